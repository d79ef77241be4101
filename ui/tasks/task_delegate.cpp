#include "ui/tasks/task_delegate.h"

#include "ui/record/record_marks.h"
#include "ui/tasks/task_table_presenter.h"
#include "ui/widgets/icon.h"

namespace cf::ui {

void TaskDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto colour = [option](const QColor& ink) {
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    };
    if (index.column() == TaskTable::State) {
        const QString name = index.data(TaskTable::IconRole).toString();
        const Tone tone = toneOf(Mark(index.data(TaskTable::MarkRole).toInt()));
        if (!name.isEmpty()) {
            option->icon = QIcon(iconPixmap(name, theme().toneInk(tone), px(14), option->widget ? option->widget->devicePixelRatioF() : 1));
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(px(14), px(14));
            colour(theme().toneInk(tone));
        }
    } else if (index.column() == TaskTable::Due && index.data(TaskTable::OverdueRole).toBool()) {
        colour(theme().toneInk(Tone::Failed));
    }
}

} // namespace cf::ui
