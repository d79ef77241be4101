// How an attempt of a command ends, at each point at which a connection can be cut and for each answer there is.
#include "tests/support/scripted_transport.h"
#include "tests/support/workflow_rig.h"

#include <QTest>
#include <QUrlQuery>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using End = Performed::End;

namespace {

QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }

/// One task and the cases that were started, as a server keeps them; what happens to the next command is scripted.
struct Engine {
    enum class Fate { Answers, LostBefore, Refused, LostAfter, LateAfter, Fails, FailsAfter, Gateway, Throttled, Gibberish };
    bool isFlowable = true;
    Fate fate = Fate::Answers;
    int status = 409;
    QByteArray assignee = {}, markedBy = {};
    bool isOver = false;
    QStringList started = {};
    int commands = 0;

    Result<http::Reply> operator()(const http::Request& request)
    {
        const QString path = request.url.path();
        if (!request.isOnce) {
            return look(path, QUrlQuery(request.url));
        }
        ++commands;
        switch (fate) {
        case Fate::LostBefore: return fail(ErrorKind::Offline, http::unsent + u"ConnectionRefusedError"_s);
        case Fate::Refused: return answer(status, quoted("{'message':'Conflict','exception':'of Mrs Secret'}"));
        case Fate::Fails: return answer(500, quoted("{'message':'Internal server error','exception':'updated concurrently'}"));
        case Fate::Gateway: return answer(504, "<html>");
        case Fate::Throttled: return answer(503, {}, {{"retry-after", "1"}});
        default: break;
        }
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        apply(path, body);
        switch (fate) {
        case Fate::LostAfter: return fail(ErrorKind::Offline, u"cut off: RemoteHostClosedError"_s);
        case Fate::LateAfter: return fail(ErrorKind::Timeout, u"OperationCanceledError"_s);
        case Fate::FailsAfter: return answer(500, quoted("{'message':'Internal server error','exception':'afterwards'}"));
        case Fate::Gibberish: return answer(201, "<html>");
        default: return answer(path.endsWith(u"process-instances") ? 201 : 200, quoted("{'id':'p" + QByteArray::number(started.size()) + "'}"));
        }
    }
    void apply(const QString& path, const QJsonObject& body)
    {
        if (path.endsWith(u"process-instances")) {
            started << body["businessKey"_L1].toString();
        } else if (body["action"_L1] == u"claim"_s) {
            assignee = body["assignee"_L1].toString().toUtf8();
        } else if (body["action"_L1] == u"complete"_s) {
            isOver = true;
            for (const QJsonArray all = body["variables"_L1].toArray(); const QJsonValue& one : all) {
                markedBy = one["name"_L1] == u"counterfoilCommand"_s ? one["value"_L1].toString().toUtf8() : markedBy;
            }
        }
    }
    QByteArray list(const QByteArray& rows) const
    {
        return quoted(isFlowable ? "{'data':[" + rows + "],'total':" + (rows.isEmpty() ? "0" : "1") + "}"
                                 : "{'_embedded':{'rows':[" + rows + "]},'page':{'totalElements':" + (rows.isEmpty() ? "0" : "1") + "}}");
    }
    QByteArray task() const
    {
        return "{'id':'t1','processInstanceId':'p0','assignee':" + (assignee.isEmpty() ? "null" : "'" + assignee + "'") +
               ",'variables':[{'name':'counterfoilCommand','type':'string','value':'" + markedBy + "'}]}";
    }
    Result<http::Reply> look(const QString& path, const QUrlQuery& query) const
    {
        if (path.endsWith(u"tasks/t1")) {
            return isOver ? answer(404, quoted("{'message':'Not found'}")) : answer(200, quoted(task()));
        }
        if (path.endsWith(u"historic-task-instances")) {
            return answer(200, list(isOver ? task() : QByteArray()));
        }
        if (path.endsWith(u"process-instances") || path.endsWith(u"historic-process-instances")) {
            const QString key = query.queryItemValue(isFlowable || path.contains(u"historic") ? u"businessKey"_s : u"processInstanceBusinessKey"_s);
            const qsizetype at = started.indexOf(key);
            return answer(200, list(at < 0 ? QByteArray() : "{'id':'p" + QByteArray::number(at + 1) + "','businessKey':'" + key.toUtf8() + "'}"));
        }
        return answer(200, list({}));
    }
};

struct World {
    explicit World(bool isFlowable = true)
        : engine(std::make_shared<Engine>(Engine{.isFlowable = isFlowable}))
    {}
    std::shared_ptr<Engine> engine;
    std::shared_ptr<ScriptedTransport> transport = std::make_shared<ScriptedTransport>([engine = engine](const http::Request& request) { return (*engine)(request); });
    WorkflowRig rig{QUrl(u"https://engine.example/flow"_s), u"ana"_s, "word", [this] { return transport; },
                    {{u"dialect"_s, engine->isFlowable ? u"flowable"_s : u"opentext"_s}}};
};

Command startOf(const QString& key) { return {key, StartCase{u"reissueRequest"_s, u"n"_s, {}}}; }
Command claimOf(const QString& key) { return {key, ClaimTask{u"t1"_s, u"ana"_s}}; }
Command completionOf(const QString& key) { return {key, CompleteTask{u"t1"_s, u"approved"_s, {{u"a"_s, u"boolean"_s, u"true"_s}}, {}}}; }

} // namespace

class WorkflowDeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAttemptEndsAsWhatIsKnownOfIt_data()
    {
        using Fate = Engine::Fate;
        QTest::addColumn<int>("fate");
        QTest::addColumn<int>("end");
        QTest::addColumn<bool>("isThere"); ///< afterwards, by findEffect
        const auto row = [](const char* name, Fate fate, End end, bool isThere) { QTest::newRow(name) << int(fate) << int(end) << isThere; };
        row("answered", Fate::Answers, End::Done, true);
        row("never connected", Fate::LostBefore, End::NotDone, false);
        row("refused", Fate::Refused, End::NotDone, false);
        row("cut off when it was done", Fate::LostAfter, End::Unknown, true);
        row("no answer in time", Fate::LateAfter, End::Unknown, true);
        row("the engine failed", Fate::Fails, End::NotDone, false); // it is over, and was looked at
        row("the engine failed when it was done", Fate::FailsAfter, End::Done, true);
        row("a gateway gave up", Fate::Gateway, End::Unknown, false);
        row("asked to wait", Fate::Throttled, End::Unknown, false);
    }
    void eachAttemptEndsAsWhatIsKnownOfIt()
    {
        QFETCH(int, fate);
        QFETCH(int, end);
        QFETCH(bool, isThere);
        for (const auto make : {startOf, claimOf, completionOf}) {
            World world;
            const Command command = make(u"CF-1"_s);
            world.engine->fate = Engine::Fate(fate);
            const Performed done = world.rig.perform(command);
            QCOMPARE(int(done.end), end);
            QCOMPARE(done.error.has_value(), done.end != End::Done);
            QVERIFY(!done.error || !done.error->detail.contains(u"Secret"));
            QCOMPARE(world.engine->commands, 1); // sent once, whatever became of it
            const Result<std::optional<Effect>> found = world.rig.find(command);
            QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
            QCOMPARE(found->has_value(), isThere);
            // Once more: what is there is not done again, what is not there is.
            world.engine->fate = Engine::Fate::Answers;
            QCOMPARE(world.rig.perform(command).end, End::Done);
            QCOMPARE(world.engine->commands, isThere ? 1 : 2);
            QVERIFY(world.engine->started.size() <= 1);
        }
    }

    void aCaseThatWasStartedHasItsIdOrIsNotKnown()
    {
        World world;
        world.engine->fate = Engine::Fate::Gibberish;
        const Performed done = world.rig.perform(startOf(u"CF-1"_s));
        QCOMPARE(done.end, End::Unknown);
        QCOMPARE(world.rig.find(startOf(u"CF-1"_s))->value_or(Effect()).reference, u"p1"_s);
    }

    void anotherCommandsCompletionIsNotThisOnes()
    {
        World world;
        QCOMPARE(world.rig.perform(completionOf(u"CF-1"_s)).end, End::Done);
        QVERIFY(!world.rig.find(completionOf(u"CF-2"_s))->has_value());
        const Performed other = world.rig.perform(completionOf(u"CF-2"_s));
        QCOMPARE(other.end, End::NotDone);
        QCOMPARE(other.error->kind, ErrorKind::NotFound);
        QCOMPARE(world.engine->commands, 1);
    }

    void whoeverComesLateIsToldOfAConflictBeforeAnythingIsSent()
    {
        World world;
        world.engine->assignee = "ben";
        const Performed late = world.rig.perform(claimOf(u"CF-1"_s));
        QCOMPARE(late.end, End::NotDone);
        QCOMPARE(late.error->kind, ErrorKind::Conflict);
        QCOMPARE(world.engine->commands, 0);
    }

    void refusalsHaveTheirKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("end");
        QTest::newRow("400") << 400 << int(End::NotDone);
        QTest::newRow("403") << 403 << int(End::NotDone);
        QTest::newRow("404") << 404 << int(End::NotDone);
        QTest::newRow("408") << 408 << int(End::Unknown);
        QTest::newRow("409") << 409 << int(End::NotDone);
        QTest::newRow("429") << 429 << int(End::NotDone);
        QTest::newRow("302") << 302 << int(End::Unknown);
    }
    void refusalsHaveTheirKind()
    {
        QFETCH(int, status);
        QFETCH(int, end);
        World world;
        world.engine->fate = Engine::Fate::Refused;
        world.engine->status = status;
        QCOMPARE(int(world.rig.perform(completionOf(u"CF-1"_s)).end), end);
        QCOMPARE(world.engine->commands, 1);
    }

    void workflowServiceSaysWhatItCannotTell()
    {
        World world(false);
        QCOMPARE(*world.rig.connector->guardOf(startOf(u"k"_s).deed), RepeatGuard::Reference);
        QCOMPARE(*world.rig.connector->guardOf(completionOf(u"k"_s).deed), RepeatGuard::State);
        QVERIFY(!world.rig.connector->guardOf(FinishWork{u"p"_s, u"t"_s, true, {}, {}}));
        QVERIFY(!world.rig.connector->guardOf(TellCase{u"p"_s, u"m"_s, {}}));
        QCOMPARE(world.rig.perform({u"CF-1"_s, FinishWork{u"p"_s, u"t"_s, true, {}, {}}}).end, End::NotDone);
        QCOMPARE(world.rig.perform(startOf(u"CF-1"_s)).end, End::Done);
        QCOMPARE(world.rig.find(startOf(u"CF-1"_s))->value_or(Effect()).reference, u"p1"_s);
        world.engine->isOver = true;
        world.engine->markedBy = "";
        QCOMPARE(world.rig.find(completionOf(u"CF-2"_s)).error().kind, ErrorKind::Unavailable);
    }

    void aCommentIsForAPersonToLookFor()
    {
        World world;
        const Command comment{u"CF-1"_s, CommentCase{u"p1"_s, u"t1"_s, u"words"_s}};
        QCOMPARE(*world.rig.connector->guardOf(comment.deed), RepeatGuard::None);
        world.engine->fate = Engine::Fate::Fails;
        QCOMPARE(world.rig.perform(comment).end, End::Unknown);
        QCOMPARE(world.rig.find(comment).error().kind, ErrorKind::Unavailable);
    }

    void anIdLeadsNowhereElse()
    {
        World world;
        world.rig.perform({u"CF-1"_s, ClaimTask{u"../../idm/users/x?y"_s, u"ana"_s}});
        for (const http::Request& request : world.transport->requests) {
            const QByteArray url = request.url.toEncoded();
            QVERIFY2(url.startsWith("https://engine.example/flow/service/runtime/tasks/") || url.contains("/historic-task-instances?"), url.constData());
        }
    }
};

QTEST_GUILESS_MAIN(WorkflowDeedsTest)
#include "workflow_deeds_test.moc"
