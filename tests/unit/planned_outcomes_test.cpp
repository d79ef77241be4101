// The approval of a plan of letters is the outcome of what failed with them: derived, told with the plan, and over when the plan lets a letter go unsent.
#include "models/cache/write_case.h"
#include "models/evidence/exceptions/exception_export.h"
#include "models/evidence/exceptions/resend_guard.h"
#include "models/search/sql_search.h"
#include "tests/support/cache_rig.h"
#include "tests/support/dispute_world.h"

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

class PlannedOutcomesTest : public QObject
{
    Q_OBJECT

    static constexpr UtcMs minute = 60'000, hour = 60 * minute;
    const UtcMs m_now = test::berlinMs(u"2026-04-13T10:00:00"_s); // a Monday
    std::unique_ptr<test::CacheRig> m_rig;
    std::vector<ExceptionDeed> m_deeds;
    std::vector<PlannedResend> m_planned;
    const StartedCase approving{test::flowRepository().id, u"CF-P"_s, u"p1"_s};

    ExceptionBook book(UtcMs now = 0)
    {
        const auto index = search::sqlSearch(m_rig->database);
        const auto read = readExceptionBook(m_rig->database, *index, readExceptionRules({}), {m_deeds, m_planned}, {now == 0 ? m_now : now, QTimeZone("Europe/Berlin"), Qt::Monday});
        if (!read) {
            qWarning("%s", qPrintable(read.error().detail));
        }
        return read ? *read : ExceptionBook();
    }
    LetterException one(const QString& id)
    {
        const ExceptionBook all = book();
        const LetterException* found = all.find(id);
        return found ? *found : LetterException();
    }
    std::optional<ResendHindrance> hindrance(const Communication& letter)
    {
        return resendHindrance(m_rig->database, readExceptionRules({}), letter.id, {m_deeds, m_planned}).value_or(std::nullopt);
    }
    std::optional<ExceptionBar> why(const Communication& letter)
    {
        const auto hindered = hindrance(letter);
        return hindered ? std::optional(hindered->why) : std::nullopt;
    }
    Communication failing(const QString& document, const QStringList& bounces, const QString& reissues = {}, DeliveryState state = DeliveryState::BouncedHard)
    {
        Communication c = test::letter(document);
        for (const QString& at : bounces) {
            DeliveryEvent event = test::eventOf(c.legs[0], state, at);
            event.attempt = bounces.size() > 1 ? at : QString();
            event.reason = u"5.1.1"_s;
            c.legs[0].events.push_back(event);
        }
        if (!reissues.isEmpty()) {
            c.relations = {{RelationKind::ReissueOf, reissues}};
        }
        return c;
    }
    void note(ExceptionAct act, const QString& exception, const QString& value = {}, const QString& text = {}, UtcMs after = 0, int failures = 1)
    {
        m_deeds.push_back({exception, act, value, text, u"ana"_s, failures, m_now - hour + after, {}});
    }
    /// Of a plan that ana asked for, decided half an hour ago.
    WorkflowCase planCase(const QString& outcome, const QString& by) const
    {
        WorkflowCase flow;
        flow.nativeId = u"p1"_s;
        flow.definitionKey = u"reissueRequest"_s;
        flow.reference = u"CF-P"_s;
        flow.startedBy = u"ana"_s;
        WorkflowTask task;
        task.nativeId = u"t9"_s;
        task.key = u"approve"_s;
        task.assignee = by;
        task.created = m_now - hour;
        task.ended = m_now - 30 * minute;
        task.variables = {{u"approvalOutcome"_s, u"string"_s, outcome}};
        flow.tasks = {task};
        return flow;
    }
    void putCase(const WorkflowCase& flow) { QVERIFY(cache::writeCase(m_rig->database, test::flowRepository().id, flow, 20)); }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<test::CacheRig>();
        m_deeds.clear();
        m_planned.clear();
        QVERIFY(cache::addRepository(m_rig->database, test::flowRepository()));
        QVERIFY(cache::addCoverage(m_rig->database, test::archive(), {u"state"_s, u"document"_s}));
    }

    void row43TheApprovalOfAPlanIsTheOutcomeOfItsLetters()
    {
        const Communication letter = failing(u"L-1"_s, {u"2026-04-07T09:00:00"_s});
        m_rig->put(letter, 10);
        m_rig->put(failing(u"L-2"_s, {u"2026-04-07T09:00:00"_s}), 10);
        m_planned = {{u"CF-P"_s, u"12 letters that came back"_s, u"ana"_s, letter.id, u"L-1"_s, u"CF-H1"_s, IntentState::Waiting, {}, approving}};
        QCOMPARE(why(letter), std::optional(ExceptionBar::NoOutcome)); // its case is not known
        WorkflowCase flow = planCase(u"approved"_s, u"ana"_s);
        putCase(flow);
        QCOMPARE(why(letter), std::optional(ExceptionBar::NoOutcome)); // by the one who asked
        flow = planCase(u"refused"_s, u"bea"_s);
        putCase(flow);
        QCOMPARE(why(letter), std::optional(ExceptionBar::NoOutcome));
        flow = planCase(u"approved"_s, u"bea"_s);
        putCase(flow);
        QVERIFY(!hindrance(letter));
        LetterException one = this->one(u"delivery/l1"_s);
        QCOMPARE(one.state, ExceptionState::OutcomeRecorded);
        QVERIFY(one.outcome && one.outcome->by == ExceptionBasis::Plan && one.outcome->plan == u"CF-P" && one.outcome->who == u"bea");
        QCOMPARE(this->one(u"delivery/l2"_s).state, ExceptionState::Opened); // it is not in the plan
        const ExceptionDeed mine{one.id, ExceptionAct::Outcome, u"ABANDON"_s, u"moved away"_s, u"cid"_s, 1, m_now, {}};
        QCOMPARE(deedBar(one, mine), std::optional(ExceptionBar::OfPlan));
        QCOMPARE(undoBar(one, ExceptionAct::Outcome), std::optional(ExceptionBar::OfPlan));
        QCOMPARE(exceptionJson(one, book().rules.rule, m_now)[u"outcome"_s][u"plan"_s].toString(), u"CF-P"_s);

        m_planned[0].state = IntentState::Done;
        m_planned[0].done = m_now - 10 * minute;
        one = this->one(u"delivery/l1"_s);
        QCOMPARE(one.state, ExceptionState::Released);
        QCOMPARE(one.deeds.back().value, u"CF-H1"_s);
        m_rig->put(failing(u"R-1"_s, {u"2026-04-13T09:58:00"_s}, u"L-1"_s), 20); // and comes back once more
        QCOMPARE(why(letter), std::optional(ExceptionBar::FailedSince));
        QVERIFY(this->one(u"delivery/l1"_s).isOpen());
    }

    void aLetterThatItsPlanLetGoUnsentIsOpenAgain()
    {
        const Communication letter = failing(u"L-1"_s, {u"2026-04-07T09:00:00"_s});
        m_rig->put(letter, 10);
        m_planned = {{u"CF-P"_s, u"12 letters that came back"_s, u"ana"_s, CommunicationId(u"of another archive"_s), u"l 1"_s, u"CF-H1"_s, IntentState::Refused, {}, approving}};
        WorkflowCase flow = planCase(u"approved"_s, u"bea"_s);
        putCase(flow);
        QVERIFY(!hindrance(letter)); // its case may still ask for it once more
        flow.ended = m_now - minute;
        putCase(flow);
        QCOMPARE(why(letter), std::optional(ExceptionBar::NoOutcome));
        QVERIFY(one(u"delivery/l1"_s).isOpen());
        m_planned[0].state = IntentState::Done;
        m_planned[0].done = m_now - 2 * minute;
        QCOMPARE(one(u"delivery/l1"_s).state, ExceptionState::Released);
    }

    void whatAPersonSaidAfterAPlanCountsBeforeIt()
    {
        const Communication letter = failing(u"L-1"_s, {u"2026-04-07T09:00:00"_s});
        m_rig->put(letter, 10);
        m_planned = {{u"CF-P"_s, u"12 letters that came back"_s, u"ana"_s, letter.id, u"L-1"_s, u"CF-H1"_s, IntentState::Waiting, {}, approving}};
        putCase(planCase(u"approved"_s, u"bea"_s)); // half an hour ago
        note(ExceptionAct::Outcome, u"delivery/l1"_s, u"ABANDON"_s, u"moved away"_s, 50 * minute);
        QCOMPARE(why(letter), std::optional(ExceptionBar::NotAgain));
        QCOMPARE(one(u"delivery/l1"_s).outcome->by, ExceptionBasis::Person);
    }
};

QTEST_GUILESS_MAIN(PlannedOutcomesTest)
#include "planned_outcomes_test.moc"
