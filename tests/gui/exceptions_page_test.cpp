// Journey X1 over an estate with injected failures, from the first key to the exported file: a failure is found, taken, mended and settled, and only then may
// it be run or sent again; loops and what was made twice are told; the ageing chart is that of the raw data.
#include "tests/support/exceptions_window.h"
#include "ui/reissue/reissue_dialog.h"
#include "ui/reports/chart_face.h"
#include "ui/reports/chart_panel.h"

#include <QSignalSpy>

using namespace cf;
using namespace cf::test;

class ExceptionsPageTest : public ExceptionsWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fillEstate(); }
    void init()
    {
        m_clock.set(now);
        begin();
    }
    void cleanup() { finish(); }

    void row42ThePageOpensWithWhatIsDueFirstAndItsCountsAreThoseOfTheBook()
    {
        open();
        const evidence::ExceptionBook& book = m_page->presenter().book();
        QCOMPARE(m_page->presenter().table().rowCount(), int(book.counts.open));
        QVERIFY(find<LinkButton>(u"show-open"_s)->text().contains(QLocale().toString(book.counts.open)));
        QVERIFY(!m_page->presenter().scope().isEmpty());
        QVERIFY(m_page->presenter().scope().contains(u"Europe/Berlin"_s));
        auto* kind = find<QComboBox>(u"exceptionKind"_s);
        kind->setCurrentIndex(kind->findData(QString(codeOf(ExceptionKind::NotFiled))));
        Q_EMIT kind->activated(kind->currentIndex());
        QCOMPARE(m_page->presenter().table().rowCount(), int(book.counts.kinds[size_t(ExceptionKind::NotFiled)]));
        const QString claim = fact(u"Claim"_s);
        QVERIFY(!claim.isEmpty());
        auto* words = find<QLineEdit>(u"exceptionWords"_s);
        words->setFocus();
        QTest::keyClicks(words, u"no such letter"_s);
        QCOMPARE(m_page->presenter().table().rowCount(), 0);
    }

    void x1AFailedRunGoesFromItsOwnerToItsOutcomeAndIsRunAgainOnce()
    {
        open(u"NIGHT-D"_s);
        QTRY_COMPARE(m_page->presenter().id(), u"run/NIGHT-D-1"_s);
        QCOMPARE(one().state, ExceptionState::Opened);
        QCOMPARE(find<LegList>(u"exceptionLines"_s)->count(), 2); // both attempts
        QVERIFY(!act(u"Rerun"_s)->isEnabled());
        QVERIFY2(act(u"Rerun"_s)->accessibleDescription().contains(u"Not before its outcome is recorded"_s), qPrintable(act(u"Rerun"_s)->accessibleDescription()));
        QVERIFY(find<Label>(u"exceptionBar"_s)->text().contains(u"the team operations"_s)); // who can
        QTest::keyClick(act(u"Take"_s), Qt::Key_Space);
        QTRY_COMPARE(one().owner, u"ana"_s);
        QTRY_COMPARE(one().state, ExceptionState::Owned);
        QTRY_VERIFY(find<Label>(u"exceptionBar"_s)->text().contains(u"ana"_s));
        record(ExceptionOutcome::Retry, u"it was stopped by hand"_s);
        QTRY_COMPARE(one().state, ExceptionState::OutcomeRecorded);
        QTRY_VERIFY(act(u"Rerun"_s)->isEnabled());
        QTest::keyClick(act(u"Rerun"_s), Qt::Key_Space);
        QTRY_COMPARE(one().state, ExceptionState::Released);
        auto listed = m_outbox->list({});
        QTRY_VERIFY(listed.isFinished());
        QCOMPARE(listed.result()->size(), size_t(1));
        const auto* deed = std::get_if<RunAgain>(&listed.result()->front().intent.command.deed);
        QVERIFY(deed);
        QCOMPARE(deed->job, u"NIGHT-D-2"_s); // the last that failed
        QCOMPARE(listed.result()->front().intent.subject, u"NIGHT-D"_s);
        QTRY_VERIFY(!act(u"Rerun"_s)->isEnabled());
        QVERIFY(act(u"Rerun"_s)->accessibleDescription().contains(u"outbox"_s));
        QVERIFY(!act(u"Undo"_s)->isVisible()); // something rests on it
        const QString path = m_own->filePath(u"exceptions.csv"_s);
        m_page->saveTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray rows = file.readAll();
        QCOMPARE(rows.count("\r\n"), m_page->presenter().table().rowCount() + 2);
        QVERIFY(rows.contains("run/NIGHT-D-1,GENERATION_FAILED,RELEASED"));
        QVERIFY(rows.contains("it was stopped by hand"));
        QVERIFY(m_announced.last().contains(path));
        m_page->saveTo(m_own->filePath(u"exceptions.pdf"_s));
        QFile pdf(m_own->filePath(u"exceptions.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        // Taken back in the outbox before it left, it was not asked for.
        QVERIFY(m_outbox->withdraw(listed.result()->front().intent.command.key, u"ana"_s, u"not today"_s, now).result().has_value());
        QTRY_COMPARE(one().state, ExceptionState::OutcomeRecorded);
        QTRY_VERIFY(act(u"Rerun"_s)->isEnabled());
        // Two who ask at once, from two windows, ask for one thing, which is another than what was taken back.
        const QString key = plannedRerun(one(), u"a"_s, u"ana"_s, false, now).plan.id;
        QCOMPARE(plannedRerun(one(), u"b"_s, u"ben"_s, false, now + 1).plan.id, key);
        QVERIFY(key != listed.result()->front().intent.command.key);
        // What another program noted and is about to ask for is not taken for lost.
        const QString id = one().id;
        QVERIFY(m_desk->noteException({id, ExceptionAct::Release, key, {}, u"ben"_s, one().failures, m_clock.now(), {}}).result().has_value());
        QTRY_COMPARE(one().state, ExceptionState::Released);
        QVERIFY(m_outbox->intent(key).result().has_value()); // what the page asks is answered before
        QCoreApplication::processEvents();
        QVERIFY(!m_desk->exceptionDeeds(id).result()->back().undone);
        m_clock.advance(120'000);
        QVERIFY(m_desk->noteException({id, ExceptionAct::Take, {}, {}, u"ben"_s, one().failures, m_clock.now(), {}}).result().has_value());
        QTRY_COMPARE(one().state, ExceptionState::OutcomeRecorded);
    }

    void row43ALetterIsNotSentAgainBeforeItsOutcomeAndTheDialogOpensByItself()
    {
        const QString document = chain(1, false);
        QVERIFY(!document.isEmpty());
        open(document);
        QTRY_COMPARE(one().documentId, document);
        ReissueParts parts{*m_estate.cache, m_searches, *m_outbox, m_clock, QTimeZone("Europe/Berlin"), u"ana"_s};
        parts.desk = m_desk.get();
        ReissuePresenter reissue(parts);
        reissue.begin(one().letter, {});
        QTRY_COMPARE(reissue.state(), ReissuePresenter::State::Asking);
        QVERIFY2(reissue.problems().join(u'\n').contains(u"Not before its outcome is recorded"_s), qPrintable(reissue.problems().join(u'\n')));
        QVERIFY(reissue.problems().join(u'\n').contains(u"service-agents"_s));
        record(ExceptionOutcome::Retry, u"new address"_s);
        QTRY_COMPARE(one().state, ExceptionState::OutcomeRecorded);
        QTRY_VERIFY(!reissue.problems().join(u'\n').contains(u"outcome"_s)); // it follows by itself
        QTRY_VERIFY(act(u"Undo"_s)->isVisible());
        QTest::keyClick(act(u"Undo"_s), Qt::Key_Space);
        QTRY_COMPARE(one().state, ExceptionState::Opened);
        QTRY_VERIFY(reissue.problems().join(u'\n').contains(u"Not before its outcome is recorded"_s));
        QCOMPARE(one().deeds.size(), size_t(1)); // what was taken back stays
        record(ExceptionOutcome::Abandon, u"deceased"_s);
        QTRY_COMPARE(one().state, ExceptionState::Released);
        QTRY_VERIFY2(reissue.problems().join(u'\n').contains(u"Not sent again"_s), qPrintable(reissue.problems().join(u'\n')));
        QTest::keyClick(act(u"Show"_s), Qt::Key_Space);
        QCOMPARE(m_searched.size(), 1);
        QVERIFY(m_searched[0].contains(document));
    }

    void row43TheOutcomeIsRecordedFromSendAgainByKeysWhereNoCaseLeadsIt()
    {
        const QString document = chain(2, false);
        QVERIFY(!document.isEmpty());
        open(document);
        QTRY_COMPARE(one().documentId, document);
        ReissueParts parts{*m_estate.cache, m_searches, *m_outbox, m_clock, QTimeZone("Europe/Berlin"), u"ana"_s};
        parts.desk = m_desk.get();
        auto* dialog = new ReissueDialog(m_window.get(), parts, one().letter, {});
        dialog->open();
        QTRY_COMPARE(dialog->presenter().state(), ReissuePresenter::State::Asking);
        auto* outcome = dialog->findChild<LinkButton*>(u"reissueRecordOutcome"_s);
        QTRY_VERIFY(outcome->isVisible());
        QVERIFY(!dialog->findChild<QPushButton*>(u"reissueSubmit"_s)->isEnabled());
        QTest::keyClick(outcome, Qt::Key_Space);
        auto* asked = m_window->findChild<ExceptionDialog*>();
        QVERIFY(asked);
        auto* note = asked->findChild<QLineEdit*>(u"exceptionNote"_s);
        QTest::keyClicks(note, u"the address was confirmed on the phone"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_VERIFY(!outcome->isVisible());
        QVERIFY(!dialog->presenter().problems().join(u'\n').contains(u"outcome"_s));
        QTRY_COMPARE(one().state, ExceptionState::OutcomeRecorded);
        QCOMPARE(one().outcome->who, u"ana"_s);
        QCOMPARE(one().outcome->note, u"the address was confirmed on the phone"_s);
        dialog->close();
    }

    void x1ALoopTakesAReason()
    {
        const QString document = chain(3, false);
        QVERIFY(!document.isEmpty());
        open(document);
        QTRY_COMPARE(one().documentId, document);
        QVERIFY(one().isLooping);
        QTest::keyClick(act(u"Record"_s), Qt::Key_Space);
        ExceptionDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<ExceptionDialog*>()));
        auto* ok = dialog->findChild<QPushButton*>(u"exceptionDialogOk"_s);
        QVERIFY(!ok->isEnabled());
        QVERIFY(dialog->findChild<Label*>(u"exceptionDialogWhy"_s)->text().contains(u"failed 3 times"_s));
        auto* note = dialog->findChild<QLineEdit*>(u"exceptionNote"_s);
        note->setFocus();
        QTest::keyClicks(note, u"the address was confirmed on the phone"_s);
        QVERIFY(ok->isEnabled());
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(one().state, ExceptionState::OutcomeRecorded);
        QCOMPARE(one().outcome->note, u"the address was confirmed on the phone"_s);
    }

    void x1WhatAReprocessMadeTwiceIsShownAsOneCluster()
    {
        open(u"NIGHT-C"_s);
        QTRY_COMPARE(m_page->presenter().id(), u"run/NIGHT-C-1"_s);
        QTRY_VERIFY(m_page->presenter().duplicates());
        QTRY_VERIFY(find<Label>(u"exceptionTwice"_s)->isVisible());
        QVERIFY2(find<Label>(u"exceptionTwice"_s)->text().startsWith(u"6 "_s), qPrintable(find<Label>(u"exceptionTwice"_s)->text()));
        QCOMPARE(one().state, ExceptionState::Fixed); // it ended well, and its outcome is not recorded yet
        QVERIFY(!act(u"Rerun"_s)->isEnabled());
    }

    void row43WhereACaseLeadsItsSystemIsAskedThroughTheOutbox()
    {
        open(u"NIGHT-A"_s);
        QTRY_COMPARE(m_page->presenter().id(), u"run/NIGHT-A-1"_s);
        QVERIFY(m_page->presenter().isLedByCase());
        QVERIFY(fact(u"Team"_s).contains(u"by the case"_s));
        QVERIFY(!act(u"Assign"_s)->isEnabled()); // its team is changed there
        m_announced.clear();
        QTest::keyClick(act(u"Take"_s), Qt::Key_Space);
        QTRY_VERIFY(!m_announced.isEmpty());
        // The workflow system of the estate says nowhere as whom one acts there, so that it is not asked, and it is said why.
        QVERIFY2(m_announced.last().contains(u"Not asked of its case"_s), qPrintable(m_announced.last()));
        QCOMPARE(one().owner, QString());
    }

    void row44TheAgeingChartIsThatOfTheRawDataAndLeadsToItsExceptions()
    {
        open(u"ages"_s);
        auto* panel = find<ChartPanel>(u"exceptionAgesPanel"_s);
        QTRY_VERIFY(panel && panel->face().count() > 0);
        const evidence::ExceptionBook& book = m_page->presenter().book();
        std::vector<qint64> raw;
        for (const evidence::LetterException& one : book.exceptions) {
            if (one.isOpen()) {
                raw.push_back(*one.age(now)); // of one that came out well since: as long as it took
            }
        }
        std::ranges::sort(raw);
        QCOMPARE(m_page->presenter().ages().open.p50, raw[(raw.size() + 1) / 2 - 1]);
        QCOMPARE(m_page->presenter().ages().open.p90, raw[size_t(std::ceil(double(raw.size()) * 0.9)) - 1]);
        double sum = 0;
        int last = -1;
        for (int i = 0; i < panel->face().count(); ++i) {
            sum += panel->face().chart().point(i).value;
            last = panel->face().chart().point(i).value > 0 ? i : last;
        }
        QCOMPARE(qint64(sum), qint64(raw.size()));
        panel->face().setCurrent(last);
        QTest::keyClick(&panel->face(), Qt::Key_Return);
        QCOMPARE(m_page->presenter().table().rowCount(), int(panel->face().chart().point(last).value));
        panel->showTable(true);
        QCOMPARE(find<QTableView>(u"exceptionAgesTable"_s)->model()->rowCount(), panel->face().count());
        QVERIFY(chartCsv(panel->face().chart()).contains(QByteArray::number(qint64(panel->face().chart().point(last).value))));
    }

    void theDetailsScrollRatherThanAreSqueezed()
    {
        open();
        auto* facts = find<Facts>(u"exceptionFacts"_s);
        QTRY_VERIFY(facts->isVisible() && facts->count() > 8);
        QTRY_VERIFY(facts->height() >= facts->sizeHint().height());
    }

    void whatIsNotFoundIsSaid()
    {
        open(u"no-such-letter"_s);
        QTRY_VERIFY(find<QWidget>(u"exceptionNotice"_s)->isVisible());
    }
};

QTEST_MAIN(ExceptionsPageTest)
#include "exceptions_page_test.moc"
