// The rows of an answer written to a file, from the window.
#include "tests/support/turn_watch.h"
#include "tests/support/ui_window_driver.h"
#include "ui/search/export_dialog.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::ui;

class SearchExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(longTurn(), QByteArray()); }

    void exportsNothingWhileTheAnswerBeforeStandsThere()
    {
        UiProfile profile;
        profile.archive.setTotal(u"bounced"_s, 12);
        WindowDriver driver(profile);
        driver.window.runQuery(u"bounced"_s);
        QVERIFY(driver.waitUntilAnswered());
        profile.archive.hold(FakeArchive::Part::Total);
        profile.archive.hold(FakeArchive::Part::Rows);
        driver.window.runQuery(u"opened"_s);
        driver.view()->setFocus();
        driver.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!driver.find<ExportDialog>(u"exportDialog"_s));
        profile.archive.release(FakeArchive::Part::Total);
        profile.archive.release(FakeArchive::Part::Rows);
        QVERIFY(driver.waitUntilAnswered());
    }

    void writesTheFileThatTheExportDialogAsksFor()
    {
        UiProfile profile;
        profile.archive.setTotal(u"bounced"_s, 12);
        WindowDriver driver(profile);
        driver.window.runQuery(u"bounced"_s);
        QVERIFY(driver.waitUntilAnswered());
        driver.view()->setFocus();
        driver.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = driver.find<ExportDialog>(u"exportDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto* start = driver.find<QAbstractButton>(u"exportStart"_s);
        auto* path = driver.find<QLineEdit>(u"exportPath"_s);
        path->setText(profile.directory.filePath(u"none/rows.csv"_s));
        QVERIFY(!start->isEnabled());
        QVERIFY(driver.find<Label>(u"exportProblem"_s)->text().contains(u"no folder"_s));
        path->setText(profile.directory.filePath(u"rows.csv"_s));
        QVERIFY(start->isEnabled());
        driver.find<QRadioButton>(u"exportLines"_s)->click();
        QCOMPARE(path->text(), profile.directory.filePath(u"rows.jsonl"_s));
        auto* columns = driver.find<QListWidget>(u"exportColumns"_s);
        for (int i = 0; i < columns->count(); ++i) {
            const bool kept = columns->item(i)->text() == u"id"_s || columns->item(i)->text() == u"recipient"_s;
            columns->item(i)->setCheckState(kept ? Qt::Checked : Qt::Unchecked);
        }
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY(!driver.find<ExportDialog>(u"exportDialog"_s));
        QFile file(profile.directory.filePath(u"rows.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), qsizetype(12));
        const QJsonObject first = QJsonDocument::fromJson(lines.front()).object();
        QCOMPARE(first.keys(), (QStringList{u"id"_s, u"recipient"_s}));
        QCOMPARE(first.value(u"id"_s).toString(), FakeArchive::rowAt(0).id.value());
        QStringList beside = QDir(profile.directory.path()).entryList({u"rows.jsonl*"_s, u"rows*manifest*"_s});
        QVERIFY2(beside.size() >= 2, qPrintable(beside.join(u' ')));
    }
};

CF_WATCHED_MAIN(SearchExportTest)
#include "search_export_test.moc"
