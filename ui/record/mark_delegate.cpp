#include "ui/record/mark_delegate.h"

#include "ui/record/record_marks.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

namespace cf::ui {

void MarkDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariantList mark = index.data(m_role).toList();
    if (!mark.isEmpty()) {
        option->icon = icon(mark.value(0).toString(), inkOf(toneOf(Mark(mark.value(1).toInt()))));
        option->decorationSize = QSize(px(16), px(16));
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
}

} // namespace cf::ui
