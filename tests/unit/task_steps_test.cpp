// What may be done with a task, by whom, and what it comes to.
#include "models/domain/task_steps.h"

#include <QJsonDocument>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

const QString me = u"jo@bank.example"_s, other = u"amir@bank.example"_s;

WorkflowTask taskFor(const QString& key, const QString& assignee = {})
{
    WorkflowTask task;
    task.nativeId = u"t1"_s;
    task.key = key;
    task.name = u"A task"_s;
    task.assignee = assignee;
    task.created = 1;
    return task;
}

WorkflowCase caseBy(const QString& who)
{
    WorkflowCase one;
    one.nativeId = u"c1"_s;
    one.name = u"Reissue"_s;
    one.startedBy = who;
    one.started = 1;
    return one;
}

Intent intentAbout(const QString& task, IntentState state)
{
    Intent intent;
    intent.command = {u"CF-1"_s, ClaimTask{task, me}};
    intent.state = state;
    return intent;
}

TaskAsk asking(TaskAct act, const QString& outcome = {}, const QString& to = {}, const QString& words = {}) { return {act, outcome, to, words}; }
const TaskPlace place{RepositoryId(u"flow"_s), me, CommunicationId(u"com"_s), false};

} // namespace

class TaskStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFormOfOurProcessesEndsAsItsGatewaysAsk()
    {
        const auto value = [](const QString& key, const QString& outcome) {
            for (const TaskOutcome& one : outcomesOf(taskFor(key))) {
                if (one.code == outcome) {
                    return one.variables.front().name + u'=' + one.variables.front().value;
                }
            }
            return QString();
        };
        QCOMPARE(value(u"verifyAuthorization"_s, u"verified"_s), u"authorizationVerified=true"_s);
        QCOMPARE(value(u"verifyAuthorization"_s, u"not-verified"_s), u"authorizationVerified=false"_s);
        QCOMPARE(value(u"approve"_s, u"approved"_s), u"approvalOutcome=approved"_s);
        QCOMPARE(value(u"approve"_s, u"refused"_s), u"approvalOutcome=refused"_s);
        QCOMPARE(value(u"fixIssue"_s, u"abandon"_s), u"issueOutcome=abandon"_s);
        QCOMPARE(value(u"investigate"_s, u"partly-upheld"_s), u"decision=PARTLY_UPHELD"_s);
        QCOMPARE(value(u"approveOutcome"_s, u"approved"_s), u"outcomeApproval=approved"_s);
        QCOMPARE(value(u"releaseHold"_s, u"keep"_s), u"holdOutcome=keep"_s);
        QCOMPARE(outcomesOf(taskFor(u"confirm"_s)).size(), size_t(1));
        WorkflowTask formed = taskFor(u"step-7"_s);
        formed.formKey = u"cf:approve-reissue"_s;
        QVERIFY2(outcomesOf(formed).size() == 2, "the form tells, whatever the step is called");
        formed.key = u"approve"_s;
        formed.formKey = u"their:form"_s;
        QVERIFY2(outcomesOf(formed).size() == 1, "and a form of somebody else's is none of ours");
    }

    void row40WhoAskedDoesNotApproveAndMayRefuse()
    {
        const WorkflowTask approve = taskFor(u"approve"_s, me);
        QVERIFY(barOf(asking(TaskAct::Complete, u"approved"_s), caseBy(u"JO@bank.example"_s), approve, me, {}) == TaskBar::OwnRequest);
        QVERIFY(!barOf(asking(TaskAct::Complete, u"refused"_s), caseBy(me), approve, me, {}));
        QVERIFY(!barOf(asking(TaskAct::Complete, u"approved"_s), caseBy(other), approve, me, {}));
        WorkflowCase told = caseBy(other);
        told.variables = {{u"requestedBy"_s, u"string"_s, me}}; // the engine's own word goes before
        QVERIFY(barOf(asking(TaskAct::Complete, u"approved"_s), told, approve, me, {}) == TaskBar::OwnRequest);
        const auto planned = plannedTask(asking(TaskAct::Complete, u"approved"_s), caseBy(me), approve, place, {}, 1'000);
        QVERIFY2(!planned && planned.error().detail == u"own-request", "below the widgets as well");
        WorkflowCase dispute = caseBy(other);
        WorkflowTask decided = taskFor(u"investigate"_s, me);
        decided.nativeId = u"t0"_s;
        decided.ended = 5;
        dispute.tasks = {decided};
        QVERIFY(barOf(asking(TaskAct::Complete, u"approved"_s), dispute, taskFor(u"approveOutcome"_s, me), me, {}) == TaskBar::OwnRequest);
        QVERIFY(!barOf(asking(TaskAct::Complete, u"approved"_s), dispute, taskFor(u"approveOutcome"_s, other), other, {}));
        QVERIFY2(barOf(asking(TaskAct::Delegate, {}, other), caseBy(other), approve, me, {}) == TaskBar::OwnRequest, "nor by way of somebody else");
    }

    void onlyWhoHasATaskDoesSomethingWithIt()
    {
        const WorkflowCase of = caseBy(other);
        QVERIFY(!barOf(asking(TaskAct::Claim), of, taskFor(u"confirm"_s), me, {}));
        QVERIFY(barOf(asking(TaskAct::Claim), of, taskFor(u"confirm"_s, me), me, {}) == TaskBar::AlreadyYours);
        QVERIFY(barOf(asking(TaskAct::Claim), of, taskFor(u"confirm"_s, other), me, {}) == TaskBar::ClaimedByOther);
        QVERIFY(barOf(asking(TaskAct::Complete, u"done"_s), of, taskFor(u"confirm"_s, other), me, {}) == TaskBar::ClaimedByOther);
        QVERIFY(barOf(asking(TaskAct::Complete, u"whatever"_s), of, taskFor(u"confirm"_s, me), me, {}) == TaskBar::NoOutcome);
        QVERIFY(barOf(asking(TaskAct::Release), of, taskFor(u"confirm"_s, other), me, {}) == TaskBar::NotYours);
        QVERIFY(barOf(asking(TaskAct::Delegate, {}, other), of, taskFor(u"confirm"_s), me, {}) == TaskBar::NotYours);
        QVERIFY(barOf(asking(TaskAct::Delegate, {}, u"JO@bank.example"_s), of, taskFor(u"confirm"_s, me), me, {}) == TaskBar::NoPerson);
        QVERIFY(barOf(asking(TaskAct::Comment, {}, {}, u"  "_s), of, taskFor(u"confirm"_s), me, {}) == TaskBar::NoWords);
        QVERIFY(!barOf(asking(TaskAct::Comment, {}, {}, u"called"_s), of, taskFor(u"confirm"_s, other), me, {}));
        QVERIFY(barOf(asking(TaskAct::Claim), of, taskFor(u"confirm"_s), {}, {}) == TaskBar::NoActor);
        WorkflowTask delegated = taskFor(u"confirm"_s, me);
        delegated.isDelegated = true;
        QVERIFY(barOf(asking(TaskAct::Complete, u"done"_s), of, delegated, me, {}) == TaskBar::Delegated);
        QVERIFY(!barOf(asking(TaskAct::Release), of, delegated, me, {}));
    }

    void whatIsOverOrSuspendedOrUnderWayIsLeft()
    {
        WorkflowCase of = caseBy(other);
        WorkflowTask task = taskFor(u"confirm"_s);
        QVERIFY(barOf(asking(TaskAct::Claim), of, task, me, {intentAbout(u"t1"_s, IntentState::Accepted)}) == TaskBar::UnderWay);
        QVERIFY(barOf(asking(TaskAct::Claim), of, task, me, {intentAbout(u"t1"_s, IntentState::Done)}) == TaskBar::UnderWay);
        QVERIFY(!barOf(asking(TaskAct::Claim), of, task, me, {intentAbout(u"t1"_s, IntentState::Refused), intentAbout(u"t2"_s, IntentState::Accepted)}));
        Intent seen = intentAbout(u"t1"_s, IntentState::Done);
        seen.seen = 5;
        QVERIFY(!barOf(asking(TaskAct::Claim), of, task, me, {seen}));
        QVERIFY2(!barOf(asking(TaskAct::Comment, {}, {}, u"called"_s), of, task, me, {intentAbout(u"t1"_s, IntentState::Accepted)}), "words beside it hinder nothing");
        of.isSuspended = true;
        QVERIFY(barOf(asking(TaskAct::Claim), of, task, me, {}) == TaskBar::Suspended);
        of.isSuspended = false;
        of.ended = 9;
        QVERIFY(barOf(asking(TaskAct::Claim), of, task, me, {}) == TaskBar::CaseOver);
        task.ended = 8;
        QVERIFY(barOf(asking(TaskAct::Claim), of, task, me, {}) == TaskBar::Over);
    }

    void aTaskThatNobodyHasIsClaimedBeforeItIsCompleted()
    {
        const auto planned = plannedTask(asking(TaskAct::Complete, u"approved"_s, {}, u"all in order"_s), caseBy(other), taskFor(u"approve"_s), place, {}, 1'000);
        QVERIFY(planned);
        QCOMPARE(planned->plan.kind, u"task"_s);
        QCOMPARE(planned->plan.person, me);
        QCOMPARE(planned->intents.size(), size_t(2));
        QCOMPARE(planned->intents[0].command.deed, Deed(ClaimTask{u"t1"_s, me}));
        const Deed complete = CompleteTask{u"t1"_s, u"approved"_s, {{u"approvalOutcome"_s, u"string"_s, u"approved"_s}}, u"all in order"_s};
        QCOMPARE(planned->intents[1].command.deed, complete);
        QCOMPARE(planned->intents[1].follows, planned->intents[0].command.key);
        for (const Intent& one : planned->intents) {
            QVERIFY2(one.subject == u"c1", "those of one case leave in their order, and are seen by it");
            QCOMPARE(one.notBefore, std::optional<UtcMs>(1'000 + taskThoughtsMs));
            QCOMPARE(one.about.value(), u"com"_s);
        }
        QCOMPARE(plannedTask(asking(TaskAct::Complete, u"approved"_s), caseBy(other), taskFor(u"approve"_s, me), place, {}, 1'000)->intents.size(), size_t(1));
    }

    void offlineItIsADraftAndSaysWhatItRestsOn()
    {
        TaskPlace away = place;
        away.isAway = true;
        const auto planned = plannedTask(asking(TaskAct::Release), caseBy(other), taskFor(u"approve"_s, me), away, {}, 1'000);
        QVERIFY(planned);
        QCOMPARE(planned->intents[0].state, IntentState::Draft);
        QVERIFY(!planned->intents[0].notBefore);
        QCOMPARE(assigneeBefore(planned->plan.request), me);
        QCOMPARE(QJsonDocument::fromJson(planned->plan.request)[u"act"].toString(), u"release"_s);
    }

    void whoSomebodyIsStandsWithTheConnection()
    {
        Connection connection;
        connection.user = u"svc-jo"_s;
        QCOMPARE(actorOf(connection), u"svc-jo"_s);
        connection.settings = {{u"actor"_s, u" jo@bank.example "_s}, {u"groups"_s, u"compliance, ,leads,compliance"_s}};
        QCOMPARE(actorOf(connection), me);
        QCOMPARE(groupsOf(connection), (QStringList{u"compliance"_s, u"leads"_s}));
        QVERIFY(!isSamePerson({}, {}));
        for (const TaskAct act : allTaskActs()) {
            QVERIFY(taskActNamed(QString(codeOf(act))) == act);
        }
    }
};

QTEST_GUILESS_MAIN(TaskStepsTest)
#include "task_steps_test.moc"
