// One command: what it does, where it stands, what a person can do about it, and everything that ever happened to it.
#pragma once

#include "ui/outbox/outbox_presenter.h"
#include "ui/shell/page.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace cf::ui {

class Badge;
class EmptyState;
class Facts;
class Label;
class LegList;
class SectionHeader;

class OutboxDetail : public QWidget
{
    Q_OBJECT
public:
    OutboxDetail(OutboxPresenter& presenter, PageContext& context, QWidget* parent = nullptr);
    void copy();
    void openRecord();
    void offerReissues(std::shared_ptr<const ReissueParts> parts); ///< none: nothing is offered
    void openReissue();

Q_SIGNALS:
    void withdrawWanted();
    void settleWanted();

private:
    QWidget* makeBody();
    void follow();
    void followTrouble(const CommandDetail& detail, const OutboxTelling& telling);
    void activate(const QList<RecordFact>& facts, int item);

    OutboxPresenter& m_presenter;
    PageContext& m_context;
    Label *m_title, *m_stage, *m_trouble, *m_evidence, *m_wanted;
    Badge* m_state;
    QPushButton *m_withdraw, *m_again, *m_settle, *m_record, *m_reissue, *m_copy;
    std::shared_ptr<const ReissueParts> m_reissues;
    SectionHeader *m_troubleHead, *m_historyHead;
    QWidget* m_troublePart = nullptr;
    Facts *m_standing, *m_command;
    LegList* m_history;
    EmptyState* m_none;
    QStackedWidget* m_stack;
    QList<RecordFact> m_commandFacts;
};

} // namespace cf::ui
