#pragma once

#include <QStyledItemDelegate>

namespace cf::items {
class ResultTable;
}

namespace cf::ui {

/// One line of a result. State and channel are icon and word; a row that has not arrived is a grey bar in the same
/// place.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ResultDelegate(const items::ResultTable& table, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& p, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    const items::ResultTable& m_table;
};

} // namespace cf::ui
