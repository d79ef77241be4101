// The page Matters over an estate: an id typed, all that carries it in one list, whether that is all beside it, and both as files.
#include "models/desk/desk.h"
#include "models/search/indexed_search.h"
#include "tests/support/estate_truth.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/turn_watch.h"
#include "ui/matters/matters_page.h"
#include "ui/paper/paper_pdf.h"
#include "ui/search/export_dialog.h"
#include "ui/search/result_view.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/facts.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using test::EstateTruth;
using State = MatterPresenter::State;

class MattersTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    test::FakeClock m_clock{QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()};
    search::IndexFactory m_searches = search::indexedSearches();
    test::FakeSecrets m_secrets;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    MattersWidget* m_page = nullptr;
    QStringList m_searched, m_told;
    QString m_claim;
    int m_letters = 0;

    template <class W>
    W* named(const QString& name)
    {
        return m_page->findChild<W*>(name);
    }
    void type(const QString& id)
    {
        auto* field = named<QLineEdit>(u"matterField"_s);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, id);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibility();
        QVERIFY(m_estate.fill(3000, 9));
        m_desk = *desk::Desk::open(m_estate.folder.path());
        QHash<QString, int> claims;
        for (const QJsonObject& letter : m_estate.letters) {
            if (const QString claim = letter[u"claim"_s].toString(); !claim.isEmpty()) {
                ++claims[claim];
            }
        }
        const auto most = std::max_element(claims.begin(), claims.end());
        QVERIFY(most != claims.end());
        m_claim = most.key();
        m_letters = *most;
    }
    void init()
    {
        m_searched.clear();
        m_told.clear();
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [](const QString&, const QString&) {}, [this](const QString& text) { m_searched << text; },
                                                              [this](const QString& text) { m_told << text; }});
        PageSlot slot = mattersPage({*m_estate.cache, m_searches, *m_desk, m_clock, QTimeZone("Europe/Berlin"), &m_secrets, &paperPdf}).make(m_window.get(), *m_context);
        m_page = qobject_cast<MattersWidget*>(slot.widget);
        m_window->setCentralWidget(m_page);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        test::WatchedApplication::instance()->takeLongest();
    }
    void cleanup() { m_window.reset(); }

    void row28AnIdIsTypedAndAllOfItsLettersStandBesideTheirCompleteness()
    {
        QCOMPARE(m_page->presenter().state(), State::Nothing);
        QTRY_VERIFY(named<QLineEdit>(u"matterField"_s)->hasFocus());
        type(m_claim);
        QTRY_COMPARE(m_page->presenter().state(), State::Shown);
        QTRY_COMPARE(m_page->letters()->model()->rowCount(), m_letters);
        QVERIFY(m_page->letters()->hasFocus());
        auto* completeness = named<Facts>(u"matter-completeness"_s);
        QVERIFY(completeness && completeness->count() >= 4); // the word, three repositories, what is not covered
        QTRY_VERIFY(m_page->letters()->currentRow() >= 0);
        QTest::keyClick(m_page->letters(), Qt::Key_Return);
        QVERIFY(m_searched.size() == 1 && m_searched[0].startsWith(u"doc:"_s));
        auto* met = named<Facts>(u"matter-met"_s);
        met->setFocus();
        QTest::keyClick(met, Qt::Key_Home);
        QTest::keyClick(met, Qt::Key_Return);
        QVERIFY(m_searched.constLast().startsWith(u"claim:"_s));
        const QByteArray wrong = test::longTurn();
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void row28TheListAndTheCertificateLeaveAsFiles()
    {
        type(m_claim);
        QTRY_COMPARE(m_page->presenter().state(), State::Shown);
        named<QPushButton>(u"matterExport"_s)->click();
        auto* dialog = m_window->findChild<ExportDialog*>();
        QVERIFY(dialog);
        const QString list = m_estate.folder.filePath(u"matter.jsonl"_s);
        dialog->findChild<QAbstractButton*>(u"exportLines"_s)->click();
        dialog->findChild<QLineEdit*>(u"exportPath"_s)->setText(list);
        QSignalSpy written(dialog, &ExportDialog::exported);
        dialog->findChild<QPushButton*>(u"exportStart"_s)->click();
        QVERIFY(!written.isEmpty() || written.wait(20'000));
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int lines = 0;
        while (!file.atEnd()) {
            lines += file.readLine().trimmed().isEmpty() ? 0 : 1;
        }
        QCOMPARE(lines, m_letters);
        m_told.clear();
        named<QPushButton>(u"matterCertify"_s)->click();
        auto* choose = m_window->findChild<QFileDialog*>(u"matterCertificateDialog"_s);
        QVERIFY(choose);
        const QString path = m_estate.folder.filePath(u"matter.pdf"_s);
        Q_EMIT choose->fileSelected(path);
        choose->close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_told.isEmpty(), 20'000);
        QVERIFY2(m_told.constLast().contains(path), qPrintable(m_told.join(u'\n')));
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void whatNothingCarriesSaysWhereItWasLookedFor()
    {
        type(u"NO-SUCH"_s);
        QTRY_COMPARE(m_page->presenter().state(), State::Unknown);
        QVERIFY(!named<QPushButton>(u"matterCertify"_s)->isVisible());
        QVERIFY(m_page->presenter().story().query.contains(u"claim:NO-SUCH"_s));
    }
};

CF_WATCHED_MAIN(MattersTest)
#include "matters_test.moc"
