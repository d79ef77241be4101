// Templates and the content library as a person uses them: from a result to its template, from a version to its letters, what does not fit, and
// the file at the end. Over an estate that is filled with what its composition system tells (journey C4).
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/exstream/exst_filling.h"
#include "models/desk/desk.h"
#include "models/search/indexed_search.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_sync.h"
#include "ui/search/result_view.h"
#include "ui/search/search_bar.h"
#include "ui/search/search_line.h"
#include "ui/search/search_page.h"
#include "ui/shell/main_window.h"
#include "ui/templates/share_list.h"
#include "ui/templates/templates_page.h"
#include "ui/templates/version_list.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/page_head.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class TemplatesGuiTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profile;
    FakeClock m_clock;
    FakeSync m_sync;
    std::unique_ptr<cache::Cache> m_cache;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<search::SearchDesk> m_search;
    std::unique_ptr<MainWindow> m_window;

    template <class T>
    T* named(const QString& name)
    {
        return m_window->findChild<T*>(name);
    }
    TemplatesWidget* page(const char* name) { return named<TemplatesWidget>(QString::fromLatin1(name)); }
    SearchPresenter& results() { return m_window->searchPresenter(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key(key), modifiers);
    }
    bool waitForAnswer(const QString& query)
    {
        return QTest::qWaitFor([&] { return results().phase() == SearchPresenter::Phase::Ready && results().total() && results().runningText() == query; }, 20'000);
    }
    bool waitForStory(TemplatesWidget* widget)
    {
        return QTest::qWaitFor([&] { return widget && widget->presenter().story() != nullptr && widget->presenter().use() != nullptr; }, 20'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_profile.path();
        filling.records = 20'000;
        QVERIFY(estate::fill(filling).has_value());
        QVERIFY(sandbox::exstream::fillComposition(m_profile.path(), filling.records, filling.seed, 1'775'030'400'000).has_value());
        m_cache = *cache::Cache::open(m_profile.path());
        m_desk = *desk::Desk::open(m_profile.path());
        m_search = std::make_unique<search::SearchDesk>(m_cache->readers(), search::indexedSearches());
    }

    void init()
    {
        const TemplatesParts parts{*m_cache, m_search->factory(), m_clock, QTimeZone("Europe/Berlin"), *m_desk};
        m_window = std::make_unique<MainWindow>(MainWindowParts{*qApp, *m_search, *m_desk, *m_cache, m_sync, m_clock, QTimeZone("Europe/Berlin"), m_profile.path(), {},
                                                                {templatesPage(parts), contentPage(parts)}});
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void row82AResultLeadsToItsTemplateByOneKey()
    {
        m_window->runQuery(u"channel:email"_s);
        QVERIFY(waitForAnswer(u"channel:email"_s));
        m_window->searchPage().results()->setFocus();
        QTRY_VERIFY(m_window->searchPage().results()->currentRow() >= 0);
        const search::Row row = *results().table().row(m_window->searchPage().results()->currentRow());
        press(Qt::Key_T);
        QCOMPARE(m_window->currentPage(), u"templates"_s);
        TemplatesWidget* const widget = page("templatesPage");
        QVERIFY(waitForStory(widget));
        QCOMPARE(widget->presenter().story()->code, row.templateId);
        QCOMPARE(widget->presenter().version()->label, row.templateVersion);
        press(Qt::Key_Escape); // to the list, then to the results
        QVERIFY(!widget->presenter().isOpen());
        QCOMPARE(m_window->currentPage(), u"templates"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_window->currentPage(), u"search"_s);
    }

    void everyShareAndTheirSumLeadToExactlySoManyLetters()
    {
        m_window->openPage(u"templates"_s, u"STM-0012"_s);
        TemplatesWidget* const widget = page("templatesPage");
        QVERIFY(waitForStory(widget));
        auto* const versions = named<VersionList>(u"versionList"_s);
        versions->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(widget->presenter().use() != nullptr);
        auto* const shares = named<ShareList>(u"versionShares"_s);
        QTRY_VERIFY(shares->count() > 0);
        const evidence::VersionStory version = *widget->presenter().version();
        const QList<Share> all = shares->shares();
        for (int item = 0; item < all.size(); ++item) {
            m_window->openPage(u"templates"_s);
            shares->setFocus();
            shares->setCurrent(item);
            press(Qt::Key_Return);
            QVERIFY(waitForAnswer(all[item].query));
            QCOMPARE(QLocale().toString(results().total()->total), all[item].count);
        }
        m_window->openPage(u"templates"_s);
        QTest::mouseClick(named<QAbstractButton>(u"openLetters"_s), Qt::LeftButton);
        QVERIFY(waitForAnswer(version.used.query));
        QCOMPARE(results().total()->total, version.used.count);
    }

    void row41WhatDoesNotFitIsFoundListedAndLeadsToItsLetters()
    {
        m_window->openPage(u"content"_s);
        TemplatesWidget* const widget = page("contentPage");
        QTRY_VERIFY(widget->presenter().table().all() > 0);
        auto* const filter = named<QLineEdit>(u"contentFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"blk-0815"_s);
        QCOMPARE(widget->presenter().table().rowCount(), 1);
        press(Qt::Key_Return);
        QVERIFY(widget->presenter().isOpen());
        QVERIFY2(waitForStory(widget), qPrintable(widget->presenter().storyFailure()));
        QVERIFY(!widget->presenter().badge().isEmpty());
        auto* const findings = widget->findChild<Facts*>(u"findingFacts"_s);
        QTRY_COMPARE(findings->count(), 1);
        QVERIFY2(findings->facts()[0].value.contains(u"not approved"_s), qPrintable(findings->facts()[0].value));
        const QString query = widget->presenter().findingFacts()[0].query;
        const qint64 letters = widget->presenter().version()->findings[0].letters.count;
        QVERIFY(letters > 0);
        findings->setFocus();
        press(Qt::Key_Return);
        QVERIFY(waitForAnswer(query));
        QCOMPARE(results().total()->total, letters);
        QVERIFY(!results().total()->exact); // of untraced letters it is not known
    }

    void row35ContentIsNarrowedByItsKindAndItsStage()
    {
        m_window->openPage(u"content"_s);
        TemplatesWidget* const widget = page("contentPage");
        QTRY_VERIFY(widget->presenter().table().all() > 0);
        auto* const kinds = named<QComboBox>(u"contentKinds"_s);
        auto* const stages = named<QComboBox>(u"contentStages"_s);
        int together = 0;
        for (int kind = 1; kind < kinds->count(); ++kind) {
            kinds->setFocus();
            kinds->setCurrentIndex(kind);
            const int all = widget->presenter().table().rowCount();
            int parts = 0;
            for (int stage = 1; stage < stages->count(); ++stage) {
                stages->setCurrentIndex(stage);
                for (int row = 0; row < widget->presenter().table().rowCount(); ++row) {
                    const cache::ResourceLine& line = *widget->presenter().table().line(row);
                    QCOMPARE(int(line.kind), kinds->itemData(kind).toInt());
                    QCOMPARE(int(lifeStageOf(line, m_clock.now())), stages->itemData(stage).toInt());
                }
                parts += widget->presenter().table().rowCount();
            }
            QCOMPARE(parts, all); // each is of exactly one stage
            together += all;
            stages->setCurrentIndex(0);
        }
        QCOMPARE(qsizetype(together), widget->presenter().table().all());
        stages->setCurrentIndex(stages->findText(lifeStageWord(LifeStage::NeverApproved)));
        kinds->setCurrentIndex(0);
        QVERIFY(widget->presenter().table().rowOf(u"BLK-0815"_s) >= 0); // which nobody ever approved
    }

    void findingAllCanBeCancelledAndKeepsTheListWhole()
    {
        m_window->openPage(u"templates"_s);
        TemplatesWidget* const widget = page("templatesPage");
        QTRY_VERIFY(widget->presenter().table().rowCount() > 500);
        auto* const find = named<QPushButton>(u"templatesFindButton"_s);
        find->setFocus();
        press(Qt::Key_Space);
        QVERIFY(widget->presenter().isFinding());
        QTRY_VERIFY(widget->presenter().done() > 0);
        widget->presenter().cancelFinding();
        QVERIFY(!widget->presenter().isFinding());
        QVERIFY(!widget->presenter().hasFound());
        QVERIFY(widget->presenter().table().rowCount() > 500);
    }

    void row81ATemplatesStoryIsExportedWhole()
    {
        m_window->openPage(u"templates"_s, u"STM-0012"_s);
        TemplatesWidget* const widget = page("templatesPage");
        QVERIFY(waitForStory(widget));
        auto* const history = widget->findChild<Facts*>(u"historyFacts"_s);
        QTRY_VERIFY(history->count() >= 3); // created, submitted, approved
        QVERIFY(history->facts().constLast().value.contains(widget->presenter().version()->version.approvedBy));
        QVERIFY(widget->findChild<Facts*>(u"approvalFacts"_s)->count() > 3);
        named<QPushButton>(u"templatesExportButton"_s)->click();
        auto* const dialog = named<QFileDialog>(u"exportVersionsDialog"_s);
        QVERIFY(dialog);
        const QString path = m_profile.filePath(u"story.json"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json[u"versions"].toArray().size(), qsizetype(widget->presenter().story()->versions.size()));
        for (const QJsonValue& version : json[u"versions"].toArray()) {
            QVERIFY(version[u"approvals"].isArray() && version[u"state"].isString());
        }
        QVERIFY(!json[u"scope"].toArray().isEmpty());
    }

    void aTemplateThatIsNotKnownSaysSoAndLeadsBack()
    {
        m_window->openPage(u"templates"_s, u"NO-SUCH"_s);
        TemplatesWidget* const widget = page("templatesPage");
        QTRY_COMPARE(widget->presenter().storyPhase(), TemplatesPresenter::Phase::Failed);
        press(Qt::Key_Escape);
        QVERIFY(!widget->presenter().isOpen());
    }

    void versionsAreReadOutAsSentences()
    {
        m_window->openPage(u"templates"_s, u"STM-0012"_s);
        QVERIFY(waitForStory(page("templatesPage")));
        QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(named<VersionList>(u"versionList"_s));
        QVERIFY(list && list->childCount() > 1);
        const QString spoken = list->child(0)->text(QAccessible::Name);
        QVERIFY2(spoken.contains(u"version"_s) && spoken.contains(u"letters"_s), qPrintable(spoken));
    }
};

QTEST_MAIN(TemplatesGuiTest)
#include "templates_gui_test.moc"
