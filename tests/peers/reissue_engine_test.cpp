// A reissue with the real engine: from the outbox over approval by somebody else and the archived bytes to its end.
#include "models/domain/exception_case.h"
#include "models/domain/reissue_steps.h"
#include "models/domain/task_steps.h"
#include "models/evidence/exceptions/exception_book.h"
#include "models/outbox/next_step.h"
#include "models/sync/follow_reissues.h"
#include "tests/support/command_world.h"
#include "tests/support/engine_rig.h"
#include "tests/support/flowable_server.h"
#include "tests/support/sample_communication.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

FlowableServer* theServer = nullptr;

struct OwnProfile {
    QTemporaryDir folder; ///< outlives what lies in it
};

class Rig : private OwnProfile, public EngineRig
{
public:
    Rig()
        : EngineRig(folder.path(), theServer->address(), theServer->password())
    {}
    void serve()
    {
        WorldConnector middleware(world, {});
        const Result<int> served = EngineRig::serve(middleware);
        QVERIFY2(served, served ? "" : qPrintable(served.error().detail));
    }

    CommandWorld world{clock, {}, {}, {}};
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
    void initTestCase() { QVERIFY(theServer->deploy(u"reissue-request.bpmn20.xml"_s) && theServer->deploy(u"communication-exception.bpmn20.xml"_s)); }

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

    void row43ACaseAboutAFailureIsStartedOnceLedByItsTeamAndItsOutcomeReadBack()
    {
        Rig rig;
        const ExceptionCaseAsk ask{u"delivery/l1"_s, u"L-1"_s, ExceptionKind::DeliveryFailed, CommunicationId(u"cm-1"_s), u"L-1"_s, {}, {}, u"Letters"_s, u"service-agents"_s, 2, rig.clock.now() - 9'000, rig.clock.now() + 86'400'000, u"ask for the new address"_s};
        const PlannedCase planned = plannedCase(ask, rig.flow.id, 0, u"Case about L-1"_s, u"ana"_s, rig.clock.now());
        const QString key = planned.plan.id;
        QVERIFY(rig.outbox->submit(planned.plan, {planned.intent}, rig.clock.now()).result());
        rig.clock.shift = caseThoughtsMs + 1'000;
        rig.serve();
        QCOMPARE(rig.outbox->intent(key).result().value()->state, IntentState::Done);
        {
            Rig another; // whoever asks from another computer asks for the same
            QVERIFY(another.outbox->submit(planned.plan, {planned.intent}, another.clock.now()).result());
            another.clock.shift = caseThoughtsMs + 1'000;
            another.serve();
            QCOMPARE(another.outbox->intent(key).result().value()->effect.reference, rig.outbox->intent(key).result().value()->effect.reference);
        }
        QVERIFY(rig.sync());
        FakeContent content;
        QCOMPARE(QCoro::waitFor(sync::seeEffects({*rig.cache, *rig.outbox, content, rig.clock}, rig.flow.id)).value_or(-1), 1);
        const evidence::ExceptionRules rules = evidence::readExceptionRules({});
        const auto exception = [&] {
            evidence::LetterException one;
            one.id = ask.exception;
            one.failures = ask.failures;
            one.failed = ask.failed;
            std::vector<evidence::LetterException> all{one};
            const auto tied = rig.cache->readers().read([&](store::Database& database) { return evidence::tieCases(database, rules.rule, all); }).result();
            evidence::settle(all[0], rules.rule, BusinessDays(rules.calendar), {});
            return tied ? all[0] : evidence::LetterException();
        };
        evidence::LetterException led = exception();
        QVERIFY(led.tie && led.tie->reference == key && !led.tie->task.isEmpty());
        QCOMPARE(led.team, u"service-agents"_s);
        QCOMPARE(led.tie->form, u"cf:resolve-exception"_s);
        const WorkflowCase told = *rig.caseOf(key);
        QCOMPARE(outcomesOf(*std::ranges::find(told.tasks, led.tie->task, &WorkflowTask::nativeId)).size(), size_t(4));
        QVERIFY(rig.complete(u"ben"_s, key, u"resolveException"_s, {{u"exceptionOutcome"_s, u"string"_s, u"correct"_s}}));
        QVERIFY(!exception().outcome); // it is mended first
        QVERIFY(rig.complete(u"dora"_s, key, u"correct"_s, {}));
        QVERIFY(rig.complete(u"ben"_s, key, u"resolveException"_s, {{u"exceptionOutcome"_s, u"string"_s, u"retry"_s}}));
        led = exception();
        QVERIFY(led.outcome && led.outcome->by == evidence::ExceptionBasis::Case && led.outcome->holds);
        QCOMPARE(led.outcome->what, ExceptionOutcome::Retry);
        QCOMPARE(led.outcome->who, u"ben"_s);
        QVERIFY(rig.complete(u"ana"_s, key, u"resend"_s, {}));
        QVERIFY(!rig.caseOf(key)->isOpen());
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
