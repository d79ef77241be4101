// The navigation column by itself: what a folded group tells, who hears of folding, and which key folds where one reads from the right.
#include "models/desk/desk.h"
#include "tests/support/fake_clock.h"
#include "ui/search/saved_searches_presenter.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/nav_delegate.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class NavBarTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profile;
    test::FakeClock m_clock{1'769'824'800'000};
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<SavedSearchesPresenter> m_saved;
    std::unique_ptr<NavBar> m_bar;

    QModelIndex row(const QString& name) const
    {
        const auto* model = m_bar->list()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->index(i, 0).data().toString() == name) {
                return model->index(i, 0);
            }
        }
        qFatal("no row %s", qPrintable(name));
    }
    QString spoken(const QString& name) const { return row(name).data(Qt::AccessibleTextRole).toString(); }
    bool isWaiting(const QString& name) const { return row(name).data(NavDelegate::WaitingRole).toBool(); }
    void press(const QString& name, Qt::Key key)
    {
        m_bar->list()->setCurrentIndex(row(name));
        QTest::keyClick(m_bar->list(), key);
    }

private Q_SLOTS:
    void initTestCase() { m_desk = *desk::Desk::open(m_profile.path()); }
    void init()
    {
        m_saved = std::make_unique<SavedSearchesPresenter>(*m_desk, m_clock);
        m_bar = std::make_unique<NavBar>(*m_saved);
        m_bar->addPage(u"search"_s, u"search"_s, u"Search"_s);
        m_bar->addPage(u"tasks"_s, u"page"_s, u"Tasks"_s, PageGroup::Work);
        m_bar->addPage(u"outbox"_s, u"page"_s, u"Outbox"_s, PageGroup::Work);
        m_bar->addPage(u"log"_s, u"page"_s, u"Log"_s, PageGroup::Systems);
    }
    void cleanup()
    {
        m_bar.reset();
        m_saved.reset();
    }

    void aFoldedGroupTellsWhatWaitsInIt()
    {
        m_bar->setCount(u"tasks"_s, u"3"_s, u"3 open"_s);
        QVERIFY(!isWaiting(u"Work"_s)); // the number stands beside its page
        press(u"Work"_s, Qt::Key_Left);
        QVERIFY(isWaiting(u"Work"_s));
        QCOMPARE(spoken(u"Work"_s), u"Group Work, folded: Tasks, 3 open"_s);
        m_bar->setCount(u"outbox"_s, u"1"_s, u"1 needs a person"_s); // while it is folded
        QCOMPARE(spoken(u"Work"_s), u"Group Work, folded: Tasks, 3 open; Outbox, 1 needs a person"_s);
        QVERIFY(row(u"Work"_s).data(Qt::ToolTipRole).toString().contains(u"1 needs a person"_s));
        m_bar->setCount(u"tasks"_s, {}, {});
        m_bar->setCount(u"outbox"_s, {}, {});
        QVERIFY(!isWaiting(u"Work"_s));
        QCOMPARE(spoken(u"Work"_s), u"Group Work, folded"_s);
        m_bar->setCount(u"tasks"_s, u"3"_s, u"3 open"_s);
        press(u"Work"_s, Qt::Key_Right);
        QVERIFY(!isWaiting(u"Work"_s));
        QCOMPARE(spoken(u"Work"_s), u"Group Work"_s);
    }

    void itsRowsAreLowerWhereTheyWouldNotFit()
    {
        QWidget window; // sizes of a window of its own are not for a test to set
        m_bar->setParent(&window);
        m_bar->resize(168, 600);
        window.resize(600, 1000);
        window.show();
        QTRY_COMPARE(m_bar->list()->visualRect(row(u"Tasks"_s)).height(), px(28));
        for (int i = 0; i < 24; ++i) {
            m_bar->addPage(u"more%1"_s.arg(i), u"page"_s, u"More %1"_s.arg(i), PageGroup::Systems);
        }
        QTRY_COMPARE(m_bar->list()->visualRect(row(u"Tasks"_s)).height(), px(24));
        press(u"Systems"_s, Qt::Key_Left);
        QTRY_COMPARE(m_bar->list()->visualRect(row(u"Tasks"_s)).height(), px(28));
        press(u"Systems"_s, Qt::Key_Right);
        QTRY_COMPARE(m_bar->list()->visualRect(row(u"Tasks"_s)).height(), px(24));
        m_bar->resize(168, 1000);
        QTRY_COMPARE(m_bar->list()->visualRect(row(u"Tasks"_s)).height(), px(28));
        m_bar->setParent(nullptr); // cleanup() takes it away
    }

    void aPageThatIsOpenedUnfoldsItsGroupAndThatIsRemembered()
    {
        m_bar->setFoldedGroups({u"work"_s, u"systems"_s});
        QSignalSpy folded(m_bar.get(), &NavBar::groupFolded);
        m_bar->setCurrentPage(u"outbox"_s);
        QCOMPARE(folded.count(), 1);
        QCOMPARE(m_bar->foldedGroups(), QStringList{u"systems"_s});
        m_bar->setCurrentPage(u"tasks"_s); // its group is open
        QCOMPARE(folded.count(), 1);
    }

    void whereOneReadsFromTheRightTheArrowsAreTheOtherWayRound()
    {
        m_bar->setLayoutDirection(Qt::RightToLeft);
        press(u"Work"_s, Qt::Key_Right);
        QCOMPARE(m_bar->foldedGroups(), QStringList{u"work"_s});
        press(u"Work"_s, Qt::Key_Left);
        QCOMPARE(m_bar->foldedGroups(), QStringList());
        press(u"Work"_s, Qt::Key_Space);
        QCOMPARE(m_bar->foldedGroups(), QStringList{u"work"_s});
    }
};

QTEST_MAIN(NavBarTest)
#include "nav_bar_test.moc"
