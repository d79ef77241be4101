// Where a letter that was asked for stands: each state of its command and its case, and that nothing is made before an archive shows it.
#include "models/domain/correspondence_steps.h"
#include "models/domain/task_steps.h"

#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;
using State = RequestStep::State;

namespace {

RequestCourse course(IntentState state)
{
    RequestCourse one;
    one.state = state;
    one.asked = 1'000;
    one.person = u"jo"_s;
    return one;
}

WorkflowTask taskOf(const QString& key, std::optional<UtcMs> ended, const QString& who = {})
{
    WorkflowTask task;
    task.nativeId = u"t-"_s + key;
    task.key = key;
    task.assignee = who;
    task.ended = ended;
    return task;
}

RequestCourse told(std::vector<WorkflowTask> tasks, std::vector<CaseStep> steps = {}, const QString& endedAt = {})
{
    RequestCourse one = course(IntentState::Done);
    WorkflowCase what;
    what.nativeId = u"case-1"_s;
    what.tasks = std::move(tasks);
    what.steps = std::move(steps);
    what.endedAt = endedAt;
    what.ended = endedAt.isEmpty() ? std::nullopt : std::optional(UtcMs(9'000));
    one.told = what;
    return one;
}

QString steps(const RequestCourse& one)
{
    QStringList words;
    for (const RequestStep& step : stepsOf(one, 2'000)) {
        words << codeOf(step.state);
    }
    return words.join(u' ');
}

} // namespace

class CorrespondenceStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateOfTheCommandIsSaid()
    {
        QCOMPARE(stageOf(course(IntentState::Draft), 0), RequestStage::Draft);
        RequestCourse undoable = course(IntentState::Accepted);
        undoable.notBefore = 3'000;
        QCOMPARE(stageOf(undoable, 2'000), RequestStage::Undoable);
        QCOMPARE(stageOf(undoable, 3'000), RequestStage::Leaving);
        QCOMPARE(stageOf(course(IntentState::Sending), 0), RequestStage::Leaving);
        QCOMPARE(stageOf(course(IntentState::Unknown), 0), RequestStage::NotKnown);
        QCOMPARE(stageOf(course(IntentState::NeedsPerson), 0), RequestStage::NeedsPerson);
        QCOMPARE(stageOf(course(IntentState::Refused), 0), RequestStage::NotAccepted);
        QCOMPARE(stageOf(course(IntentState::Withdrawn), 0), RequestStage::Withdrawn);
        QCOMPARE(stageOf(course(IntentState::Done), 0), RequestStage::Begun);
        QCOMPARE(steps(course(IntentState::Done)), u"done now not-yet not-yet not-yet"_s);
        QCOMPARE(steps(course(IntentState::Refused)), u"failed not-yet not-yet not-yet not-yet"_s);
    }

    void row39TheCaseIsFollowedFromApprovalToTheArchive()
    {
        const RequestCourse approving = told({taskOf(u"approve"_s, {})});
        QCOMPARE(stageOf(approving, 0), RequestStage::Approving);
        QCOMPARE(steps(approving), u"done now not-yet not-yet not-yet"_s);
        const RequestCourse composing = told({taskOf(u"approve"_s, 5'000, u"lea"_s)}, {{u"s"_s, u"compose"_s, {}, {}, 5'000, {}}});
        QCOMPARE(stageOf(composing, 0), RequestStage::Composing);
        QCOMPARE(steps(composing), u"done done now not-yet not-yet"_s);
        QCOMPARE(stepsOf(composing, 0)[1].who, u"lea"_s);
        QCOMPARE(stageOf(told({taskOf(u"fixIssue"_s, {})}), 0), RequestStage::Fixing);
        RequestCourse over = told({taskOf(u"approve"_s, 5'000, u"lea"_s)}, {{u"s"_s, u"compose"_s, {}, {}, 5'000, 6'000}}, u"endDone"_s);
        QCOMPARE(stageOf(over, 0), RequestStage::Awaited); // the case says that it is made; no archive shows it
        QVERIFY(isOpen(stageOf(over, 0)));
        QCOMPARE(steps(over), u"done done done now not-yet"_s);
        QCOMPARE(stepsOf(over, 0)[2].at, std::optional<UtcMs>(6'000));
        over.isShown = true;
        QCOMPARE(stageOf(over, 0), RequestStage::Archived);
        over.delivery = DeliveryState::Delivered;
        QCOMPARE(stageOf(over, 0), RequestStage::Delivered);
        QCOMPARE(steps(over), u"done done done done done"_s);
        over.delivery = DeliveryState::BouncedHard;
        QCOMPARE(stageOf(over, 0), RequestStage::NotDelivered);
        QCOMPARE(steps(over), u"done done done done failed"_s);
    }

    void refusedAndGivenUpAreTheEnd()
    {
        QCOMPARE(stageOf(told({taskOf(u"approve"_s, 5'000, u"lea"_s)}, {}, u"endRefused"_s), 0), RequestStage::Refused);
        QCOMPARE(steps(told({taskOf(u"approve"_s, 5'000, u"lea"_s)}, {}, u"endRefused"_s)), u"done failed not-yet not-yet not-yet"_s);
        QCOMPARE(stageOf(told({}, {}, u"endAbandoned"_s), 0), RequestStage::GivenUp);
        QVERIFY(!isOpen(RequestStage::Refused) && !isOpen(RequestStage::GivenUp) && isOpen(RequestStage::Awaited) && isOpen(RequestStage::Archived));
        // An interface that tells no ends tells its variables.
        RequestCourse untold = told({taskOf(u"approve"_s, 5'000, u"lea"_s)});
        untold.told->ended = 9'000;
        untold.told->variables = {{u"approvalOutcome"_s, u"string"_s, u"refused"_s}};
        QCOMPARE(stageOf(untold, 0), RequestStage::Refused);
        untold.told->variables = {{u"approvalOutcome"_s, u"string"_s, u"approved"_s}};
        QCOMPARE(stageOf(untold, 0), RequestStage::Awaited);
        untold.told->variables = {};
        QCOMPARE(stageOf(untold, 0), RequestStage::Over);
    }

    void whereNoApprovalIsNeededThatIsSaid()
    {
        RequestCourse one = course(IntentState::Done);
        one.needsApproval = false;
        QCOMPARE(steps(one), u"done not-needed now not-yet not-yet"_s);
        one = told({}, {{u"s"_s, u"compose"_s, {}, {}, 5'000, {}}});
        one.needsApproval = false;
        QCOMPARE(steps(one), u"done not-needed now not-yet not-yet"_s);
    }

    void whoAskedForALetterDoesNotApproveIt()
    {
        WorkflowCase of;
        of.nativeId = u"case-1"_s;
        of.startedBy = u"jo@bank.example"_s;
        WorkflowTask task = taskOf(u"approve"_s, {});
        task.formKey = u"cf:approve-request"_s;
        TaskAsk ask{TaskAct::Complete, u"approved"_s, {}, {}};
        QCOMPARE(barOf(ask, of, task, u"Jo@bank.example"_s, {}), std::optional(TaskBar::OwnRequest));
        QCOMPARE(barOf(ask, of, task, u"lea@bank.example"_s, {}), std::nullopt);
        ask.outcome = u"refused"_s;
        QCOMPARE(barOf(ask, of, task, u"jo@bank.example"_s, {}), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(CorrespondenceStepsTest)
#include "correspondence_steps_test.moc"
