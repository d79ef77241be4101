// Layouts whose distances grow with the text. Margins and spacing are given in design units (see theme.h) and kept on
// the layout, so that applyTheme() can set them again when the text size changes.
#pragma once

#include <QLayout>
#include <QMargins>
#include <QPalette>
#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace cf::ui {

/// Left is the side where reading starts; margins turn round in right-to-left layouts.
void setScaledMargins(QLayout* layout, QMargins units);
void setScaledSpacing(QLayout* layout, int units);
/// A minimum, maximum (-1 for none) or fixed width that grows with the text.
void setScaledWidth(QWidget* widget, int minimumUnits, int maximumUnits = -1);
void setScaledHeight(QWidget* widget, int minimumUnits, int maximumUnits = -1);
/// Sets again all that was scaled on the widget and its layout. Called by applyTheme() for every widget.
void rescale(QWidget* widget);

/// Stacked or side by side; a null pointer in the list is a stretch.
QWidget* column(const QList<QWidget*>& widgets, int spacing = 0, QMargins margins = {});
QWidget* rowOf(const QList<QWidget*>& widgets, int spacing = 8, QMargins margins = {});

/// Side by side, wrapped to further lines when the width ends: badges and chips.
QWidget* flowOf(const QList<QWidget*>& widgets, int spacing = 8, QMargins margins = {});

/// A plain ground in a role of the palette (theme.h lists them): Base for surface, Window for canvas, Midlight for
/// sunken.
QWidget* ground(QPalette::ColorRole role);
/// A line of one pixel between parts; parts are separated by space and hairlines, never by frames.
QWidget* hairline(Qt::Orientation orientation = Qt::Horizontal);
/// Scroll area without frame on a ground. Its content is as wide as the view and never scrolls sideways.
QScrollArea* scrolling(QWidget* content, QPalette::ColorRole role = QPalette::Base);
/// The same where it is as tall as its content when there is room, and without a ground of its own: for dialogs. Takes the focus
/// while something is beyond its edge, so give it a name.
QScrollArea* scrollingWhenShort(QWidget* content, QPalette::ColorRole role = QPalette::Base);

} // namespace cf::ui
