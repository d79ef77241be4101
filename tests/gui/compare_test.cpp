// The page Compare as a person uses it: from two rows of a result or a record, by keys, to who received it and a report.
#include "tests/support/compare_rig.h"
#include "tests/support/record_window.h"
#include "tests/support/turn_watch.h"
#include "tests/support/ui_window_driver.h"
#include "ui/compare/compare_output.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/compare_pages_view.h"
#include "ui/compare/compare_text_view.h"
#include "ui/record/facts_pane.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messages.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

using Mode = ComparePresenter::Mode;

namespace {

/// The page alone, over two letters.
class CompareRoom : public CompareRig
{
public:
    CompareRoom()
        : actions(&window)
        , context{actions, [this](const QString& name, const QString& subject) { opened << name + u' ' + subject; }, [this](const QString& query) { searched << query; },
                  [this](const QString& text) { told << text; }}
    {
        older();
        newer();
        const Page made = comparePage(compareParts());
        slot = made.make(&window, context);
        page = qobject_cast<CompareWidget*>(slot.widget);
        window.addWidget(page);
        window.resize(1280, 800);
        window.show();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&window);
    }
    void open(const QString& subject, Mode mode)
    {
        slot.open(subject);
        page->presenter().setMode(mode);
        [&] { QTRY_VERIFY(page->presenter().isDone()); }();
    }
    template <class W>
    W* named(const QString& name)
    {
        return page->findChild<W*>(name);
    }

    QStringList opened, searched, told;
    QSplitter window;
    ActionList actions;
    PageContext context;
    PageSlot slot;
    CompareWidget* page = nullptr;
};

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CompareRoom> m_rig;
    CompareWidget& page() { return *m_rig->page; }
    void choose(const QString& menuButton, const QString& action)
    {
        m_rig->named<QAbstractButton>(menuButton)->click();
        QAction* found = nullptr;
        for (QMenu* menu : page().findChildren<QMenu*>()) {
            found = menu->findChild<QAction*>(action) ? menu->findChild<QAction*>(action) : found;
        }
        QVERIFY2(found && found->isEnabled(), qPrintable(action));
        found->trigger();
        for (QMenu* menu : page().findChildren<QMenu*>()) {
            menu->close();
        }
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<CompareRoom>(); }
    void cleanup() { m_rig.reset(); }

    void row88FromTwoRowsOfAResultToAReportByKeysAlone()
    {
        UiProfile profile;
        CompareRig rig;
        WindowDriver driver(profile, {}, {comparePage(rig.compareParts())});
        driver.press(Qt::Key_K, Qt::ControlModifier);
        driver.type(u"bounced"_s);
        driver.press(Qt::Key_Return);
        QVERIFY(driver.waitUntilAnswered());
        driver.view()->setFocus();
        driver.press(Qt::Key_Home);
        driver.press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(driver.view()->selectedRows().size(), size_t(2));
        const auto rows = driver.view()->selectedRows();
        rig.older(rows[0].id); // the records that the rows stand for
        rig.newer(rows[1].id);
        driver.press(Qt::Key_D);
        QCOMPARE(driver.window.currentPage(), u"compare"_s);
        auto* compare = driver.find<CompareWidget>(u"comparePage"_s);
        QTRY_VERIFY(compare->presenter().isDone());
        QCOMPARE(compare->presenter().mode(), Mode::Pages);
        QTRY_COMPARE(compare->presenter().count(), 5);
        QTRY_VERIFY(compare->pagesView().isVisible() && compare->pagesView().hasFocus());
        driver.press(Qt::Key_F3);
        QCOMPARE(compare->presenter().current(), 1);
        QCOMPARE(driver.find<Label>(u"comparePlace"_s)->text(), u"Difference 2 of 5"_s);
        driver.press(Qt::Key_F4);
        QCOMPARE(compare->presenter().mode(), Mode::Text);
        QTRY_VERIFY(compare->textView().isVisible());
        driver.window.actionList().action(u"compare.report"_s)->trigger();
        auto* dialog = driver.find<QFileDialog>(u"compareExportDialog"_s);
        QVERIFY(dialog);
        const QString path = profile.directory.filePath(u"report.html"_s);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray report = file.readAll();
        QVERIFY(report.contains("NSB-1") && report.contains("NSB-2") && report.contains(sha256Of("%PDF-1.4 NSB-2").toHex().left(16)));
        QTRY_VERIFY(!driver.find<QFileDialog>(u"compareExportDialog"_s));
        driver.window.activateWindow();
        QTRY_VERIFY(driver.window.isActiveWindow());
        compare->textView().setFocus();
        driver.press(Qt::Key_Escape);
        QTRY_COMPARE(driver.window.currentPage(), u"search"_s);
    }

    void oneRowIsKeptUntilTheOtherIsChosen()
    {
        UiProfile profile;
        CompareRig rig;
        WindowDriver driver(profile, {}, {comparePage(rig.compareParts())});
        driver.window.runQuery(u"bounced"_s);
        QVERIFY(driver.waitUntilAnswered());
        driver.view()->setFocus();
        driver.press(Qt::Key_Home);
        QTRY_COMPARE(driver.view()->selectedRows().size(), size_t(1));
        const QString first = driver.view()->selectedRows()[0].id.value();
        driver.press(Qt::Key_D);
        QCOMPARE(driver.window.currentPage(), u"search"_s);
        driver.press(Qt::Key_Down);
        QTRY_VERIFY(driver.view()->selectedRows()[0].id.value() != first);
        const QString second = driver.view()->selectedRows()[0].id.value();
        driver.press(Qt::Key_D);
        QCOMPARE(driver.window.currentPage(), u"compare"_s);
        auto* compare = driver.find<CompareWidget>(u"comparePage"_s);
        QCOMPARE(compare->presenter().subject().left.record, first);
        QCOMPARE(compare->presenter().subject().right.record, second);
    }

    void bothSidesScrollAsOneAndTheMapGoesToADifference()
    {
        m_rig->open(u"records:NSB-1,NSB-2"_s, Mode::Pages);
        ComparePagesView& view = page().pagesView();
        QTRY_VERIFY(view.isVisible());
        QCOMPARE(view.strip().marks().size(), size_t(5));
        const QRect before = view.itemRect(0);
        QVERIFY(!before.isEmpty());
        page().presenter().setCurrent(4);
        QVERIFY(view.viewport()->rect().intersects(view.itemRect(4)));
        QVERIFY(view.itemRect(0).top() < before.top());
        view.strip().setFocus();
        QTest::keyClick(&view.strip(), Qt::Key_Home);
        QCOMPARE(page().presenter().current(), 0);
        QTest::keyClick(&view.strip(), Qt::Key_Down);
        QCOMPARE(page().presenter().current(), 1);
        const StripMark mark = view.strip().marks()[3];
        QTest::mouseClick(&view.strip(), Qt::LeftButton, {}, QPoint(view.strip().width() / 2, int(16 + (mark.from + mark.to) / 2 * (view.strip().height() - 32))));
        QCOMPARE(page().presenter().current(), 3);
        const QPoint inside = view.itemRect(0).isEmpty() ? QPoint() : (page().presenter().setCurrent(0), view.itemRect(0).topLeft() + QPoint(4, 4));
        page().presenter().setCurrent(2);
        page().presenter().setCurrent(0);
        QCOMPARE(view.itemAt(inside), 0);
    }

    void oneLiesOverTheOtherOrTheyBlinkAndZoomTogether()
    {
        m_rig->open(u"records:NSB-1,NSB-2"_s, Mode::Pages);
        ComparePagesView& view = page().pagesView();
        QTRY_VERIFY(view.isVisible());
        const double fitted = view.zoom();
        choose(u"compareOptions"_s, u"compareBlink"_s);
        QCOMPARE(view.manner(), ComparePagesView::Manner::Blink);
        QVERIFY(!view.strip().isVisible());
        const bool before = view.isRightShown();
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(view.isRightShown(), !before);
        choose(u"compareOptions"_s, u"compareOver"_s);
        QVERIFY(!view.grab().isNull());
        choose(u"compareOptions"_s, u"compareBeside"_s);
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.zoom() > fitted);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.zoom(), fitted);
    }

    void whatIsIgnoredIsChosenDrawnOrTakenFromADifference()
    {
        m_rig->open(u"records:NSB-1,NSB-2"_s, Mode::Pages);
        QTRY_COMPARE(page().presenter().count(), 5);
        choose(u"compareOptions"_s, u"ignoreDates"_s);
        QTRY_VERIFY(page().presenter().isDone());
        QTRY_COMPARE(page().presenter().count(), 4);
        QTRY_VERIFY(m_rig->named<Label>(u"compareResult"_s)->text().contains(u"without a counterpart"));
        page().presenter().setCurrent(0);
        choose(u"compareOptions"_s, u"ignoreCurrent"_s);
        QTRY_COMPARE(page().presenter().count(), 3);
        QVERIFY(m_rig->told.constLast().contains(u"ignored"));
        ComparePagesView& view = page().pagesView();
        page().presenter().setCurrent(0); // the amount
        const QRect amount = view.itemRect(0);
        choose(u"compareOptions"_s, u"ignoreDraw"_s);
        QVERIFY(view.isDrawing());
        const QRect left = amount.intersected(view.columnRect(true)).adjusted(-6, -6, 6, 6);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, left.topLeft());
        QTest::mouseMove(view.viewport(), left.center());
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, left.bottomRight());
        QTRY_COMPARE(page().presenter().count(), 2);
        QVERIFY(!view.isDrawing());
        choose(u"compareOptions"_s, u"ignoreForget"_s);
        QTRY_COMPARE(page().presenter().count(), 4);
    }

    void whoReceivedEitherSideIsAQuery()
    {
        m_rig->open(u"records:NSB-1,NSB-2"_s, Mode::Text);
        m_rig->named<QAbstractButton>(u"whoReceivedLeft"_s)->click();
        m_rig->named<QAbstractButton>(u"whoReceivedRight"_s)->click();
        QCOMPARE(m_rig->searched, (QStringList{u"doc:NSB-1"_s, u"doc:NSB-2"_s}));
    }

    void screenReadersHearEachDifferenceAsASentence()
    {
        m_rig->open(u"records:NSB-1,NSB-2"_s, Mode::Text);
        QTRY_VERIFY(page().textView().isVisible());
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&page().textView());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 5);
        QCOMPARE(list->child(2)->text(QAccessible::Name), u"Number, page 1: left “€4.50”, right “€4.90”"_s);
        list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(page().presenter().current(), 2);
        QVERIFY(list->child(2)->state().selected);
        QVERIFY(page().textView().strip().accessibleName().contains(u"5"));
    }

    void theTableIsTheSameAndLeadsThere()
    {
        m_rig->open(u"records:NSB-1,NSB-2"_s, Mode::Text);
        m_rig->named<QAbstractButton>(u"compareTableButton"_s)->click();
        QVERIFY(page().table().isVisible());
        QCOMPARE(page().table().model()->rowCount(), 5);
        page().table().selectRow(3);
        QCOMPARE(page().presenter().current(), 3);
        page().presenter().step(1);
        QCOMPARE(page().table().currentIndex().row(), 4);
        choose(u"compareExport"_s, u"compareCopy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 6);
    }

    void everyFormatIsWrittenWhole()
    {
        m_rig->open(u"records:NSB-1,NSB-2"_s, Mode::Pages);
        QTRY_COMPARE(page().presenter().count(), 5);
        QVERIFY(page().output().bytes(CompareFormat::Html).contains("Page added"));
        QVERIFY(page().output().bytes(CompareFormat::Pdf).startsWith("%PDF-"));
        const QJsonDocument json = QJsonDocument::fromJson(page().output().bytes(CompareFormat::Json));
        QCOMPARE(json[u"pages"_s][u"complete"_s].toBool(), true);
        page().output().write(CompareFormat::Json, u"/nowhere/at/all.json"_s);
        QTRY_VERIFY(!m_rig->told.isEmpty() && m_rig->told.constLast().startsWith(u"Not saved"));
    }

    void itCanStandInAWindowOfItsOwn()
    {
        m_rig->open(u"records:NSB-1,NSB-2"_s, Mode::Text);
        QPointer<CompareWidget> own = page().detach();
        QVERIFY(own->window() != page().window());
        QTRY_COMPARE(own->presenter().count(), 5);
        m_rig->slot.open(u"records:NSB-2,NSB-1"_s);
        QTRY_VERIFY(page().presenter().isDone());
        QCOMPARE(own->presenter().subject().left.record, u"NSB-1"_s);
        own->window()->close();
        QTRY_VERIFY(own.isNull());
    }

    void emptyMissingAndUnreadableAreStatesWithASentence()
    {
        auto* empty = page().findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        m_rig->open(u"records:NSB-1,NSB-9"_s, Mode::Text);
        QVERIFY(empty->isVisible());
        QVERIFY(m_rig->named<Label>(u"compareRightScope"_s)->text().contains(u"NSB-9"));
        m_rig->putPages(u"NSB-3"_s, u"7"_s, u"2025-03-14T09:00:00"_s, {});
        m_rig->open(u"records:NSB-1,NSB-3"_s, Mode::Pages);
        QTRY_VERIFY(empty->isVisible());
        page().presenter().setMode(Mode::Text);
        QTRY_VERIFY(page().textView().isVisible());
    }

    void aRecordOffersItsOtherRenditions()
    {
        RecordWindow record;
        Communication c = RecordRig::sample();
        Rendition portal = c.renditions[0];
        portal.role = RenditionRole::PortalDocument;
        portal.source.nativeId += u".html"_s;
        portal.id = renditionId(c.id, portal.source.nativeId, {}, 1);
        c.renditions.push_back(portal);
        record.put(c);
        QStringList opened;
        record.context.open = [&](const QString& page, const QString& subject) { opened << page + u' ' + subject; };
        record.showPages(c);
        record.actions.action(u"record.compare"_s)->trigger();
        auto* menu = record.named<QMenu>(u"compareWithMenu"_s);
        QVERIFY(menu && menu->actions().size() == 1);
        menu->actions()[0]->trigger();
        QCOMPARE(opened, (QStringList{u"compare renditions:%1#1,%1#2"_s.arg(c.id.value())}));
        menu->close();
    }

    void hundredsOfPagesAndThousandsOfParagraphsDoNotHoldTheWindowUp()
    {
        QList<QStringList> left, right;
        for (int i = 0; i < 300; ++i) {
            QStringList lines{u"Section %1 of the policy"_s.arg(i)};
            for (int k = 0; k < 12; ++k) {
                lines << u"paragraph %1 says %2 of what is covered and %3 of what is not"_s.arg(k).arg(i * 13 + k).arg(i * 7 + k);
            }
            left << lines;
            if (i % 10 == 0) {
                lines[3] += u" as amended"_s;
            }
            right << lines;
        }
        m_rig->putPages(u"BIG-1"_s, u"1"_s, u"2025-02-12T09:00:00"_s, left);
        m_rig->putPages(u"BIG-2"_s, u"2"_s, u"2025-03-12T09:00:00"_s, right);
        WatchedApplication::instance()->takeLongest();
        m_rig->open(u"records:BIG-1,BIG-2"_s, Mode::Text);
        QTRY_VERIFY(page().textView().isVisible());
        QCOMPARE(page().presenter().count(), 30);
        page().presenter().setCurrent(29);
        QVERIFY(page().textView().viewport()->rect().intersects(page().textView().itemRect(29)));
        const WatchedApplication::Turn text = WatchedApplication::instance()->takeLongest();
        qInfo("text: longest turn %.1f ms (%s)", text.ms, qPrintable(text.made));
        QVERIFY(text.ms < longestTurnMs);
        page().presenter().setMode(Mode::Pages);
        QTRY_VERIFY(page().pagesView().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(page().presenter().pages().compared() > 4, 20'000);
        page().pagesView().verticalScrollBar()->setValue(page().pagesView().verticalScrollBar()->maximum());
        QTRY_VERIFY2(page().presenter().pages().pairs().back().comparison.has_value(), "what is looked at is compared first");
        QVERIFY(page().presenter().pages().compared() < 290);
        m_rig->named<QWidget>(u"compareProgress"_s);
        page().presenter().pages().stop();
        QVERIFY(page().presenter().isDone());
    }
};

CF_WATCHED_MAIN(CompareTest)
#include "compare_test.moc"
