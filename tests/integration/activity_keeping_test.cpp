// The keeper over a real outbox and a real desk: what is decided is logged before, what became of commands after, also when the outbox was put back
// from a backup; and a log that begins where others were.
#include "app/activity_keeper.h"
#include "app/outbox_steps.h"
#include "tests/support/activity_rig.h"
#include "tests/support/command_world.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/outbox_samples.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class ActivityKeepingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ActivityRig> m_rig;
    FakeSecrets m_secrets;

    QString profile() const { return m_rig->directory.path(); }
    std::unique_ptr<outbox::Outbox> opened() const { return *outbox::Outbox::open(profile()); }
    static void submit(outbox::Outbox& outbox, const QString& id)
    {
        kept(outbox.submit(planNamed(id, u"task"_s, u"a plan"_s, u"jo"_s, 1), {commandTo(RepositoryId(u"world"_s), u"CF-"_s + id, u"subject"_s, ClaimTask{u"t"_s, u"jo"_s})}, 1));
    }
    std::vector<activity::Entry> entries(ActKind kind)
    {
        activity::LogListing listing;
        listing.kinds = {kind};
        return kept(m_rig->log().list(listing));
    }
    QStringList commands()
    {
        QStringList all;
        for (const activity::Entry& one : entries(ActKind::OutboxStep)) {
            all.prepend(one.act.of.front().id);
        }
        return all;
    }
    static void copy(const QString& from, const QString& to)
    {
        for (const char* end : {"", "-wal", "-shm"}) {
            QFile::remove(to + QLatin1StringView(end));
            if (QFile::exists(from + QLatin1StringView(end))) {
                QVERIFY(QFile::copy(from + QLatin1StringView(end), to + QLatin1StringView(end)));
            }
        }
    }
    void fill()
    {
        m_rig->close();
        auto database = *store::Database::open(m_rig->path(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
        QVERIFY(database.execute(u"CREATE TRIGGER full BEFORE INSERT ON entry BEGIN SELECT raise(ABORT, 'no room'); END"));
        m_rig->open();
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<ActivityRig>(); }

    void eachStepIsLoggedOnce()
    {
        auto outbox = opened();
        submit(*outbox, u"P-1"_s);
        submit(*outbox, u"P-2"_s);
        QCOMPARE(*followSteps(m_rig->log(), *outbox), 2);
        QCOMPARE(*followSteps(m_rig->log(), *outbox), 0);
        submit(*outbox, u"P-3"_s);
        QCOMPARE(*followSteps(m_rig->log(), *outbox), 1);
        QCOMPARE(commands(), (QStringList{u"CF-P-1"_s, u"CF-P-2"_s, u"CF-P-3"_s}));
        QVERIFY(entries(ActKind::OutboxBack).empty());
    }

    void anOutboxThatWasPutBackIsToldAndFollowedAllTheSame()
    {
        auto outbox = opened();
        submit(*outbox, u"P-1"_s);
        submit(*outbox, u"P-2"_s);
        const QString path = outbox->path(), backup = m_rig->path(u"backup"_s);
        outbox.reset();
        copy(path, backup);
        outbox = opened();
        submit(*outbox, u"P-3"_s);
        submit(*outbox, u"P-4"_s);
        QCOMPARE(*followSteps(m_rig->log(), *outbox), 4);
        outbox.reset();
        copy(backup, path);
        outbox = opened();
        QCOMPARE(*followSteps(m_rig->log(), *outbox), 0); // nothing came since, but that it was put back
        QCOMPARE(*followSteps(m_rig->log(), *outbox), 0);
        QCOMPARE(entries(ActKind::OutboxBack).size(), size_t(1));
        submit(*outbox, u"P-5"_s); // in the place of P-3
        QCOMPARE(*followSteps(m_rig->log(), *outbox), 1);
        submit(*outbox, u"P-6"_s);
        QCOMPARE(*followSteps(m_rig->log(), *outbox), 1);
        QCOMPARE(commands(), (QStringList{u"CF-P-1"_s, u"CF-P-2"_s, u"CF-P-3"_s, u"CF-P-4"_s, u"CF-P-5"_s, u"CF-P-6"_s}));
        QCOMPARE(entries(ActKind::OutboxBack).size(), size_t(1));
    }

    void aLogThatBeginsWhereThingsWereDoneSaysSo()
    {
        auto outbox = opened();
        {
            ActivityKeeper keeper(m_rig->log(), m_secrets, *outbox, m_rig->clock, u"jo"_s);
            QVERIFY(keeper.begin({ActKind::ProgramStart, ActOutcome::Done, {}, {}, {}}));
        }
        QVERIFY(entries(ActKind::LogBroken).empty()); // a new profile is none that lost its log
        outbox = opened();
        submit(*outbox, u"P-1"_s);
        m_rig->close();
        for (const QString& name : QDir(profile()).entryList({u"activity*"_s}, QDir::Files)) {
            QVERIFY(QFile::remove(m_rig->path(name)));
        }
        m_rig->open();
        ActivityKeeper keeper(m_rig->log(), m_secrets, *outbox, m_rig->clock, u"jo"_s);
        QVERIFY(keeper.begin({ActKind::ProgramStart, ActOutcome::Done, {}, {}, {}}));
        const auto broken = entries(ActKind::LogBroken);
        QCOMPARE(broken.size(), size_t(1));
        QCOMPARE(broken[0].n, qint64(0));
        QCOMPARE(broken[0].act.told[0], (ActFact{u"is"_s, u"new"_s}));
        QVERIFY(!kept(m_rig->log().verify()).breaks.empty());
        outbox.reset();
    }

    void whatIsDecidedIsLoggedBeforeAndNotKeptWithoutThat()
    {
        auto outbox = opened();
        auto desk = *desk::Desk::open(profile());
        {
            ActivityKeeper keeper(m_rig->log(), m_secrets, *outbox, m_rig->clock, u"Jo Miller"_s); // an account with a space
            keeper.guard(*desk);
            QVERIFY(keeper.begin({ActKind::ProgramStart, ActOutcome::Done, {}, {}, {}}));
            kept(desk->linkDispute({u"D-1"_s, CommunicationId(u"cm-1"_s), {}, {}, u"jo"_s, u"it is about it"_s, 1, {}}));
            kept(desk->save({u"Letters to Miller"_s, u"channel:email"_s, 1, 1, {}, {}}));
            kept(desk->noteQuery(u"channel:email"_s, 1)); // which the program remembers by itself
            const auto acts = entries(ActKind::DeskAct);
            QCOMPARE(acts.size(), size_t(2));
            QCOMPARE(acts[1].act.of, (std::vector<ActSubject>{{u"communication"_s, u"cm-1"_s}}));
            QCOMPARE(acts[1].act.told, (std::vector<ActFact>{{u"act"_s, u"link-dispute"_s}}));
            QCOMPARE(acts[1].act.person, m_rig->log().hashed(u"Jo Miller"));
            QVERIFY(acts[0].act.of[0].id != u"Letters to Miller"_s);
        }
        fill();
        ActivityKeeper keeper(m_rig->log(), m_secrets, *outbox, m_rig->clock, u"jo"_s);
        keeper.guard(*desk);
        const auto refused = desk->linkDispute({u"D-2"_s, CommunicationId(u"cm-2"_s), {}, {}, u"jo"_s, u"it is about it"_s, 1, {}}).result();
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(kept(desk->disputeLinks()).size(), size_t(1));
        desk.reset();
        outbox.reset();
    }

    void whatIsAskedOfAPlanIsLogged()
    {
        auto outbox = opened();
        ActivityKeeper keeper(m_rig->log(), m_secrets, *outbox, m_rig->clock, u"jo"_s);
        submit(*outbox, u"P-1"_s);
        kept(outbox->pause(u"P-1"_s, true));
        kept(outbox->pause(u"P-1"_s, false));
        kept(outbox->close(u"P-1"_s));
        const Intent more = commandTo(RepositoryId(u"world"_s), u"CF-more"_s, u"subject"_s, ClaimTask{u"t"_s, u"jo"_s});
        QCOMPARE(kept(outbox->add(u"P-1"_s, {more}, 1)), 1);
        QCOMPARE(kept(outbox->add(u"P-1"_s, {more}, 1)), 0); // nothing new, so nothing to tell
        QStringList acts;
        for (const activity::Entry& one : entries(ActKind::OutboxAct)) {
            acts.prepend(std::get<QString>(one.act.told.front().second));
        }
        QCOMPARE(acts, (QStringList{u"submit"_s, u"pause"_s, u"resume"_s, u"close"_s, u"add"_s}));
        outbox.reset();
    }
};

QTEST_GUILESS_MAIN(ActivityKeepingTest)
#include "activity_keeping_test.moc"
