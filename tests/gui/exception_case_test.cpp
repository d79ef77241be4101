// What leads an exception beside its page: a case that is started from it and read back, and a plan of letters that somebody approved.
#include "models/base/text.h"
#include "models/cache/write_case.h"
#include "models/cache/write_repository.h"
#include "models/domain/bulk_reissue.h"
#include "tests/support/exceptions_window.h"
#include "ui/exceptions/exception_case_dialog.h"

#include <QSignalSpy>

using namespace cf;
using namespace cf::test;

class ExceptionCaseTest : public ExceptionsWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fillEstate(); }
    void init() { begin(); }
    void cleanup() { finish(); }

    void aCaseIsStartedFromAnExceptionAndItsOutcomeIsReadBack()
    {
        const QString key = chain(3, false);
        QVERIFY(!key.isEmpty());
        const QString id = u"delivery/"_s + identifierKey(key);
        open();
        QVERIFY(choose(id));
        QTRY_VERIFY2(act(u"Start"_s)->isVisible() && act(u"Start"_s)->isEnabled(), qPrintable(act(u"Start"_s)->accessibleDescription()));
        QTest::keyClick(act(u"Start"_s), Qt::Key_Space);
        ExceptionCaseDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<ExceptionCaseDialog*>()));
        QVERIFY(dialog->findChild<Label*>(u"exceptionCaseRemark"_s)->text().contains(one().team));
        auto* note = dialog->findChild<QLineEdit*>(u"exceptionCaseNote"_s);
        QTest::keyClicks(note, u"ask for the new address"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_VERIFY(fact(u"Case"_s).contains(u"asked for"_s));
        QVERIFY2(!act(u"Start"_s)->isEnabled() && act(u"Start"_s)->accessibleDescription().contains(u"already"_s), qPrintable(act(u"Start"_s)->accessibleDescription()));
        auto listed = m_outbox->list({});
        QTRY_VERIFY(listed.isFinished());
        QCOMPARE(listed.result()->size(), size_t(1));
        const Intent asked = listed.result()->front().intent;
        const auto* start = std::get_if<StartCase>(&asked.command.deed);
        QVERIFY(start);
        QCOMPARE(start->definitionKey, u"communicationException"_s);
        const auto said = [start](const QString& name) { return std::ranges::find(start->variables, name, &CaseVariable::name)->value; };
        QCOMPARE(said(u"exceptionRef"_s), id);
        QCOMPARE(said(u"communicationRef"_s), one().documentId);
        QCOMPARE(said(u"team"_s), one().team);
        QCOMPARE(said(u"note"_s), u"ask for the new address"_s);
        QCOMPARE(asked.notBefore, std::optional(now + 15'000));
        // Whoever asks once more, from wherever, asks for the same.
        QSignalSpy told(&m_page->presenter(), &ExceptionsPresenter::done);
        m_page->presenter().startCase(m_page->presenter().caseSystems().front().id, {});
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!told[0][0].toBool());

        const auto put = [&](const QString& outcome) {
            WorkflowCase flow;
            flow.nativeId = u"started"_s;
            flow.reference = asked.command.key;
            flow.definitionKey = start->definitionKey;
            flow.startedBy = u"ana"_s;
            flow.started = now;
            flow.variables = start->variables;
            WorkflowTask task;
            task.nativeId = u"t-started"_s;
            task.key = u"resolveException"_s;
            task.formKey = u"cf:resolve-exception"_s;
            task.groups = {one().team};
            task.created = now;
            if (!outcome.isEmpty()) {
                task.ended = now + 2;
                task.assignee = u"olga"_s;
                flow.variables.push_back({u"exceptionOutcome"_s, u"string"_s, outcome});
                flow.ended = outcome == u"abandon" ? task.ended : std::nullopt;
            }
            flow.tasks = {task};
            const auto written = m_estate.cache->writer().write([flow, system = asked.system](store::Database& database) -> Result<void> {
                CF_CHECK(cache::writeCase(database, system, flow, now));
                return cache::bumpRevision(database);
            });
            QVERIFY(written.result().has_value());
            m_estate.cache->noteCommit();
        };
        put({});
        QTRY_VERIFY(one().tie && one().tie->reference == asked.command.key);
        QVERIFY(m_page->presenter().isLedByCase());
        QVERIFY(!act(u"Start"_s)->isVisible());
        put(u"correct"_s); // it is mended first: no outcome yet
        QTRY_VERIFY(one().tie && one().tie->task.isEmpty());
        QVERIFY(!one().outcome || one().outcome->by != evidence::ExceptionBasis::Case);
        put(u"abandon"_s);
        QTRY_VERIFY(one().outcome && one().outcome->by == evidence::ExceptionBasis::Case);
        QCOMPARE(one().outcome->what, ExceptionOutcome::Abandon);
        QCOMPARE(one().outcome->who, u"olga"_s);
    }

    void theApprovalOfAPlanIsToldWithThePlanAndLetsItsLettersGo()
    {
        const QString key = chain(1, false).isEmpty() ? chain(2, false) : chain(1, false);
        QVERIFY(!key.isEmpty());
        const QString id = u"delivery/"_s + identifierKey(key);
        open();
        QVERIFY(choose(id));
        QVERIFY(find<Label>(u"exceptionBar"_s)->text().contains(u"Not before its outcome is recorded"_s));
        ReissueRequest request;
        request.communication = one().letter;
        request.documentId = one().documentId;
        request.source.repository = RepositoryId(u"letters"_s);
        BulkLetter letter;
        letter.request = request;
        letter.isIncluded = true;
        BulkReissue bulk;
        bulk.letters = bulk.included = 1;
        const RepositoryId casework = m_page->presenter().caseSystems().front().id;
        const PlannedBulk planned = plannedBulk(bulk, {letter}, u"CF-PLAN"_s, {casework, RepositoryId(u"middleware"_s)}, {}, u"Letters that came back"_s, u"ana"_s, now);
        std::vector<outbox::PlanLetter> letters{{request.communication, planned.letters.front().command, QString(codeOf(ReissueGroup::Eligible)), bulkLetterText(letter)}};
        auto kept = m_outbox->submit(planned.plan, planned.intents, letters, now);
        QTRY_VERIFY(kept.isFinished());
        QVERIFY2(kept.result().has_value(), kept.result() ? "" : qPrintable(kept.result().error().detail));
        WorkflowCase flow;
        flow.nativeId = u"plan"_s;
        flow.reference = u"CF-PLAN"_s;
        flow.definitionKey = u"reissueRequest"_s;
        flow.startedBy = u"ana"_s;
        flow.started = now;
        WorkflowTask task;
        task.nativeId = u"t-plan"_s;
        task.key = u"approve"_s;
        task.assignee = u"bea"_s;
        task.created = now;
        task.ended = now + 1;
        task.outcome = u"approved"_s;
        flow.tasks = {task};
        const auto written = m_estate.cache->writer().write([flow, casework](store::Database& database) -> Result<void> {
            CF_CHECK(cache::writeCase(database, casework, flow, now));
            return cache::bumpRevision(database);
        });
        QVERIFY(written.result().has_value());
        m_estate.cache->noteCommit();
        QTRY_VERIFY(one().outcome && one().outcome->by == evidence::ExceptionBasis::Plan);
        QVERIFY(!one().isOpen());
        QVERIFY2(fact(u"Outcome"_s).contains(u"CF-PLAN"_s) && fact(u"Outcome"_s).contains(u"bea"_s), qPrintable(fact(u"Outcome"_s)));
        QTRY_COMPARE(fact(u"Send again"_s), u"nothing hinders it"_s);
        QVERIFY2(!act(u"Record"_s)->isEnabled() && act(u"Record"_s)->accessibleDescription().contains(u"CF-PLAN"_s), qPrintable(act(u"Record"_s)->accessibleDescription()));
    }
};

QTEST_MAIN(ExceptionCaseTest)
#include "exception_case_test.moc"
