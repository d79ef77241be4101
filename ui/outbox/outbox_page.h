// The outbox, where nothing hides: plans, their commands, and one command with everything that ever happened to it.
#pragma once

#include "ui/outbox/outbox_output.h"
#include "ui/shell/page.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace cf::ui {

class EmptyState;
class Label;
class LinkButton;
class Notice;
class OutboxDetail;
class PageHead;
class TurningSplitter;
class WindowMemory;

class OutboxWidget : public QWidget
{
    Q_OBJECT
public:
    OutboxWidget(const OutboxParts& parts, PageContext& context, QWidget* parent = nullptr);

    OutboxPresenter& presenter() { return m_presenter; }
    OutboxOutput& output() { return *m_output; }
    void showSubject(const QString& key); ///< of a command, or "plan:ID"; empty: as it was

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeHead();
    QWidget* makeFilters();
    QWidget* makePlans();
    QWidget* makeCommands();
    void addActions();
    void follow();
    void followSelection();
    void followPlan();
    void followNotices();
    void followHeld();
    void followAway();
    void followLeaving();
    void askWithdraw();
    void askWithdrawOf(const QString& key, const QString& what);
    void askWithdrawPlan();
    void askSettle();
    bool commandKey(int key, Qt::KeyboardModifiers modifiers);

    PageContext& m_context;
    OutboxPresenter m_presenter;
    OutboxOutput* m_output;
    WindowMemory* m_memory;
    PageHead* m_head;
    QListView *m_plans, *m_commands;
    QLineEdit* m_search;
    Label *m_count, *m_nothing;
    std::array<LinkButton*, outboxFilters.size()> m_filters{};
    QPushButton *m_pause, *m_withdrawPlan, *m_againPlan, *m_accept, *m_send, *m_export, *m_print;
    Notice* m_leaving;
    QWidget* m_planBar = nullptr;
    QVBoxLayout* m_noticeBox = nullptr;
    QList<Notice*> m_notices, m_held, m_away;
    QList<RepositoryId> m_heldSystems, m_awaySystems; ///< of m_held, of m_away
    OutboxDetail* m_detail;
    EmptyState *m_empty, *m_trouble;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    TurningSplitter* m_right; ///< commands and the one that is looked at, above each other where there is little room
    bool m_isFollowing = false;
};

/// The page for the window. `parts` outlive it.
Page outboxPage(const OutboxParts& parts);

} // namespace cf::ui
