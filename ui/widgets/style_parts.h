// The pieces Style is painted from, by family. Internal to the style.
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

namespace cf::ui::style {

// style_controls.cpp
void buttonPanel(QPainter& p, const QStyleOption& o, const QWidget* widget);
void buttonLabel(QPainter& p, const QStyleOptionButton& o, const QWidget* widget);
void toolPanel(QPainter& p, const QStyleOptionToolButton& o);
void field(QPainter& p, const QStyleOption& o, bool focus);
void checkBox(QPainter& p, const QStyleOption& o, const QWidget* widget);
void radio(QPainter& p, const QStyleOption& o);
void combo(QPainter& p, const QStyleOptionComboBox& o);
void comboLabel(QPainter& p, const QStyleOptionComboBox& o, const QRect& edit);
void chevron(QPainter& p, const QRect& r, const QString& icon, bool enabled, int units = 12);

// style_lists.cpp
void header(QPainter& p, const QStyleOption& o);
void headerLabel(QPainter& p, const QStyleOptionHeader& o);
void tab(QPainter& p, const QStyleOptionTab& o);
void tabLabel(QPainter& p, const QStyleOptionTab& o);
void menuItem(QPainter& p, const QStyleOptionMenuItem& o);
QSize menuItemSize(const QStyleOptionMenuItem& o, const QSize& text);
void menuBarItem(QPainter& p, const QStyleOptionMenuItem& o);
void scrollBar(QPainter& p, const QStyleOptionSlider& o, const QRect& slider, const QWidget* widget);
QRect scrollBarRect(const QStyleOptionSlider& o, QStyle::SubControl sub);
void progressBar(QPainter& p, const QStyleOptionProgressBar& o);

} // namespace cf::ui::style
