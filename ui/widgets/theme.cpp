#include "ui/widgets/theme.h"

#include "ui/widgets/layout.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace cf::ui {

namespace {

constexpr qreal designBody = 13;

int designPixels(Type type)
{
    switch (type) {
    case Type::Caption:
    case Type::CaptionStrong:
    case Type::MonoCaption: return 11;
    case Type::Body:
    case Type::BodyStrong: return 13;
    case Type::Mono: return 12;
    case Type::Heading: return 15;
    case Type::Title: return 21;
    }
    return 13;
}

bool isStrong(Type type)
{
    return type == Type::CaptionStrong || type == Type::BodyStrong || type == Type::Heading || type == Type::Title;
}

QFont pinnedFont()
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP"),
                           QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Hebrew")});
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(int(designBody));
    return font;
}

QStringList monoFamilies(bool pinned)
{
    if (pinned)
        return {QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono")};
    return {QFontDatabase::systemFont(QFontDatabase::FixedFont).family()};
}

Scheme schemeOf(SchemeChoice choice, Scheme platform)
{
    switch (choice) {
    case SchemeChoice::Light: return Scheme::Light;
    case SchemeChoice::Dark: return Scheme::Dark;
    case SchemeChoice::Contrast: return Scheme::Contrast;
    case SchemeChoice::System: break;
    }
    return platform;
}

/// Forced colours show as pure white on pure black; otherwise the platform's own ground says whether it is dark.
Scheme platformScheme(const QPalette& palette)
{
    const QColor back = palette.color(QPalette::Window), front = palette.color(QPalette::WindowText);
    if (back == QColor(Qt::black) && front == QColor(Qt::white))
        return Scheme::Contrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark: return Scheme::Dark;
    case Qt::ColorScheme::Light: return Scheme::Light;
    case Qt::ColorScheme::Unknown: break;
    }
#endif
    return front.lightnessF() > back.lightnessF() ? Scheme::Dark : Scheme::Light;
}

/// Only a highlight that differs from the base style's own comes from the platform.
QColor platformAccent(const QPalette& palette, const QStyle& style)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    const auto role = QPalette::Accent;
#else
    const auto role = QPalette::Highlight;
#endif
    const QColor told = palette.color(QPalette::Active, role);
    return told == style.standardPalette().color(QPalette::Active, role) ? QColor() : told;
}

void tellEveryWidget()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        rescale(widget);
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
        widget->update();
    }
}

} // namespace

Theme::Theme()
    : Theme(
          Look{.scheme = SchemeChoice::Light, .density = Density::Comfortable, .textPercent = 100, .pinnedFonts = true},
          {})
{}

Theme::Theme(const Look& look, const Platform& platform)
    : m_look(look)
    , m_scheme(schemeOf(look.scheme, platform.scheme))
    , m_tokens(tokensOf(m_scheme, look.pinnedFonts ? QColor() : platform.accent))
{
    m_look.textPercent = std::clamp(look.textPercent, 100, 200);
    makeFonts(look.pinnedFonts ? pinnedFont() : platform.font);
}

void Theme::makeFonts(const QFont& platform)
{
    const qreal given = platform.pixelSize() > 0 ? platform.pixelSize() : QFontInfo(platform).pixelSize();
    const qreal body = given * m_look.textPercent / 100;
    // Small platform fonts must not shrink the targets below what a pointer needs.
    m_scale = std::max<qreal>(1, std::round(body) / designBody);
    for (int i = 0; i < typeCount; ++i) {
        const Type type = Type(i);
        QFont font = platform;
        font.setPixelSize(std::max(1, qRound(body * designPixels(type) / designBody)));
        if (isStrong(type))
            font.setWeight(QFont::DemiBold);
        if (type == Type::Title)
            font.setLetterSpacing(QFont::AbsoluteSpacing, -0.3 * m_scale);
        if (type == Type::Mono || type == Type::MonoCaption) {
            font.setFamilies(monoFamilies(m_look.pinnedFonts));
            font.setStyleHint(QFont::Monospace);
        }
        m_fonts[std::size_t(i)] = font;
        m_lineHeights[std::size_t(i)] = int(std::ceil(QFontMetricsF(font).height()));
    }
}

int Theme::px(qreal units) const
{
    if (units <= 0)
        return int(std::round(units * m_scale));
    return std::max(1, int(std::round(units * m_scale)));
}

int Theme::rowHeight() const
{
    return std::max(px(density() == Density::Compact ? 22 : 28), lineHeight(Type::Body) + px(4));
}

int Theme::controlHeight() const
{
    return std::max(px(density() == Density::Compact ? 24 : 28), lineHeight(Type::Body) + px(6));
}

QColor Theme::ink(Ink ink) const
{
    const Tokens& t = m_tokens;
    switch (ink) {
    case Ink::Fact: return t.ink;
    case Ink::Secondary: return t.ink2;
    case Ink::Name: return t.ink3;
    case Ink::Link: return t.accent;
    case Ink::OnAccent: return t.onAccent;
    case Ink::Verified: return t.green;
    case Ink::Uncertain: return t.amber;
    case Ink::Failed: return t.red;
    case Ink::Absent: return t.grey;
    }
    return t.ink;
}

QColor Theme::toneInk(Tone tone) const
{
    const Tokens& t = m_tokens;
    switch (tone) {
    case Tone::Verified: return t.green;
    case Tone::Uncertain: return t.amber;
    case Tone::Failed: return t.red;
    case Tone::Absent: return t.grey;
    case Tone::Accent: return t.accent;
    case Tone::Plain: break;
    }
    return t.ink2;
}

QColor Theme::toneSoft(Tone tone) const
{
    const Tokens& t = m_tokens;
    switch (tone) {
    case Tone::Verified: return t.greenSoft;
    case Tone::Uncertain: return t.amberSoft;
    case Tone::Failed: return t.redSoft;
    case Tone::Accent: return t.accentSoft;
    case Tone::Absent:
    case Tone::Plain: break;
    }
    return t.greySoft;
}

QColor Theme::toneFill(Tone tone) const
{
    const Tokens& t = m_tokens;
    switch (tone) {
    case Tone::Verified: return t.greenFill;
    case Tone::Uncertain: return t.amberFill;
    case Tone::Failed: return t.redFill;
    case Tone::Accent: return t.accent;
    case Tone::Absent:
    case Tone::Plain: break;
    }
    return t.bar;
}

QPalette Theme::palette() const
{
    const Tokens& t = m_tokens;
    QPalette p;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {{QPalette::Window, t.canvas},
                                                            {QPalette::WindowText, t.ink},
                                                            {QPalette::Base, t.surface},
                                                            {QPalette::AlternateBase, t.canvas},
                                                            {QPalette::Text, t.ink},
                                                            {QPalette::PlaceholderText, t.ink3},
                                                            {QPalette::Button, t.raised},
                                                            {QPalette::ButtonText, t.ink},
                                                            {QPalette::BrightText, t.red},
                                                            {QPalette::Highlight, t.accentSoft},
                                                            {QPalette::HighlightedText, t.ink},
                                                            {QPalette::Link, t.accent},
                                                            {QPalette::LinkVisited, t.accent},
                                                            {QPalette::Light, t.hover},
                                                            {QPalette::Midlight, t.sunken},
                                                            {QPalette::Mid, t.line},
                                                            {QPalette::Dark, t.edge},
                                                            {QPalette::Shadow, t.edge},
                                                            {QPalette::ToolTipBase, t.ink},
                                                            {QPalette::ToolTipText, t.surface}};
    for (const auto& [role, colour] : roles)
        p.setColor(role, colour);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.off);
    return p;
}

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Verified: return Ink::Verified;
    case Tone::Uncertain: return Ink::Uncertain;
    case Tone::Failed: return Ink::Failed;
    case Tone::Absent: return Ink::Absent;
    case Tone::Accent: return Ink::Link;
    case Tone::Plain: break;
    }
    return Ink::Fact;
}

const Theme& theme()
{
    if (const auto* style = qobject_cast<const Style*>(QApplication::style()))
        return style->theme();
    static const Theme untouched;
    return untouched;
}

void applyTheme(QApplication& app, Look look)
{
    if (qEnvironmentVariableIntValue("CF_PIN_FONTS") == 1)
        look.pinnedFonts = true;
    auto* style = qobject_cast<Style*>(QApplication::style());
    if (!style) {
        style = new Style(QApplication::font());
        QApplication::setStyle(style); // the application owns it from here
    }
    style->follow(app, false);
    QApplication::setPalette(QPalette()); // back to the platform's, to read what it says now
    const QPalette told = QApplication::palette();
    style->setTheme(Theme(look, {style->platformFont(), platformScheme(told), platformAccent(told, *style)}));
    const Theme& now = style->theme();
    QApplication::setFont(now.font(Type::Body));
    QApplication::setPalette(now.palette());
    QToolTip::setFont(now.font(Type::Body));
    QToolTip::setPalette(now.palette());
    tellEveryWidget();
    style->follow(app, look.scheme == SchemeChoice::System || !look.pinnedFonts);
}

} // namespace cf::ui
