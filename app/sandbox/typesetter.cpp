#include "app/sandbox/typesetter.h"

#include <QByteArray>
#include <QStringList>

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

const QStringList& families()
{
    static const QStringList all{u"Inter"_s,
                                 u"JetBrains Mono"_s,
                                 u"Noto Serif"_s,
                                 u"Noto Sans"_s,
                                 u"Noto Serif CJK JP"_s,
                                 u"Noto Serif CJK SC"_s,
                                 u"Noto Serif CJK KR"_s,
                                 u"Noto Sans CJK JP"_s,
                                 u"Noto Sans CJK SC"_s,
                                 u"Noto Sans CJK KR"_s,
                                 u"Noto Naskh Arabic"_s,
                                 u"Noto Sans Arabic"_s,
                                 u"Noto Serif Hebrew"_s,
                                 u"Noto Sans Hebrew"_s,
                                 u"Noto Serif Devanagari"_s,
                                 u"Noto Sans Devanagari"_s};
    return all;
}

QString elements(const QString& name, FcStrList* list)
{
    QString xml;
    while (FcChar8* path = FcStrListNext(list)) {
        xml += u"<%1>%2</%1>"_s.arg(name, QString::fromUtf8(reinterpret_cast<const char*>(path)).toHtmlEscaped());
    }
    FcStrListDone(list);
    return xml;
}

/// The machine's font folders and caches, but only the named families and none of the machine's rules.
FcConfig* chosenFonts(bool* complete)
{
    FcConfig* machine = FcInitLoadConfig();
    QString xml = u"<?xml version=\"1.0\"?><fontconfig>"_s + elements(u"dir"_s, FcConfigGetFontDirs(machine)) +
                  elements(u"cachedir"_s, FcConfigGetCacheDirs(machine)) + u"<selectfont><acceptfont>"_s;
    for (const QString& family : families()) {
        xml += u"<pattern><patelt name=\"family\"><string>%1</string></patelt></pattern>"_s.arg(family);
    }
    xml += u"</acceptfont><rejectfont>"_s;
    for (const QString& value : {u"true"_s, u"false"_s}) { // every other font, whether it has outlines or not
        xml += u"<pattern><patelt name=\"outline\"><bool>%1</bool></patelt></pattern>"_s.arg(value);
    }
    xml += u"</rejectfont></selectfont></fontconfig>"_s;
    FcConfigDestroy(machine);

    FcConfig* chosen = FcConfigCreate();
    const QByteArray bytes = xml.toUtf8();
    FcConfigParseAndLoadFromMemory(chosen, reinterpret_cast<const FcChar8*>(bytes.constData()), FcTrue);
    FcConfigBuildFonts(chosen);
    const FcFontSet* fonts = FcConfigGetFonts(chosen, FcSetSystem);
    for (const QString& family : families()) {
        FcPattern* pattern = FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, family.toUtf8().constData(), nullptr);
        FcObjectSet* objects = FcObjectSetBuild(FC_FAMILY, nullptr);
        FcFontSet* found = FcFontList(chosen, pattern, objects);
        *complete = *complete && found->nfont > 0;
        FcFontSetDestroy(found);
        FcObjectSetDestroy(objects);
        FcPatternDestroy(pattern);
    }
    if (fonts && fonts->nfont > 0) {
        return chosen;
    }
    FcConfigDestroy(chosen);
    return nullptr;
}

QString familyList(Face face, const QString& language)
{
    const QString han = language.startsWith(u"zh"_s) ? u"SC"_s : language.startsWith(u"ko"_s) ? u"KR"_s : u"JP"_s;
    const QString sans = u"Noto Sans CJK %1,Noto Sans Arabic,Noto Sans Hebrew,Noto Sans Devanagari"_s.arg(han);
    switch (face) {
    case Face::Serif:
        return u"Noto Serif,Noto Serif CJK %1,Noto Naskh Arabic,Noto Serif Hebrew,Noto Serif Devanagari"_s.arg(han);
    case Face::Sans: return u"Noto Sans,"_s + sans;
    case Face::Grotesque: return u"Inter,Noto Sans,"_s + sans;
    case Face::Mono: return u"JetBrains Mono,Noto Sans,"_s + sans;
    }
    return sans;
}

/// Pango and fontconfig ask the environment which languages a person reads, and choose Han forms by it. Read once, at
/// their first use.
void forgetThePersonsLanguages()
{
    qputenv("PANGO_LANGUAGE", "en");
    qputenv("FC_LANG", "en");
}

} // namespace

Typesetter::Typesetter()
{
    forgetThePersonsLanguages();
    m_fonts.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    if (FcConfig* chosen = chosenFonts(&m_complete)) {
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(m_fonts.get()), chosen);
        FcConfigDestroy(chosen);
    }
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts.get()), 72);
    m_context.reset(pango_font_map_create_context(m_fonts.get()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
}

Typesetter::~Typesetter() = default;

Layout Typesetter::set(const QString& text, const TextStyle& style, double width, const QString& language) const
{
    // "zh" alone says no script; ours are written in the simplified one.
    const QByteArray tag = language == u"zh"_s ? QByteArray("zh-cn") : language.toLatin1();
    pango_context_set_language(m_context.get(), pango_language_from_string(tag.constData()));
    Layout layout(pango_layout_new(m_context.get()), Unref());
    const QByteArray bytes = text.toUtf8();
    pango_layout_set_text(layout.get(), bytes.constData(), static_cast<int>(bytes.size()));

    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, familyList(style.face, language).toUtf8().constData());
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_font_description_set_weight(font, static_cast<PangoWeight>(style.weight));
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);

    PangoAttrList* attributes = pango_attr_list_new();
    // One line distance whatever script the line is in: tall scripts must not push the page about.
    pango_attr_list_insert(
        attributes, pango_attr_line_height_new_absolute(static_cast<int>(style.size * style.leading * PANGO_SCALE)));
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);

    pango_layout_set_auto_dir(layout.get(), style.followsDirection ? TRUE : FALSE);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout.get(), width > 0 ? static_cast<int>(width * PANGO_SCALE) : -1);
    pango_layout_set_alignment(layout.get(), style.align == Align::Right    ? PANGO_ALIGN_RIGHT
                                             : style.align == Align::Centre ? PANGO_ALIGN_CENTER
                                                                            : PANGO_ALIGN_LEFT);
    return layout;
}

double heightOf(const Layout& layout)
{
    int height = 0;
    pango_layout_get_size(layout.get(), nullptr, &height);
    return height / static_cast<double>(PANGO_SCALE);
}

void draw(cairo_t* cr, const Layout& layout, double x, double y, Colour colour)
{
    cairo_set_source_rgb(cr, colour.red, colour.green, colour.blue);
    cairo_move_to(cr, x, y);
    pango_cairo_show_layout(cr, layout.get());
}

} // namespace cf::sandbox
