#include "app/reader/html_allowlist.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

bool isPlain(QStringView value, QStringView alsoAllowed)
{
    return std::ranges::all_of(value, [alsoAllowed](QChar c) {
        const char16_t code = c.unicode();
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9') ||
               alsoAllowed.contains(c);
    });
}

/// A number of up to five digits, with an optional unit or %: nothing that makes a view allocate acres.
bool isLength(QStringView value)
{
    qsizetype digits = 0;
    while (digits < value.size() && (value[digits].isDigit() || value[digits] == u'.')) {
        ++digits;
    }
    return digits > 0 && digits <= 6 && value.size() - digits <= 3 && isPlain(value, u".%");
}

bool isSmallNumber(QStringView value, int most)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= 0 && number <= most;
}

bool isColour(QStringView value) { return !value.isEmpty() && value.size() <= 30 && isPlain(value, u"#"); }

bool isAllowedValue(QStringView name, QStringView value, GumboTag tag)
{
    if (name == u"colspan" || name == u"rowspan" || name == u"span") {
        return isSmallNumber(value, 500);
    }
    if (name == u"border" || name == u"cellpadding" || name == u"cellspacing" || name == u"start") {
        return isSmallNumber(value, 1000);
    }
    if (name == u"width" || name == u"height") {
        return isLength(value);
    }
    if (name == u"bgcolor" || (name == u"color" && tag == GUMBO_TAG_FONT)) {
        return isColour(value);
    }
    if (name == u"face" || (name == u"size" && tag == GUMBO_TAG_FONT)) {
        return value.size() <= 100 && isPlain(value, u" ,-_+");
    }
    static const QSet<QString> named = {u"align"_s, u"valign"_s, u"dir"_s, u"lang"_s, u"type"_s, u"nowrap"_s};
    return named.contains(name.toString()) && value.size() <= 20 && isPlain(value, u"-");
}

/// One value of a declaration, already lower case. Parentheses only as in rgb(1, 2, 3).
bool isAllowedCss(QStringView value)
{
    if (value.isEmpty() || value.size() > 120 || !isPlain(value, u" #%.,-+()'\"")) {
        return false;
    }
    qsizetype from = 0;
    while (true) {
        const qsizetype open = value.indexOf(u'(', from);
        if (open < 0) {
            return !value.sliced(from).contains(u')');
        }
        const QStringView before = value.sliced(from, open - from);
        const bool colour =
            before.endsWith(u"rgb") || before.endsWith(u"rgba") || before.endsWith(u"hsl") || before.endsWith(u"hsla");
        const qsizetype close = value.indexOf(u')', open);
        if (!colour || before.contains(u')') || close < 0) {
            return false;
        }
        const QStringView inside = value.sliced(open + 1, close - open - 1);
        if (!std::ranges::all_of(inside, [](QChar c) { return c.isDigit() || u" .,%-"_s.contains(c); })) {
            return false;
        }
        from = close + 1;
    }
}

const QSet<QString>& allowedProperties()
{
    static const QSet<QString> names = [] {
        QSet<QString> all = {
            u"color"_s,           u"background-color"_s, u"font-weight"_s,  u"font-style"_s,      u"font-size"_s,
            u"font-family"_s,     u"font-variant"_s,     u"text-align"_s,   u"text-decoration"_s, u"text-transform"_s,
            u"text-indent"_s,     u"vertical-align"_s,   u"line-height"_s,  u"letter-spacing"_s,  u"white-space"_s,
            u"width"_s,           u"max-width"_s,        u"min-width"_s,    u"height"_s,          u"list-style-type"_s,
            u"border-collapse"_s, u"border-spacing"_s,   u"direction"_s,    u"padding"_s,         u"margin"_s,
            u"border"_s,          u"border-radius"_s,    u"border-color"_s, u"border-style"_s,    u"border-width"_s};
        for (const QString& side : {u"top"_s, u"right"_s, u"bottom"_s, u"left"_s}) {
            all.insert(u"padding-"_s + side);
            all.insert(u"margin-"_s + side);
            all.insert(u"border-"_s + side);
        }
        return all;
    }();
    return names;
}

struct Declaration {
    QString name, value;
};

std::vector<Declaration> declarations(QStringView style)
{
    std::vector<Declaration> result;
    if (style.size() > 4096) {
        return result;
    }
    for (const QStringView part : style.split(u';')) {
        const qsizetype colon = part.indexOf(u':');
        if (colon < 0) {
            continue;
        }
        QString value = part.sliced(colon + 1).trimmed().toString().toLower();
        if (value.endsWith(u"!important")) {
            value.chop(10);
        }
        result.push_back({part.first(colon).trimmed().toString().toLower(), value.trimmed()});
    }
    return result;
}

} // namespace

ElementUse useOf(const GumboElement& element)
{
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML) {
        return ElementUse::Drop; // SVG and MathML parse by rules of their own: where filters get fooled
    }
    switch (element.tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_BODY: return ElementUse::Keep;
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_MAP:
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH: return ElementUse::Drop;
    default: return ElementUse::Unwrap;
    }
}

QString attribute(const GumboElement& element, const char* name)
{
    const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool isHidden(const GumboElement& element)
{
    if (gumbo_get_attribute(&element.attributes, "hidden")) {
        return true;
    }
    return std::ranges::any_of(declarations(attribute(element, "style")), [](const Declaration& one) {
        return (one.name == u"display" && one.value == u"none") ||
               (one.name == u"visibility" && one.value == u"hidden") ||
               (one.name == u"mso-hide" && one.value == u"all");
    });
}

bool isVoid(GumboTag tag)
{
    return tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_COL;
}

bool preservesSpace(GumboTag tag)
{
    return tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_TEXTAREA || tag == GUMBO_TAG_LISTING || tag == GUMBO_TAG_XMP ||
           tag == GUMBO_TAG_PLAINTEXT;
}

int lineBreaksAround(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_HR: return 2;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_BODY: return 1;
    default: return 0;
    }
}

QString escapedAttribute(QStringView value)
{
    QString result;
    result.reserve(value.size());
    for (const QChar c : value) {
        switch (c.unicode()) {
        case '&': result += u"&amp;"; break;
        case '<': result += u"&lt;"; break;
        case '>': result += u"&gt;"; break;
        case '"': result += u"&quot;"; break;
        case '\'': result += u"&#39;"; break;
        case '`': result += u"&#96;"; break;
        default: result += c.unicode() < 32 ? QChar(u' ') : c;
        }
    }
    return result;
}

QString allowedStyle(QStringView style)
{
    QString result;
    for (const Declaration& one : declarations(style)) {
        const bool backgroundColour = one.name == u"background" && !one.value.contains(u' ');
        const QString name = backgroundColour ? u"background-color"_s : one.name;
        if (allowedProperties().contains(name) && isAllowedCss(one.value)) {
            result += name + u':' + one.value + u';';
        }
    }
    return result;
}

std::optional<QString> shownAddress(const QString& href)
{
    QString address;
    for (const QChar c : href) {
        if (c.unicode() > 32 && c.unicode() != 127) {
            address += c; // browsers ignore tabs and line ends within an address, and so must we
        }
    }
    for (const QStringView scheme : {u"http://", u"https://", u"mailto:"}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive) && address.size() <= 2000) {
            return address;
        }
    }
    return std::nullopt;
}

QString allowedAttributes(const GumboElement& element)
{
    QString result;
    QSet<QString> seen;
    const auto add = [&result](QStringView name, QStringView value) {
        result += u' ' + name.toString() + u"=\""_s + escapedAttribute(value) + u'"';
    };
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto* one = static_cast<const GumboAttribute*>(element.attributes.data[i]);
        const QString name = QString::fromUtf8(one->name).toLower();
        const QString value = QString::fromUtf8(one->value).trimmed();
        if (one->attr_namespace != GUMBO_ATTR_NAMESPACE_NONE || seen.contains(name)) {
            continue;
        }
        seen.insert(name);
        if (name == u"style") {
            if (const QString style = allowedStyle(value); !style.isEmpty()) {
                add(name, style);
            }
        } else if (name == u"title" && element.tag != GUMBO_TAG_A) {
            add(name, value.left(500));
        } else if (isAllowedValue(name, value, element.tag)) {
            add(name, value);
        }
    }
    if (element.tag == GUMBO_TAG_A) {
        if (const auto address = shownAddress(attribute(element, "href"))) {
            add(u"title", *address); // where it led, to read; it leads nowhere here
        }
    }
    return result;
}

} // namespace cf::reading
