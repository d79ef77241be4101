// Flat controls drawn from the tokens: one edge, one radius, a 2 px focus ring inside the control. What is not drawn
// here falls to Fusion in the theme's palette. The style carries the theme; put it in force with applyTheme().
#pragma once

#include "ui/widgets/theme.h"

#include <QProxyStyle>

namespace cf::ui {

class Style : public QProxyStyle
{
    Q_OBJECT

public:
    /// `platformFont` is the font the platform asked for before any look was applied.
    explicit Style(const QFont& platformFont);

    const Theme& theme() const { return m_theme; }
    const QFont& platformFont() const { return m_platformFont; }
    void setTheme(const Theme& theme) { m_theme = theme; }
    /// Whether a change of the platform's theme applies the look again.
    void follow(QApplication& app, bool on);
    bool eventFilter(QObject* watched, QEvent* event) override;

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    QPalette standardPalette() const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* ret) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                         const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* p,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* p,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* p,
                            const QWidget* widget) const override;

private:
    Theme m_theme;
    QFont m_platformFont;
    bool m_reapplying = false;
};

} // namespace cf::ui
