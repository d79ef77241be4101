// The sandbox's Workflow Service over sockets: both processes to their ends, tasks, timers on a clock that is moved, lists, histories and refusals.
#include "tests/support/plain_caller.h"

#include <QTest>

#include <set>

using namespace cf;
using namespace cf::sandbox;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs day = 86'400'000;

QJsonObject said(const QString& name, const QJsonValue& value, const QString& type = {})
{
    QJsonObject made{{u"name"_s, name}, {u"value"_s, value}};
    if (!type.isEmpty()) {
        made.insert(u"type"_s, type);
    }
    return made;
}

QString written(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s); }

} // namespace

class SandboxWorkflowTest : public QObject
{
    Q_OBJECT

    static constexpr const char16_t* runtime = u"/workflow/v1/";
    static constexpr const char16_t* past = u"/workflow-history/v1/";
    std::unique_ptr<Sandbox> m_sandbox;
    std::map<QByteArray, QByteArray> m_tokens;

    PlainCaller as(const QByteArray& account)
    {
        PlainCaller caller(m_sandbox->url(ServiceKind::Workflow));
        (void)caller.signIn(account);
        return caller;
    }
    PlainAnswer get(const QString& target, const QByteArray& account = "agent") { return as(account).get(QString::fromUtf16(runtime) + target); }
    PlainAnswer post(const QString& target, const QJsonObject& json, const QByteArray& account = "agent") { return as(account).post(QString::fromUtf16(runtime) + target, json); }
    PlainAnswer history(const QString& target) { return as("agent").get(QString::fromUtf16(past) + target); }
    QJsonObject truth(const QString& query) { return PlainCaller(m_sandbox->controlUrl()).get(u"/truth/workflow"_s + query).object(); }
    bool set(const QString& name, const QJsonValue& value)
    {
        return m_sandbox->act({{u"do"_s, u"set"_s}, {u"archive"_s, u"workflow"_s}, {u"name"_s, name}, {u"value"_s, value}}).has_value();
    }
    UtcMs now() { return m_sandbox->clock(ServiceKind::Workflow).now(); }
    QString start(const QString& key, const QString& reference, const QString& mode = u"RE_RENDER"_s)
    {
        const QJsonArray variables{said(u"verifyDue"_s, written(now() + 2 * day), u"date"_s), said(u"approveDue"_s, written(now() + 4 * day), u"date"_s), said(u"deliveryWait"_s, u"P14D"_s),
                                   said(u"reissueMode"_s, mode), said(u"onHold"_s, false), said(u"ackDue"_s, written(now() + 5 * day), u"date"_s),
                                   said(u"interimDue"_s, written(now() + 21 * day), u"date"_s), said(u"finalDue"_s, written(now() + 35 * day), u"date"_s)};
        return post(u"process-instances"_s, {{u"processDefinitionKey"_s, key}, {u"businessKey"_s, reference}, {u"name"_s, reference}, {u"variables"_s, variables}}).object()[u"id"].toString();
    }
    QStringList open(const QString& caseId)
    {
        QStringList keys;
        for (const QJsonValue& task : get(u"tasks?count=50&processInstanceId="_s + caseId).object()[u"_embedded"][u"tasks"].toArray()) {
            keys.append(task[u"taskDefinitionKey"].toString());
        }
        keys.sort();
        return keys;
    }
    QString task(const QString& caseId, const QString& key)
    {
        for (const QJsonValue& one : get(u"tasks?count=50&processInstanceId="_s + caseId).object()[u"_embedded"][u"tasks"].toArray()) {
            if (one[u"taskDefinitionKey"].toString() == key) {
                return one[u"id"].toString();
            }
        }
        return {};
    }
    int complete(const QString& caseId, const QString& key, const QByteArray& account, const QJsonArray& variables = {}, const QString& outcome = u"done"_s)
    {
        return post(u"tasks/"_s + task(caseId, key), {{u"action"_s, u"complete"_s}, {u"outcome"_s, outcome}, {u"variables"_s, variables}}, account).status;
    }
    /// As programs of the site would, which no client of this service can: false when the case does not wait for it.
    bool act(QJsonObject action, const QString& caseId)
    {
        action.insert(u"archive"_s, u"workflow"_s);
        action.insert(u"case"_s, caseId);
        return m_sandbox->act(action).has_value();
    }
    bool tell(const QString& caseId, const QString& message) { return act({{u"do"_s, u"tell"_s}, {u"message"_s, message}}, caseId); }
    bool work(const QString& caseId, const QString& topic, const QString& error = {}) { return act({{u"do"_s, u"work"_s}, {u"topic"_s, topic}, {u"error"_s, error}}, caseId); }
    QStringList ends(const QString& caseId)
    {
        QStringList all;
        for (const QJsonValue& one : truth(u"?case="_s + caseId)[u"ends"].toArray()) {
            all.append(one.toString());
        }
        return all;
    }
    const QJsonArray m_verified{said(u"authorizationVerified"_s, true)}, m_approved{said(u"approvalOutcome"_s, u"approved"_s)};

private Q_SLOTS:
    void init()
    {
        auto opened = Sandbox::open({.records = 400, .services = {ServiceKind::Workflow}});
        QVERIFY(opened);
        m_sandbox = std::move(*opened);
    }

    void aReissueGoesItsWholeWay()
    {
        const QString id = start(u"reissueRequest"_s, u"CF-1"_s);
        QCOMPARE(open(id), QStringList{u"verifyAuthorization"_s});
        QCOMPARE(complete(id, u"verifyAuthorization"_s, "agent", m_verified), 200);
        QCOMPARE(open(id), QStringList{u"approve"_s});
        QCOMPARE(complete(id, u"approve"_s, "agent", m_approved), 403); // of compliance
        QCOMPARE(complete(id, u"approve"_s, "officer", m_approved), 200);
        QVERIFY(work(id, u"counterfoil-regenerate"_s, u"FAILED"_s));
        QCOMPARE(open(id), QStringList{u"fixIssue"_s});
        QCOMPARE(complete(id, u"fixIssue"_s, "operator"), 200);
        QVERIFY(work(id, u"counterfoil-regenerate"_s));
        QCOMPARE(post(u"process-instances/%1/messages"_s.arg(id), {{u"message"_s, u"deliveryConfirmed"_s}}, "counterfoil-service").status, 404); // this service has no such route
        QVERIFY(!work(id, u"counterfoil-regenerate"_s)); // it does not wait for it any more
        QVERIFY(tell(id, u"deliveryConfirmed"_s));
        QVERIFY(!tell(id, u"deliveryConfirmed"_s));
        QCOMPARE(complete(id, u"confirm"_s, "agent"), 200);
        QCOMPARE(ends(id), QStringList{u"endDone"_s});
        QCOMPARE(get(u"process-instances/"_s + id).status, 404);
        const QJsonObject told = history(u"historic-process-instances/%1?includeProcessVariables=true"_s.arg(id)).object();
        QCOMPARE(told[u"endActivityId"].toString(), u"endDone"_s);
        QVERIFY(!told[u"endTime"].isNull() && told[u"variables"].toArray().size() >= 10);
        const QJsonArray tasks = history(u"historic-task-instances?finished=true&sort=startTime&processInstanceId="_s + id).object()[u"_embedded"][u"historic-task-instances"].toArray();
        QCOMPARE(tasks.size(), 4);
        QCOMPARE(tasks[1][u"assignee"].toString(), u"officer@northgate.example"_s);
    }

    void aReissueIsRefusedSkippedEscalatedOrTimesOut()
    {
        const QString refused = start(u"reissueRequest"_s, u"CF-r"_s);
        QCOMPARE(complete(refused, u"verifyAuthorization"_s, "agent", {said(u"authorizationVerified"_s, false)}), 200);
        QCOMPARE(ends(refused), QStringList{u"endRefused"_s});
        const QString rejected = start(u"reissueRequest"_s, u"CF-n"_s);
        QCOMPARE(complete(rejected, u"verifyAuthorization"_s, "agent", m_verified), 200);
        m_sandbox->advance(4 * day);
        QCOMPARE(open(rejected), (QStringList{u"approve"_s, u"escalate"_s})); // beside, not instead
        QCOMPARE(complete(rejected, u"approve"_s, "officer", {said(u"approvalOutcome"_s, u"rejected"_s)}), 200);
        QCOMPARE(open(rejected), QStringList{u"escalate"_s});
        QCOMPARE(complete(rejected, u"escalate"_s, "lead"), 200);
        QCOMPARE(ends(rejected), (QStringList{u"endRefused"_s, u"endEscalated"_s}));
        const QString skipped = start(u"reissueRequest"_s, u"CF-s"_s, u"RESEND_ARCHIVED"_s);
        QCOMPARE(complete(skipped, u"verifyAuthorization"_s, "agent", m_verified), 200);
        QCOMPARE(open(skipped), QStringList());
        QVERIFY(work(skipped, u"counterfoil-regenerate"_s));
        QVERIFY(tell(skipped, u"deliveryFailed"_s));
        QCOMPARE(complete(skipped, u"fixIssue"_s, "operator"), 200);
        QVERIFY(m_sandbox->act({{u"do"_s, u"work"_s}, {u"archive"_s, u"workflow"_s}, {u"case"_s, u"CF-s"_s}, {u"topic"_s, u"counterfoil-regenerate"_s}}));
        m_sandbox->advance(15 * day);
        QCOMPARE(open(skipped), QStringList{u"confirm"_s});
    }

    void aDisputeHasItsThreeLettersAndItsDeadlines()
    {
        const QString id = start(u"disputeCase"_s, u"CF-d"_s);
        QVERIFY(work(id, u"counterfoil-hold"_s));
        m_sandbox->advance(6 * day);
        QCOMPARE(open(id), (QStringList{u"acknowledge"_s, u"lateAck"_s}));
        QCOMPARE(complete(id, u"acknowledge"_s, "agent"), 200);
        QCOMPARE(complete(id, u"lateAck"_s, "lead"), 200);
        m_sandbox->advance(30 * day);
        QCOMPARE(open(id), (QStringList{u"breach"_s, u"interim"_s, u"investigate"_s}));
        QCOMPARE(complete(id, u"interim"_s, "agent"), 200);
        QCOMPARE(complete(id, u"investigate"_s, "officer"), 200);
        QCOMPARE(open(id), (QStringList{u"breach"_s, u"final"_s}));
        QCOMPARE(complete(id, u"final"_s, "agent"), 200);
        QCOMPARE(complete(id, u"releaseHold"_s, "records"), 200);
        QCOMPARE(ends(id), (QStringList{u"endLateAck"_s, u"endInterim"_s, u"end"_s}));
        QCOMPARE(truth(u"?case="_s + id)[u"ended"].toInteger(), 0); // somebody still has the breach before them
        QCOMPARE(complete(id, u"breach"_s, "lead"), 200);
        QVERIFY(truth(u"?case="_s + id)[u"ended"].toInteger() > 0);
    }

    void aTaskIsClaimedByOneAlone()
    {
        const QString id = start(u"reissueRequest"_s, u"CF-c"_s), one = task(id, u"verifyAuthorization"_s), target = u"tasks/"_s + one;
        const auto claim = [&](const QByteArray& who) { return post(target, {{u"action"_s, u"claim"_s}, {u"assignee"_s, QString::fromLatin1(who + "@northgate.example")}}, who); };
        QCOMPARE(claim("officer").status, 403);
        QCOMPARE(claim("agent").status, 200);
        QCOMPARE(claim("agent").status, 200);
        const PlainAnswer late = claim("agent2");
        QCOMPARE(late.status, 409);
        QVERIFY(late.object()[u"exception"].toString().contains(u"already claimed"));
        QVERIFY(set(u"conflict"_s, 400));
        QCOMPARE(claim("agent2").status, 400);
        QCOMPARE(post(target, {{u"action"_s, u"complete"_s}, {u"variables"_s, m_verified}}, "agent2").status, 403);
        QCOMPARE(post(target, {{u"action"_s, u"claim"_s}, {u"assignee"_s, QJsonValue()}}).status, 200);
        QCOMPARE(claim("agent2").status, 200);
        QCOMPARE(post(target, {{u"action"_s, u"delegate"_s}, {u"assignee"_s, u"agent3@northgate.example"_s}}, "agent2").status, 200);
        const QJsonObject told = get(target + u"?includeUserIds=true&includeTaskAssignments=true"_s).object();
        QCOMPARE(told[u"delegationState"].toString(), u"pending"_s);
        QVERIFY(told[u"assignee"].toString().startsWith(u"otds-") && told[u"owner"].toString().startsWith(u"otds-"));
        QCOMPARE(told[u"assignments"].toArray().size(), 3);
        QCOMPARE(post(target, {{u"action"_s, u"resolve"_s}}, "agent3").status, 200);
        QCOMPARE(post(target, {{u"action"_s, u"dance"_s}}).status, 400);
        QCOMPARE(post(target, {{u"action"_s, u"complete"_s}, {u"variables"_s, m_verified}}, "agent2").status, 200);
        QCOMPARE(post(target, {{u"action"_s, u"complete"_s}}, "agent2").status, 404);
        QStringList kinds;
        for (const sandbox::Effect& effect : m_sandbox->effects().of(one)) {
            kinds.append(effect.kind);
        }
        QCOMPARE(kinds, (QStringList{u"claim"_s, u"release"_s, u"claim"_s, u"delegate"_s, u"resolve"_s, u"complete"_s}));
    }

    void whatFailsLeavesACaseAsItWas()
    {
        const QString id = start(u"reissueRequest"_s, u"CF-f"_s);
        QCOMPARE(complete(id, u"verifyAuthorization"_s, "agent"), 400); // the gateway asks for a variable that nobody set
        QCOMPARE(open(id), QStringList{u"verifyAuthorization"_s});
        QCOMPARE(m_sandbox->effects().of(u"CF-f"_s).size(), 1);
        QCOMPARE(post(u"process-instances"_s, {{u"processDefinitionKey"_s, u"reissueRequest"_s}}).status, 400); // no verifyDue
        QCOMPARE(post(u"process-instances"_s, {{u"processDefinitionKey"_s, u"nothing"_s}}).status, 400);
    }

    void commentsAssignmentsSuspensionAndDeletion()
    {
        const QString id = start(u"reissueRequest"_s, u"CF-x"_s), of = u"process-instances/"_s + id, one = task(id, u"verifyAuthorization"_s);
        QCOMPARE(post(of + u"/comments"_s, {{u"message"_s, u"Called again"_s}, {u"includeUserIds"_s, false}}).status, 201);
        QCOMPARE(post(of + u"/comments"_s, {{u"message"_s, QString()}}).status, 400);
        QCOMPARE(post(u"tasks/%1/comments"_s.arg(one), {{u"message"_s, u"Checked"_s}}).status, 201);
        QCOMPARE(get(u"tasks/%1/comments"_s.arg(one)).object()[u"page"][u"totalElements"].toInt(), 1);
        QCOMPARE(get(of + u"/comments"_s).object()[u"_embedded"][u"comments"][1][u"taskId"].toString(), one);
        QCOMPARE(get(u"tasks/%1?includeTaskComments=true"_s.arg(one)).object()[u"comments"].toArray().size(), 1);
        QCOMPARE(post(u"tasks/%1/assignments"_s.arg(one), {{u"type"_s, u"candidate"_s}, {u"user"_s, u"officer@northgate.example"_s}}).status, 204);
        QCOMPARE(get(u"tasks/%1/assignments"_s.arg(one)).object()[u"page"][u"totalElements"].toInt(), 2);
        QCOMPARE(as("agent").post(QString::fromUtf16(runtime) + u"tasks/%1/assignments"_s.arg(one), {{u"assignments"_s, QJsonArray{QJsonObject{{u"type"_s, u"candidate"_s}, {u"group"_s, u"service-agents"_s}}}}}, "PUT").status, 204);
        QCOMPARE(get(u"tasks/%1/assignments"_s.arg(one)).object()[u"page"][u"totalElements"].toInt(), 1);
        QVERIFY(get(of + u"/diagram"_s).body.startsWith("<svg"));
        PlainCaller agent = as("agent");
        QCOMPARE(agent.post(QString::fromUtf16(runtime) + of, {{u"action"_s, u"suspend"_s}, {u"comment"_s, QJsonObject{{u"message"_s, u"wait"_s}}}}, "PUT").status, 200);
        QCOMPARE(complete(id, u"verifyAuthorization"_s, "agent", m_verified), 409);
        QCOMPARE(agent.post(QString::fromUtf16(runtime) + of, {{u"action"_s, u"activate"_s}}, "PUT").status, 200);
        QCOMPARE(agent.send("DELETE", QString::fromUtf16(runtime) + of).status, 204);
        QCOMPARE(history(u"historic-task-instances?taskId="_s + one).object()[u"_embedded"][u"historic-task-instances"][0][u"deleteReason"].toString(), u"deleted by agent@northgate.example"_s);
        QCOMPARE(post(u"process-instances"_s, {{u"processDefinitionKey"_s, u"disputeCase"_s}}, "reader").status, 403);
    }

    void listsArePagedSortedAndFiltered()
    {
        const int all = get(u"tasks"_s).object()[u"page"][u"totalElements"].toInt();
        QVERIFY(all > 3);
        std::set<QString> ids;
        QString next = QString::fromUtf16(runtime) + u"tasks?count=2&sort=createTime&order=desc&includeProcessVariables=true"_s;
        for (int guard = 0; !next.isEmpty() && guard < 500; ++guard) {
            const QJsonObject page = as("agent").get(next).object();
            for (const QJsonValue& task : page[u"_embedded"][u"tasks"].toArray()) {
                ids.insert(task[u"id"].toString());
                QVERIFY(!task[u"variables"].toArray().isEmpty());
            }
            next = QUrl(page[u"_links"][u"next"][u"href"].toString()).toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        }
        QCOMPARE(int(ids.size()), all);
        const QJsonObject none = get(u"tasks?processInstanceBusinessKey=nobody"_s).object();
        QVERIFY(!none.contains(u"_embedded") && none[u"page"][u"totalElements"].toInt() == 0);
        QCOMPARE(get(u"tasks?sort=colour"_s).status, 400);
        QCOMPARE(get(u"tasks?order=sideways"_s).status, 400);
        QCOMPARE(get(u"tasks?count=-1"_s).status, 400);
        const QString id = start(u"disputeCase"_s, u"CF-find"_s);
        QCOMPARE(get(u"process-instances?businessKey=CF-find"_s).object()[u"_embedded"][u"process-instances"][0][u"id"].toString(), id);
        QVERIFY(set(u"business-key-filter"_s, false));
        QVERIFY(get(u"process-instances?businessKey=CF-find"_s).object()[u"page"][u"totalElements"].toInt() > 1);
        QCOMPARE(history(u"historic-process-instances?businessKey=CF-find"_s).object()[u"page"][u"totalElements"].toInt(), 1);
        QVERIFY(set(u"history-lag-seconds"_s, 30));
        QCOMPARE(history(u"historic-process-instances?businessKey=CF-find"_s).object()[u"page"][u"totalElements"].toInt(), 0);
        m_sandbox->advance(30'000);
        QCOMPARE(history(u"historic-process-instances?businessKey=CF-find"_s).object()[u"page"][u"totalElements"].toInt(), 1);
        QVERIFY(set(u"embedded"_s, u"camel"_s));
        QVERIFY(history(u"historic-process-instances?businessKey=CF-find"_s).object()[u"_embedded"].toObject().contains(u"historicProcessInstances"));
    }

    void modelsHaveVersionsAndCasesStayOnTheirs()
    {
        QCOMPARE(get(u"runtime/models"_s).object()[u"page"][u"totalElements"].toInt(), 6); // the reissue in two versions
        const QJsonArray latest = get(u"runtime/models?latestVersion=true&key=reissueRequest"_s).object()[u"_embedded"][u"models"].toArray();
        QCOMPARE(latest.size(), 1);
        QCOMPARE(latest[0][u"version"].toInt(), 2);
        const QString before = start(u"disputeCase"_s, u"CF-v"_s);
        const QString bpmn = u"<definitions><process id='disputeCase' name='Short'><startEvent id='s'/><sequenceFlow id='f' sourceRef='s' targetRef='t'/><userTask id='t' candidateGroups='compliance'/>"
                             "<sequenceFlow id='g' sourceRef='t' targetRef='e'/><endEvent id='e'/></process></definitions>"_s;
        QCOMPARE(post(u"runtime/models"_s, {{u"modelId"_s, u"disputeCase"_s}, {u"modelType"_s, u"xml"_s}, {u"modelContent"_s, bpmn}}).object()[u"version"].toInt(), 2);
        QCOMPARE(post(u"runtime/models"_s, {{u"modelType"_s, u"xml"_s}, {u"modelContent"_s, QString(bpmn).replace(u"userTask"_s, u"scriptTask"_s)}}).status, 400);
        QCOMPARE(open(start(u"disputeCase"_s, u"CF-w"_s)), QStringList{u"t"_s});
        QVERIFY(work(before, u"counterfoil-hold"_s));
        QCOMPARE(open(before), QStringList{u"acknowledge"_s});
    }

    void thePastIsToldAsItWas()
    {
        const QJsonObject all = truth(u"?count=10000"_s);
        std::map<QString, int> endings;
        int versions = 0, late = 0, comments = 0;
        for (const QJsonValue& one : all[u"cases"].toArray()) {
            const QJsonObject told = history(u"historic-process-instances/%1?includeProcessVariables=true&includeProcessComments=true"_s.arg(one[u"id"].toString())).object();
            QCOMPARE(told[u"businessKey"], one[u"reference"]);
            QCOMPARE(told[u"startUserId"], one[u"started_by"]);
            QCOMPARE(told[u"endTime"].isNull(), one[u"ended"].toInteger() == 0);
            QCOMPARE(told[u"comments"].toArray().size(), one[u"comments"].toArray().size());
            QVERIFY(one[u"communication"].toString().startsWith(u"D-"));
            for (const QJsonValue& end : one[u"ends"].toArray()) {
                ++endings[end.toString()];
            }
            versions += one[u"definition"].toString() == u"reissueRequest" && one[u"version"].toInt() == 1;
            comments += int(one[u"comments"].toArray().size());
            for (const QJsonValue& task : one[u"tasks"].toArray()) {
                late += task[u"late"].toBool();
                QVERIFY(task[u"ended"].toInteger() == 0 || task[u"ended"].toInteger() >= task[u"created"].toInteger());
            }
        }
        QVERIFY(all[u"total"].toInt() >= 50 && endings[u"endDone"_s] > 5 && endings[u"end"_s] > 5 && endings[u"endRefused"_s] > 0 && endings[u"endEscalated"_s] > 0 && endings[u"endInterim"_s] > 0);
        QVERIFY(versions > 5 && late > 2 && comments > 5);
        QVERIFY(m_sandbox->effects().effects().isEmpty()); // it is nobody's doing now
        auto other = Sandbox::open({.records = 400, .services = {ServiceKind::Workflow}});
        QCOMPARE((*other)->front(ServiceKind::Workflow).truth({{u"count"_s, u"10000"_s}}).value(), all);
    }

    void nobodyComesInWithoutAToken()
    {
        PlainCaller nobody(m_sandbox->url(ServiceKind::Workflow));
        QCOMPARE(nobody.get(QString::fromUtf16(runtime) + u"tasks"_s).status, 401);
        QVERIFY(!nobody.signIn("stranger"));
        PlainCaller agent = as("agent");
        m_sandbox->advance(16 * 60'000);
        QCOMPARE(agent.get(QString::fromUtf16(runtime) + u"tasks"_s).status, 401);
        QCOMPARE(as("agent").get(u"/workflow/v2/tasks"_s).status, 404);
        QCOMPARE(as("agent").send("POST", QString::fromUtf16(runtime) + u"process-instances"_s, "nonsense", {{"Content-Type", "application/json"}}).status, 400);
    }
};

QTEST_GUILESS_MAIN(SandboxWorkflowTest)
#include "sandbox_workflow_test.moc"
