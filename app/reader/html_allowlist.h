// What of an HTML document may be shown. Everything not named here is left out.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <gumbo.h>
#include <optional>

namespace cf::reading {

enum class ElementUse {
    Keep,   ///< the element with its allowed attributes
    Unwrap, ///< its content without it
    Drop    ///< neither
};
ElementUse useOf(const GumboElement& element);

bool isHidden(const GumboElement& element); ///< by attribute or inline style
bool isVoid(GumboTag tag);                  ///< has no end tag
bool preservesSpace(GumboTag tag);
int lineBreaksAround(GumboTag tag); ///< 0 inline, 1 block, 2 paragraph

QString attribute(const GumboElement& element, const char* name);

/// ` name="value"…` of the allowed attributes, values checked and escaped.
QString allowedAttributes(const GumboElement& element);

/// The allowed declarations of an inline style, as "name:value;…". Values hold words, numbers and colours: no url(), no
/// function but rgb() and hsl(), no escape, no comment.
QString allowedStyle(QStringView style);

/// http, https or mailto, without control characters; for showing as words, never as a reference.
std::optional<QString> shownAddress(const QString& href);

QString escapedAttribute(QStringView value);

} // namespace cf::reading
