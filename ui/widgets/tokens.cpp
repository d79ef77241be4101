#include "ui/widgets/theme.h"

#include <algorithm>
#include <cmath>

namespace cf::ui {

namespace {

Tokens light()
{
    Tokens t;
    t.canvas = QColor(0xf3f4f6u), t.surface = QColor(0xffffffu), t.raised = QColor(0xffffffu),
    t.sunken = QColor(0xe9ebeeu), t.hover = QColor(0xeceef1u);
    t.line = QColor(0xe0e3e7u), t.control = QColor(0xc6ccd4u), t.edge = QColor(0x868e99u);
    t.ink = QColor(0x191d23u), t.ink2 = QColor(0x454d58u), t.ink3 = t.off = QColor(0x606975u);
    t.bar = QColor(0x7c8694u), t.barSoft = QColor(0xd3d8deu);
    t.accent = QColor(0x2456c9u), t.onAccent = QColor(0xffffffu), t.accentSoft = QColor(0xe2eafbu);
    t.red = QColor(0xb0231bu), t.redSoft = QColor(0xfbe8e6u), t.redFill = QColor(0xcf3f35u);
    t.amber = QColor(0x855000u), t.amberSoft = QColor(0xfbeed6u), t.amberFill = QColor(0xbf7a0au);
    t.green = QColor(0x17673bu), t.greenSoft = QColor(0xdef1e5u), t.greenFill = QColor(0x2c8a56u);
    t.grey = QColor(0x5a636fu), t.greySoft = QColor(0xeceef1u);
    t.shadow = QColor(20, 28, 40, 30);
    return t;
}

Tokens dark()
{
    Tokens t;
    t.canvas = QColor(0x15181cu), t.surface = QColor(0x1b1f24u), t.raised = QColor(0x262b32u),
    t.sunken = QColor(0x101215u), t.hover = QColor(0x252a31u);
    t.line = QColor(0x2c323au), t.control = QColor(0x434b56u), t.edge = QColor(0x6f7985u);
    t.ink = QColor(0xe7eaeeu), t.ink2 = QColor(0xb4bcc6u), t.ink3 = t.off = QColor(0x929ba7u);
    t.bar = QColor(0x8791a0u), t.barSoft = QColor(0x3a414bu);
    t.accent = QColor(0x86abffu), t.onAccent = QColor(0x0d1626u), t.accentSoft = QColor(0x22324fu);
    t.red = QColor(0xff9186u), t.redSoft = QColor(0x40211fu), t.redFill = QColor(0xe5695eu);
    t.amber = QColor(0xefb75fu), t.amberSoft = QColor(0x3a2c14u), t.amberFill = QColor(0xd99a35u);
    t.green = QColor(0x7fd3a1u), t.greenSoft = QColor(0x183426u), t.greenFill = QColor(0x55b27cu);
    t.grey = QColor(0xa0a9b4u), t.greySoft = QColor(0x2a3038u);
    t.shadow = QColor(0, 0, 0, 110);
    return t;
}

Tokens highContrast()
{
    Tokens t;
    t.canvas = t.surface = t.raised = t.sunken = QColor(Qt::black);
    t.hover = QColor(0x1f1f1fu);
    t.line = QColor(0x9a9a9au), t.control = QColor(0xffffffu), t.edge = QColor(0xffffffu);
    t.ink = QColor(0xffffffu), t.ink2 = QColor(0xffffffu), t.ink3 = QColor(0xe0e0e0u), t.off = QColor(0x9a9a9au);
    t.bar = QColor(0xffffffu), t.barSoft = QColor(0x6e6e6eu);
    t.accent = QColor(0x57d7ffu), t.onAccent = QColor(0x000000u), t.accentSoft = QColor(0x003a4du);
    t.red = t.redFill = QColor(0xff9b94u), t.redSoft = QColor(0x3d0000u);
    t.amber = t.amberFill = QColor(0xffd24au), t.amberSoft = QColor(0x332500u);
    t.green = t.greenFill = QColor(0x6dffabu), t.greenSoft = QColor(0x00290fu);
    t.grey = QColor(0xe0e0e0u), t.greySoft = QColor(0x1f1f1fu);
    t.shadow = QColor(0, 0, 0, 0);
    return t;
}

qreal linear(qreal c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

qreal luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

constexpr qreal readable = 4.5;

bool holds(const QColor& front, std::initializer_list<QColor> backs)
{
    return std::all_of(backs.begin(), backs.end(),
                       [&](const QColor& back) { return contrast(front, back) >= readable; });
}

/// Hues from blue-green over blue and violet to pink mean nothing here; the rest is red, amber or green.
bool isFreeHue(const QColor& c)
{
    const qreal hue = c.hslHueF() * 360;
    return c.hslSaturationF() >= 0.2 && hue >= 172 && hue <= 330;
}

QColor withLightness(const QColor& c, qreal saturation, qreal lightness)
{
    return QColor::fromHslF(float(c.hslHueF()), float(saturation), float(std::clamp<qreal>(lightness, 0, 1))).toRgb();
}

/// Selection fill in the accent's hue, pale enough for every ink that is written on a selected row.
QColor softOf(const Tokens& t, const QColor& accent, bool lightScheme)
{
    const qreal saturation = std::min<qreal>(t.accentSoft.hslSaturationF(), accent.hslSaturationF());
    for (qreal l = t.accentSoft.lightnessF(); l >= 0 && l <= 1; l += lightScheme ? 0.005 : -0.005) {
        const QColor soft = withLightness(accent, saturation, l);
        if (holds(t.ink3, {soft}) && holds(t.red, {soft}) && holds(t.amber, {soft}) && holds(t.grey, {soft}))
            return soft;
    }
    return t.accentSoft;
}

} // namespace

qreal contrast(const QColor& a, const QColor& b)
{
    const qreal x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

Tokens tokensOf(Scheme scheme, const QColor& platformAccent)
{
    if (scheme == Scheme::Contrast)
        return highContrast();
    const bool lightScheme = scheme == Scheme::Light;
    Tokens t = lightScheme ? light() : dark();
    if (!platformAccent.isValid() || !isFreeHue(platformAccent))
        return t;
    const QColor soft = softOf(t, platformAccent, lightScheme);
    for (qreal l = platformAccent.lightnessF(); l >= 0.1 && l <= 0.95; l += lightScheme ? -0.01 : 0.01) {
        const QColor accent = withLightness(platformAccent, platformAccent.hslSaturationF(), l);
        if (holds(accent, {t.surface, t.canvas, t.raised, t.hover, soft}) && holds(t.onAccent, {accent})) {
            t.accent = accent;
            t.accentSoft = soft;
            break;
        }
    }
    return t;
}

} // namespace cf::ui
