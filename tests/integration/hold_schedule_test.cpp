// Random schedules of holds, releases, readings, standing evaluations, faults, destructions and kills: no record is released while a matter that nobody approved the
// release of holds it, none that was read as held is destroyed, and held is said of a matter only when all its letters are. CF_SCHEDULES schedules (100) from CF_SEED on.
#include "tests/support/hold_rig.h"

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

[[maybe_unused]] const bool isPatient = qEnvironmentVariableIsSet("CF_SCHEDULES") && qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");

struct Matter {
    HoldMatter matter;
    bool isAsked = false, isReleaseAsked = false, isApproved = false;
};

class Schedule
{
public:
    Schedule(HoldRig& rig, quint32 seed)
        : m_rig(rig)
        , m_random(seed)
    {
        m_rig.reset();
        m_rig.trouble = [this](const Command&) {
            const int dice = m_isCalm ? 100 : between(0, 99);
            using Trouble = HeldConnector::Trouble;
            return dice < 4 ? Trouble::Refused : dice < 8 ? Trouble::Offline : dice < 12 ? Trouble::RequestLost : dice < 18 ? Trouble::AnswerLost : Trouble::None;
        };
    }
    int kills = 0, releases = 0, effective = 0, destroyed = 0, refusedToDestroy = 0;

    /// Empty: all as it must be.
    QString run()
    {
        for (int step = 0; step < between(12, 30); ++step) {
            act();
            m_rig.clock.advance(between(1, 300) * 60'000);
            if (const QString wrong = check(); !wrong.isEmpty()) {
                return wrong;
            }
        }
        m_isCalm = true;
        for (const RepositoryId& one : m_rig.archives) {
            m_rig.world.of(one).isAway = false;
            m_rig.world.of(one).fault = HoldFault::None;
        }
        for (int round = 0; round < 6; ++round) {
            serve();
            m_rig.clock.advance(3'600'000);
        }
        return finish();
    }

private:
    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    Matter* any()
    {
        return m_matters.empty() ? nullptr : &m_matters[size_t(between(0, int(m_matters.size()) - 1))];
    }
    void serve()
    {
        m_rig.serve();
        m_rig.follow();
        m_rig.serve();
    }
    void act()
    {
        Matter* one = any();
        const int dice = between(0, 99);
        if (!one || (dice < 18 && m_matters.size() < 4)) {
            static const QStringList queries{u"channel:print"_s, u"channel:email"_s, u"channel:sms"_s, u"channel:print OR channel:sms"_s, u"-channel:print"_s};
            Matter made{HoldRig::matter(u"M-%1"_s.arg(m_matters.size() + 1), queries[between(0, int(queries.size()) - 1)])};
            made.matter.scope.isStanding = between(0, 1) == 1;
            made.isAsked = m_rig.hold(made.matter).has_value();
            m_matters.push_back(made);
        } else if (dice < 40) {
            serve();
        } else if (dice < 52) {
            m_rig.verify(one->matter.id);
        } else if (dice < 58) {
            m_rig.done(&ui::HoldActsPresenter::asked, [&] { m_rig.acts->placeAgain(one->matter.id); });
        } else if (dice < 66) {
            const auto failed = m_rig.done(&ui::HoldActsPresenter::releaseAsked, [&] { m_rig.acts->askRelease(one->matter.id, u"settled"_s, u"settlement"_s); });
            one->isReleaseAsked = one->isReleaseAsked || !failed;
        } else if (dice < 74) {
            decide(*one);
        } else if (dice < 80) {
            m_rig.open(); // a kill: what is on the disk is all that is left
            ++kills;
            for (const Matter& matter : m_matters) {
                m_rig.acts->resume(matter.matter.id);
            }
        } else if (dice < 86) {
            const RepositoryId& where = m_rig.archives[size_t(between(0, int(m_rig.archives.size()) - 1))];
            HeldRepository& there = m_rig.world.of(where);
            const int what = between(0, 4);
            there.isAway = what == 0;
            there.fault = what == 1 ? HoldFault::Cap : what == 2 ? HoldFault::VersionOnly : what == 3 ? HoldFault::Pending : HoldFault::None;
            there.cap = between(1, 20);
        } else if (dice < 94) {
            destroySome();
        } else {
            m_rig.done(&ui::HoldActsPresenter::evaluated, [&] { m_rig.acts->evaluate(one->matter.id); });
        }
    }
    void decide(Matter& one)
    {
        const ui::HoldBook book = m_rig.book(one.matter.id);
        const MatterStep* step = book.kept.last(MatterDeed::ReleaseAsked);
        if (!step || one.isApproved || !m_rig.world.cases.contains(ui::planOfStep(*step)) || m_decided.contains(ui::planOfStep(*step))) {
            return;
        }
        const bool isOther = between(0, 3) > 0, isYes = between(0, 3) > 0;
        m_decided.insert(ui::planOfStep(*step));
        m_rig.decide(ui::planOfStep(*step), u"approveRelease"_s, isYes ? u"approved"_s : u"refused"_s, isOther ? u"lead@x"_s : u"records@x"_s);
        one.isApproved = isOther && isYes;
        one.isReleaseAsked = one.isApproved;
        releases += one.isApproved;
    }
    void destroySome()
    {
        for (int i = 0; i < 5; ++i) {
            const auto& [where, record] = m_rig.places[size_t(between(0, int(m_rig.places.size()) - 1))];
            if (m_rig.world.of(where).records[record].isDestroyed) {
                continue;
            }
            if (m_rig.world.destroy(where, record)) {
                ++destroyed;
            } else {
                ++refusedToDestroy;
            }
        }
    }
    QString check()
    {
        for (const auto& [hold, record] : m_rig.world.lifts) {
            const auto of = std::ranges::find_if(m_matters, [&](const Matter& one) { return hold == one.matter.number || hold.startsWith(one.matter.number + u"/part-"_s); });
            if (of == m_matters.end() || !of->isApproved) {
                return u"%1 was released from %2 and nobody approved that"_s.arg(record, hold);
            }
        }
        return {};
    }
    /// In the calm that follows, everything is read once more.
    QString finish()
    {
        for (const Matter& one : m_matters) {
            if (!one.isAsked) {
                continue;
            }
            m_rig.verify(one.matter.id);
            const ui::HoldBook book = m_rig.book(one.matter.id);
            qint64 held = 0;
            for (const HeldItem& item : book.items) {
                const HeldThere& there = m_rig.world.of(item.item.repository).records[item.item.record];
                // Under any part of the hold: one that was asked for again elsewhere may still be under the first.
                const QList<int> parts = item.item.earlier + QList<int>{item.item.part};
                const bool isThere = !there.isDestroyed && std::ranges::any_of(parts, [&](int part) { return there.holds.contains(holdName(one.matter.number, part)); });
                held += isThere;
                const HeldItemState state = book.stateOf(item);
                if (state == HeldItemState::Verified && !isThere) {
                    return u"%1 is called held for %2 and is not"_s.arg(item.item.record, one.matter.number);
                }
                if (state == HeldItemState::Released && isThere) {
                    return u"%1 is called released from %2 and is not"_s.arg(item.item.record, one.matter.number);
                }
                const bool wasHeld = item.reading && item.reading->firstHeld;
                if (wasHeld && there.isDestroyed && !one.isApproved) {
                    return u"%1 was read as held for %2 and is destroyed"_s.arg(item.item.record, one.matter.number);
                }
            }
            if (book.state == HoldState::Effective) {
                ++effective;
                if (held != book.matrix.letters) {
                    return u"%1 is called held, with %2 of %3"_s.arg(one.matter.number).arg(held).arg(book.matrix.letters);
                }
            }
            if (!one.isApproved && !book.lostPlans.isEmpty()) {
                return u"%1 lost what was asked for"_s.arg(one.matter.number);
            }
        }
        return check();
    }

    HoldRig& m_rig;
    std::mt19937 m_random;
    std::vector<Matter> m_matters;
    QSet<QString> m_decided;
    bool m_isCalm = false;
};

} // namespace

class HoldScheduleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReleasedOrLostThatAMatterHolds()
    {
        const quint32 first = qEnvironmentVariable("CF_SEED", u"20261124"_s).toUInt();
        const int count = qEnvironmentVariable("CF_SCHEDULES", u"100"_s).toInt();
        HoldRig rig(60);
        int kills = 0, releases = 0, effective = 0, destroyed = 0, refused = 0;
        for (int i = 0; i < count; ++i) {
            const quint32 seed = first + quint32(i);
            Schedule schedule(rig, seed);
            const QString wrong = schedule.run();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"CF_SEED=%1 CF_SCHEDULES=1: %2"_s.arg(seed).arg(wrong)));
            kills += schedule.kills;
            releases += schedule.releases;
            effective += schedule.effective;
            destroyed += schedule.destroyed;
            refused += schedule.refusedToDestroy;
        }
        qInfo() << "schedules from" << first << "on:" << count << "kills:" << kills << "releases:" << releases << "matters held at the end:" << effective << "destroyed:" << destroyed << "kept from being destroyed:" << refused;
        QVERIFY2(count < 20 || (kills > 0 && releases > 0 && effective > 0 && destroyed > 0 && refused > 0), "too tame");
    }
};

QTEST_GUILESS_MAIN(HoldScheduleTest)
#include "hold_schedule_test.moc"
