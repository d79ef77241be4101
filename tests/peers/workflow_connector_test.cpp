// The connector against the real workflow engine: what ran is read, people's commands are carried out once, and of lost answers the truth is found.

#include "models/http/network_transport.h"
#include "tests/support/flowable_server.h"
#include "tests/support/workflow_rig.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUuid>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

FlowableServer* theServer = nullptr;

QString newKey() { return u"CF-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces); }

/// Hands requests on; the answer to the next that leaves once is lost, and the engine may be killed with it.
class LosingTransport final : public http::Transport
{
public:
    QCoro::Task<Result<http::Reply>> exchange(http::Request request, std::stop_token stop) override
    {
        const bool isOnce = request.isOnce;
        if (isOnce && killsBefore) {
            killsBefore = false;
            theServer->kill();
        }
        Result<http::Reply> reply = co_await m_network.exchange(std::move(request), stop);
        if (isOnce && loses) {
            loses = false;
            theServer->kill();
            co_return fail(ErrorKind::Offline, u"cut off: on purpose"_s);
        }
        co_return reply;
    }
    bool loses = false, killsBefore = false;

private:
    http::NetworkTransport m_network;
};

struct Person {
    explicit Person(const QString& name)
        : rig(theServer->address(), name, theServer->password(), [this] { return transport; }, {}, QDateTime::currentMSecsSinceEpoch())
    {}
    std::shared_ptr<LosingTransport> transport = std::make_shared<LosingTransport>();
    WorkflowRig rig;

    WorkflowCase seen(const QString& id)
    {
        const Result<QStringList> told = rig.run();
        return told ? rig.known.cases[id] : WorkflowCase();
    }
    /// The open task of a step, once the case is there.
    WorkflowTask task(const QString& id, const QString& step)
    {
        WorkflowTask found;
        const bool isThere = QTest::qWaitFor(
            [&] {
                for (const WorkflowTask& one : seen(id).tasks) {
                    found = one.isOpen() && one.key == step ? one : found;
                }
                return !found.nativeId.isEmpty();
            },
            60'000);
        return isThere ? found : WorkflowTask();
    }
};

StartCase reissue(const QString& mode = u"RE_RENDER"_s)
{
    return {u"reissueRequest"_s, u"Once more"_s,
            {{u"communicationRef"_s, u"string"_s, u"c1"_s}, {u"archiveId"_s, u"string"_s, u"a1"_s}, {u"sha256"_s, u"string"_s, u"00"_s},
             {u"reissueMode"_s, u"string"_s, mode}, {u"reason"_s, u"string"_s, u"lost"_s}, {u"requesterRelation"_s, u"string"_s, u"self"_s},
             {u"onHold"_s, u"boolean"_s, u"false"_s}, {u"channel"_s, u"string"_s, u"print"_s}, {u"verifyDue"_s, u"date"_s, u"2090-01-01T00:00:00.000Z"_s},
             {u"approveDue"_s, u"date"_s, u"2090-01-01T00:00:00.000Z"_s}, {u"deliveryWait"_s, u"string"_s, u"P5D"_s}}};
}

QString startedBy(Person& person, const QString& mode = u"RE_RENDER"_s)
{
    const Performed done = person.rig.perform({newKey(), reissue(mode)});
    return done.end == Performed::End::Done ? done.effect.reference : QString();
}

} // namespace

class WorkflowConnectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(theServer->deploy(u"reissue-request.bpmn20.xml"_s));
        QVERIFY(theServer->deploy(u"dispute.bpmn20.xml"_s));
    }

    void aTriedConnectionTellsWhatIsThere()
    {
        Person ana(u"ana"_s);
        const std::vector<ProbeStep> steps = QCoro::waitFor(ana.rig.connector->probe({}));
        QCOMPARE(steps.size(), size_t(6));
        for (const ProbeStep& step : steps) {
            QVERIFY2(step.passed, qPrintable(step.detail));
        }
        QCOMPARE(steps[3].detail, u"2 definitions: disputeCase, reissueRequest"_s);
        Person nobody(u"nobody"_s);
        const std::vector<ProbeStep> refused = QCoro::waitFor(nobody.rig.connector->probe({}));
        QCOMPARE(refused.back().step, ProbeStep::Step::SignIn);
        QVERIFY(!refused.back().passed);
    }

    void aCaseGoesFromItsStartToItsEndByCommands()
    {
        Person ana(u"ana"_s), ben(u"ben"_s);
        const Command start{newKey(), reissue()};
        const Performed started = ana.rig.perform(start);
        QCOMPARE(started.end, Performed::End::Done);
        const QString id = started.effect.reference;
        QCOMPARE(ana.rig.perform(start).effect.reference, id); // told twice, it is one
        const WorkflowTask verify = ana.task(id, u"verifyAuthorization"_s);
        QCOMPARE(verify.groups, QStringList{u"service-agents"_s});
        QCOMPARE(verify.due, std::optional<UtcMs>(QDateTime::fromString(u"2090-01-01T00:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch()));
        QCOMPARE(ana.rig.perform({newKey(), ClaimTask{verify.nativeId, u"ana"_s}}).end, Performed::End::Done);
        const Performed late = ben.rig.perform({newKey(), ClaimTask{verify.nativeId, u"ben"_s}});
        QCOMPARE(late.end, Performed::End::NotDone);
        QCOMPARE(late.error->kind, ErrorKind::Conflict);
        const Command verified{newKey(), CompleteTask{verify.nativeId, u"verified"_s, {{u"authorizationVerified"_s, u"boolean"_s, u"true"_s}}, u"She named her birthday"_s}};
        QCOMPARE(ana.rig.perform(verified).end, Performed::End::Done);
        QCOMPARE(ana.rig.perform(verified).end, Performed::End::Done); // it was this command that completed it
        const Performed other = ben.rig.perform({newKey(), std::get<CompleteTask>(verified.deed)});
        QCOMPARE(other.end, Performed::End::NotDone);
        QCOMPARE(other.error->kind, ErrorKind::NotFound);

        const WorkflowTask approve = ben.task(id, u"approve"_s);
        QCOMPARE(ben.rig.perform({newKey(), ClaimTask{approve.nativeId, u"ben"_s}}).end, Performed::End::Done);
        QCOMPARE(ben.rig.perform({newKey(), DelegateTask{approve.nativeId, u"cleo"_s}}).end, Performed::End::Done);
        QVERIFY(ben.task(id, u"approve"_s).isDelegated);
        const Command approved{newKey(), CompleteTask{approve.nativeId, u"approved"_s, {{u"approvalOutcome"_s, u"string"_s, u"approved"_s}}, {}}};
        QCOMPARE(ben.rig.perform(approved).error->kind, ErrorKind::Conflict);
        QCOMPARE(ben.rig.perform({newKey(), ReleaseTask{approve.nativeId}}).end, Performed::End::Done); // given back by cleo
        QCOMPARE(ben.rig.perform({newKey(), ReleaseTask{approve.nativeId}}).end, Performed::End::Done);
        QCOMPARE(ben.rig.perform(approved).end, Performed::End::Done);

        const Command worked{newKey(), FinishWork{id, u"counterfoil-regenerate"_s, true, {}, {{u"resultRef"_s, u"string"_s, u"c2"_s}}}};
        QVERIFY(QTest::qWaitFor([&] { return ana.rig.perform(worked).end == Performed::End::Done; }, 60'000));
        const Command told{newKey(), TellCase{id, u"deliveryConfirmed"_s, {}}};
        QVERIFY(QTest::qWaitFor([&] { return ana.rig.perform(told).end == Performed::End::Done; }, 60'000));
        QCOMPARE(ana.rig.perform(told).end, Performed::End::Done);
        QVERIFY(ana.rig.find(worked)->has_value() && ana.rig.find(told)->has_value());
        const WorkflowTask confirm = ana.task(id, u"confirm"_s);
        QCOMPARE(ana.rig.perform({newKey(), CompleteTask{confirm.nativeId, {}, {}, {}}}).end, Performed::End::Done);

        const WorkflowCase over = ana.seen(id);
        QVERIFY(!over.isOpen());
        QCOMPARE(over.endedAt, u"endDone"_s);
        QCOMPARE(over.reference, start.key);
        QCOMPARE(over.startedBy, u"ana"_s);
        QCOMPARE(over.definitionKey, u"reissueRequest"_s);
        QCOMPARE(over.comments.size(), size_t(1));
        QCOMPARE(over.comments[0].message, u"She named her birthday"_s);
        QCOMPARE(over.comments[0].author, u"ana"_s);
        QCOMPARE(over.tasks.size(), size_t(3));
        QCOMPARE(over.tasks[0].outcome, u"verified"_s);
        QCOMPARE(over.tasks[1].outcome, u"approved"_s);
        QCOMPARE(over.tasks[1].assignee, u"ben"_s);
        QVERIFY(std::ranges::any_of(over.variables, [](const CaseVariable& one) { return one == CaseVariable{u"resultRef"_s, u"string"_s, u"c2"_s}; }));
        QVERIFY(std::ranges::none_of(over.variables, [](const CaseVariable& one) { return one.name.contains(u"counterfoilCommand"_s); }));
        QVERIFY(std::ranges::any_of(over.steps, [](const CaseStep& one) { return one.key == u"onDelivered" && one.ended; }));
    }

    void aRunInWhichNothingChangedTellsNothing()
    {
        Person ana(u"ana"_s);
        const QString open = startedBy(ana);
        QVERIFY(!open.isEmpty());
        QVERIFY(ana.rig.run()->contains(open));
        QCOMPARE(*ana.rig.run(), QStringList());
        const WorkflowTask task = ana.task(open, u"verifyAuthorization"_s);
        QCOMPARE(ana.rig.perform({newKey(), ClaimTask{task.nativeId, u"ana"_s}}).end, Performed::End::Done);
        QCOMPARE(*ana.rig.run(), QStringList{open});
        QCOMPARE(ana.rig.known.cases[open].tasks[0].assignee, u"ana"_s);
        QVERIFY(ana.rig.asides.empty());
        QVERIFY(ana.rig.gone.isEmpty());
    }

    void workThatFailsGoesTheWayForThat()
    {
        Person ana(u"ana"_s);
        const QString other = startedBy(ana, u"RESEND_ARCHIVED"_s), id = startedBy(ana, u"RESEND_ARCHIVED"_s);
        for (const QString& one : {other, id}) {
            const WorkflowTask task = ana.task(one, u"verifyAuthorization"_s);
            const Command verified{newKey(), CompleteTask{task.nativeId, {}, {{u"authorizationVerified"_s, u"boolean"_s, u"true"_s}}, {}}};
            QCOMPARE(ana.rig.perform(verified).end, Performed::End::Done);
        }
        const Command failed{newKey(), FinishWork{id, u"counterfoil-regenerate"_s, false, u"NO_TEMPLATE"_s, {}}};
        QCOMPARE(ana.rig.perform(failed).end, Performed::End::Done);
        QVERIFY(!ana.task(id, u"fixIssue"_s).nativeId.isEmpty());
        QVERIFY(ana.rig.find(failed)->has_value());
        // The work of the other case, of the same topic, was given back.
        const Performed given = ana.rig.perform({newKey(), FinishWork{other, u"counterfoil-regenerate"_s, true, {}, {}}});
        QVERIFY2(given.end == Performed::End::Done, given.error ? qPrintable(given.error->detail) : "");
        QCOMPARE(ana.rig.perform({newKey(), TellCase{id, u"deliveryConfirmed"_s, {}}}).error->kind, ErrorKind::Conflict);
    }

    void ofALostAnswerTheTruthIsFound_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::newRow("it had arrived") << true;
        QTest::newRow("it had not") << false;
    }
    void ofALostAnswerTheTruthIsFound()
    {
        QFETCH(bool, arrived);
        Person ana(u"ana"_s);
        const QString id = startedBy(ana);
        const WorkflowTask task = ana.task(id, u"verifyAuthorization"_s);
        const std::vector<Command> commands{{newKey(), reissue()},
                                            {newKey(), ClaimTask{task.nativeId, u"ana"_s}},
                                            {newKey(), CompleteTask{task.nativeId, u"verified"_s, {{u"authorizationVerified"_s, u"boolean"_s, u"true"_s}}, {}}}};
        for (const Command& command : commands) {
            (arrived ? ana.transport->loses : ana.transport->killsBefore) = true;
            const Performed done = ana.rig.perform(command);
            QCOMPARE(done.end, arrived ? Performed::End::Unknown : Performed::End::NotDone);
            QVERIFY(done.error->kind == ErrorKind::Offline);
            theServer->start();
            const Result<std::optional<Effect>> found = ana.rig.find(command);
            QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
            QCOMPARE(found->has_value(), arrived);
            QCOMPARE(ana.rig.perform(command).end, Performed::End::Done); // once more does it once
        }
        QVERIFY(ana.rig.run());
        const auto of = [&](const QString& key) { return std::ranges::count_if(ana.rig.known.cases, [&](const auto& one) { return one.second.reference == key; }); };
        QCOMPARE(of(commands[0].key), 1);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    theServer = new FlowableServer;
    if (!theServer->runs()) {
        return theServer->reason();
    }
    WorkflowConnectorTest test;
    const int failed = QTest::qExec(&test, argc, argv);
    delete theServer;
    return failed;
}

#include "workflow_connector_test.moc"
