// The connector and the sandbox's Workflow Service really talk: what was read is what is true there, and every command is in the ledger as often as
// the connector says that it was done.
#include "models/domain/task_steps.h"
#include "tests/support/workflow_service_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using End = Performed::End;
using sandbox::FaultKind;

namespace {

const QString me = u"counterfoil@northgate.example"_s;

Command claimOf(const QString& task, const QString& who = me) { return {newCommandKey(), ClaimTask{task, who}}; }
Command startOf() 
{
    return {newCommandKey(), StartCase{u"reissueRequest"_s, u"Once more"_s,
                                       {{u"communicationRef"_s, u"string"_s, u"D-1"_s}, {u"reissueMode"_s, u"string"_s, u"RE_RENDER"_s}, {u"onHold"_s, u"boolean"_s, u"false"_s},
                                        {u"verifyDue"_s, u"date"_s, u"2026-04-03T08:00:00.000Z"_s}, {u"approveDue"_s, u"date"_s, u"2026-04-05T08:00:00.000Z"_s}, {u"deliveryWait"_s, u"string"_s, u"P14D"_s}}}};
}

} // namespace

class WorkflowServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkflowServiceRig> m_rig;

    /// The first task of a case that was started just now.
    QString open()
    {
        const Command start = startOf();
        if (m_rig->perform(start).end != End::Done) {
            qFatal("not started");
        }
        m_rig->run();
        for (const auto& [id, one] : m_rig->known.cases) {
            if (one.reference == start.key && one.tasks.size() == 1) {
                return one.tasks.front().nativeId;
            }
        }
        qFatal("no such case");
    }
    const WorkflowTask& known(const QString& task)
    {
        for (const auto& [id, one] : m_rig->known.cases) {
            const auto found = std::ranges::find(one.tasks, task, &WorkflowTask::nativeId);
            if (found != one.tasks.end()) {
                return *found;
            }
        }
        qFatal("no task %s", qPrintable(task));
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<WorkflowServiceRig>(); }
    void cleanup() { m_rig.reset(); }

    void row40EveryCaseIsReadWithWhoDecidedWhatWhen()
    {
        m_rig->run();
        const QJsonArray cases = m_rig->truth(u"?count=1000"_s)[u"cases"].toArray();
        QCOMPARE(m_rig->known.cases.size(), size_t(cases.size()));
        QVERIFY(cases.size() >= 24);
        int decisions = 0, comments = 0, open = 0;
        for (const QJsonValue& truth : cases) {
            const auto found = m_rig->known.cases.find(truth[u"id"].toString());
            QVERIFY(found != m_rig->known.cases.end());
            const WorkflowCase& one = found->second;
            QCOMPARE(one.reference, truth[u"reference"].toString());
            QCOMPARE(one.startedBy, truth[u"started_by"].toString());
            QCOMPARE(one.isOpen(), truth[u"ended"].toInteger() == 0);
            QCOMPARE(one.comments.size(), size_t(truth[u"comments"].toArray().size()));
            comments += int(one.comments.size());
            const QJsonArray tasks = truth[u"tasks"].toArray();
            QCOMPARE(one.tasks.size(), size_t(tasks.size()));
            for (const QJsonValue& task : tasks) {
                const auto seen = std::ranges::find(one.tasks, task[u"id"].toString(), &WorkflowTask::nativeId);
                QVERIFY(seen != one.tasks.end());
                QCOMPARE(seen->assignee, task[u"assignee"].toString());
                QCOMPARE(seen->ended.value_or(0), task[u"ended"].toInteger());
                QCOMPARE(seen->outcome, task[u"outcome"].toString());
                decisions += !seen->outcome.isEmpty();
                open += seen->isOpen();
                if (seen->isOpen()) {
                    QCOMPARE(seen->due.value_or(0), task[u"due"].toInteger());
                    QCOMPARE(QSet<QString>(seen->groups.begin(), seen->groups.end()).size(), task[u"groups"].toArray().size());
                }
            }
        }
        QVERIFY2(decisions > 30 && comments > 3 && open > 3, qPrintable(u"%1 decisions, %2 comments, %3 open"_s.arg(decisions).arg(comments).arg(open)));
        QVERIFY2(m_rig->run().isEmpty(), "nothing changed since");
    }

    void aClaimedTaskIsSeenByTheNextRunAndGivenBack()
    {
        const QString task = open();
        const Performed done = m_rig->perform(claimOf(task));
        QCOMPARE(done.end, End::Done);
        QCOMPARE(m_rig->effects(u"claim"_s, task), 1);
        QCOMPARE(m_rig->run().size(), 1);
        QCOMPARE(known(task).assignee, me);
        QCOMPARE(m_rig->perform(claimOf(task)).end, End::Done);
        QVERIFY2(m_rig->effects(u"claim"_s, task) == 1, "who has it claims nothing");
        QCOMPARE(m_rig->perform({newCommandKey(), ReleaseTask{task}}).end, End::Done);
        QCOMPARE(m_rig->effects(u"release"_s, task), 1);
        m_rig->run();
        QCOMPARE(known(task).assignee, QString());
    }

    void aTaskIsCompletedWithItsOutcomeVariablesAndComment()
    {
        const QString task = open();
        const Command claim = claimOf(task);
        QCOMPARE(m_rig->perform(claim).end, End::Done);
        const Command complete{newCommandKey(), CompleteTask{task, u"verified"_s, outcomesOf(known(task)).front().variables, u"called back"_s}};
        QCOMPARE(m_rig->perform(complete).end, End::Done);
        QCOMPARE(m_rig->effects(u"complete"_s, task), 1);
        QCOMPARE(m_rig->perform(complete).end, End::Done);
        QVERIFY2(m_rig->effects(u"complete"_s, task) == 1, "not a second time");
        m_rig->run();
        QCOMPARE(known(task).outcome, u"verified"_s);
        for (const auto& [id, one] : m_rig->known.cases) {
            if (std::ranges::find(one.tasks, task, &WorkflowTask::nativeId) != one.tasks.end()) {
                QCOMPARE(std::ranges::count(one.comments, u"called back"_s, &CaseComment::message), 1);
                QVERIFY(std::ranges::any_of(one.variables, [](const CaseVariable& v) { return v.name == u"authorizationVerified" && v.value == u"true"; }));
                QVERIFY2(std::ranges::none_of(one.variables, [](const CaseVariable& v) { return v.name.startsWith(u"counterfoil"); }), "the mark of a command is no business of the case");
            }
        }
    }

    void whoComesSecondIsToldAndNothingIsDone_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("409") << 409;
        QTest::newRow("400") << 400;
    }
    void whoComesSecondIsToldAndNothingIsDone()
    {
        QFETCH(int, status);
        QVERIFY(m_rig->set(u"conflict"_s, status));
        const QString task = open();
        QCOMPARE(m_rig->as("agent2").post(u"/workflow/v1/tasks/"_s + task, {{u"action"_s, u"claim"_s}, {u"assignee"_s, u"agent2@northgate.example"_s}}).status, 200);
        const Performed late = m_rig->perform(claimOf(task));
        QCOMPARE(late.end, End::NotDone);
        QCOMPARE(late.error->kind, ErrorKind::Conflict);
        QCOMPARE(m_rig->effects(u"claim"_s, task), 1); // theirs
        m_rig->run();
        QCOMPARE(known(task).assignee, u"agent2@northgate.example"_s);
    }

    void ofTwoWhoClaimInTheSameMomentOneHasIt()
    {
        const QString task = open();
        sandbox::Fault slow; // both have looked before one sends
        slow.kind = FaultKind::Delay;
        slow.match = u"GET *tasks/"_s + task;
        slow.times = 2;
        slow.milliseconds = 100;
        m_rig->add(slow);
        std::vector<std::unique_ptr<connectors::WorkflowConnector>> both;
        both.push_back(m_rig->another(u"agent"_s));
        both.push_back(m_rig->another(u"agent2"_s));
        std::vector<QCoro::Task<Performed>> claims;
        claims.push_back(both[0]->perform(claimOf(task, u"agent@northgate.example"_s), {}));
        claims.push_back(both[1]->perform(claimOf(task, u"agent2@northgate.example"_s), {}));
        const Performed one = QCoro::waitFor(std::move(claims[0])), other = QCoro::waitFor(std::move(claims[1]));
        QVERIFY((one.end == End::Done) != (other.end == End::Done));
        const Performed& late = one.end == End::Done ? other : one;
        QCOMPARE(late.end, End::NotDone);
        QCOMPARE(late.error->kind, ErrorKind::Conflict);
        QCOMPARE(m_rig->effects(u"claim"_s, task), 1);
        for (const auto& connector : both) {
            QCoro::waitFor(connector->close(true));
        }
    }

    void whoMayNotIsRefusedAndOthersGoOn()
    {
        const QString task = open();
        m_rig->connect(u"officer"_s); // of compliance
        const Performed no = m_rig->perform(claimOf(task, u"officer@northgate.example"_s));
        QCOMPARE(no.end, End::NotDone);
        QVERIFY2(no.error->kind == ErrorKind::Rejected, "not as a refused sign-in, which would hold up everything");
        QCOMPARE(m_rig->effects(u"claim"_s, task), 0);
    }

    void aRefusedSignInIsToldAsOne()
    {
        const QString task = open();
        m_rig->connect(u"counterfoil"_s, "wrong");
        const Performed no = m_rig->perform(claimOf(task));
        QCOMPARE(no.end, End::NotDone);
        QCOMPARE(no.error->kind, ErrorKind::Unauthorised);
        QCOMPARE(m_rig->find(claimOf(task)).error().kind, ErrorKind::Unauthorised);
    }

    void anAnswerThatIsLostIsLookedForAndTheLookTellsTheTruth_data()
    {
        QTest::addColumn<bool>("isAfter");
        QTest::addColumn<int>("fault");
        QTest::newRow("dropped before") << false << int(FaultKind::Drop);
        QTest::newRow("dropped after") << true << int(FaultKind::Drop);
        QTest::newRow("cut off") << true << int(FaultKind::Truncate);
        QTest::newRow("a gateway before") << false << int(FaultKind::Status);
        QTest::newRow("a gateway after") << true << int(FaultKind::Status);
        QTest::newRow("twice") << true << int(FaultKind::Twice);
    }
    void anAnswerThatIsLostIsLookedForAndTheLookTellsTheTruth()
    {
        QFETCH(bool, isAfter);
        QFETCH(int, fault);
        const QString task = open();
        const auto perform = [&](const Command& command, const QString& match, const QString& kind, const QString& name) {
            sandbox::Fault one;
            one.kind = FaultKind(fault);
            one.match = match;
            one.status = 504;
            one.isAfter = isAfter;
            one.bytes = 3;
            m_rig->add(one);
            const Performed done = m_rig->perform(command);
            m_rig->sandbox->faults(sandbox::ServiceKind::Workflow).clear();
            const Result<std::optional<Effect>> found = m_rig->find(command);
            const qsizetype effects = m_rig->effects(kind, name);
            const bool isSaid = done.end == End::Done ? effects == 1 : done.end == End::NotDone ? effects == 0 : found && found->has_value() == (effects == 1);
            if (!isSaid) {
                qInfo("%s: end %d, effects %lld, found %d", qPrintable(kind), int(done.end), qlonglong(effects), found ? int(found->has_value()) : -1);
            }
            return isSaid && effects <= 1;
        };
        const Command start = startOf();
        QVERIFY(perform(start, u"POST /workflow/v1/process-instances"_s, u"start-case"_s, start.key) || FaultKind(fault) == FaultKind::Twice);
        const Command claim = claimOf(task);
        QVERIFY(perform(claim, u"POST *tasks/"_s + task, u"claim"_s, task));
        if (!isAfter) {
            QCOMPARE(m_rig->perform(claim).end, End::Done);
        }
        const Command complete{newCommandKey(), CompleteTask{task, u"verified"_s, outcomesOf(known(task)).front().variables, {}}};
        QVERIFY(perform(complete, u"POST *tasks/"_s + task, u"complete"_s, task));
    }

    void whereVariablesOfATaskAreForgottenAPersonLooksWhoCompletedIt()
    {
        QVERIFY(m_rig->set(u"local-variables"_s, false));
        const QString task = open();
        QCOMPARE(m_rig->perform(claimOf(task)).end, End::Done);
        const Command complete{newCommandKey(), CompleteTask{task, u"verified"_s, outcomesOf(known(task)).front().variables, {}}};
        m_rig->fault(u"POST *tasks/"_s + task, true);
        QCOMPARE(m_rig->perform(complete).end, End::Unknown);
        QCOMPARE(m_rig->effects(u"complete"_s, task), 1);
        const Result<std::optional<Effect>> found = m_rig->find(complete);
        QVERIFY2(!found && found.error().kind == ErrorKind::Unavailable, "neither done nor not done is said");
    }

    void aStartedCaseIsFoundThoughTheHistoryLagsAndNobodyFiltersByItsKey()
    {
        QVERIFY(m_rig->set(u"history-lag-seconds"_s, 600));
        QVERIFY(m_rig->set(u"business-key-filter"_s, false));
        QVERIFY(m_rig->set(u"page-cap"_s, 5)); // it is on a later page
        const Command start = startOf();
        m_rig->fault(u"POST /workflow/v1/process-instances"_s, true);
        QCOMPARE(m_rig->perform(start).end, End::Unknown);
        const Result<std::optional<Effect>> found = m_rig->find(start);
        QVERIFY(found && found->has_value());
        QCOMPARE(m_rig->perform(start).end, End::Done);
        QCOMPARE(m_rig->effects(u"start-case"_s, start.key), 1);
    }

    void nothingMovesACaseOnFromOutside()
    {
        QVERIFY(!m_rig->connector->guardOf(TellCase{u"c"_s, u"deliveryConfirmed"_s, {}}));
        QVERIFY(!m_rig->connector->guardOf(FinishWork{u"c"_s, u"counterfoil-regenerate"_s, true, {}, {}}));
        QCOMPARE(m_rig->perform({newCommandKey(), TellCase{u"c"_s, u"deliveryConfirmed"_s, {}}}).end, End::NotDone);
    }
};

QTEST_GUILESS_MAIN(WorkflowServiceTest)
#include "workflow_service_test.moc"
