// The program's own line drawings (resources/icons), recoloured from the tokens when painted: they follow a change of
// theme by themselves and are sharp at every device pixel ratio. Arrows that mean a direction of reading turn round in
// right-to-left layouts.
#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QPointF>

class QPainter;

namespace cf::ui {

/// For buttons, actions and menus. Active and selected states are drawn in the ink of facts, disabled ones in that of
/// names.
QIcon icon(const QString& name, Ink ink = Ink::Secondary);

/// `size` in device-independent pixels.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio);

/// Draws at 16 units (see px()) unless told otherwise; `size` is in device-independent pixels.
void drawIcon(QPainter& p, const QString& name, QPointF topLeft, const QColor& colour, int size = 0);

/// Whether a drawing of that name exists.
bool hasIcon(const QString& name);

} // namespace cf::ui
