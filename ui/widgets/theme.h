// Every colour, size and typeface of the program. Nothing else names a colour.
//
// The theme is a value that the application's style carries (see style.h): theme() reads it there, so there is no
// global state, and a look changed at run time reaches every widget as one QEvent::StyleChange after the palette and
// font changes. Colours and sizes are asked for when painting or laying out and never kept. Distances are given in the
// units of the design at 13 px text and grow with the text: px(24) is 24 at 100 % and 48 at 200 %. GUI thread only.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QApplication;

namespace cf::ui {

enum class Scheme { Light, Dark, Contrast };
enum class SchemeChoice { System, Light, Dark, Contrast };
enum class Density { Comfortable, Compact };

/// What a mark says about the thing beside it. Colour follows tone and nothing else: Verified is a checked hash alone,
/// Uncertain is stale or as-of, Failed is integrity or failure, Absent is no evidence.
enum class Tone { Plain, Verified, Uncertain, Failed, Absent, Accent };

/// The colours words and icons are written in.
enum class Ink { Fact, Secondary, Name, Link, OnAccent, Verified, Uncertain, Failed, Absent };

/// Four sizes (caption 11, body 13, heading 15, title 21 at 100 %); the rest are weights or the monospaced cut of them.
enum class Type { Caption, CaptionStrong, Body, BodyStrong, Heading, Title, Mono, MonoCaption };
inline constexpr int typeCount = 8;

/// Corner radii, before px().
namespace radius {
inline constexpr qreal small = 3, control = 5, panel = 8;
}

struct Tokens {
    QColor canvas;  ///< window chrome: navigation, top bar, status bar
    QColor surface; ///< where content is read
    QColor raised;  ///< menus, dialogs, buttons
    QColor sunken;  ///< page surround, tracks
    QColor hover;
    QColor line;    ///< hairlines; decoration only
    QColor control; ///< outline of buttons, whose words already name them
    QColor edge;    ///< input outlines and meaningful graphics, at least 3:1
    QColor ink, ink2, ink3;
    QColor off;     ///< words of what cannot be used now: still readable
    QColor bar;     ///< data, at least 3:1
    QColor barSoft; ///< data outside the selection
    QColor accent, onAccent, accentSoft;
    QColor red, redSoft, amber, amberSoft, green, greenSoft, grey, greySoft;
    QColor redFill, amberFill, greenFill; ///< the same states as areas in charts, at least 3:1
    QColor shadow;
    friend bool operator==(const Tokens&, const Tokens&) = default;
};

/// What a person chose in the settings.
struct Look {
    SchemeChoice scheme = SchemeChoice::System;
    Density density = Density::Comfortable;
    int textPercent = 100;    ///< 100..200, of the platform's font
    bool pinnedFonts = false; ///< Inter, Noto and JetBrains Mono at 13 px and the token accent, so that pictures repeat
    friend bool operator==(const Look&, const Look&) = default;
};

class Theme
{
public:
    /// What the platform tells; an invalid accent means that it tells none.
    struct Platform {
        QFont font;
        Scheme scheme = Scheme::Light;
        QColor accent;
    };
    Theme(); ///< light, comfortable, 100 %, pinned fonts
    Theme(const Look& look, const Platform& platform);

    const Look& look() const { return m_look; }
    Scheme scheme() const { return m_scheme; }
    Density density() const { return m_look.density; }
    const Tokens& tokens() const { return m_tokens; }

    QFont font(Type type) const { return m_fonts[std::size_t(type)]; }
    int lineHeight(Type type) const { return m_lineHeights[std::size_t(type)]; }
    int px(qreal units) const; ///< rounded, at least 1 for anything above 0
    int rowHeight() const;     ///< of a table: 28 comfortable, 22 compact, never less than the text needs
    int controlHeight() const; ///< of buttons and fields: 28 comfortable, 24 compact

    QColor ink(Ink ink) const;
    QColor toneInk(Tone tone) const;
    QColor toneSoft(Tone tone) const;
    QColor toneFill(Tone tone) const;
    /// Roles beyond the usual: Window canvas, Base surface, AlternateBase canvas, Midlight sunken, Light hover, Mid
    /// line, Dark edge. A widget that only needs a ground sets its backgroundRole and follows by itself.
    QPalette palette() const;

private:
    void makeFonts(const QFont& platform);

    Look m_look;
    Scheme m_scheme = Scheme::Light;
    Tokens m_tokens;
    qreal m_scale = 1;
    std::array<QFont, typeCount> m_fonts;
    std::array<int, typeCount> m_lineHeights{};
};

/// The theme in force. Before applyTheme() it is the default one.
const Theme& theme();
inline const Tokens& tk() { return theme().tokens(); }
inline int px(qreal units) { return theme().px(units); }
Ink inkOf(Tone tone); ///< Plain gives Fact

/// Puts a look into force, now and as often as wanted: style, fonts, palette, then a StyleChange for every widget.
/// With SchemeChoice::System it goes on following the platform. CF_PIN_FONTS=1 in the environment pins the fonts.
void applyTheme(QApplication& app, Look look);

/// WCAG contrast ratio, 1..21; alpha is ignored.
qreal contrast(const QColor& a, const QColor& b);

/// Tokens of a scheme with the accent replaced by the platform's, moved in lightness until text in it keeps 4.5:1 on
/// every ground it is used on. Greys, and hues that already mean a state (red, amber, green), leave the token's accent.
Tokens tokensOf(Scheme scheme, const QColor& platformAccent = {});

} // namespace cf::ui
