// A letter is asked for, and the sandbox's Workflow Service really takes it: over real HTTP from the form to the case, its approval, its composing and the
// letter in the archive. What is said of it at every step is what the service says.
#include "models/cache/write_case.h"
#include "models/evidence/request/request_register.h"
#include "tests/support/correspondence_world.h"
#include "tests/support/workflow_service_rig.h"

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using End = Performed::End;

namespace {

/// The world's requests, carried out at the sandbox and read back from there.
class Carried
{
public:
    Carried()
        : world(rig)
    {
        rig.clock.set(flows.clock.now());
        rig.write([](store::Database& database) -> Result<void> { return cache::noteComplete(database, flowRepository().id, {}, 1, 1); });
    }
    std::unique_ptr<CorrespondencePresenter> ask(const QString& preset, const QString& about = u"CL-4711"_s)
    {
        auto form = world.form(RequestAbout::Case, about, preset);
        form->setField(u"period"_s, u"2026-03"_s);
        form->setField(u"account"_s, u"DE-1"_s);
        form->setField(u"policy"_s, u"POL-1"_s);
        form->setField(u"due"_s, u"2026-05-01"_s);
        form->setField(u"amount"_s, u"12.50 EUR"_s);
        form->setField(u"ground"_s, u"§ 12"_s);
        if (const QStringList bars = codesOf(form->findings()); !bars.isEmpty()) {
            qWarning("%s: %s", qPrintable(preset), qPrintable(bars.join(u' ')));
        }
        world.submit(*form);
        return form;
    }
    /// Everything that is due leaves, as the dispatch does it.
    int leave()
    {
        int left = 0;
        for (;;) {
            const auto taken = world.outbox->take(flowRepository().id, rig.clock.now()).result();
            if (!taken || !*taken) {
                return left;
            }
            ++left;
            outbox::Standing standing;
            if ((*taken)->state == IntentState::Unknown) { // looked for, before anything is asked again
                const auto found = flows.find((*taken)->command);
                standing.isLook = true;
                standing.state = found && *found ? IntentState::Done : IntentState::NeedsPerson;
                standing.effect = found && *found ? **found : Effect();
                (void)world.outbox->note((*taken)->command.key, standing, rig.clock.now()).result();
                continue;
            }
            const Performed performed = flows.perform((*taken)->command);
            standing.state = performed.end == End::Done ? IntentState::Done : performed.end == End::Unknown ? IntentState::Unknown : IntentState::Refused;
            standing.effect = performed.effect;
            standing.error = performed.error;
            (void)world.outbox->note((*taken)->command.key, standing, rig.clock.now()).result();
        }
    }
    void read()
    {
        flows.run();
        std::vector<WorkflowCase> cases;
        for (const auto& [id, one] : flows.known.cases) {
            cases.push_back(one);
        }
        rig.write([cases, now = rig.clock.now()](store::Database& database) -> Result<void> {
            for (const WorkflowCase& one : cases) {
                CF_CHECK(cache::writeCase(database, flowRepository().id, one, now));
            }
            return {};
        });
    }
    evidence::RequestLine line(const QString& key)
    {
        std::vector<evidence::AskedRequest> asked;
        for (const outbox::PlanWithCommand& one : world.plans()) {
            asked.push_back({one.plan, one.first});
        }
        auto book = evidence::requestRegister(*rig.cache, [](store::Database& database) { return search::sqlSearch(database); }, asked, {rig.clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}).result();
        if (book) {
            for (evidence::RequestLine& one : book->lines) {
                if (one.key == key) {
                    return one;
                }
            }
        }
        qWarning("no such request");
        return {};
    }
    QString stage(const QString& key) { return codeOf(line(key).stage); }
    WorkflowTask task(const QString& key, const QString& step)
    {
        for (const auto& [id, one] : flows.known.cases) {
            const auto found = std::ranges::find_if(one.tasks, [&](const WorkflowTask& task) { return task.key == step && task.isOpen(); });
            if (one.reference == key && found != one.tasks.end()) {
                return *found;
            }
        }
        qWarning("no task %s", qPrintable(step));
        return {};
    }
    End complete(const QString& who, const WorkflowTask& task, const QString& outcome, const QString& variable)
    {
        const auto other = flows.another(who);
        const End claimed = QCoro::waitFor(other->perform({newCommandKey(), ClaimTask{task.nativeId, who + u"@northgate.example"_s}}, {})).end;
        const End ended = QCoro::waitFor(other->perform({newCommandKey(), CompleteTask{task.nativeId, outcome, {{variable, u"string"_s, outcome}}, {}}}, {})).end;
        QCoro::waitFor(other->close(true));
        return claimed == End::Done ? ended : claimed;
    }
    bool compose(const QString& key, const QString& error = {})
    {
        return flows.act({{u"do"_s, u"work"_s}, {u"case"_s, key}, {u"topic"_s, u"counterfoil-compose"_s}, {u"error"_s, error}});
    }
    /// What was composed comes into the archive and bears the reference of its case.
    void archive(const QString& documentId, const QString& key, DeliveryState delivered = DeliveryState::Unknown)
    {
        Communication made = letter(documentId);
        made.caseId = key;
        made.sent = momentFromUtc(rig.clock.now(), QTimeZone("Europe/Berlin"));
        made.issued = made.sent;
        if (delivered != DeliveryState::Unknown) {
            made.legs[0].events = {eventOf(made.legs[0], delivered, QDateTime::fromMSecsSinceEpoch(rig.clock.now(), Qt::UTC).toString(Qt::ISODate))};
        }
        rig.put(made);
    }

    RecordRig rig;
    CorrespondenceWorld world;
    WorkflowServiceRig flows;
};

} // namespace

class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row46OneThatNeedsApprovalGoesItsWholeWayAndIsNotMadeBeforeAnArchiveShowsIt()
    {
        Carried c;
        const auto form = c.ask(u"claim-settlement"_s);
        const QString key = form->key();
        QCOMPARE(c.leave(), 0);
        QCOMPARE(c.stage(key), u"undoable"_s);
        c.rig.clock.advance(31'000);
        c.flows.clock.advance(31'000);
        QCOMPARE(c.leave(), 1);
        QCOMPARE(c.stage(key), u"begun"_s); // taken, and not read
        c.read();
        QCOMPARE(c.stage(key), u"approving"_s);
        const QJsonObject truth = c.flows.truth(u"?case="_s + key);
        QCOMPARE(truth[u"definition"].toString(), u"correspondenceRequest"_s);
        QCOMPARE(truth[u"variables"][u"channel"].toString(), u"PRINT"_s);
        QCOMPARE(truth[u"variables"][u"brand"].toString(), u"Northgate Bank"_s);
        QCOMPARE(truth[u"variables"][u"templateCode"].toString(), u"CLM-DEC"_s);
        QVERIFY(truth[u"variables"][u"asOf"].toString().contains(u"Under assessment"_s));
        QVERIFY2(!c.compose(key), "nothing is composed before somebody approved it");
        QCOMPARE(c.complete(u"officer"_s, c.task(key, u"approve"_s), u"approved"_s, u"approvalOutcome"_s), End::Done);
        c.read();
        QCOMPARE(c.stage(key), u"composing"_s);
        QVERIFY(c.compose(key));
        c.read();
        QCOMPARE(c.stage(key), u"awaited"_s);
        QVERIFY(isOpen(c.line(key).stage));
        c.archive(u"NEW-1"_s, key);
        QCOMPARE(c.stage(key), u"archived"_s);
        QCOMPARE(c.line(key).results.front().documentId, u"NEW-1"_s);
        QCOMPARE(c.line(key).steps[1].who, u"officer@northgate.example"_s);
        c.archive(u"NEW-1"_s, key, DeliveryState::Delivered);
        QCOMPARE(c.stage(key), u"delivered"_s);
    }

    void row39ThreeKindsOfRequestAreStartedAndFollowedApartFromEachOther()
    {
        Carried c;
        for (const auto& [code, type] : {std::pair(u"ST"_s, u"Account statement"_s), std::pair(u"BL"_s, u"Billing notice"_s), std::pair(u"PK"_s, u"Policy pack"_s)}) {
            c.world.put(templateOf(code, type, u"Retail"_s, 5));
        }
        QStringList keys;
        for (const QString& preset : {u"account-statement"_s, u"billing-notice"_s, u"policy-pack"_s}) {
            keys << c.ask(preset)->key();
        }
        c.rig.clock.advance(31'000);
        c.flows.clock.advance(31'000);
        QCOMPARE(c.leave(), 3);
        c.read();
        QCOMPARE(c.stage(keys[0]), u"composing"_s); // needs no approval
        QCOMPARE(c.stage(keys[1]), u"approving"_s);
        QCOMPARE(c.stage(keys[2]), u"approving"_s);
        QCOMPARE(c.complete(u"officer"_s, c.task(keys[1], u"approve"_s), u"refused"_s, u"approvalOutcome"_s), End::Done);
        QVERIFY(c.compose(keys[0], u"TEMPLATE_ERROR"_s));
        c.read();
        QCOMPARE(c.stage(keys[0]), u"fixing"_s);
        QCOMPARE(c.stage(keys[1]), u"refused"_s);
        QCOMPARE(c.complete(u"operator"_s, c.task(keys[0], u"fixIssue"_s), u"abandon"_s, u"issueOutcome"_s), End::Done);
        c.read();
        QCOMPARE(c.stage(keys[0]), u"given-up"_s);
        QCOMPARE(c.stage(keys[2]), u"approving"_s);
        for (const QString& key : keys) {
            QCOMPARE(c.flows.truth(u"?case="_s + key)[u"reference"].toString(), key); // each once, under its own reference
        }
    }

    void whatWasTakenBackNeverArrivesThere()
    {
        Carried c;
        const auto form = c.ask(u"claim-acknowledgement"_s);
        form->takeBack();
        QTRY_COMPARE(form->state(), CorrespondencePresenter::State::TakenBack);
        c.rig.clock.advance(3'600'000);
        QCOMPARE(c.leave(), 0);
        QCOMPARE(c.stage(form->key()), u"withdrawn"_s);
        QCOMPARE(c.flows.truth(u"?case="_s + form->key())[u"reference"].toString(), QString());
    }

    void aLostAnswerStartsNoSecondCase()
    {
        Carried c;
        const QString key = c.ask(u"claim-acknowledgement"_s)->key();
        c.rig.clock.advance(31'000);
        c.flows.clock.advance(31'000);
        c.flows.fault(u"POST /workflow/v1/process-instances"_s, true);
        QCOMPARE(c.leave(), 2); // sent, and looked for since no answer came
        QCOMPARE(c.stage(key), u"begun"_s);
        c.read();
        QCOMPARE(c.stage(key), u"composing"_s);
        int cases = 0;
        for (const auto& [id, one] : c.flows.known.cases) {
            cases += one.reference == key;
        }
        QCOMPARE(cases, 1);
    }

    void row46PatternC3ALetterThatCameOutOtherwiseThanItWasAskedForIsNoticed()
    {
        Carried c;
        const QString key = c.ask(u"claim-acknowledgement"_s)->key();
        c.rig.clock.advance(31'000);
        c.flows.clock.advance(31'000);
        c.leave();
        c.read();
        c.archive(u"NEW-1"_s, key);
        const CorrespondenceRequest asked = c.line(key).request;
        QVERIFY(asked.channel == Channel::Print && asked.brandChoice.value == u"Northgate Bank"_s && !asked.templateCode.isEmpty());
        Communication made = letter(u"NEW-1"_s);
        made.caseId = key;
        made.sent = made.issued = momentFromUtc(c.rig.clock.now(), QTimeZone("Europe/Berlin"));
        made.brand = u"northgate bank"_s; // another spelling of the same
        made.legs[0].customer = asked.customer;
        made.legs[0].channel = Channel::Print;
        made.usages = {{templateVersionId(archive(), asked.templateCode, u"7"_s), asked.templateCode, u"7"_s, {}}};
        c.rig.put(made);
        QVERIFY(!c.line(key).isOtherwise());
        QCOMPARE(requestLineWord(c.line(key)), requestStageWord(c.line(key).stage));
        made.legs[0].channel = Channel::Email;
        made.brand = u"Southgate"_s;
        c.rig.put(made);
        const evidence::RequestLine line = c.line(key);
        const std::vector<evidence::AskedOtherwise> otherwise{{evidence::AskedOtherwise::What::Channel, u"PRINT"_s, u"EMAIL"_s}, {evidence::AskedOtherwise::What::Brand, u"Northgate Bank"_s, u"Southgate"_s}};
        QCOMPARE(line.results.front().otherwise, otherwise);
        QCOMPARE(requestLineMark(line).mark, Mark::Uncertain);
        QVERIFY2(requestLineWord(line).contains(u"not as asked for"_s), qPrintable(requestLineWord(line)));
        QStringList facts;
        for (const RecordFact& fact : requestCourseSection(line, {{}, {c.rig.clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}}).facts) {
            facts << fact.value;
        }
        QVERIFY2(facts.contains(u"channel E-mail, and Post was asked for"_s) && facts.contains(u"brand Southgate, and Northgate Bank was asked for"_s), qPrintable(facts.join(u'\n')));
        QCOMPARE(evidence::requestLineJson(line)[u"results"][0][u"otherwise"][0][u"found"].toString(), u"EMAIL"_s);
        // Who was meant got a copy of what went to somebody else: the leg that is theirs counts.
        made.brand = u"Northgate Bank"_s;
        const RecipientLeg other = legTo(made, u"C-OTHER"_s, u"Somebody Else"_s, Channel::Email);
        made.envelopes.push_back({other.envelope, {}, {}, Channel::Email});
        made.legs[0].channel = Channel::Print;
        made.legs.push_back(other);
        c.rig.put(made);
        QVERIFY(!c.line(key).isOtherwise());
        made.legs = {other};
        made.usages = {{templateVersionId(archive(), u"SOMETHING"_s, u"7"_s), u"SOMETHING"_s, u"7"_s, {}}};
        c.rig.put(made);
        QStringList kinds;
        const evidence::RequestLine misled = c.line(key);
        for (const evidence::AskedOtherwise& one : misled.results.front().otherwise) {
            kinds << QString(codeOf(one.what));
        }
        QCOMPARE(kinds.join(u' '), u"customer channel template"_s);
        // One that only speaks of the request is not held to it.
        made.caseId.clear();
        made.title = u"About your request "_s + key;
        c.rig.put(made);
        QVERIFY(!c.line(key).results.empty() && !c.line(key).isOtherwise());
    }

    void aLetterOfBeforeThatNamesTheReferenceIsNotWhatCameOfIt()
    {
        Carried c;
        const QString key = c.ask(u"claim-acknowledgement"_s)->key();
        c.rig.clock.advance(31'000);
        c.flows.clock.advance(31'000);
        c.leave();
        c.read();
        Communication early = letter(u"OLD-1"_s);
        early.caseId = key;
        c.rig.put(early);
        QCOMPARE(c.stage(key), u"composing"_s);
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "requests_test.moc"
