// A line of a pack: its mark, its words, and under them what it is.
#pragma once

#include "ui/packs/pack_lines_presenter.h"

#include <QStyledItemDelegate>

namespace cf::ui {

class PackLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PackLineDelegate(const PackLines& lines, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const PackLines& m_lines;
};

} // namespace cf::ui
