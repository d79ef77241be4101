// Rows of the outbox: a plan with how far it came, and a command with what it does and where it stands.
#pragma once

#include "ui/outbox/outbox_lists_presenter.h"

#include <QStyledItemDelegate>

namespace cf::ui {

/// Title, who and when, and a slim bar of its commands by state with the same in numbers.
class OutboxPlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    OutboxPlanDelegate(const OutboxPlanList& plans, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const OutboxPlanList& m_plans;
};

class OutboxCommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    OutboxCommandDelegate(const OutboxCommandList& commands, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const OutboxCommandList& m_commands;
};

} // namespace cf::ui
