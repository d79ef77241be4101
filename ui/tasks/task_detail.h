// One task: what may be done with it, what is on its way, what was refused, and the story of its case.
#pragma once

#include "ui/shell/page.h"
#include "ui/tasks/task_act_presenter.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace cf::ui {

class Badge;
class CaseView;
class EmptyState;
class Facts;
class Label;
class Notice;

class TaskDetail : public QWidget
{
    Q_OBJECT
public:
    TaskDetail(TaskActPresenter& presenter, PageContext& context, QWidget* parent = nullptr);
    void copy();
    void openRecord();
    void openCommand();                                        ///< what is on its way, in the outbox
    void act(TaskAct act, const QString& outcome = {});        ///< asks for what has to be said first
    void focusFirst();                                         ///< on what can be done first

private:
    QWidget* makeBody();
    void follow();
    void followStanding();
    void followButtons();
    void followOutcomes();

    TaskActPresenter& m_presenter;
    PageContext& m_context;
    Label *m_title, *m_case, *m_why;
    Badge* m_state;
    Notice *m_standing, *m_refusal;
    QPushButton *m_claim, *m_release, *m_delegate, *m_comment, *m_record, *m_command, *m_copy;
    QWidget* m_outcomeBar = nullptr;
    QList<QPushButton*> m_outcomes;
    std::vector<TaskOutcome> m_shownOutcomes;
    Facts* m_facts;
    CaseView* m_view;
    EmptyState* m_none;
    QStackedWidget* m_stack;
    QTimer m_second;
};

} // namespace cf::ui
