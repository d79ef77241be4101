// Tables of facts: as wide and as tall as what they hold, whatever size the text has, and no wider than their page.
#include "ui/handovers/gap_table_presenter.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace cf::ui;
using namespace Qt::StringLiterals;

class PlainTableTest : public QObject
{
    Q_OBJECT

    static void read(int textPercent)
    {
        applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()), {.scheme = SchemeChoice::Light, .textPercent = textPercent, .pinnedFonts = true});
    }

    static int hint(const QAbstractItemView& table, int column) { return table.sizeHintForColumn(column); }

private Q_SLOTS:
    void cleanup() { read(100); }

    void isMeasuredAnewWhenItsTextGrows()
    {
        read(100);
        QStandardItemModel model(3, 2);
        for (int row = 0; row < 3; ++row) {
            model.setItem(row, 0, new QStandardItem(u"Due since 1 January 2023"_s));
            model.setItem(row, 1, new QStandardItem(u"nothing"_s));
        }
        const std::unique_ptr<QTableView> table(plainTable(u"due"_s, u"Due"_s, model));
        table->resize(900, 400);
        fitColumns(*table);
        fitRows(*table, 8);
        table->show();
        QCoreApplication::processEvents();
        const int width = table->columnWidth(0), row = table->rowHeight(0), height = table->height();
        read(150);
        QTRY_VERIFY(table->columnWidth(0) > width * 13 / 10);
        QVERIFY(table->rowHeight(0) > row * 13 / 10);
        QVERIFY(table->height() > height * 13 / 10);
        read(100);
        QTRY_COMPARE(table->columnWidth(0), width);
        QCOMPARE(table->height(), height);
    }

    void itsWidestColumnsGiveWayBeforeItScrollsSideways()
    {
        QStandardItemModel model(1, 4);
        const QStringList cells{u"TAX-10"_s, u"10 years from the end of the year of an event that another system tells"_s, u"destroyed"_s, u"comes with the program: to be confirmed by the organisation"_s};
        for (int column = 0; column < cells.size(); ++column) {
            model.setItem(0, column, new QStandardItem(cells[column]));
        }
        const std::unique_ptr<QTableView> table(plainTable(u"plan"_s, u"Plan"_s, model));
        table->resize(600, 200);
        table->show();
        fitColumns(*table);
        const int code = table->columnWidth(0), wide = table->columnWidth(1);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(code, hint(*table, 0)); // what is narrow is not cut
        QVERIFY(wide < hint(*table, 1));
        table->resize(1400, 200); // with room it has what it wants
        QTRY_COMPARE(table->columnWidth(1), hint(*table, 1));
        table->resize(600, 200);
        QTRY_COMPARE(table->columnWidth(1), wide);
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    }

    void givenWidthsAreKeptBeforeTheHeaderKnowsItsFont()
    {
        read(100);
        QStandardItemModel model(1, 2);
        const std::unique_ptr<QTableView> table(plainTable(u"given"_s, u"Given"_s, model));
        QVERIFY2(table->horizontalHeader()->minimumSectionSize() > px(30), "else there is nothing to keep it from");
        setSections(*table, {{0, 30}, {1, 54}});
        QCOMPARE(table->columnWidth(0), px(30));
        QCOMPARE(table->columnWidth(1), px(54));
    }

    void theRingIsRoundTheWholeRow()
    {
        read(100);
        QStandardItemModel model(2, 2);
        const std::unique_ptr<QTableView> table(plainTable(u"ring"_s, u"Ring"_s, model));
        table->resize(400, 200);
        table->show();
        table->setCurrentIndex(model.index(1, 0));
        const int end = table->horizontalHeader()->length() - 2, middle = table->rowViewportPosition(1) + table->rowHeight(1) / 2;
        const auto isRinged = [&] { return table->viewport()->grab().toImage().pixelColor(end, middle) == tk().accent; };
        table->clearFocus();
        QVERIFY(!isRinged());
        table->activateWindow();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QVERIFY(isRinged());
    }

    void figuresAndDatesAreNotCutWhileTextCanGiveWay()
    {
        read(100);
        QStandardItemModel model(1, 4);
        const QStringList cells{u"A sentence that is much longer than the room that there is for it in the table"_s, u"30 Mar 2026, 09:41 UTC"_s, u"1,234,567"_s, u"Another sentence that is longer than the room"_s};
        for (int column = 0; column < cells.size(); ++column) {
            model.setItem(0, column, new QStandardItem(cells[column]));
        }
        const std::unique_ptr<QTableView> table(plainTable(u"dates"_s, u"Dates"_s, model));
        table->resize(460, 200);
        table->show();
        fitColumns(*table);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(table->columnWidth(1), hint(*table, 1));
        QCOMPARE(table->columnWidth(2), std::max(hint(*table, 2), table->horizontalHeader()->sectionSizeHint(2)));
        QVERIFY(table->columnWidth(0) < hint(*table, 0));
    }

    void whatCanBeDoneWithoutGoesBeforeFiguresAndDatesAreCut()
    {
        read(100);
        QStandardItemModel model(1, 4);
        const QStringList cells{u"A sentence that is longer than the room that there is for it"_s, u"30 Mar 2026, 09:41 UTC"_s, u"1,234,567"_s, u"29 Mar 2026, 10:12 UTC"_s};
        for (int column = 0; column < cells.size(); ++column) {
            model.setItem(0, column, new QStandardItem(cells[column]));
        }
        const std::unique_ptr<QTableView> table(plainTable(u"spare"_s, u"Spare"_s, model));
        setSpareSections(*table, {3, 2});
        table->resize(380, 200);
        table->show();
        fitColumns(*table);
        QTRY_VERIFY(table->isColumnHidden(3));
        QVERIFY(!table->isColumnHidden(2));
        QCOMPARE(table->columnWidth(1), hint(*table, 1));
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        table->resize(1200, 200);
        QTRY_VERIFY(!table->isColumnHidden(3));
        QVERIFY(table->columnWidth(0) >= hint(*table, 0));
    }

    void theSectionThatStretchesKeepsItsLeastWidth()
    {
        read(100);
        QStandardItemModel model(1, 3);
        const std::unique_ptr<QTableView> table(plainTable(u"sections"_s, u"Sections"_s, model));
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        setSections(*table, {{1, 100}, {2, 100}});
        setSpareSections(*table, {2});
        table->resize(300, 200);
        table->show();
        QTRY_VERIFY(table->isColumnHidden(2));
        table->resize(400, 200);
        QTRY_VERIFY(!table->isColumnHidden(2));
        QCOMPARE(table->columnWidth(2), px(100));
        read(150);
        QTRY_VERIFY(table->isColumnHidden(2));
    }

    void isFittedBeforeItHasColumns()
    {
        QStandardItemModel model;
        const std::unique_ptr<QTableView> table(plainTable(u"due"_s, u"Due"_s, model));
        table->show();
        fitColumns(*table);
        model.setHorizontalHeaderLabels({u"Why"_s, u"What keeps it"_s});
        model.appendRow({new QStandardItem(u"because"_s), new QStandardItem(u"nothing"_s)});
        fitColumns(*table);
        QCOMPARE(table->columnWidth(0), std::max(hint(*table, 0), table->horizontalHeader()->sectionSizeHint(0)));
    }

    void figuresStandAtTheRightBesideWhatTheyCount()
    {
        GapTable model;
        model.set({u"Document"_s, u"Unit"_s, u"Letters"_s}, {{{u"20250042"_s, u"Bank"_s, u"1,205"_s}, {}, {}}, {{u"20250043"_s, u"Energy"_s, u"0"_s}, {}, {}}});
        const auto isRight = [&model](int column) { return bool(model.index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) && bool(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight); };
        QVERIFY(!isRight(0)); // an id
        QVERIFY(!isRight(1));
        QVERIFY(isRight(2));
        const std::unique_ptr<QTableView> table(plainTable(u"due"_s, u"Due"_s, model));
        table->resize(900, 200);
        table->show();
        fitColumns(*table);
        QVERIFY(table->columnWidth(2) < 200);
        model.set({u"Document"_s, u"Unit"_s, u"Letters"_s}, {{{u"20250042"_s, u"Bank"_s, u"not known"_s}, {}, {}}});
        QVERIFY(!isRight(2));
    }

    void keepsTheWidthsThatNobodyFitted()
    {
        QStandardItemModel model(1, 2);
        const std::unique_ptr<QTableView> table(plainTable(u"due"_s, u"Due"_s, model));
        table->setColumnWidth(0, 321);
        table->show();
        read(150);
        QCoreApplication::processEvents();
        QCOMPARE(table->columnWidth(0), 321);
    }
};

QTEST_MAIN(PlainTableTest)
#include "plain_table_test.moc"
