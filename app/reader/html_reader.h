// HTML as text, and as a harmless piece of HTML to show.
#pragma once

#include "models/domain/extraction.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace cf::reading {

struct HtmlContent {
    QString text;  ///< what a person would see, blocks on lines of their own, cells parted by tabs
    QString html;  ///< rebuilt from the parsed tree: allowed elements, attributes and style values alone; names nothing
                   ///< remote
    QString title; ///< of the head
    bool cut = false; ///< a limit was reached; what is there is the beginning
};

/// The picture an e-mail carries for `cid:id`; none when it has no such part.
using InlinePictures = std::function<std::optional<QByteArray>(const QString& contentId)>;

/// No recursion: depth is limited by memory alone, and what is nested over 250 deep loses its tags but not its text.
HtmlContent readHtmlText(const QString& document, const InlinePictures& pictures = {});

/// Encoding from byte order mark, `declared`, <meta> or the letters.
Extraction readHtml(const QByteArray& bytes, const QString& declared = {});

/// The encoding a <meta> or an XML declaration near the start names; empty when none does.
QString declaredEncoding(QByteArrayView bytes);

/// Plain text as HTML that looks the same.
QString escapedText(QStringView text);

} // namespace cf::reading
