#include "ui/widgets/line_field.h"

#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

namespace cf::ui {

QLineEdit* lineField(const QString& name, const QString& hint, int most)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    field->setMaxLength(most);
    return field;
}

QWidget* titled(const QString& title, QWidget* control)
{
    control->setAccessibleName(title);
    return column({new Label(title, Type::CaptionStrong, Ink::Name), control}, 4);
}

} // namespace cf::ui
