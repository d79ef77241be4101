// The table of results when it holds millions of rows: what it asks for, holds and does a turn of the event loop.
#include "tests/support/turn_watch.h"
#include "tests/support/ui_window_driver.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::ui;

namespace {

constexpr int rows = 10'000'000;
constexpr int windowSize = items::ResultTable::windowSize;

struct MillionsOfRows : UiProfile {
    MillionsOfRows() { archive.setTotal(rows); }
};

struct Millions {
    MillionsOfRows profile;
    WindowDriver driver{profile};
    items::ResultTable& table() { return driver.search().table(); }
    bool isInViewHeld()
    {
        const auto [first, last] = driver.view()->rowsInView();
        return table().isFresh(first) && table().isFresh(last);
    }
    bool showsRow(int row)
    {
        const auto [first, last] = driver.view()->rowsInView();
        return first <= row && row <= last && isInViewHeld() && table().row(row)->id == FakeArchive::rowAt(row).id;
    }
    /// Windows of rows asked for since, by number.
    QSet<qint64> asked(size_t since) const
    {
        const auto windows = profile.archive.windows();
        QSet<qint64> numbers;
        for (size_t i = since; i < windows.size(); ++i) {
            const search::Window& window = windows[i];
            numbers << (window.offset + (window.after ? window.after->key + 1 : 0)) / windowSize;
        }
        return numbers;
    }
};

} // namespace

class SearchRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(longTurn(), QByteArray()); }

    void scrollsToRowFiveMillionAndBackThroughNothingInBetween()
    {
        Millions millions;
        QVERIFY(millions.driver.waitUntilAnswered());
        QVERIFY(millions.showsRow(0));
        const size_t before = millions.profile.archive.windows().size();
        millions.driver.view()->goTo(5'000'000);
        QTRY_VERIFY(millions.showsRow(5'000'000));
        millions.driver.view()->goTo(0);
        QTRY_VERIFY(millions.showsRow(0));
        constexpr qint64 there = 5'000'000 / windowSize;
        const QSet<qint64> near{there - 1, there, there + 1, 0, 1};
        const QSet<qint64> asked = millions.asked(before);
        QVERIFY2(near.contains(asked), qPrintable(QString::number(asked.size())));
        QVERIFY(!asked.contains(0)); // it was held all the time
    }

    void holdsFewRowsHoweverFarOneScrolls()
    {
        Millions millions;
        QVERIFY(millions.driver.waitUntilAnswered());
        QScrollBar* bar = millions.driver.view()->verticalScrollBar();
        for (int step = 1; step <= 30; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / 30));
            QTRY_VERIFY(millions.isInViewHeld());
            QVERIFY(millions.table().windowsInMemory() <= items::ResultTable::windowsHeld);
        }
        QVERIFY(millions.showsRow(rows - 1));
    }

    void keepsNothingARow()
    {
        Millions millions;
        QVERIFY(millions.driver.waitUntilAnswered());
        QCOMPARE(millions.driver.view()->verticalHeader()->count(), 0);
        QCOMPARE(millions.table().rowCount(), rows);
    }

    void leavesTheTitleOfEachColumnFree()
    {
        Millions millions;
        QVERIFY(millions.driver.waitUntilAnswered());
        const QHeaderView* head = millions.driver.view()->horizontalHeader();
        for (int at = 0; at < head->count(); ++at) {
            const int column = head->logicalIndex(at);
            if (!head->isSectionHidden(column)) {
                const QPoint middle(head->sectionViewportPosition(column) + head->sectionSize(column) / 2,
                                    head->height() / 2);
                QCOMPARE(millions.driver.view()->childAt(head->geometry().topLeft() + middle), head->viewport());
            }
        }
    }

    void goesToBothEndsByKey()
    {
        Millions millions;
        QVERIFY(millions.driver.waitUntilAnswered());
        QTest::keyClick(millions.driver.view(), Qt::Key_End);
        QTRY_VERIFY(millions.showsRow(rows - 1));
        QCOMPARE(millions.driver.view()->currentRow(), rows - 1);
        QTest::keyClick(millions.driver.view(), Qt::Key_PageUp);
        QVERIFY(millions.driver.view()->currentRow() < rows - 5);
        QTest::keyClick(millions.driver.view(), Qt::Key_Home);
        QTRY_VERIFY(millions.showsRow(0));
        QTest::keyClick(millions.driver.view(), Qt::Key_Down);
        QCOMPARE(millions.driver.view()->currentRow(), 1);
    }

    void staysOnTheRowOneIsAtWhenSomethingComesAboveIt()
    {
        Millions millions;
        QVERIFY(millions.driver.waitUntilAnswered());
        millions.driver.window.resize(1280, 900);
        QTest::keyClick(millions.driver.view(), Qt::Key_End);
        QTRY_VERIFY(millions.showsRow(rows - 1));
        const int before = millions.driver.view()->viewport()->height();
        millions.driver.window.resize(1280, 600); // as when months or a notice appear
        QTRY_VERIFY(millions.driver.view()->viewport()->height() < before - 100);
        QTRY_VERIFY(millions.showsRow(rows - 1));
        // Who scrolled away from it stays where they are.
        millions.driver.view()->verticalScrollBar()->setValue(0);
        millions.driver.window.resize(1280, 500);
        QTRY_VERIFY(millions.showsRow(0));
    }

    void selectsWithTheMouseAndExtendsWithShift()
    {
        Millions millions;
        QVERIFY(millions.driver.waitUntilAnswered());
        ResultView* view = millions.driver.view();
        const auto at = [&](int row) {
            return view->visualRect(view->model()->index(row, view->firstColumn())).center();
        };
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at(2));
        QCOMPARE(view->currentRow(), 2);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(4));
        QCOMPARE(view->selectedRows().size(), size_t(3));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, at(3));
        QCOMPARE(view->selectedRows().size(), size_t(2));
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(view->selectedRows().size() >= 1);
    }

    void copiesOfAllThatIsSelectedWhatIsHeld()
    {
        Millions millions;
        QVERIFY(millions.driver.waitUntilAnswered());
        const size_t before = millions.profile.archive.windows().size();
        millions.driver.view()->selectAll();
        const auto selected = millions.driver.view()->selectedRows();
        QVERIFY(!selected.empty());
        QVERIFY(selected.size() <= size_t(items::ResultTable::windowsHeld * windowSize));
        QCoreApplication::processEvents();
        QVERIFY(millions.asked(before).isEmpty());
    }

    void looksForNoRowByALetter()
    {
        Millions millions;
        QVERIFY(millions.driver.waitUntilAnswered());
        const size_t before = millions.profile.archive.windows().size();
        QTest::keyClick(millions.driver.view(), Qt::Key_Q);
        QCoreApplication::processEvents();
        QVERIFY(millions.asked(before).isEmpty());
        QCOMPARE(millions.driver.view()->currentRow(), 0);
    }

    void keepsTheRowInViewWhenTheTextGrows()
    {
        Millions millions;
        QVERIFY(millions.driver.waitUntilAnswered());
        millions.driver.view()->verticalScrollBar()->setValue(5'000'000 * millions.driver.view()->rowHeight());
        const int first = millions.driver.view()->rowsInView().first;
        millions.driver.view()->setRowHeight(42);
        QCOMPARE(millions.driver.view()->rowsInView().first, first);
    }

    void noticesATurnThatTakesLong()
    {
        QCOMPARE(longTurn(), QByteArray());
        QObject slow;
        QMetaObject::invokeMethod(
            &slow,
            [] {
                timespec now{}, begin{};
                clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
                do {
                    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
                } while (double(now.tv_sec - begin.tv_sec) * 1e3 + double(now.tv_nsec - begin.tv_nsec) / 1e6 <
                         longestTurnMs + 5);
            },
            Qt::QueuedConnection);
        QCoreApplication::processEvents();
        QVERIFY(longTurn().contains("MetaCall to QObject"));
    }
};

CF_WATCHED_MAIN(SearchRowsTest)
#include "search_rows_test.moc"
