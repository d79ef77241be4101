// What screen readers are told about the painted widgets. Installed once by the style.
#pragma once

#include <QString>

class QWidget;

namespace cf::ui {

/// Makes Qt's accessibility know the widgets of this folder; doing it again changes nothing.
void installAccessibility();

/// Says something once without moving the focus, e.g. a new count of results. The caller keeps it rare (a second
/// apart).
void announce(QWidget* widget, const QString& text);

} // namespace cf::ui
