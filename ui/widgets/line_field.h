#pragma once

#include <QLineEdit>

namespace cf::ui {

/// One line to fill in. name: its objectName; hint stands there while it is empty; most: characters.
QLineEdit* lineField(const QString& name, const QString& hint = {}, int most = 32767);
/// control below its title, which is its accessible name, too.
QWidget* titled(const QString& title, QWidget* control);

} // namespace cf::ui
