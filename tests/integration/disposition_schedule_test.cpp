// Random schedules of decisions, approvals, holds, releases, corrections, faults and kills: nothing is destroyed that a matter holds, that its repository holds, that is not
// due, or that two others did not approve; and none is destroyed twice. CF_SCHEDULES schedules (100) from CF_SEED on.
#include "tests/support/disposition_rig.h"

#include <random>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

[[maybe_unused]] const bool isPatient = qEnvironmentVariableIsSet("CF_SCHEDULES") && qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
constexpr int letters = 24;

class Schedule
{
public:
    Schedule(DispositionRig& rig, quint32 seed)
        : m_rig(rig)
        , m_random(seed)
    {
        m_rig.reset();
        std::vector<RetainedLetter> all;
        for (int i = 0; i < letters; ++i) {
            all.push_back({.documentId = name(i), .issued = i % 6 == 5 ? lastYear() : u"2019-03-14"_s, .repository = i % 2});
            m_isDue[i] = i % 6 != 5;
        }
        m_rig.put(all);
        m_rig.trouble = [this](const Command& command) {
            const int dice = m_isCalm ? 100 : between(0, 99);
            using Trouble = HeldConnector::Trouble;
            const Trouble trouble = dice < 4 ? Trouble::Refused : dice < 8 ? Trouble::Offline : dice < 12 ? Trouble::RequestLost : dice < 18 ? Trouble::AnswerLost : Trouble::None;
            if (const auto* destroy = std::get_if<DestroyRecord>(&command.deed); destroy && (trouble == Trouble::None || trouble == Trouble::AnswerLost)) {
                judge(*destroy);
            }
            return trouble;
        };
    }
    int kills = 0, destroyed = 0, stopped = 0, holds = 0;

    /// Empty: all as it must be.
    QString run()
    {
        for (int step = 0; step < between(15, 35) && m_wrong.isEmpty(); ++step) {
            act();
            m_rig.clock.advance(between(1, 120) * 60'000);
        }
        m_isCalm = true;
        for (int round = 0; round < 5 && m_wrong.isEmpty(); ++round) {
            m_rig.serve();
            m_rig.synchronise();
            m_rig.clock.advance(3'600'000);
        }
        for (const Disposition& one : m_dispositions) {
            const ui::DispositionBook book = m_rig.book(one.id);
            for (const DisposedLetter& letter : book.letters) {
                const DisposalState state = book.stateOf(letter);
                const bool isThere = !m_rig.world.of(letter.item.repository).records[letter.item.record].isDestroyed;
                if (state == DisposalState::Gone && isThere) {
                    return u"%1 is called destroyed and is there"_s.arg(letter.item.record);
                }
                if (state == DisposalState::Stopped && !isThere && !m_gone.contains(letter.item.record)) {
                    return u"%1 is called stopped and is gone"_s.arg(letter.item.record);
                }
                stopped += state == DisposalState::Stopped;
            }
        }
        destroyed = m_rig.destroyed();
        return m_wrong;
    }

private:
    /// Issued then it is not due. By the clock, which goes on from schedule to schedule: thousands of them take years.
    QString lastYear() const { return QDateTime::fromMSecsSinceEpoch(m_rig.clock.now(), Qt::UTC).date().addYears(-1).toString(Qt::ISODate); }
    static QString name(int i) { return u"L-%1"_s.arg(i); }
    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    /// The truth of a letter at the moment at which a command to destroy it reaches its repository.
    void judge(const DestroyRecord& deed)
    {
        const int i = deed.record.section(u'-', 2, 2).toInt();
        const bool isHeldThere = !m_rig.world.of(m_rig.repository(i % 2)).records[deed.record].holds.empty();
        if (isHeldThere) {
            return; // read right before, and refused
        }
        const QString why = !m_matters[i].isEmpty() ? u"under "_s + m_matters[i] : !m_isDue[i] ? u"not due"_s : !m_approved.contains(deed.disposition) ? u"not approved"_s : QString();
        if (!why.isEmpty()) {
            m_wrong = u"%1 would be destroyed, which is %2"_s.arg(deed.record, why);
        }
        if (m_gone.contains(deed.record)) {
            m_wrong = u"%1 is destroyed twice"_s.arg(deed.record);
        }
        m_gone.insert(deed.record);
    }
    void act()
    {
        const int dice = between(0, 99);
        if (m_dispositions.empty() || dice < 12) {
            const Disposition one = DispositionRig::destruction(u"Round %1"_s.arg(m_dispositions.size()));
            QStringList named;
            for (int i = 0; i < letters; ++i) {
                if (between(0, 1)) {
                    named << m_rig.idOf(name(i), i % 2).value();
                }
            }
            named << u"none"_s;
            if (m_rig.decide(one, {}, named)) {
                m_dispositions.push_back(one);
            }
        } else if (dice < 40) {
            m_rig.serve();
        } else if (dice < 60) {
            const Disposition& one = m_dispositions[size_t(between(0, int(m_dispositions.size()) - 1))];
            if (m_decided.contains(one.id) || !m_rig.world.cases.contains(dispositionPlanId(one.id))) {
                return;
            }
            m_decided.insert(one.id);
            const int how = between(0, 5);
            if (how >= 2) {
                m_approved.insert(one.id);
            }
            how == 0   ? m_rig.approve(one.id, u"refused"_s)
            : how == 1 ? m_rig.approve(one.id, u"approved"_s, u"ana@x"_s, u"approved"_s, u"ana@x"_s)
                       : m_rig.approve(one.id);
        } else if (dice < 72) {
            const int i = between(0, letters - 1);
            const QString number = u"M-%1"_s.arg(++holds);
            if (m_rig.hold(number, {name(i)}, i % 2)) {
                m_matters[i] = number; // from here on it is on the disk
            }
        } else if (dice < 78) {
            const int i = between(0, letters - 1);
            m_rig.world.of(m_rig.repository(i % 2)).records[u"R-"_s + name(i)].holds[u"FOREIGN"_s] = 1;
        } else if (dice < 84) {
            const int i = between(0, letters - 1);
            if (!m_gone.contains(u"R-"_s + name(i))) {
                m_isDue[i] = !m_isDue[i];
                m_rig.put({{.documentId = name(i), .issued = m_isDue[i] ? u"2019-03-14"_s : lastYear(), .repository = i % 2}});
            }
        } else if (dice < 92) {
            m_rig.open(); // a kill: what is on the disk is all that is left
            ++kills;
        } else {
            m_rig.synchronise();
            m_rig.conclude(m_dispositions[size_t(between(0, int(m_dispositions.size()) - 1))].id);
        }
    }

    DispositionRig& m_rig;
    std::mt19937 m_random;
    std::vector<Disposition> m_dispositions;
    std::array<QString, letters> m_matters;
    std::array<bool, letters> m_isDue{};
    QSet<QString> m_approved, m_decided, m_gone;
    QString m_wrong;
    bool m_isCalm = false;
};

} // namespace

class DispositionScheduleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsDestroyedThatIsHeldOrNotDueOrNotApproved()
    {
        const quint32 first = qEnvironmentVariable("CF_SEED", u"20261124"_s).toUInt();
        const int count = qEnvironmentVariable("CF_SCHEDULES", u"100"_s).toInt();
        DispositionRig rig;
        int kills = 0, destroyed = 0, stopped = 0, holds = 0;
        for (int i = 0; i < count; ++i) {
            const quint32 seed = first + quint32(i);
            Schedule schedule(rig, seed);
            const QString wrong = schedule.run();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"CF_SEED=%1 CF_SCHEDULES=1: %2"_s.arg(seed).arg(wrong)));
            kills += schedule.kills;
            destroyed += schedule.destroyed;
            stopped += schedule.stopped;
            holds += schedule.holds;
        }
        qInfo() << "schedules from" << first << "on:" << count << "kills:" << kills << "matters:" << holds << "destroyed:" << destroyed << "stopped before they left:" << stopped;
        QVERIFY2(count < 20 || (kills > 0 && destroyed > 0 && stopped > 0 && holds > 0), "too tame");
    }
};

QTEST_MAIN(DispositionScheduleTest)
#include "disposition_schedule_test.moc"
