// The command `outbox` over a profile: what it lists is what lies there, what it does is done once, and its exit codes say what is left to do.
#include "models/domain/repository.h"
#include "models/store/profile_lock.h"
#include "tests/support/outbox_samples.h"
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class OutboxCommandTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile, m_tree;

    Said counterfoil(const QStringList& words) { return counterfoilOn(m_profile->path(), words); }
    std::unique_ptr<outbox::Outbox> outbox() { return *outbox::Outbox::open(m_profile->path()); }
    void fill(const RepositoryId& system = RepositoryId(u"flow"_s))
    {
        const auto opened = outbox();
        OutboxSamples(*opened, SystemClock().now(), system, system).fill();
    }
    QJsonArray listed(const QStringList& words)
    {
        const Said said = counterfoil(QStringList{u"outbox"_s, u"--json"_s} + words);
        return said.code == 0 ? said.json()[u"commands"].toArray() : QJsonArray();
    }
    QString stateOf(const QString& key) { return counterfoil({u"outbox"_s, key, u"--json"_s}).json()[u"state"].toString(); }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_tree = std::make_unique<QTemporaryDir>();
    }

    void nothingWasAskedForYet()
    {
        const Said said = counterfoil({u"outbox"_s});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains(u"nothing was asked for yet"), qPrintable(said.out));
        QCOMPARE(counterfoil({u"outbox"_s, u"--send"_s}).code, 0);
    }

    void listsWhatLiesThereByStateByPlanAndByWords()
    {
        fill();
        const Said all = counterfoil({u"outbox"_s, u"--json"_s, u"--limit"_s, u"3"_s});
        QCOMPARE(all.json()[u"commands"].toArray().size(), 3);
        QCOMPARE(all.json()[u"count"].toInteger(), 52);
        QCOMPARE(all.json()[u"states"][u"NEEDS_PERSON"].toInteger(), 2);
        QCOMPARE(listed({u"--limit"_s, u"0"_s}).size(), 52);
        const QJsonArray wanted = listed({u"--needs-person"_s});
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[1][u"key"].toString(), u"CF-LOST"_s);
        QCOMPARE(wanted[1][u"stage"].toString(), u"INTENDED"_s);
        QCOMPARE(listed({u"--plan"_s, u"P-TASK"_s}).size(), 5);
        QCOMPARE(listed({u"--plan"_s, u"P-TASK"_s, u"--open"_s}).size(), 1);
        QCOMPARE(listed({u"--find"_s, u"not DELIVERABLE"_s})[0][u"key"].toString(), u"CF-B-3"_s);
        const QJsonObject seen = counterfoil({u"outbox"_s, u"CF-SEEN"_s, u"--json"_s}).json();
        QCOMPARE(seen[u"stage"].toString(), u"SEEN"_s);
        QCOMPARE(seen[u"history"].toArray().size(), 3);
        const Said words = counterfoil({u"outbox"_s, u"CF-LOST"_s});
        QVERIFY2(words.out.contains(u"there is no receipt") && words.out.contains(u"asked") == false && words.out.contains(u"by ines"), qPrintable(words.out));
    }

    void whatIsWrongIsSaidAndNothingIsDone()
    {
        fill();
        QCOMPARE(counterfoil({u"outbox"_s, u"CF-NOBODY"_s}).code, 2);
        QCOMPARE(counterfoil({u"outbox"_s, u"--open"_s, u"--needs-person"_s}).code, 2);
        QCOMPARE(counterfoil({u"outbox"_s, u"--withdraw"_s, u"CF-DRAFT-1"_s}).code, 2); // without saying why
        QCOMPARE(counterfoil({u"outbox"_s, u"--settle"_s, u"CF-LOST"_s, u"done"_s}).code, 2);
        QCOMPARE(counterfoil({u"outbox"_s, u"--settle"_s, u"CF-LOST"_s, u"perhaps"_s, u"--how"_s, u"x"_s}).code, 2);
        QCOMPARE(counterfoil({u"outbox"_s, u"--send"_s, u"--pause"_s, u"P-BULK"_s}).code, 2);
        const Said late = counterfoil({u"outbox"_s, u"--withdraw"_s, u"CF-DONE"_s, u"--why"_s, u"no"_s});
        QCOMPARE(late.code, 2);
        QVERIFY2(late.err.contains(u"came further"), qPrintable(late.err));
        QCOMPARE(stateOf(u"CF-DONE"_s), u"DONE"_s);
        QCOMPARE(stateOf(u"CF-LOST"_s), u"NEEDS_PERSON"_s);
    }

    void aPersonWithdrawsSettlesAndTriesAgain()
    {
        fill();
        QCOMPARE(counterfoil({u"outbox"_s, u"--withdraw"_s, u"CF-DRAFT-1"_s, u"--why"_s, u"a mistake"_s}).code, 0);
        QCOMPARE(stateOf(u"CF-DRAFT-1"_s), u"WITHDRAWN"_s);
        QCOMPARE(counterfoil({u"outbox"_s, u"--settle"_s, u"CF-LOST"_s, u"done"_s, u"--how"_s, u"the post room has it"_s}).code, 0);
        const QJsonArray history = counterfoil({u"outbox"_s, u"CF-LOST"_s, u"--json"_s}).json()[u"history"].toArray();
        QCOMPARE(history.last()[u"state"].toString(), u"DONE"_s);
        QCOMPARE(history.last()[u"detail"].toString(), u"the post room has it"_s);
        QVERIFY(!history.last()[u"person"].toString().isEmpty());
        QCOMPARE(counterfoil({u"outbox"_s, u"--again"_s, u"CF-NO"_s}).code, 0);
        QCOMPARE(stateOf(u"CF-NO"_s), u"ACCEPTED"_s);
        QCOMPARE(counterfoil({u"outbox"_s, u"--again"_s, u"P-SIGN"_s}).code, 0); // a plan: all of it of which that may be said
        QCOMPARE(stateOf(u"CF-SIGN"_s), u"ACCEPTED"_s);
        QCOMPARE(counterfoil({u"outbox"_s, u"--resume"_s, u"P-BULK"_s}).code, 0);
        QVERIFY(!kept(outbox()->plan(u"P-BULK"_s))->plan.isPaused);
        QCOMPARE(counterfoil({u"outbox"_s, u"--pause"_s, u"P-BULK"_s}).code, 0);
        QVERIFY(kept(outbox()->plan(u"P-BULK"_s))->plan.isPaused);
        QCOMPARE(counterfoil({u"outbox"_s, u"--pause"_s, u"P-NOBODY"_s}).code, 2);
    }

    void sendingToWhatIsNotConnectedWaitsAndSaysSo()
    {
        {
            const auto opened = outbox();
            kept(opened->submit(planNamed(u"P"_s, u"task"_s, u"t"_s, u"jo"_s, 1), {commandTo(RepositoryId(u"nowhere"_s), u"CF-1"_s, u"a"_s, ClaimTask{u"t"_s, u"jo"_s})}, 1));
        }
        const Said sent = counterfoil({u"outbox"_s, u"--send"_s, u"--json"_s});
        QCOMPARE(sent.code, 4);
        QVERIFY(sent.json()[u"away"].toBool());
        const QJsonObject one = counterfoil({u"outbox"_s, u"CF-1"_s, u"--json"_s}).json();
        QCOMPARE(one[u"state"].toString(), u"ACCEPTED"_s);
        QVERIFY(!one[u"connected"].toBool());
        QVERIFY(!one[u"notBefore"].toString().isEmpty());
    }

    void aSystemThatIsAwayIsToldOnceAndTriedNow()
    {
        QCOMPARE(counterfoil({u"add"_s, u"folder"_s, m_tree->path(), u"--name"_s, u"Archive"_s}).code, 0);
        const RepositoryId archive = repositoryId(RepositoryKind::Folder, u"Archive"_s);
        {
            const auto opened = outbox();
            kept(opened->submit(planNamed(u"P"_s, u"task"_s, u"t"_s, u"jo"_s, 1),
                                {commandTo(archive, u"CF-1"_s, u"a"_s, ClaimTask{u"t"_s, u"jo"_s}), commandTo(archive, u"CF-2"_s, u"b"_s, ClaimTask{u"t"_s, u"jo"_s})}, 1));
            const UtcMs now = SystemClock().now();
            QVERIFY(kept(opened->take(archive, now)));
            outbox::Standing standing{IntentState::Accepted, now + 3'600'000, {}, Error{ErrorKind::Offline, u"no route"_s, {}}, {}};
            standing.reach = outbox::Reach::Away;
            kept(opened->note(u"CF-1"_s, standing, now));
        }
        const Said listed = counterfoil({u"outbox"_s});
        QVERIFY2(listed.err.contains(u"2 commands wait for Archive, away since "), qPrintable(listed.err));
        const QJsonArray away = counterfoil({u"outbox"_s, u"--json"_s}).json()[u"awaySystems"].toArray();
        QCOMPARE(away.size(), 1);
        QCOMPARE(away[0][u"waiting"].toInteger(), 2);
        const Said waits = counterfoil({u"outbox"_s, u"--send"_s, u"--json"_s});
        QCOMPARE(waits.code, 4);
        QCOMPARE(waits.json()[u"moved"].toInteger(), 0);
        QCOMPARE(counterfoil({u"outbox"_s, u"--try-now"_s, u"Nobody"_s}).code, 2);
        QCOMPARE(counterfoil({u"outbox"_s, u"--try-now"_s, u"archive"_s, u"--json"_s}).json()[u"moved"].toInteger(), 2); // a folder takes neither
        QCOMPARE(stateOf(u"CF-1"_s), u"REFUSED"_s);
    }

    void sendingToASystemThatDoesNoSuchThingIsRefused()
    {
        QCOMPARE(counterfoil({u"add"_s, u"folder"_s, m_tree->path(), u"--name"_s, u"Archive"_s}).code, 0);
        {
            const auto opened = outbox();
            kept(opened->submit(planNamed(u"P"_s, u"task"_s, u"t"_s, u"jo"_s, 1), {commandTo(repositoryId(RepositoryKind::Folder, u"Archive"_s), u"CF-1"_s, u"a"_s, ClaimTask{u"t"_s, u"jo"_s})}, 1));
        }
        QCOMPARE(counterfoil({u"outbox"_s, u"--send"_s}).code, 0);
        QCOMPARE(stateOf(u"CF-1"_s), u"REFUSED"_s);
    }

    void sendingSaysWhenSomethingNeedsAPersonAndWhenAnotherProgramSends()
    {
        fill();
        const Said sent = counterfoil({u"outbox"_s, u"--send"_s});
        QCOMPARE(sent.code, 3);
        QVERIFY2(sent.err.contains(u"need a person"), qPrintable(sent.err));
        store::ProfileLock lock(m_profile->filePath(u"outbox.sqlite"_s), u"dispatch"_s);
        QVERIFY(lock.tryLock());
        const Said second = counterfoil({u"outbox"_s, u"--send"_s});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.contains(u"another program"), qPrintable(second.err));
    }
};

QTEST_GUILESS_MAIN(OutboxCommandTest)
#include "outbox_command_test.moc"
