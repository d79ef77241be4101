// Sets text in the packaged fonts, every script shaped, always with the same result: of all fonts of the machine it
// sees only the named families, and no setting of the desktop (hinting, substitution, language) reaches it.
//
// Units: points, 72 to the inch. Not thread-safe: one typesetter, one thread.
#pragma once

#include <QString>

#include <memory>
#include <pango/pangocairo.h>

namespace cf::sandbox {

struct Colour {
    double red = 0, green = 0, blue = 0;
    static constexpr Colour hex(unsigned rgb)
    {
        return {((rgb >> 16) & 255) / 255.0, ((rgb >> 8) & 255) / 255.0, (rgb & 255) / 255.0};
    }
};

enum class Face { Serif, Sans, Grotesque, Mono };
enum class Align { Left, Right, Centre };

struct TextStyle {
    Face face = Face::Serif;
    double size = 10.5;
    int weight = 400;
    Colour colour = Colour::hex(0x20242a);
    Align align = Align::Left;
    double leading = 1.35;         ///< line distance as a multiple of the size
    bool followsDirection = false; ///< right-to-left paragraphs align to the right
};

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using Layout = std::shared_ptr<PangoLayout>;

class Typesetter
{
public:
    Typesetter();
    ~Typesetter();
    Typesetter(const Typesetter&) = delete;
    Typesetter& operator=(const Typesetter&) = delete;

    /// False when a family that the letters are designed with is not installed; they are then set in what there is.
    bool hasEveryFamily() const { return m_complete; }
    /// `language` (BCP 47) chooses among the Chinese, Japanese and Korean forms.
    Layout set(const QString& text, const TextStyle& style, double width, const QString& language) const;

private:
    std::unique_ptr<PangoFontMap, Unref> m_fonts;
    std::unique_ptr<PangoContext, Unref> m_context;
    bool m_complete = true;
};

/// Height in points with the last line's leading.
double heightOf(const Layout& layout);
/// Draws with the top left corner at (x, y) in the style's colour.
void draw(cairo_t* cr, const Layout& layout, double x, double y, Colour colour);

} // namespace cf::sandbox
