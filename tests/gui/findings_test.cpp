// The page Findings over an estate: kinds are counted one after the other, each leads to its list, and what is cancelled keeps what was counted.
#include "models/desk/desk.h"
#include "models/query/parse.h"
#include "models/search/indexed_search.h"
#include "models/search/search_desk.h"
#include "tests/support/estate_truth.h"
#include "tests/support/fake_clock.h"
#include "ui/findings/findings_page.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/progress_line.h"

#include <QFileDialog>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using test::EstateTruth;
using evidence::Breach;

class FindingsTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    test::FakeClock m_clock{1'775'030'400'000};
    search::IndexFactory m_searches = search::indexedSearches();
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_searched, m_opened, m_said;
    int m_rulesAsked = 0;

    FindingsWidget* make()
    {
        m_searched.clear();
        m_opened.clear();
        m_said.clear();
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [this](const QString& page, const QString& subject) { m_opened << page + u'>' + subject; },
                                                              [this](const QString& text) { m_searched << text; }, [this](const QString& text) { m_said << text; }});
        const Page page = findingsPage({*m_estate.cache, m_searches, *m_desk, m_clock, QTimeZone("Europe/Berlin"), [this] { return ++m_rulesAsked, evidence::NoticeRule(); }});
        auto* widget = qobject_cast<FindingsWidget*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(widget);
        m_window->setMinimumSize(1280, 800); // the platform of tests takes no limits that change
        m_window->show();
        return widget;
    }
    qint64 found(const QString& text)
    {
        search::SearchDesk desk(m_estate.cache->readers(), m_searches);
        auto answer = desk.total({*query::parse(text), {m_clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}});
        [&] { QTRY_VERIFY(answer.isFinished()); }();
        return answer.result() ? answer.result()->total : -1;
    }
    void activate(FindingsWidget* page, Breach breach)
    {
        auto* table = page->findChild<QTableView*>(u"findingsTable"_s);
        table->setCurrentIndex(page->presenter().table().index(int(breach), 0));
        QTest::keyClick(table, Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_estate.fill(1500, 4));
        m_desk = *desk::Desk::open(m_estate.folder.path());
    }
    void cleanup() { m_window.reset(); }

    void kindsAreCountedWhenThePageIsLookedAtAndEachLeadsToItsList()
    {
        FindingsWidget* page = make();
        BreachesPresenter& presenter = page->presenter();
        QTRY_VERIFY_WITH_TIMEOUT(!presenter.isRunning() && presenter.total(), 60'000);
        const auto& silent = presenter.lines()[size_t(Breach::NoEvidence)];
        QCOMPARE(silent.state, BreachesPresenter::State::Counted);
        QCOMPARE(silent.count.count, found(silent.count.query));
        QVERIFY(silent.count.count > 0);
        activate(page, Breach::NoEvidence);
        QCOMPARE(m_searched, QStringList{silent.count.query});
        activate(page, Breach::RuleBroken);
        activate(page, Breach::RenewalUnannounced);
        QCOMPARE(m_opened, (QStringList{u"rules>"_s, u"workspaces>filter:workspace:policy renewal:<30d missing:notice"_s}));
        QVERIFY(page->findChild<Label*>(u"findingsTitle"_s)->text().contains(u"cannot be known"_s)); // no composition system is connected
        QVERIFY(!presenter.lines()[size_t(Breach::NeverMade)].count.hasSource);
        QVERIFY(presenter.table().lines()[int(Breach::NeverMade)].cells[1].startsWith(u"not known"_s));
        QVERIFY(!m_said.isEmpty());
        QVERIFY2(m_rulesAsked > 0, "what counts as a notice is what the list of workspaces has");
    }

    void whatIsCancelledKeepsWhatWasCounted()
    {
        FindingsWidget* page = make();
        BreachesPresenter& presenter = page->presenter();
        QTRY_VERIFY_WITH_TIMEOUT(presenter.lines()[size_t(Breach::NoEvidence)].state == BreachesPresenter::State::Counted, 60'000);
        const qint64 counted = presenter.lines()[size_t(Breach::NoEvidence)].count.count;
        Q_EMIT page->findChild<ProgressLine*>(u"findingsProgress"_s)->cancelRequested();
        QVERIFY(!presenter.isRunning());
        QCOMPARE(presenter.lines()[size_t(Breach::NoEvidence)].count.count, counted);
        QCOMPARE(presenter.table().lines()[int(Breach::PackageIncomplete)].cells[1], u"not counted"_s);
        QVERIFY(page->findChild<QPushButton*>(u"findingsAgain"_s)->isEnabled());
        QSignalSpy finished(&presenter, &BreachesPresenter::finished);
        QTest::mouseClick(page->findChild<QPushButton*>(u"findingsAgain"_s), Qt::LeftButton);
        QVERIFY(finished.wait(60'000));
        QVERIFY(presenter.lines()[size_t(Breach::PackageIncomplete)].state == BreachesPresenter::State::Counted);
    }

    void recordsThatChangeAfterwardsAreSaid()
    {
        FindingsWidget* page = make();
        QTRY_VERIFY_WITH_TIMEOUT(!page->presenter().isRunning() && page->presenter().total(), 60'000);
        auto* notice = page->findChild<Notice*>(u"findingsStale"_s);
        QVERIFY(!notice->isVisible());
        Q_EMIT m_estate.cache->changed();
        QTRY_VERIFY(notice->isVisible());
    }

    void theListIsWrittenToAFile()
    {
        FindingsWidget* page = make();
        QTRY_VERIFY_WITH_TIMEOUT(!page->presenter().isRunning() && page->presenter().total(), 60'000);
        QTest::mouseClick(page->findChild<QPushButton*>(u"findingsExport"_s), Qt::LeftButton);
        auto* dialog = m_window->findChild<QFileDialog*>(u"findingsExportDialog"_s);
        QVERIFY(dialog);
        const QString path = m_estate.folder.filePath(u"findings.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("\r\n"), 29);
        QVERIFY(bytes.contains("no-evidence,D-7,"));
        dialog->close();
    }
};

QTEST_MAIN(FindingsTest)
#include "findings_test.moc"
