// What a person does in the inbox, by key, by button and from the palette.
#include "ui/shell/action_list.h"
#include "ui/tasks/task_detail.h"
#include "ui/tasks/tasks_page.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

void TasksWidget::addActions()
{
    const QString group = tr("Tasks");
    const auto add = [&](const QString& id, const QString& text, const QString& icon, const QString& tip, auto run) {
        m_context.actions.add({id, group, text, icon, tip}, [run](bool) { run(); });
    };
    for (const QString& subject : {u"mine"_s, u"groups"_s, u"all"_s, u"overdue"_s}) {
        const QString text = subject == u"mine"     ? tr("My tasks")
                             : subject == u"groups" ? tr("Tasks of my groups")
                             : subject == u"all"    ? tr("All open tasks")
                                                    : tr("Overdue tasks, or all again");
        add(u"tasks."_s + subject, text, subject == u"overdue" ? u"warn"_s : u"inbox"_s, tr("Of all connected workflow systems"), [this, subject] {
            m_context.open(u"tasks"_s, subject);
            m_table->setFocus();
        });
    }
    add(u"tasks.search"_s, tr("Search the tasks"), u"search"_s, tr("In their names, cases and what these are about"), [this] {
        m_context.open(u"tasks"_s, {});
        m_search->setFocus();
    });
    const auto act = [this](TaskAct which) { return [this, which] { m_detail->act(which); }; };
    add(u"tasks.claim"_s, tr("Claim the task"), u"user"_s, tr("It is yours from then on"), act(TaskAct::Claim));
    add(u"tasks.complete"_s, tr("Complete the task…"), u"tick"_s, tr("With how it ends, and a comment"), act(TaskAct::Complete));
    add(u"tasks.release"_s, tr("Give the task back"), u"undo"_s, tr("To those who may claim it, or to who delegated it"), act(TaskAct::Release));
    add(u"tasks.delegate"_s, tr("Delegate the task…"), u"people"_s, tr("Somebody else does it and gives it back"), act(TaskAct::Delegate));
    add(u"tasks.comment"_s, tr("Comment on the task…"), u"info"_s, tr("It stands in the case for everybody"), act(TaskAct::Comment));
    add(u"tasks.takeBack"_s, tr("Take back what was asked for (Delete in the list)"), u"undo"_s, tr("Before it left"), [this] { m_presenter.chosen().takeBack(tr("taken back in the inbox")); });
    add(u"tasks.record"_s, tr("Open the communication of the case"), u"open"_s, tr("What the case is about"), [this] { m_detail->openRecord(); });
    add(u"tasks.command"_s, tr("Show in the outbox what is on its way"), u"inbox"_s, tr("With everything that happened to it"), [this] { m_detail->openCommand(); });
    add(u"tasks.copy"_s, tr("Copy the task and its case"), u"page"_s, tr("As lines of text, for a mail or a note"), [this] { m_detail->copy(); });
    const std::pair<QString, int> orders[]{{tr("Sort the tasks by due time"), TaskTable::Due}, {tr("Sort the tasks by age"), TaskTable::Age}, {tr("Sort the tasks by name"), TaskTable::Task}, {tr("Sort the tasks by case"), TaskTable::Case},
                                           {tr("Sort the tasks by who has them"), TaskTable::Assignee}, {tr("Sort the tasks by group"), TaskTable::Groups}, {tr("Sort the tasks by system"), TaskTable::System}};
    for (const auto& [text, column] : orders) {
        add(u"tasks.sort-%1"_s.arg(column), text, u"down"_s, tr("Once more: the other way round"), [this, column] { sortBy(column); });
    }
    for (const QString& id : {u"tasks.claim"_s, u"tasks.complete"_s, u"tasks.release"_s, u"tasks.delegate"_s, u"tasks.comment"_s, u"tasks.takeBack"_s, u"tasks.record"_s, u"tasks.command"_s, u"tasks.copy"_s}) {
        m_table->addAction(m_context.actions.action(id));
    }
}

bool TasksWidget::tableKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::ControlModifier && key == Qt::Key_C) {
        m_detail->copy();
    } else if (modifiers != Qt::NoModifier) {
        return false;
    } else if (key == Qt::Key_Delete) {
        m_presenter.chosen().takeBack(tr("taken back in the inbox"));
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_detail->focusFirst();
    } else {
        return false;
    }
    return true;
}

bool TasksWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        shareColumns();
    }
    if (watched != m_table || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    return tableKey(key->key(), key->modifiers() & ~Qt::KeypadModifier) || QWidget::eventFilter(watched, event);
}

void TasksWidget::showSubject(const QString& task)
{
    if (task.isEmpty()) {
        return;
    }
    if (task == u"mine") {
        m_presenter.setTaskScope(cache::TaskScope::Mine);
    } else if (task == u"groups") {
        m_presenter.setTaskScope(cache::TaskScope::Groups);
    } else if (task == u"all") {
        m_presenter.setTaskScope(cache::TaskScope::All);
    } else if (task == u"overdue") {
        m_presenter.setOverdueOnly(!m_presenter.isOverdueOnly());
    } else {
        m_presenter.reveal(task);
    }
    follow();
}

} // namespace cf::ui
