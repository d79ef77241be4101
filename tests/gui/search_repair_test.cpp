// A damaged search index in the window: named, repaired by one click, and searched again.
#include "tests/support/turn_watch.h"
#include "tests/support/ui_window_driver.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using Phase = RepairStatus::Phase;

namespace {

const Error damage{ErrorKind::Protocol, u"search index: segment 3, block 17 is damaged"_s, {}};

struct Damaged {
    UiProfile profile;
    WindowDriver driver{profile};

    bool search(const QString& query)
    {
        profile.archive.setFailure(damage);
        driver.window.runQuery(query);
        return QTest::qWaitFor([this] { return button() && button()->text() == u"Repair the index"_s; });
    }
    QAbstractButton* button()
    {
        for (auto* each : driver.window.searchPage().findChildren<QAbstractButton*>(u"emptyStateButton"_s)) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    QString words()
    {
        QStringList shown;
        for (QWidget* state : driver.window.searchPage().findChildren<QWidget*>(u"emptyState"_s)) {
            for (Label* label : state->findChildren<Label*>()) {
                shown << label->text();
            }
        }
        return shown.join(u'|');
    }
    ProgressLine* progress() { return driver.find<ProgressLine>(u"repairProgress"_s); }
};

} // namespace

class SearchRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(longTurn(), QByteArray()); }

    void namesTheDamageAndOffersTheRepair()
    {
        Damaged damaged;
        QVERIFY(damaged.driver.waitUntilAnswered());
        QVERIFY(damaged.search(u"bounced"_s));
        QVERIFY2(damaged.words().contains(u"The search index is damaged"_s), qPrintable(damaged.words()));
        QVERIFY2(damaged.words().contains(u"segment 3, block 17"_s), qPrintable(damaged.words()));
        QVERIFY(!damaged.progress()->isVisible());
        damaged.driver.window.searchPage().panes().at(1)->setFocus();
        damaged.button()->setFocus();
        damaged.driver.press(Qt::Key_Space);
        QCOMPARE(damaged.profile.repair.asked, QStringList{u"repair"_s});
    }

    void offersNoRepairOfOtherFailures()
    {
        Damaged damaged;
        QVERIFY(damaged.driver.waitUntilAnswered());
        damaged.profile.archive.setFailure(Error{ErrorKind::Storage, u"disk I/O error"_s, {}});
        damaged.driver.window.runQuery(u"bounced"_s);
        QTRY_VERIFY(damaged.button());
        QCOMPARE(damaged.button()->text(), u"Try again"_s);
    }

    void showsHowFarItIsAndSearchesAgainWhenItIsDone()
    {
        Damaged damaged;
        QVERIFY(damaged.driver.waitUntilAnswered());
        QVERIFY(damaged.search(u"bounced"_s));
        damaged.profile.repair.set({Phase::Looking, 0, {}, {}});
        QVERIFY(damaged.progress()->isVisible());
        QVERIFY(!damaged.button());
        QVERIFY2(damaged.words().contains(u"is being repaired"_s), qPrintable(damaged.words()));
        damaged.profile.repair.set({Phase::Making, 12'000, 40'000, {}});
        QCOMPARE(damaged.progress()->valueText(), u"30 %"_s);
        QCOMPARE(damaged.progress()->accessibleName(),
                 u"Repairing the search index: 12,000 of 40,000 communications"_s);
        damaged.profile.archive.setFailure({});
        damaged.profile.repair.set({Phase::Done, 40'000, 40'000, {}});
        QVERIFY(damaged.driver.waitUntilAnswered());
        QCOMPARE(damaged.driver.search().runningText(), u"bounced"_s);
        QVERIFY(!damaged.progress()->isVisible());
        QVERIFY(damaged.driver.view()->isVisible());
    }

    void canBeStoppedAndGoneOnWith()
    {
        Damaged damaged;
        QVERIFY(damaged.driver.waitUntilAnswered());
        QVERIFY(damaged.search(u"bounced"_s));
        damaged.profile.repair.set({Phase::Making, 1000, 40'000, {}});
        damaged.progress()->findChild<QAbstractButton*>(u"cancelButton"_s)->click();
        QCOMPARE(damaged.profile.repair.asked, QStringList{u"cancel"_s});
        damaged.profile.repair.set({Phase::Cancelling, 2000, 40'000, {}});
        QVERIFY(!damaged.progress()->findChild<QAbstractButton*>(u"cancelButton"_s)->isVisible());
        damaged.profile.repair.set({Phase::Cancelled, 2000, 40'000, {}});
        QVERIFY(!damaged.progress()->isVisible());
        QTRY_VERIFY(damaged.button());
        QCOMPARE(damaged.button()->text(), u"Continue the repair"_s);
        damaged.profile.archive.setFailure({});
        auto* anyway = damaged.driver.find<QAbstractButton>(u"emptyStateWay0"_s);
        QVERIFY(anyway);
        anyway->click();
        QVERIFY(damaged.driver.waitUntilAnswered());
    }

    void saysThatItFailed()
    {
        Damaged damaged;
        QVERIFY(damaged.driver.waitUntilAnswered());
        QVERIFY(damaged.search(u"bounced"_s));
        damaged.profile.repair.set({Phase::Looking, 0, {}, {}});
        damaged.profile.repair.set(
            {Phase::Failed, 0, {}, Error{ErrorKind::Storage, u"database or disk is full"_s, {}}});
        QTRY_VERIFY(damaged.button());
        QVERIFY2(damaged.words().contains(u"could not be repaired"_s) && damaged.words().contains(u"disk is full"_s),
                 qPrintable(damaged.words()));
    }
};

CF_WATCHED_MAIN(SearchRepairTest)
#include "search_repair_test.moc"
