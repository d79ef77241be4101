// Tables of facts: as wide and as tall as what they hold, whatever size the text has.
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
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
