// A reissue with the real engine: from the outbox over approval by somebody else and the archived bytes to its end.
#include "models/cache/read_case.h"
#include "models/cache/write_repository.h"
#include "models/connectors/workflow/workflow_connector.h"
#include "models/domain/reissue_steps.h"
#include "models/http/network_transport.h"
#include "models/outbox/next_step.h"
#include "models/sync/dispatch.h"
#include "models/sync/follow_reissues.h"
#include "models/sync/puller.h"
#include "tests/support/command_world.h"
#include "tests/support/fake_documents.h"
#include "tests/support/flowable_server.h"
#include "tests/support/sample_communication.h"

#include <QCoroFuture>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

FlowableServer* theServer = nullptr;

/// The system's time, and what a test adds to it.
class ShiftedClock final : public Clock
{
public:
    UtcMs now() const override { return QDateTime::currentMSecsSinceEpoch() + shift; }
    std::atomic<UtcMs> shift = 0;
};

class Rig
{
public:
    Rig()
        : world{clock, {}, {}, {}}
    {
        cache = *cache::Cache::open(profile.path());
        outbox = *outbox::Outbox::open(profile.path());
        flow.kind = RepositoryKind::Workflow;
        flow.name = u"Casework"_s;
        flow.id = repositoryId(flow.kind, flow.name);
        flow.location = theServer->address().toString();
        flow.connection.signIn = SignInKind::Basic;
        feed.kind = RepositoryKind::XConnector;
        feed.name = u"Deliveries"_s;
        feed.id = repositoryId(feed.kind, feed.name);
        feed.location = u"https://feed.example"_s;
        for (const Repository& one : {flow, feed}) {
            cache->writer().write([one](store::Database& database) { return cache::addRepository(database, one); }).waitForFinished();
        }
    }
    ~Rig()
    {
        for (auto& [who, connector] : m_connectors) {
            QCoro::waitFor(connector->close(true));
        }
    }

    connectors::WorkflowConnector& as(const QString& who)
    {
        auto& one = m_connectors[who];
        if (!one) {
            Repository repository = flow;
            repository.connection.user = who;
            connectors::RemoteParts parts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                          .patience = std::make_shared<http::TimerPatience>(),
                                          .clock = clock,
                                          .chance = [] { return 0.5; },
                                          .secret = [](const SecretName&) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(theServer->password()))); }};
            parts.persistence.tries = 2;
            parts.persistence.triesWithoutAnswer = 1;
            one = std::make_unique<connectors::WorkflowConnector>(repository, parts);
        }
        return *one;
    }
    Performed perform(const QString& who, const Command& command) { return QCoro::waitFor(as(who).perform(command, {})); }
    /// Reads what changed into the cache.
    bool sync()
    {
        sync::PauseGate gate;
        FakeReader reader;
        const auto run = QCoro::waitFor(sync::pull({*cache, reader, clock, {}}, repository(), as(u"worker"_s), gate, {}, [](const sync::RunProgress&) {}));
        if (!run) {
            qWarning("%s", qPrintable(run.error().detail));
        }
        return run.has_value();
    }
    Repository repository()
    {
        for (const Repository& one : cache->repositories().result().value_or(std::vector<Repository>())) {
            if (one.id == flow.id) {
                return one;
            }
        }
        return flow;
    }
    std::optional<WorkflowCase> caseOf(const QString& reference)
    {
        const auto known = cache->readers().read([reference](store::Database& database) { return cache::readCase(database, reference); }).result();
        return known ? std::optional(known->what) : std::nullopt;
    }
    QString taskOf(const QString& reference, const QString& key)
    {
        const auto told = caseOf(reference);
        for (const WorkflowTask& task : told ? told->tasks : std::vector<WorkflowTask>()) {
            if (task.key == key && task.isOpen()) {
                return task.nativeId;
            }
        }
        return {};
    }
    /// Serves the outbox as ana; the middleware is a world of its own.
    void serve()
    {
        WorldConnector middleware(world, {});
        const sync::DispatchParts parts{*outbox, clock, [&](RepositoryId system) -> QCoro::Task<connectors::Connector*> {
                                            connectors::Connector* one = &as(u"ana"_s);
                                            if (system == feed.id) {
                                                one = &middleware;
                                            }
                                            co_return one;
                                        }};
        const Result<int> served = QCoro::waitFor(sync::serveAll(parts, {}));
        QVERIFY2(served, served ? "" : qPrintable(served.error().detail));
    }

    QTemporaryDir profile;
    ShiftedClock clock;
    CommandWorld world;
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<outbox::Outbox> outbox;
    Repository flow, feed;

private:
    std::map<QString, std::unique_ptr<connectors::WorkflowConnector>> m_connectors;
};

ReissueRequest request()
{
    ReissueRequest r;
    r.communication = CommunicationId(u"cm-1"_s);
    r.documentId = u"EX-1"_s;
    r.title = u"Late fee notice"_s;
    r.source = {RepositoryId(u"r1"_s), u"EX-1.pdf"_s, {}, {}, {}};
    r.sha256 = sha256Of("%PDF as archived");
    r.mime = u"application/pdf"_s;
    r.channel = Channel::Print;
    r.address = u"1 High St"_s;
    r.authority = {Requester::Customer, IdentityCheck::CallBack, {}, {}};
    r.isOnHold = true; // so that somebody has to approve it
    return r;
}

} // namespace

class ReissueEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(theServer->deploy(u"reissue-request.bpmn20.xml"_s)); }

    void row54AReissueGoesFromTheOutboxToItsEndAndNobodyApprovesTheirOwn()
    {
        Rig rig;
        const QString key = newCommandKey();
        const PlannedReissue planned = plannedReissue(request(), key, rig.flow.id, {rig.clock.now() + 86'400'000, rig.clock.now() + 2 * 86'400'000, u"P5D"_s}, u"Late fee notice"_s, u"ana"_s, rig.clock.now());
        QVERIFY(rig.outbox->submit(planned.plan, planned.intents, rig.clock.now()).result());
        rig.serve();
        QVERIFY2(rig.outbox->intent(key).result().value()->state == IntentState::Accepted, "there is time to think again");
        rig.clock.shift = secondThoughtsMs + 1'000;
        rig.serve();
        QCOMPARE(rig.outbox->intent(key).result().value()->state, IntentState::Done);
        FakeContent content;
        content.files[u"EX-1.pdf"_s] = "%PDF as archived";
        const sync::FollowParts follow{*rig.cache, *rig.outbox, content, rig.clock};
        QVERIFY(rig.sync());
        QCOMPARE(QCoro::waitFor(sync::seeEffects(follow, rig.flow.id)).value_or(-1), 1);
        QVERIFY(rig.outbox->intent(key).result().value()->seen);
        QCOMPARE(QCoro::waitFor(sync::followReissues(follow)).added, 0);

        const QString verify = rig.taskOf(key, u"verifyAuthorization"_s);
        QVERIFY(rig.perform(u"ana"_s, {newCommandKey(), ClaimTask{verify, u"ana"_s}}).end == Performed::End::Done);
        QVERIFY(rig.perform(u"ana"_s, {newCommandKey(), CompleteTask{verify, {}, {{u"authorizationVerified"_s, u"boolean"_s, u"true"_s}}, {}}}).end == Performed::End::Done);
        QVERIFY(rig.sync());
        // Whoever asked for it does not approve it: the engine gives it back.
        for (const QString& who : {u"ana"_s, u"ben"_s}) {
            QVERIFY(rig.sync());
            QCOMPARE(stageOf(*rig.caseOf(key)), ReissueStage::Approving);
            const QString approve = rig.taskOf(key, u"approve"_s);
            QVERIFY(rig.perform(who, {newCommandKey(), ClaimTask{approve, who}}).end == Performed::End::Done);
            QVERIFY(rig.perform(who, {newCommandKey(), CompleteTask{approve, {}, {{u"approvalOutcome"_s, u"string"_s, u"approved"_s}}, {}}}).end == Performed::End::Done);
        }
        QVERIFY(rig.sync());
        QCOMPARE(stageOf(*rig.caseOf(key)), ReissueStage::Sending);

        // The archived bytes go to the middleware once, however often it is looked at; then the engine is told.
        QCOMPARE(QCoro::waitFor(sync::followReissues(follow)).added, 1);
        QCOMPARE(QCoro::waitFor(sync::followReissues(follow)).added, 0);
        rig.serve();
        QCOMPARE(rig.world.order.size(), 1);
        QCOMPARE(QCoro::waitFor(sync::followReissues(follow)).added, 1);
        rig.serve();
        QVERIFY(rig.sync());
        QCOMPARE(stageOf(*rig.caseOf(key)), ReissueStage::Delivering);
        outbox::Listing listing;
        listing.plan = key;
        const auto listed = *rig.outbox->list(listing).result();
        QCOMPARE(listed.size(), 3u);
        for (const outbox::ListedIntent& one : listed) {
            QVERIFY2(one.intent.state == IntentState::Done, qPrintable(one.intent.command.key + u' ' + codeOf(one.intent.state) + u' ' + (one.intent.error ? one.intent.error->detail : QString())));
        }
        const auto whole = rig.outbox->intent(rig.world.order.front()).result().value();
        QCOMPARE(std::get<HandOver>(whole->command.deed).bytes, QByteArray("%PDF as archived"));
        QCOMPARE(QCoro::waitFor(sync::seeEffects(follow, rig.flow.id)).value_or(-1), 1);

        // What became of it is told by a feed; here by hand.
        const auto told = rig.caseOf(key);
        QVERIFY(rig.perform(u"worker"_s, {newCommandKey(), TellCase{told->nativeId, u"deliveryConfirmed"_s, {}}}).end == Performed::End::Done);
        QVERIFY(rig.sync());
        QCOMPARE(stageOf(*rig.caseOf(key)), ReissueStage::Confirming);
        const QString confirm = rig.taskOf(key, u"confirm"_s);
        QVERIFY(rig.perform(u"ana"_s, {newCommandKey(), CompleteTask{confirm, {}, {}, {}}}).end == Performed::End::Done);
        QVERIFY(rig.sync());
        QCOMPARE(stageOf(*rig.caseOf(key)), ReissueStage::Closed);
        const auto open = rig.cache->readers().read([](store::Database& database) { return cache::openTasks(database, {}, 0, 100); }).result();
        QVERIFY(std::ranges::none_of(open->lines, [&](const cache::TaskLine& one) { return one.reference == key; }));
    }

    void bytesThatChangedAreNotHandedOverAndTheCaseIsTold()
    {
        Rig rig;
        const QString key = newCommandKey();
        ReissueRequest unheld = request();
        unheld.isOnHold = false;
        const PlannedReissue planned = plannedReissue(unheld, key, rig.flow.id, {rig.clock.now() + 86'400'000, rig.clock.now() + 2 * 86'400'000, u"P5D"_s}, u"Late fee notice"_s, u"ana"_s, rig.clock.now());
        QVERIFY(rig.outbox->submit(planned.plan, planned.intents, rig.clock.now()).result());
        rig.clock.shift = secondThoughtsMs + 1'000;
        rig.serve();
        QVERIFY(rig.sync());
        const QString verify = rig.taskOf(key, u"verifyAuthorization"_s);
        QVERIFY(rig.perform(u"ana"_s, {newCommandKey(), CompleteTask{verify, {}, {{u"authorizationVerified"_s, u"boolean"_s, u"true"_s}}, {}}}).end == Performed::End::Done);
        QVERIFY(rig.sync());
        FakeContent content;
        content.files[u"EX-1.pdf"_s] = "%PDF tampered";
        const sync::FollowParts follow{*rig.cache, *rig.outbox, content, rig.clock};
        QCOMPARE(QCoro::waitFor(sync::followReissues(follow)).added, 1);
        rig.serve();
        QVERIFY(rig.world.order.isEmpty());
        QVERIFY(rig.sync());
        QCOMPARE(stageOf(*rig.caseOf(key)), ReissueStage::Fixing);
    }

    void whatWasOnItsWayWhenTheEngineDiedIsFoundOrSentAgain()
    {
        Rig rig;
        const QString key = newCommandKey();
        const PlannedReissue planned = plannedReissue(request(), key, rig.flow.id, {rig.clock.now() + 86'400'000, rig.clock.now() + 2 * 86'400'000, u"P5D"_s}, u"Late fee notice"_s, u"ana"_s, rig.clock.now());
        QVERIFY(rig.outbox->submit(planned.plan, planned.intents, rig.clock.now()).result());
        rig.clock.shift = secondThoughtsMs + 1'000;
        theServer->kill();
        rig.serve();
        const Intent waiting = *rig.outbox->intent(key).result().value();
        QVERIFY2(waiting.state == IntentState::Accepted, "nothing left: nobody was there");
        QCOMPARE(waiting.error->kind, ErrorKind::Offline);
        theServer->start();
        rig.clock.shift = rig.clock.shift + outbox::longestWaitMs;
        rig.serve();
        QCOMPARE(rig.outbox->intent(key).result().value()->state, IntentState::Done);
        QVERIFY(rig.sync());
        QVERIFY(rig.caseOf(key));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    theServer = new FlowableServer;
    if (!theServer->runs()) {
        return theServer->reason();
    }
    ReissueEngineTest test;
    const int failed = QTest::qExec(&test, argc, argv);
    delete theServer;
    return failed;
}
#include "reissue_engine_test.moc"
