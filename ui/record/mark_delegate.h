#pragma once

#include <QStyledItemDelegate>

namespace cf::ui {

/// The mark of a cell before its words, in its colour. role: where the model keeps icon name and Mark as a QVariantList; empty: no mark.
class MarkDelegate : public QStyledItemDelegate
{
public:
    explicit MarkDelegate(int role, QObject* parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_role(role)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_role;
};

} // namespace cf::ui
