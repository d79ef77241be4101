#include "ui/widgets/mono_text.h"

#include "ui/widgets/theme.h"

#include <QEvent>

namespace cf::ui {

MonoText::MonoText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFont(theme().font(Type::Mono));
}

void MonoText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setFont(theme().font(Type::Mono));
    }
}

} // namespace cf::ui
