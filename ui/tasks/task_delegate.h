// Cells of the inbox: what is overdue in red, what is on its way with its mark.
#pragma once

#include <QStyledItemDelegate>

namespace cf::ui {

class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace cf::ui
