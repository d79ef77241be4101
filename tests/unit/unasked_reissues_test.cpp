// Letters that were sent again: which of them nobody is known to have asked for, and of which nothing can be said.
#include "models/cache/write_case.h"
#include "models/evidence/breach.h"
#include "models/evidence/reissue/unasked_reissues.h"
#include "tests/support/cache_rig.h"
#include "tests/support/dispute_world.h"

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

class UnaskedReissuesTest : public QObject
{
    Q_OBJECT

    static constexpr UtcMs day = 86'400'000;
    const UtcMs m_first = test::berlinMs(u"2026-01-05T09:00:00"_s), m_asked = test::berlinMs(u"2026-03-02T10:00:00"_s), m_read = test::berlinMs(u"2026-05-01T08:00:00"_s);
    std::unique_ptr<test::CacheRig> m_rig;

    static WorkflowTask decided(const QString& key, const QString& who, const QString& outcome, UtcMs at)
    {
        WorkflowTask task;
        task.nativeId = key;
        task.key = key;
        task.assignee = who;
        task.created = at;
        task.ended = who.isEmpty() ? std::nullopt : std::optional(at);
        task.outcome = outcome;
        return task;
    }
    WorkflowCase asking(const QString& document, const QString& approvedBy = u"bea"_s, const QString& endedAt = u"endDone"_s) const
    {
        WorkflowCase flow;
        flow.nativeId = u"p-"_s + document;
        flow.token = u"t"_s;
        flow.reference = u"CF-"_s + document;
        flow.definitionKey = u"reissueRequest"_s;
        flow.startedBy = u"jo"_s;
        flow.started = m_asked;
        flow.variables = {{u"communicationRef"_s, u"string"_s, document}, {u"customer"_s, u"string"_s, u"C-1"_s}, {u"reissueMode"_s, u"string"_s, u"RENDER_ARCHIVED"_s}};
        flow.tasks = {decided(u"verifyAuthorization"_s, u"vic"_s, u"true"_s, m_asked + 1), decided(u"approve"_s, approvedBy, u"approved"_s, m_asked + 2)};
        if (!endedAt.isEmpty()) {
            flow.ended = m_asked + 9 * day;
            flow.endedAt = endedAt;
        }
        return flow;
    }
    void put(const WorkflowCase& flow) { QVERIFY(cache::writeCase(m_rig->database, test::flowRepository().id, flow, m_read)); }
    /// A letter, and one that sends it again.
    Communication putAgain(const QString& document, const QString& sent, const QString& again = {}, const QString& names = {})
    {
        m_rig->put(test::letter(document), 10);
        Communication copy = test::letter(again.isEmpty() ? document + u"-again"_s : again);
        copy.relations = {{RelationKind::ReissueOf, document}};
        copy.sent = test::berlin(sent);
        if (!names.isEmpty()) {
            copy.attributes = {{u"Correlation"_s, names}};
        }
        m_rig->put(copy, 10);
        return copy;
    }
    /// One that was asked for, approved and sent in order: the system tells of requests since then.
    void tellFirst()
    {
        WorkflowCase first = asking(u"L-0"_s);
        first.started = m_first;
        first.ended = m_first + 3 * day;
        put(first);
    }
    void readFlow(UtcMs at) { QVERIFY(cache::noteComplete(m_rig->database, test::flowRepository().id, u"c"_s, at, at)); }
    UnaskedReissues found(std::vector<ResendRequest> here = {})
    {
        const auto read = readUnaskedReissues(m_rig->database, std::move(here));
        return read ? *read : UnaskedReissues();
    }
    static QString told(const UnaskedReissues& all)
    {
        QStringList lines;
        for (const UnaskedReissue& one : all.list) {
            lines << one.letter.documentId + u' ' + codeOf(one.why);
        }
        return lines.join(u", "_s) + u" + %1"_s.arg(all.untold);
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<test::CacheRig>();
        QVERIFY(cache::addRepository(m_rig->database, test::flowRepository()));
        readFlow(m_read);
    }

    void row54ALetterThatNobodyAskedToSendAgainIsFoundAndOneThatWasLetGoIsNot()
    {
        tellFirst();
        putAgain(u"L-1"_s, u"2026-03-04T09:00:00"_s);
        putAgain(u"L-2"_s, u"2026-03-04T09:00:00"_s);
        put(asking(u"L-1"_s));
        const UnaskedReissues all = found();
        QCOMPARE(told(all), u"L-2-again NO_REQUEST + 0"_s);
        QVERIFY(all.hasSource && all.isExact);
        QCOMPARE(all.looked, 2);
        QCOMPARE(all.list[0].letter.original, u"L-2"_s);
        QCOMPARE(all.months.at(u"2026-03"_s), 1);
        const std::vector<BreachCount> counted = breachesIn(all);
        QCOMPARE(counted.size(), size_t(1));
        QVERIFY(counted[0].hasSource);
        QCOMPARE(counted[0].count, all.count);
        QCOMPARE(patternsOf(counted[0].breach), QStringList{u"C-6"_s});
    }

    void row54WithoutAWorkflowSystemThatTellsOfRequestsNothingIsClaimed()
    {
        putAgain(u"L-1"_s, u"2026-03-04T09:00:00"_s);
        const UnaskedReissues all = found();
        QVERIFY(!all.hasSource);
        QCOMPARE(all.count, 0);
        QVERIFY(!breachesIn(all)[0].hasSource);
        QVERIFY(breachJson(breachesIn(all)[0])[u"count"].isNull());
    }

    void row54WhereNoArchiveTellsWhichLettersSendAnotherOneAgainNothingIsClaimed()
    {
        tellFirst();
        m_rig->put(test::letter(u"L-1"_s), 10);
        const UnaskedReissues all = found();
        QVERIFY(all.hasSource);
        QCOMPARE(all.looked, 0);
        QVERIFY(!breachesIn(all)[0].hasSource);
    }

    void whatIsOfATimeOfWhichTheSystemDoesNotTellIsCountedApart()
    {
        tellFirst();
        putAgain(u"L-1"_s, u"2026-01-12T09:00:00"_s); // a week after the first request it tells: may be of one before that
        putAgain(u"L-2"_s, u"2026-05-02T09:00:00"_s); // since it was read last
        QCOMPARE(told(found()), u" + 2"_s);
        readFlow(m_read + 30 * day);
        QCOMPARE(told(found()), u"L-2-again NO_REQUEST + 1"_s);
        RepositoryGap gap;
        gap.repository = test::flowRepository().id;
        gap.subject = u"cases"_s;
        gap.firstSeen = gap.lastSeen = m_read;
        QVERIFY(cache::putGap(m_rig->database, gap));
        QCOMPARE(told(found()), u" + 2"_s); // what could not be read may be a request
    }

    void aDayAloneIsOfATimeThatIsToldOnceItIsOver()
    {
        tellFirst();
        putAgain(u"L-1"_s, u"2026-05-01"_s);
        QCOMPARE(told(found()), u" + 1"_s); // the system was read last at eight that morning
        readFlow(m_read + day);
        QCOMPARE(told(found()), u"L-1-again NO_REQUEST + 0"_s);
    }

    void aRequestThatWasRefusedOrIsNotDecidedOrThatItsRequesterApprovedLetsNothingGo()
    {
        tellFirst();
        for (const QString& document : {u"L-1"_s, u"L-2"_s, u"L-3"_s, u"L-4"_s}) {
            putAgain(document, u"2026-03-04T09:00:00"_s);
        }
        WorkflowCase refused = asking(u"L-1"_s, u"bea"_s, u"endRefused"_s);
        refused.tasks[1].outcome = u"refused"_s;
        put(refused);
        put(asking(u"L-2"_s, {}, {}));
        put(asking(u"L-3"_s, u"jo"_s));
        WorkflowCase givenUp = asking(u"L-4"_s, u"bea"_s, u"endAbandoned"_s); // after it was let go
        CaseStep work;
        work.nativeId = u"s1"_s;
        work.key = u"regenerate"_s;
        givenUp.steps = {work};
        put(givenUp);
        QCOMPARE(told(found()), u"L-1-again REFUSED, L-2-again NOT_DECIDED, L-3-again APPROVED_BY_REQUESTER_ALONE + 0"_s);
        QCOMPARE(found().list[1].request->key, u"CF-L-2"_s);
        QCOMPARE(found().list[1].request->person, u"jo"_s);
    }

    void aRequestOfWhichNoStepsAreToldAndThatEndedSomehowIsNotTakenForRefused()
    {
        tellFirst();
        putAgain(u"L-1"_s, u"2026-03-04T09:00:00"_s);
        putAgain(u"L-2"_s, u"2026-03-04T09:00:00"_s);
        put(asking(u"L-1"_s, u"bea"_s, u"endEscalated"_s));
        WorkflowCase ended = asking(u"L-2"_s, u"bea"_s, {});
        ended.ended = m_asked + 9 * day;
        put(ended);
        QCOMPARE(told(found()), u" + 0"_s);
    }

    void aRequestThatEndedBeforeTheWorkBeganLetsNothingGo()
    {
        tellFirst();
        putAgain(u"L-1"_s, u"2026-03-04T09:00:00"_s);
        WorkflowCase givenUp = asking(u"L-1"_s, u"bea"_s, u"endAbandoned"_s);
        CaseStep step;
        step.nativeId = u"s1"_s;
        step.key = u"verifyAuthorization"_s;
        givenUp.steps = {step};
        put(givenUp);
        QCOMPARE(told(found()), u"L-1-again REFUSED + 0"_s);
    }

    void aRequestOfAnotherTimeOrForAnotherCustomerIsNone()
    {
        tellFirst();
        putAgain(u"L-1"_s, u"2026-02-10T09:00:00"_s); // asked for three weeks later
        putAgain(u"L-2"_s, u"2026-04-20T09:00:00"_s); // over since 11 March
        putAgain(u"L-3"_s, u"2026-03-04T09:00:00"_s);
        put(asking(u"L-1"_s));
        put(asking(u"L-2"_s));
        WorkflowCase another = asking(u"L-3"_s);
        another.variables[1].value = u"C-9"_s;
        put(another);
        QCOMPARE(told(found()), u"L-1-again OTHER_TIME, L-3-again NO_REQUEST, L-2-again OTHER_TIME + 0"_s);
    }

    void whatALetterNamesItselfAndWhatItsOriginalSentAgainLeadToARequestAsWell()
    {
        tellFirst();
        putAgain(u"L-1"_s, u"2026-03-04T09:00:00"_s, u"L-1b"_s, u"CF-L-9"_s); // the case names another letter
        put(asking(u"L-9"_s));
        putAgain(u"L-2"_s, u"2026-03-03T09:00:00"_s, u"L-2b"_s);
        Communication third = test::letter(u"L-2c"_s);
        third.relations = {{RelationKind::ReissueOf, u"L-2b"_s}};
        third.sent = test::berlin(u"2026-03-06T09:00:00"_s);
        m_rig->put(third, 10);
        put(asking(u"L-2"_s));
        QCOMPARE(told(found()), u" + 0"_s);
    }

    void whatWasAskedForHereAndWhatAnExceptionLetsGoAreRequests()
    {
        tellFirst();
        putAgain(u"L-1"_s, u"2026-03-04T09:00:00"_s);
        putAgain(u"L-2"_s, u"2026-03-04T09:00:00"_s);
        ResendRequest mine{u"CF-MINE"_s, {}, u"jo"_s, u"L-1"_s, u"C-1"_s, m_asked, {}};
        WorkflowCase exception;
        exception.nativeId = u"x1"_s;
        exception.token = u"t"_s;
        exception.definitionKey = u"communicationException"_s;
        exception.started = m_asked;
        exception.variables = {{u"communicationRef"_s, u"string"_s, u"L-2"_s}, {u"exceptionOutcome"_s, u"string"_s, u"abandon"_s}};
        put(exception);
        QCOMPARE(told(found({mine})), u"L-2-again NO_REQUEST + 0"_s);
        exception.variables[1].value = u"retry"_s;
        exception.token = u"t2"_s;
        put(exception);
        QCOMPARE(told(found({mine})), u" + 0"_s);
        mine.word = ResendRequest::Word::Refused; // it was taken back
        QCOMPARE(told(found({mine})), u"L-1-again REFUSED + 0"_s);
        mine.word = ResendRequest::Word::LetGo;
        WorkflowCase refused = asking(u"L-1"_s, u"bea"_s, u"endRefused"_s);
        refused.reference = mine.key;
        put(refused);
        QCOMPARE(told(found({mine})), u"L-1-again REFUSED + 0"_s); // what its case says counts
    }

    void aPlanOfAnotherProgramNamesNoLetterSoThoseOfItsTimeAreCountedApart()
    {
        tellFirst();
        putAgain(u"L-1"_s, u"2026-03-04T09:00:00"_s);
        putAgain(u"L-2"_s, u"2026-04-20T09:00:00"_s);
        WorkflowCase plan = asking(u"CF-PLAN"_s);
        plan.reference = u"CF-PLAN"_s;
        plan.variables[2].value = u"RESEND_ARCHIVED_BULK"_s;
        put(plan);
        QCOMPARE(told(found()), u"L-2-again NO_REQUEST + 1"_s);
        const ResendRequest letter{u"CF-PLAN"_s, {}, u"jo"_s, u"L-7"_s, {}, {}, {}}; // it is a plan of this outbox, with its letters
        QCOMPARE(told(found({letter})), u"L-1-again NO_REQUEST, L-2-again NO_REQUEST + 0"_s);
    }

    void aLetterThatLiesInTwoArchivesIsOneAndADraftIsNone()
    {
        tellFirst();
        const Communication copy = putAgain(u"L-1"_s, u"2026-03-04T09:00:00"_s);
        Communication second = test::letter(u"elsewhere"_s);
        second.documentId = u"l-1 again"_s; // the same, written otherwise
        second.relations = copy.relations;
        second.sent = copy.sent;
        m_rig->put(second, 10);
        Communication draft = putAgain(u"L-2"_s, u"2026-03-04T09:00:00"_s);
        draft.state = CommunicationState::Draft;
        m_rig->put(draft, 20);
        const UnaskedReissues all = found();
        QCOMPARE(told(all), u"L-1-again NO_REQUEST + 0"_s);
        QCOMPARE(all.looked, 1);
    }

    void aLetterThatIsADraftInTheFirstArchiveAndWasSentByTheSecondIsOne()
    {
        tellFirst();
        Communication draft = putAgain(u"L-1"_s, u"2026-03-04T09:00:00"_s);
        draft.state = CommunicationState::Draft;
        m_rig->put(draft, 20);
        Communication sent = test::letter(u"elsewhere"_s);
        sent.documentId = u"l-1 again"_s;
        sent.relations = draft.relations;
        sent.sent = draft.sent;
        m_rig->put(sent, 20);
        const UnaskedReissues all = found();
        QCOMPARE(all.looked, 1);
        QCOMPARE(told(all), u"l-1 again NO_REQUEST + 0"_s);
    }
};

QTEST_GUILESS_MAIN(UnaskedReissuesTest)
#include "unasked_reissues_test.moc"
