// The inbox from the keyboard, over two workflow systems and a dispatch that really serves what is asked for.
#include "models/sync/dispatch_desk.h"
#include "tests/support/command_world.h"
#include "tests/support/tasks_world.h"
#include "tests/support/ui_window_driver.h"
#include "ui/shell/action_list.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/nav_delegate.h"
#include "ui/tasks/task_detail.h"
#include "ui/tasks/task_dialogs.h"
#include "ui/tasks/tasks_page.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/leg_list.h"
#include "ui/widgets/messages.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QScrollBar>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class TasksPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiProfile> m_profile;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<CommandWorld> m_there;
    std::unique_ptr<sync::DispatchDesk> m_dispatch;
    std::unique_ptr<TasksWorld> m_world;
    std::unique_ptr<WindowDriver> m_driver;

    void open()
    {
        const TasksParts parts{*m_profile->cache, *m_outbox, *m_dispatch, m_profile->sync, m_profile->clock, QTimeZone("Europe/Berlin"), m_profile->directory.path()};
        m_driver = std::make_unique<WindowDriver>(*m_profile, RecordFactory(), std::vector<Page>{tasksPage(parts)});
        m_driver->window.resize(1280, 800);
    }
    TasksWidget* page() { return m_driver->window.findChild<TasksWidget*>(); }
    QTableView* table() { return m_driver->find<QTableView>(u"taskTable"_s); }
    QPushButton* pressable(const QString& name) { return m_driver->find<QPushButton>(name); }
    bool isRead()
    {
        return QTest::qWaitFor([this] { return page() && page()->presenter().phase() == TasksPresenter::Phase::Ready && !page()->presenter().isReading(); });
    }
    bool openPage()
    {
        m_driver->press(Qt::Key_2, Qt::ControlModifier);
        return isRead();
    }
    bool shows(const QString& task)
    {
        return QTest::qWaitFor([&] {
            TaskActPresenter& chosen = page()->presenter().chosen();
            return chosen.phase() == TaskActPresenter::Phase::Ready && chosen.taskId() == task && chosen.task();
        });
    }
    bool choose(const QString& task)
    {
        const auto find = [&] { return std::max(page()->presenter().table().rowOf(m_world->casework, task), page()->presenter().table().rowOf(m_world->claims, task)); };
        if (!QTest::qWaitFor([&] { return find() >= 0; })) {
            return false;
        }
        table()->setCurrentIndex(page()->presenter().table().index(find(), TaskTable::Task));
        return shows(task);
    }
    bool all()
    {
        page()->presenter().setTaskScope(cache::TaskScope::All);
        return QTest::qWaitFor([this] { return page()->presenter().table().rowCount() == 5; });
    }
    QString badge()
    {
        auto* list = m_driver->find<QListView>(u"navList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(NavDelegate::IdRole) == u"tasks"_s) {
                return index.data(NavDelegate::CountRole).toString();
            }
        }
        return u"no page"_s;
    }

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void init()
    {
        m_profile = std::make_unique<UiProfile>();
        m_outbox = *outbox::Outbox::open(m_profile->directory.path());
        m_world = std::make_unique<TasksWorld>(*m_profile->cache, m_profile->clock.now());
        m_there = std::make_unique<CommandWorld>(CommandWorld{m_profile->clock, {}, {}, {}});
        m_dispatch = std::make_unique<sync::DispatchDesk>(*m_outbox, *m_profile->cache, m_profile->clock, [this](const Repository&) -> std::unique_ptr<connectors::Connector> {
            return std::make_unique<WorldConnector>(*m_there, WorldConnector::Faults());
        });
    }
    void cleanup()
    {
        m_driver.reset();
        m_dispatch.reset();
        m_outbox.reset();
        m_profile.reset();
    }

    void withoutAWorkflowSystemThePageSaysWhereToConnectOne()
    {
        open();
        QVERIFY(openPage());
        QVERIFY(page()->presenter().isUnconnected());
        QVERIFY(!table()->isVisible());
        QCOMPARE(badge(), QString());
    }

    void theNavigationSaysHowManyAreMine()
    {
        m_world->addSystems();
        m_world->fill();
        open();
        QTRY_COMPARE(badge(), u"1"_s);
        QVERIFY(!page());
    }

    void whatWaitsForNobodyAndWhoseGroupsAreNotKnownIsSaid()
    {
        m_world->addSystems({});
        open();
        QVERIFY(openPage());
        QVERIFY(page()->presenter().isEmpty() && !table()->isVisible());
        m_world->fill();
        QVERIFY(QTest::qWaitFor([this] { return page()->presenter().countOf(cache::TaskScope::All) == 5; }));
        page()->presenter().setTaskScope(cache::TaskScope::Groups);
        QTRY_VERIFY(m_driver->find(u"tasksNone"_s)->isVisible());
    }

    void aTaskIsClaimedByKeysAndTheScreenSaysWhereItIs()
    {
        m_world->addSystems();
        m_world->fill();
        open();
        QVERIFY(openPage());
        QVERIFY(all());
        QVERIFY(choose(u"t-approve"_s));
        table()->setFocus();
        m_driver->press(Qt::Key_Return); // to what can be done first
        QCOMPARE(QApplication::focusWidget()->objectName(), u"taskClaim"_s);
        m_driver->press(Qt::Key_Space);
        QTRY_VERIFY(m_driver->find<Notice>(u"taskStanding"_s)->isVisible());
        QVERIFY(!pressable(u"taskClaim"_s)->isEnabled());
        QVERIFY(!m_driver->find<Label>(u"taskWhyNot"_s)->text().isEmpty());
        m_dispatch->serve();
        QTRY_VERIFY(!m_dispatch->status().isWorking);
        QVERIFY2(m_there->effects.empty(), "not before its time to think again is over");
        m_profile->clock.advance(taskThoughtsMs + 1'000);
        m_dispatch->serve();
        QTRY_COMPARE(m_there->effects.size(), size_t(1));
        QTRY_COMPARE(page()->presenter().table().index(page()->presenter().table().rowOf(m_world->casework, u"t-approve"_s), TaskTable::State).data().toString(), u"Done, not seen yet"_s);
        QVERIFY2(page()->presenter().chosen().task()->assignee.isEmpty(), "the task changes when its system shows it");
    }

    void whatIsOnItsWayIsTakenBackByDelete()
    {
        m_world->addSystems();
        m_world->fill();
        open();
        QVERIFY(openPage());
        QVERIFY(all());
        QVERIFY(choose(u"t-approve"_s));
        m_driver->window.actionList().action(u"tasks.claim"_s)->trigger();
        QTRY_VERIFY(page()->presenter().chosen().underWay());
        table()->setFocus();
        m_driver->press(Qt::Key_Delete);
        QTRY_VERIFY(!page()->presenter().chosen().underWay());
        QTRY_VERIFY(!m_driver->find<Notice>(u"taskStanding"_s)->isVisible());
        m_profile->clock.advance(dayMs);
        m_dispatch->serve();
        QTRY_VERIFY(!m_dispatch->status().isWorking);
        QVERIFY(m_there->effects.empty());
    }

    void aTaskIsCompletedWithAnOutcomeAndAComment()
    {
        m_world->addSystems();
        m_world->fill();
        open();
        QVERIFY(openPage());
        QVERIFY(shows(u"t-verify"_s)); // mine
        m_driver->window.actionList().action(u"tasks.complete"_s)->trigger();
        auto* dialog = m_driver->find<TaskDialog>(u"taskDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY2(!pressable(u"taskDialogOk"_s)->isEnabled(), "not without saying how");
        m_driver->press(Qt::Key_Space);
        QVERIFY(m_driver->find<QRadioButton>(u"taskOutcome-verified"_s)->isChecked());
        m_driver->find<QLineEdit>(u"taskDialogWords"_s)->setFocus();
        m_driver->type(u"called back"_s);
        m_driver->press(Qt::Key_Return);
        QTRY_VERIFY(page()->presenter().chosen().underWay());
        const Deed deed = page()->presenter().chosen().underWay()->command.deed;
        QCOMPARE(deed, Deed(CompleteTask{u"t-verify"_s, u"verified"_s, {{u"authorizationVerified"_s, u"boolean"_s, u"true"_s}}, u"called back"_s}));
        m_profile->clock.advance(taskThoughtsMs + 1'000);
        m_dispatch->serve();
        QTRY_COMPARE(m_there->effects.size(), size_t(1));
    }

    void aButtonCompletesInOneWayAndRefusesInAnother()
    {
        m_world->addSystems();
        m_world->fill();
        open();
        QVERIFY(openPage());
        QVERIFY(all());
        QVERIFY(choose(u"t-own"_s)); // my own request
        QVERIFY(!pressable(u"taskEnd-approved"_s)->isEnabled());
        QVERIFY(pressable(u"taskEnd-refused"_s)->isEnabled());
        QVERIFY2(m_driver->find<Label>(u"taskWhyNot"_s)->text().contains(u"JO@bank.example asked for it"), qPrintable(m_driver->find<Label>(u"taskWhyNot"_s)->text()));
        QVERIFY(choose(u"t-approve"_s));
        QVERIFY(pressable(u"taskEnd-approved"_s)->isEnabled());
        pressable(u"taskEnd-approved"_s)->setFocus();
        m_driver->press(Qt::Key_Space);
        QVERIFY(m_driver->find<QRadioButton>(u"taskOutcome-approved"_s)->isChecked());
        m_driver->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_driver->find<TaskDialog>(u"taskDialog"_s));
        QVERIFY(!page()->presenter().chosen().underWay());
    }

    void aTaskIsDelegatedToSomebodyElse()
    {
        m_world->addSystems();
        m_world->fill();
        open();
        QVERIFY(openPage());
        QVERIFY(shows(u"t-verify"_s));
        pressable(u"taskDelegate"_s)->setFocus();
        m_driver->press(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"taskDialogTo"_s);
        m_driver->type(u"jo@bank.example"_s);
        QVERIFY(!pressable(u"taskDialogOk"_s)->isEnabled());
        QVERIFY(m_driver->find<Label>(u"taskDialogWhy"_s)->isVisible());
        m_driver->find<QLineEdit>(u"taskDialogTo"_s)->clear();
        m_driver->type(u"ines@bank.example"_s);
        m_driver->press(Qt::Key_Return);
        QTRY_VERIFY(page()->presenter().chosen().underWay());
        QCOMPARE(page()->presenter().chosen().underWay()->command.deed, Deed(DelegateTask{u"t-verify"_s, u"ines@bank.example"_s}));
    }

    void row40TheCaseShowsWhatHappenedAndLeadsToItsCommunication()
    {
        m_world->addSystems();
        m_world->fill();
        open();
        QVERIFY(openPage());
        QVERIFY(all());
        QVERIFY(choose(u"t-approve"_s));
        auto* history = m_driver->find<LegList>(u"caseHistory"_s);
        QCOMPARE(history->legs().size(), 5);
        QVERIFY(history->legs()[1].title.contains(u"authority verified, by amir@bank.example"));
        QVERIFY(history->legs()[1].detail.contains(u"service-agents") && history->legs()[1].detail.contains(u"called back"));
        QVERIFY(history->legs()[1].time.contains(u"CET"));
        copied();
        auto* facts = m_driver->find<Facts>(u"caseFacts"_s);
        const auto about = std::ranges::find(facts->facts(), u"About"_s, &Fact::name);
        QVERIFY(about != facts->facts().end() && about->link);
        facts->activate(int(about - facts->facts().begin()));
        QTRY_COMPARE(m_driver->line()->text(), u"doc:NSB-2025-0048211"_s);
    }

    void theListIsSortedAndSearchedByKeys()
    {
        m_world->addSystems();
        m_world->fill();
        open();
        QVERIFY(openPage());
        m_driver->window.actionList().action(u"tasks.all"_s)->trigger();
        QVERIFY(QTest::qWaitFor([this] { return page()->presenter().table().rowCount() == 5; }));
        m_driver->window.actionList().action(u"tasks.sort-%1"_s.arg(int(TaskTable::Case)))->trigger();
        QTRY_COMPARE(page()->presenter().table().index(0, TaskTable::Case).data().toString(), u"Claim 12"_s);
        m_driver->window.actionList().action(u"tasks.sort-%1"_s.arg(int(TaskTable::Case)))->trigger();
        QTRY_COMPARE(page()->presenter().table().index(4, TaskTable::Case).data().toString(), u"Claim 12"_s);
        m_driver->window.actionList().action(u"tasks.search"_s)->trigger();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"tasksSearch"_s);
        m_driver->type(u"damage"_s);
        QTRY_COMPARE(page()->presenter().table().rowCount(), 1);
        QTRY_COMPARE(m_driver->find<Label>(u"tasksCount"_s)->text(), u"1 of 5 open tasks"_s);
    }

    void narrowWindowsPutTheTaskBelowTheList()
    {
        m_world->addSystems();
        m_world->fill();
        open();
        QVERIFY(openPage());
        QTRY_VERIFY(table()->isColumnHidden(TaskTable::System)); // the task beside the list tells it
        QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
        m_driver->window.resize(900, 700);
        QTRY_VERIFY(page()->detail().mapTo(page(), QPoint()).y() > table()->mapTo(page(), QPoint()).y());
    }

    void everyControlSaysWhatItIs()
    {
        m_world->addSystems();
        m_world->fill();
        open();
        QVERIFY(openPage());
        QVERIFY(all());
        QVERIFY(choose(u"t-approve"_s));
        for (QWidget* one : page()->findChildren<QWidget*>()) {
            if (one->focusPolicy() != Qt::NoFocus && one->isVisible()) {
                const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(one);
                QVERIFY2(!one->objectName().isEmpty() || one->parentWidget()->objectName() == u"taskTable", qPrintable(QString::fromLatin1(one->metaObject()->className())));
                QVERIFY2(told && (!told->text(QAccessible::Name).isEmpty() || one->inherits("QScrollArea")), qPrintable(one->objectName()));
            }
        }
    }

private:
    void copied()
    {
        table()->setFocus();
        m_driver->press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"Approve reissue") && QApplication::clipboard()->text().contains(u"amir@bank.example"));
    }
};

QTEST_MAIN(TasksPageTest)
#include "tasks_page_test.moc"
