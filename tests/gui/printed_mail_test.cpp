// "I never got it", for a letter by post: from the search box to a sheet that says what may be said, by keys. Source: journey S5; S1, first
// two steps.
#include "models/desk/desk.h"
#include "models/search/indexed_search.h"
#include "tests/support/estate_truth.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_connections.h"
#include "tests/support/fake_documents.h"
#include "tests/support/fake_repair.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/fake_sync.h"
#include "ui/customers/customers_page.h"
#include "ui/record/cover_text_presenter.h"
#include "ui/record/practice_dialog.h"
#include "ui/record/record_factory.h"
#include "ui/record/record_output.h"
#include "ui/record/record_pane.h"
#include "ui/record/sheet_text_presenter.h"
#include "ui/search/result_view.h"
#include "ui/search/search_bar.h"
#include "ui/search/search_line.h"
#include "ui/search/search_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/leg_list.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using test::EstateTruth;

class PrintedMailTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    test::FakeClock m_clock{QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()};
    search::IndexFactory m_searches = search::indexedSearches();
    std::unique_ptr<search::SearchDesk> m_search;
    std::unique_ptr<desk::Desk> m_desk;
    test::FakeContent m_content;
    test::FakeReader m_reader;
    test::FakeVerification m_verification;
    test::FakeSync m_sync;
    test::FakeRepair m_repair;
    test::FakeConnections m_connections;
    test::FakeSecrets m_secrets;
    std::unique_ptr<MainWindow> m_window;

    /// The newest letter whose legs are as wanted.
    const QJsonObject* letter(const std::function<bool(const QList<QJsonObject>&)>& is) const
    {
        const QJsonObject* found = nullptr;
        for (const QJsonObject& one : m_estate.letters) {
            const bool isOld = EstateTruth::dayOf(one) < QDate(2025, 11, 1);
            if (isOld && one[u"trap"_s].toInt() == 0 && one[u"copy"_s].toInt() == 0 && is(EstateTruth::legsOf(one)) && (!found || EstateTruth::dayOf(one) > EstateTruth::dayOf(*found))) {
                found = &one;
            }
        }
        return found;
    }
    RecordPane* pane() { return m_window->findChild<RecordPane*>(); }
    /// Until the record of the document is shown; empty: whichever is first.
    void ask(const QString& text, const QString& document = {})
    {
        m_window->searchBar().focusBox();
        SearchLine* line = m_window->searchBar().line();
        line->clear();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(m_window->searchPresenter().phase() == SearchPresenter::Phase::Ready && m_window->searchPresenter().total() &&
                    m_window->searchPage().results()->currentRow() >= 0);
        QTRY_VERIFY(pane()->presenter().state() == RecordPresenter::State::Shown &&
                    (document.isEmpty() || pane()->presenter().record().communication.documentId == document));
    }
    QString claim() { return pane()->findChild<SelectableLabel*>(u"deliveryClaim"_s)->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_estate.fill(3000, 9));
        m_desk = *desk::Desk::open(m_estate.folder.path());
        m_search = std::make_unique<search::SearchDesk>(m_estate.cache->readers(), m_searches);
    }
    void init()
    {
        MainWindowParts parts{*qApp, *m_search, *m_desk, *m_estate.cache, m_sync, m_clock, QTimeZone("Europe/Berlin"), m_estate.folder.path()};
        parts.record = recordFactory({*m_estate.cache, m_content, m_reader, m_verification, m_clock, QTimeZone("Europe/Berlin"), *m_desk, m_secrets});
        parts.pages = {customersPage({*m_estate.cache, m_searches, *m_desk, m_clock, QTimeZone("Europe/Berlin")})};
        parts.repair = &m_repair;
        parts.connections = &m_connections;
        m_window = std::make_unique<MainWindow>(std::move(parts));
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void journeyS5SaysWhatMayBeSaidOfALetterThatWasHandedToThePost()
    {
        const QJsonObject* wanted = letter([](const QList<QJsonObject>& legs) {
            return legs.size() == 1 && legs[0][u"channel"_s].toString() == u"PRINT" && legs[0][u"state"_s].toString() == u"DISPATCHED" && legs[0][u"events"_s].toArray().size() >= 3;
        });
        QVERIFY(wanted);
        const QString customer = EstateTruth::legsOf(*wanted)[0][u"customer"_s].toString();
        ask(u"customer:%1 doc:%2"_s.arg(customer, (*wanted)[u"document"_s].toString()), (*wanted)[u"document"_s].toString());
        // The way of the letter, step by step.
        QStringList steps;
        for (const LegLine& line : pane()->findChild<LegList*>(u"deliveryList"_s)->legs()) {
            steps << line.title;
        }
        const qsizetype printed = steps.indexOf(u"Printed"_s), inserted = steps.indexOf(u"Put into its envelope"_s), handed = steps.indexOf(u"Handed to post"_s);
        QVERIFY2(printed >= 0 && printed < inserted && inserted < handed, qPrintable(steps.join(u", "_s)));
        const QString said = claim();
        QVERIFY2(said.contains(u"D, dispatched, integrity-checked; no proof of receipt"_s), qPrintable(said));
        QVERIFY2(said.contains(u"did not come back within 21"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Not: That it was received"_s), qPrintable(said));
        QVERIFY(!said.contains(u"was delivered"_s));
        // The sheet of paper says the same.
        const QString path = m_estate.folder.filePath(u"sheet.pdf"_s);
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        m_content.files[pane()->presenter().record().renditions[0].rendition.source.nativeId] = "bytes";
        bool isPrinted = false;
        connect(&pane()->output(), &RecordOutput::printFinished, this, [&](bool done) { isPrinted = done; });
        pane()->output().print(std::move(printer), true, false);
        QTRY_VERIFY(isPrinted);
        QVERIFY(QFileInfo(path).size() > 1000);
        const cache::Record& record = pane()->presenter().record();
        const QString sheet = coverHtml(evidence::coverSheet(record, 0, {}, m_clock.now(), u"Counterfoil"_s), record, pane()->presenter().telling());
        QVERIFY2(sheet.contains(u"did not come back within 21"_s) && sheet.contains(u"no proof of receipt"_s) && sheet.contains(u"That it was received"_s), qPrintable(sheet));
    }

    void journeyS5CustomAndPracticeStandsBesideItAsWhatIsUsual()
    {
        const QJsonObject* wanted = letter([](const QList<QJsonObject>& legs) {
            return legs.size() == 1 && legs[0][u"channel"_s].toString() == u"PRINT" && legs[0][u"state"_s].toString() == u"DISPATCHED" && legs[0][u"events"_s].toArray().size() >= 3;
        });
        QVERIFY(wanted);
        ask(u"doc:%1"_s.arg((*wanted)[u"document"_s].toString()), (*wanted)[u"document"_s].toString());
        QVERIFY(!claim().contains(u"Custom and practice"_s));
        auto* state = pane()->findChild<LinkButton*>(u"practiceButton"_s);
        QVERIFY(state->isVisible());
        QTest::keyClick(state, Qt::Key_Return);
        auto* dialog = m_window->findChild<PracticeDialog*>();
        QVERIFY(dialog);
        auto* keep = dialog->findChild<QPushButton*>(u"practiceKeep"_s);
        QVERIFY(!keep->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"practiceText"_s), u"Each tray is counted before the post takes it."_s);
        QVERIFY(!keep->isEnabled()); // nobody states it yet
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"practiceBy"_s), u"Ana Ruiz"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"practiceFrom"_s), u"soon"_s);
        QVERIFY(!keep->isEnabled());
        dialog->findChild<QLineEdit*>(u"practiceFrom"_s)->clear();
        QVERIFY(keep->isEnabled());
        QTest::keyClick(keep, Qt::Key_Space);
        QTRY_VERIFY(claim().contains(u"of such letters and not of this one: “Each tray is counted before the post takes it.”"_s));
        QVERIFY(claim().contains(u"Ana Ruiz"_s));
        const cache::Record& record = pane()->presenter().record();
        const evidence::EvidenceSheet sheet{record, 0, {}, {}, m_clock.now(), u"Counterfoil"_s, {}, pane()->presenter().practices(), {}};
        QVERIFY(sheetHtml(sheet, {}, pane()->presenter().telling()).contains(u"Each tray is counted"_s));
        QTest::keyClick(dialog->findChild<QPushButton*>(u"practiceWithdraw"_s), Qt::Key_Space);
        QTRY_VERIFY(!claim().contains(u"Custom and practice"_s));
        dialog->close();
    }

    void journeyS5AReturnOfAnotherMemberIsNotTheirs()
    {
        const auto isReturned = [](const QJsonObject& leg) { return EstateTruth::stateIn(leg, "RETURNED_MAIL UNDELIVERABLE"); };
        const QJsonObject* wanted = letter([&](const QList<QJsonObject>& legs) {
            return legs.size() == 2 && isReturned(legs[0]) != isReturned(legs[1]) && legs[0][u"recipient"_s] != legs[1][u"recipient"_s];
        });
        QVERIFY2(wanted, "the estate has lost the letter that this is about");
        const QList<QJsonObject> legs = EstateTruth::legsOf(*wanted);
        const QJsonObject& returned = isReturned(legs[0]) ? legs[0] : legs[1];
        const QJsonObject& other = isReturned(legs[0]) ? legs[1] : legs[0];
        ask(u"customer:%1 doc:%2"_s.arg(other[u"customer"_s].toString(), (*wanted)[u"document"_s].toString()), (*wanted)[u"document"_s].toString());
        const QString said = claim();
        QVERIFY2(said.contains(u"The return on record is that of %1"_s.arg(returned[u"recipient"_s].toString())), qPrintable(said));
    }

    void journeyS1TheCustomerOfARecordIsOneKeyAway()
    {
        ask(u"channel:print"_s);
        const QString customer = pane()->presenter().record().communication.legs[0].customer;
        QTest::keyClick(m_window->searchPage().results(), Qt::Key_F9);
        QTRY_COMPARE(m_window->currentPage(), u"customers"_s);
        auto* page = m_window->findChild<CustomersWidget*>();
        QTRY_COMPARE(page->presenter().state(), CustomerPresenter::State::Shown);
        QCOMPARE(page->presenter().customer(), customer);
        QTRY_VERIFY(page->letters()->currentRow() >= 0);
        QTest::keyClick(page->letters(), Qt::Key_Return); // and a letter of theirs is one more
        QTRY_COMPARE(m_window->currentPage(), u"search"_s);
    }
};

QTEST_MAIN(PrintedMailTest)
#include "printed_mail_test.moc"
