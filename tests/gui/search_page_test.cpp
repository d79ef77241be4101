#include "tests/support/turn_watch.h"
#include "tests/support/ui_window_driver.h"
#include "ui/search/completion_popup.h"
#include "ui/shell/nav_bar.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using search::Column;

class SearchPageTest : public QObject
{
    Q_OBJECT

    static void toggleColumn(WindowDriver& driver, Column column)
    {
        QMenu menu;
        driver.view()->fillColumnMenu(menu);
        auto* toggle = menu.findChild<QAction*>(u"column:%1"_s.arg(int(column)));
        QVERIFY(toggle);
        toggle->toggle();
    }
    static CompletionPopup* popupOf(WindowDriver& driver) { return driver.find<CompletionPopup>(u"completionPopup"_s); }
    static void typeQuery(WindowDriver& driver, const QString& text)
    {
        driver.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(driver.line()->hasFocus());
        driver.type(text);
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(longTurn(), QByteArray()); }

    void fitsItsColumnsIntoAnyWidth_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("width");
        for (const int percent : {100, 150, 200}) {
            for (const int width : {1280, 1920}) {
                QTest::addRow("%d %% in %d", percent, width) << percent << width;
            }
        }
    }
    void fitsItsColumnsIntoAnyWidth()
    {
        QFETCH(int, percent);
        QFETCH(int, width);
        UiProfile profile;
        WindowDriver driver(profile);
        driver.window.resize(width, 800);
        Look look = driver.window.look();
        look.textPercent = percent;
        driver.window.setLook(look);
        QVERIFY(driver.waitUntilAnswered());
        const QHeaderView* head = driver.view()->horizontalHeader();
        QTRY_COMPARE(head->length(), driver.view()->viewport()->width());
        QTRY_VERIFY(!head->isSectionHidden(int(Column::Sent)) && !head->isSectionHidden(int(Column::Recipient)));
        QTRY_VERIFY(!head->isSectionHidden(int(Column::State)) || percent == 200);
        QCOMPARE(head->length(), driver.view()->viewport()->width());
        QVERIFY2(driver.view()->columnState().isEmpty(), "what fitting moved is taken for a person's choice");
    }

    void keepsTheColumnsAPersonChose()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        toggleColumn(driver, Column::DocumentId);
        toggleColumn(driver, Column::Channel);
        driver.window.resize(900, 700);
        QCoreApplication::processEvents();
        QVERIFY(!driver.view()->isColumnHidden(int(Column::DocumentId)));
        QVERIFY(driver.view()->isColumnHidden(int(Column::Channel)));
        driver.window.close();
        WindowDriver again(profile);
        QVERIFY(again.waitUntilAnswered());
        QVERIFY(!again.view()->isColumnHidden(int(Column::DocumentId)));
        QVERIFY(again.view()->isColumnHidden(int(Column::Channel)));
    }

    void tellsTheWholeNameOfAFacetThatIsCut()
    {
        UiProfile profile;
        const QString name = u"Notice of an amendment of the terms of a building society contract"_s;
        profile.archive.setFacet(search::Facet::Type, {{name, 1204}, {u"Other"_s, 3}});
        WindowDriver driver(profile);
        FacetView* facets = driver.window.searchPage().facetView();
        const auto& list = driver.search().facets().list();
        QTRY_VERIFY(list.find(search::Facet::Type, name) >= 0);
        const auto tipOf = [&](const QString& value) {
            const QModelIndex index = facets->model()->index(list.find(search::Facet::Type, value), 0);
            facets->scrollTo(index);
            const QPoint at = facets->visualRect(index).center();
            QHelpEvent help(QEvent::ToolTip, at, facets->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(facets->viewport(), &help);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        QCOMPARE(tipOf(u"Other"_s), QString());
        QCOMPARE(tipOf(name), name);
    }

    void showsNoBlankBeforeItSaysThatNothingWasFound()
    {
        UiProfile profile;
        profile.archive.setTotal(u"bounced"_s, 0);
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        int blanks = 0, answers = 0;
        connect(&driver.search(), &SearchPresenter::phaseChanged, &driver.window, [&] {
            const bool ready = driver.search().phase() == SearchPresenter::Phase::Ready;
            answers += ready;
            blanks += driver.view()->isVisible() && driver.view()->model()->rowCount() == 0;
        });
        driver.window.runQuery(u"bounced"_s);
        auto* empty = driver.window.searchPage().findChild<QWidget*>(u"emptyState"_s);
        QTRY_VERIFY(empty && empty->isVisible());
        QTRY_VERIFY(answers > 0);
        QCOMPARE(blanks, 0);
    }

    void saysTheWayOutOfAnEmptyAnswerAtOnce()
    {
        UiProfile profile;
        profile.archive.setTotal(u"channel:email bounced"_s, 0);
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        QStringList said;
        const auto note = [&] {
            for (const auto* offer : driver.window.searchPage().findChildren<QAbstractButton*>(u"emptyStateButton"_s)) {
                said << offer->text();
            }
        };
        connect(&driver.search(), &SearchPresenter::phaseChanged, &driver.window, note);
        connect(&driver.search(), &SearchPresenter::totalChanged, &driver.window, note);
        connect(&driver.search(), &SearchPresenter::relaxationsChanged, &driver.window, note);
        driver.window.runQuery(u"channel:email bounced"_s);
        QTRY_VERIFY(!said.isEmpty() && !driver.search().isRelaxing());
        said.removeDuplicates();
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.front().startsWith(u"Remove "_s), qPrintable(said.front()));
    }

    void saysWhyThereAreNoFacets()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        auto* why = driver.find<Label>(u"facetsWhyEmpty"_s);
        QTRY_VERIFY(!why->isVisible());
        for (const search::Facet facet :
             {search::Facet::State, search::Facet::Channel, search::Facet::Type, search::Facet::Repository}) {
            profile.archive.setFacet(facet, {});
        }
        profile.archive.setTotal(u"block:B12"_s, 0);
        profile.archive.setNoData({{query::Field::Block, query::DataSource::Exstream, {}, true}});
        driver.window.runQuery(u"block:B12"_s);
        QTRY_VERIFY(why->isVisible());
        QCOMPARE(why->text(), u"No counts: not known"_s);
    }

    void givesFacetsTheWidthOfTheirWordsUntilAPersonMovesTheBorder()
    {
        UiProfile profile;
        profile.archive.setFacet(search::Facet::Type, {{u"Notice of an amendment of the terms"_s, 1204}});
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        FacetView* facets = driver.window.searchPage().facetView();
        QTRY_VERIFY(facets->width() > px(172)); // of 1280
        driver.window.resize(1920, 1080);
        QTRY_VERIFY(facets->width() >= std::min(facets->contentWidth(), px(280)));
        auto* border = driver.find<QSplitter>(u"facetSplitter"_s)->handle(1);
        const QPoint at = border->rect().center();
        QTest::mousePress(border, Qt::LeftButton, {}, at);
        QMouseEvent drag(QEvent::MouseMove, at - QPoint(100, 0), border->mapToGlobal(at - QPoint(100, 0)),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(border, &drag);
        QTest::mouseRelease(border, Qt::LeftButton, {}, at);
        const int chosen = facets->width();
        QVERIFY(chosen < 200);
        driver.window.resize(1800, 1080);
        driver.window.runQuery(u"channel:email"_s);
        QVERIFY(driver.waitUntilAnswered());
        QVERIFY2(std::abs(facets->width() - chosen) < 20, qPrintable(QString::number(facets->width())));
    }

    void keepsCountAndTitleWholeInANarrowWindow()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        driver.window.resize(1280, 800);
        Look look = driver.window.look();
        look.textPercent = 200;
        driver.window.setLook(look);
        QVERIFY(driver.waitUntilAnswered());
        auto* nav = driver.find<NavBar>(u"navBar"_s);
        QVERIFY(nav->isFolded());
        QTRY_COMPARE(nav->width(), px(48));
        const QModelIndex search = nav->list()->model()->index(0, 0);
        QCOMPARE(search.data(Qt::ToolTipRole).toString(), u"Search"_s);
        QCOMPARE(search.data(Qt::DisplayRole).toString(), u"Search"_s); // as it is read out
        driver.find<QSplitter>(u"recordSplitter"_s)->setSizes({px(320), px(320)});
        auto* head = driver.find<QWidget>(u"resultHead"_s);
        const auto linesOf = [&] {
            int lines = 0;
            for (Label* label : head->findChildren<Label*>()) {
                lines += label->isVisible() && label->text().contains(u"complete"_s) && label->y() > px(30);
            }
            return lines;
        };
        QTRY_COMPARE(linesOf(), 1);
        const auto whole = [&] {
            QStringList shown;
            for (Label* label : head->findChildren<Label*>()) {
                if (label->isVisible() && (label->text().contains(u"complete"_s) || !label->isElided())) {
                    shown << label->text();
                }
            }
            return shown.join(u'|');
        };
        QTRY_VERIFY2(whole().contains(u"1,937"_s), qPrintable(whole()));
        QVERIFY2(whole().contains(u"of 10,000,000"_s), qPrintable(whole()));
        look.textPercent = 100;
        driver.window.setLook(look);
        QVERIFY(!nav->isFolded());
        QTRY_COMPARE(nav->width(), px(168));
        QTRY_COMPARE(linesOf(), 0); // all beside the count
        QCOMPARE(nav->list()->model()->index(0, 0).data(Qt::ToolTipRole).toString(), QString());
    }

    void offersWhatBeginsWithTheLettersTyped()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        typeQuery(driver, u"t"_s);
        QTRY_VERIFY(popupOf(driver)->isVisible());
        CompletionPopup* popup = popupOf(driver);
        const int rows = popup->model()->rowCount();
        QVERIFY(rows > 3);
        for (int row = 0; row < std::min(rows, 10); ++row) {
            const QRect place = popup->visualRect(popup->model()->index(row, 0));
            QVERIFY2(popup->viewport()->rect().contains(place), qPrintable(u"row %1 is cut off"_s.arg(row)));
        }
        auto* sentence = driver.find<Label>(u"querySentence"_s);
        QTRY_VERIFY(sentence->isVisible());
        const int under = sentence->mapTo(&driver.window, QPoint(0, sentence->height())).y();
        QTRY_VERIFY2(popup->y() >= under, "the list lies over the sentence");
    }

    void takesASuggestionByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Tab") << int(Qt::Key_Tab);
    }
    void takesASuggestionByKey()
    {
        QFETCH(int, key);
        UiProfile profile;
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        typeQuery(driver, u"ch"_s);
        CompletionPopup* popup = popupOf(driver);
        QTRY_VERIFY(popup->isVisible());
        QVERIFY(driver.line()->hasFocus()); // keys stay in the box
        driver.press(Qt::Key_Down);
        QCOMPARE(popup->currentIndex().row(), 0);
        driver.press(Qt::Key_Down);
        QCOMPARE(popup->currentIndex().row(), 1);
        driver.press(Qt::Key_Up);
        QCOMPARE(popup->currentIndex().data().toString(), u"channel:"_s);
        driver.press(Qt::Key(key));
        QCOMPARE(driver.line()->text(), u"channel:"_s);
        QVERIFY(driver.line()->hasFocus());
        driver.type(u"em"_s); // a value completes the condition, so it runs
        QTRY_VERIFY(popup->isVisible());
        driver.press(Qt::Key_Down);
        driver.press(Qt::Key(key));
        QCOMPARE(driver.line()->text(), u"channel:email"_s);
        QTRY_COMPARE(driver.search().runningText(), u"channel:email"_s);
        QVERIFY(!popup->isVisible());
    }

    void closesTheSuggestionsWithEscapeAndLeavesTheTextAlone()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        QVERIFY(driver.waitUntilAnswered());
        typeQuery(driver, u"ch"_s);
        QTRY_VERIFY(popupOf(driver)->isVisible());
        driver.press(Qt::Key_Escape);
        QVERIFY(!popupOf(driver)->isVisible());
        QCOMPARE(driver.line()->text(), u"ch"_s);
        QVERIFY(driver.line()->hasFocus());
    }

    void goesThroughTheResultWithoutTheTable()
    {
        UiProfile profile;
        std::optional<CommunicationId> shown;
        std::pair<int, qint64> place;
        WindowDriver driver(profile, [&](QWidget* parent, PageContext&) {
            return RecordSlot{new QWidget(parent),
                              [&](const std::optional<CommunicationId>& id) { shown = id; },
                              {},
                              {},
                              [&](int row, qint64 rows) { place = {row, rows}; }};
        });
        QTRY_COMPARE(shown, std::optional(FakeArchive::rowAt(0).id));
        QTRY_COMPARE(place, std::pair(0, qint64(1937)));
        driver.press(Qt::Key_Up, Qt::ControlModifier); // there is none before the first
        driver.press(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(shown, std::optional(FakeArchive::rowAt(1).id));
        QTRY_COMPARE(place, std::pair(1, qint64(1937)));
        driver.press(Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(shown, std::optional(FakeArchive::rowAt(0).id));
    }

    void choosesMonthsWithTheMouse()
    {
        UiProfile profile;
        WindowDriver driver(profile);
        Histogram* months = driver.window.searchPage().histogram();
        QTRY_COMPARE(months->bins().size(), qsizetype(28));
        const auto at = [&](int bin) {
            return QPoint(int((bin + 0.5) * (months->width() - 16) / 28) + 8, months->height() / 3);
        };
        QTest::mouseClick(months, Qt::LeftButton, {}, at(4));
        QTRY_COMPARE(driver.search().runningText(), u"sent:2023-05"_s);
        QTRY_COMPARE(months->firstSelected(), 4);
        QCOMPARE(months->lastSelected(), 4);
        QTest::mousePress(months, Qt::LeftButton, {}, at(10));
        QTest::mouseMove(months, at(12));
        QMouseEvent drag(QEvent::MouseMove, at(12), months->mapToGlobal(at(12)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(months, &drag);
        QTest::mouseRelease(months, Qt::LeftButton, {}, at(12));
        QTRY_COMPARE(driver.search().runningText(), u"sent:2023-11..2024-01"_s);
        QTRY_COMPARE(months->lastSelected(), 12);
        QTest::mouseDClick(months, Qt::LeftButton, {}, at(12));
        QTRY_COMPARE(driver.search().runningText(), QString());
        QTRY_COMPARE(months->firstSelected(), -1);
    }
};

CF_WATCHED_MAIN(SearchPageTest)
#include "search_page_test.moc"
