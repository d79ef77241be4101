// The commands `tasks` and `task` over a profile: what they list is what is there, what is asked for lies in the outbox once, and exit codes say why not.
#include "models/outbox/outbox.h"
#include "tests/support/said.h"
#include "tests/support/tasks_world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class TasksCommandTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;

    Said counterfoil(const QStringList& words) { return counterfoilOn(m_profile->path(), words); }
    void fill()
    {
        const auto cache = *cache::Cache::open(m_profile->path());
        TasksWorld world(*cache, SystemClock().now());
        world.addSystems();
        world.fill();
    }
    QStringList ids(const QStringList& words)
    {
        QStringList all;
        for (const QJsonValue& one : counterfoil(QStringList{u"tasks"_s, u"--json"_s} + words).json()[u"tasks"].toArray()) {
            all << one[u"id"].toString();
        }
        return all;
    }
    std::vector<outbox::ListedIntent> commands() { return kept((*outbox::Outbox::open(m_profile->path()))->list({})); }

private Q_SLOTS:
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }

    void withoutAWorkflowSystemThereIsNothingToTell()
    {
        const Said said = counterfoil({u"tasks"_s});
        QCOMPARE(said.code, 2);
        QVERIFY(said.err.contains(u"no workflow system is connected"));
        const QJsonObject none = counterfoil({u"tasks"_s, u"--json"_s}).json();
        QVERIFY(none[u"tasks"].isArray() && none[u"tasks"].toArray().isEmpty() && none[u"calls"].isArray());
        QCOMPARE(counterfoil({u"task"_s, u"t1"_s}).code, 2);
    }

    void listsWhoseTasksHowManyAndInWhichOrder()
    {
        fill();
        QCOMPARE(ids({}), (QStringList{u"t-verify"_s, u"t-claim"_s, u"t-approve"_s, u"t-own"_s, u"t-investigate"_s}));
        QCOMPARE(ids({u"--mine"_s}), QStringList{u"t-verify"_s});
        QCOMPARE(ids({u"--groups"_s}), (QStringList{u"t-approve"_s, u"t-own"_s}));
        QCOMPARE(ids({u"--overdue"_s}), (QStringList{u"t-verify"_s, u"t-claim"_s}));
        QCOMPARE(ids({u"--find"_s, u"ÄPFEL"_s}), QStringList{u"t-investigate"_s});
        QCOMPARE(ids({u"--system"_s, u"claims FLOW"_s}), QStringList{u"t-claim"_s});
        QCOMPARE(ids({u"--sort"_s, u"case"_s, u"--reverse"_s, u"--limit"_s, u"2"_s}), (QStringList{u"t-verify"_s, u"t-own"_s}));
        const QJsonObject all = counterfoil({u"tasks"_s, u"--json"_s, u"--limit"_s, u"1"_s}).json();
        QCOMPARE(all[u"count"].toInteger(), 5);
        QCOMPARE(all[u"mine"].toInteger(), 1);
        QCOMPARE(all[u"groups"].toInteger(), 2);
        QCOMPARE(all[u"overdue"].toInteger(), 2);
        QCOMPARE(all[u"systems"].toArray().size(), 2);
        QVERIFY(!all[u"systems"][0][u"completeTo"].toString().isEmpty());
        QVERIFY(all[u"tasks"][0][u"overdue"].toBool());
        const Said words = counterfoil({u"tasks"_s, u"--groups"_s});
        QVERIFY2(words.out.contains(u"about NSB-2025-0048211") && words.out.contains(u"2 of 2 open tasks; mine 1, my groups' 2, all 5") && words.out.contains(u"Casework is complete to"), qPrintable(words.out));
    }

    void whatIsWrongIsSaidAndNothingIsKept()
    {
        fill();
        QCOMPARE(counterfoil({u"tasks"_s, u"--mine"_s, u"--groups"_s}).code, 2);
        QCOMPARE(counterfoil({u"tasks"_s, u"--sort"_s, u"colour"_s}).code, 2);
        QCOMPARE(counterfoil({u"tasks"_s, u"--system"_s, u"Nowhere"_s}).code, 2);
        QCOMPARE(counterfoil({u"task"_s, u"t-nothing"_s, u"claim"_s}).code, 2);
        QCOMPARE(counterfoil({u"task"_s, u"t-approve"_s, u"eat"_s}).code, 2);
        QCOMPARE(counterfoil({u"task"_s, u"t-approve"_s, u"delegate"_s}).code, 2);
        QCOMPARE(counterfoil({u"task"_s, u"t-approve"_s, u"claim"_s, u"--outcome"_s, u"approved"_s}).code, 2);
        const Said which = counterfoil({u"task"_s, u"t-approve"_s, u"complete"_s});
        QCOMPARE(which.code, 1);
        QVERIFY2(which.err.contains(u"approved, refused"), qPrintable(which.err));
        const Said others = counterfoil({u"task"_s, u"t-investigate"_s, u"claim"_s, u"--json"_s});
        QCOMPARE(others.code, 1);
        QCOMPARE(others.json()[u"why"].toString(), u"claimed-by-other"_s);
        const Said own = counterfoil({u"task"_s, u"t-own"_s, u"complete"_s, u"--outcome"_s, u"approved"_s});
        QCOMPARE(own.code, 1);
        QVERIFY2(own.err.contains(u"somebody else has to"), qPrintable(own.err));
        QVERIFY(commands().empty());
    }

    void whatIsAskedForLiesInTheOutboxOnce()
    {
        fill();
        const Said claim = counterfoil({u"task"_s, u"t-approve"_s, u"claim"_s, u"--json"_s});
        QCOMPARE(claim.code, 0);
        QVERIFY(claim.json()[u"kept"].toBool());
        auto all = commands();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].intent.command.key, claim.json()[u"key"].toString());
        QCOMPARE(all[0].intent.command.deed, Deed(ClaimTask{u"t-approve"_s, u"Jo@bank.example"_s}));
        QCOMPARE(all[0].intent.subject, u"c1"_s);
        QCOMPARE(all[0].intent.state, IntentState::Accepted);
        QCOMPARE(all[0].person, u"Jo@bank.example"_s);
        const Said twice = counterfoil({u"task"_s, u"t-approve"_s, u"claim"_s, u"--json"_s});
        QCOMPARE(twice.code, 1);
        QCOMPARE(twice.json()[u"why"].toString(), u"under-way"_s);
        QCOMPARE(counterfoil({u"task"_s, u"t-approve"_s, u"comment"_s, u"--comment"_s, u"the customer waits"_s}).code, 0);
        QCOMPARE(counterfoil({u"task"_s, u"t-verify"_s, u"complete"_s, u"--outcome"_s, u"verified"_s, u"--comment"_s, u"called"_s, u"--draft"_s}).code, 0);
        all = commands();
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[0].intent.state, IntentState::Draft);
        QCOMPARE(all[1].intent.command.deed, Deed(CommentCase{u"c1"_s, u"t-approve"_s, u"the customer waits"_s}));
        QCOMPARE(counterfoil({u"outbox"_s, u"--withdraw"_s, claim.json()[u"key"].toString(), u"--why"_s, u"a mistake"_s}).code, 0);
        QCOMPARE(counterfoil({u"task"_s, u"t-approve"_s, u"complete"_s, u"--outcome"_s, u"approved"_s}).code, 0);
        QCOMPARE(commands().size(), size_t(5)); // claimed, then completed
    }

    void row40ATaskIsToldWithEverythingThatHappenedInItsCase()
    {
        fill();
        const QJsonObject told = counterfoil({u"task"_s, u"t-approve"_s, u"--json"_s}).json();
        QCOMPARE(told[u"task"][u"outcomes"].toArray(), (QJsonArray{u"approved"_s, u"refused"_s}));
        QCOMPARE(told[u"case"][u"about"].toString(), u"NSB-2025-0048211"_s);
        const QJsonArray events = told[u"case"][u"events"].toArray();
        QCOMPARE(events.size(), 5);
        QCOMPARE(events[1][u"decision"].toString(), u"verified"_s);
        QCOMPARE(events[1][u"actor"].toString(), u"amir@bank.example"_s);
        QCOMPARE(events[1][u"role"].toString(), u"service-agents"_s);
        QCOMPARE(events[1][u"comment"].toString(), u"called back"_s);
        QVERIFY(!events[1][u"at"].toString().isEmpty());
        const Said words = counterfoil({u"task"_s, u"t-approve"_s});
        QCOMPARE(words.code, 0);
        QVERIFY2(words.out.contains(u"Verify authorization: authority verified, by amir@bank.example") && words.out.contains(u"as service-agents · “called back”"), qPrintable(words.out));
    }

    void twoSystemsWithOneIdAreToldApart()
    {
        {
            const auto cache = *cache::Cache::open(m_profile->path());
            TasksWorld world(*cache, SystemClock().now());
            world.addSystems();
            for (const RepositoryId& system : {world.casework, world.claims}) {
                world.put(system, workflowCase(u"c1"_s, u"claim"_s, u"A case"_s, u"amir"_s, 1, {openTask(u"t1"_s, u"look"_s, u"Look"_s, {}, 1, 2)}));
            }
        }
        const Said both = counterfoil({u"task"_s, u"t1"_s, u"claim"_s});
        QCOMPARE(both.code, 2);
        QVERIFY2(both.err.contains(u"Casework, Claims flow"), qPrintable(both.err));
        QCOMPARE(counterfoil({u"task"_s, u"t1"_s, u"claim"_s, u"--system"_s, u"Claims flow"_s}).code, 0);
        QCOMPARE(commands()[0].intent.command.deed, Deed(ClaimTask{u"t1"_s, u"jo.b"_s}));
    }

    void whatTheOutboxRefusesForTheRoleEndsWithSeven()
    {
        fill();
        const QString account = counterfoil({u"roles"_s, u"--json"_s}).json()[u"account"].toString();
        QCOMPARE(counterfoil({u"roles"_s, u"--assign"_s, account + u"=admin"_s}).code, 0); // who does nothing about tasks
        const Said said = counterfoil({u"task"_s, u"t-approve"_s, u"claim"_s});
        QVERIFY2(said.code == 7, qPrintable(said.err));
        QVERIFY(commands().empty());
    }

    void aHeldSystemIsSaidAndResumedByItsName()
    {
        fill();
        const RepositoryId system = repositoryId(RepositoryKind::Workflow, u"Casework"_s);
        {
            const auto opened = *outbox::Outbox::open(m_profile->path());
            kept(opened->submit(planNamed(u"P"_s, u"task"_s, u"t"_s, u"jo"_s, 1), {commandTo(system, u"CF-1"_s, u"a"_s, ClaimTask{u"t"_s, u"jo"_s})}, 1));
            outbox::Standing held{IntentState::Accepted, {}, {}, Error{ErrorKind::Unauthorised, u"401"_s, {}}, {}, false, false};
            held.isHeld = true;
            kept(opened->note(kept(opened->take(system, 2))->command.key, held, 3));
        }
        const Said sent = counterfoil({u"outbox"_s, u"--send"_s, u"--json"_s});
        QCOMPARE(sent.code, 3);
        QCOMPARE(sent.json()[u"moved"].toInt(-1), 0);
        QCOMPARE(sent.json()[u"held"][0][u"system"].toString(), u"Casework"_s);
        QVERIFY(counterfoil({u"outbox"_s}).err.contains(u"Casework refuses the sign-in"));
        QCOMPARE(counterfoil({u"outbox"_s, u"--resume"_s, u"casework"_s}).code, 0);
        QVERIFY(!counterfoil({u"outbox"_s}).err.contains(u"refuses the sign-in"));
    }
};

QTEST_GUILESS_MAIN(TasksCommandTest)
#include "tasks_command_test.moc"
