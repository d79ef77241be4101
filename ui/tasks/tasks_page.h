// The inbox: open tasks of all connected workflow systems, and one of them with its case and what can be done.
#pragma once

#include "ui/shell/page.h"
#include "ui/tasks/tasks_presenter.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace cf::ui {

class CallBacksView;
class EmptyState;
class Label;
class LinkButton;
class Notice;
class PageHead;
class TaskDetail;
class TurningSplitter;
class WindowMemory;

class TasksWidget : public QWidget
{
    Q_OBJECT
public:
    TasksWidget(const TasksParts& parts, PageContext& context, QWidget* parent = nullptr);

    TasksPresenter& presenter() { return m_presenter; }
    TaskDetail& detail() { return *m_detail; }
    CallBacksView* calls() { return m_calls; }
    void showSubject(const QString& task); ///< native id of a task, or "mine", "groups", "all", "overdue"; empty: as it was

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFilters();
    QWidget* makeList();
    void addActions();
    void follow();
    void followHeader();
    void followNotices();
    void followSelection();
    void followRoom();
    void shareColumns(); ///< the list never scrolls sideways
    void sortBy(int column);
    void chooseRow(int row);
    bool tableKey(int key, Qt::KeyboardModifiers modifiers);

    PageContext& m_context;
    TasksPresenter m_presenter;
    WindowMemory* m_memory;
    PageHead* m_head;
    QTableView* m_table;
    QLineEdit* m_search;
    Label *m_count, *m_nothing;
    std::array<LinkButton*, 3> m_scopes{};
    LinkButton* m_overdue;
    QVBoxLayout* m_noticeBox = nullptr;
    QList<Notice*> m_notices;
    TaskDetail* m_detail;
    CallBacksView* m_calls = nullptr; ///< nullptr: there is no desk
    EmptyState *m_empty, *m_trouble, *m_none;
    QStackedWidget *m_stack, *m_rows;
    TurningSplitter* m_split; ///< the list and the task, above each other where there is little room
    QList<std::pair<int, int>> m_widths; ///< in units, by column
    bool m_isFollowing = false;
};

/// The page for the window. `parts` outlive it.
Page tasksPage(const TasksParts& parts);

} // namespace cf::ui
