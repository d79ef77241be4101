// A document as what remains of it when all that every writing changes is left out: a list of parts, each with the digest of its content.
// Made in the reader process. What a document is shown as (pages) and what it carries beside (links, attachments …) are parts of their own, so
// that what differs can be named. Source: docs/sameness.md; ISO 32000-1, 7 and 14.
#pragma once

#include "models/domain/extraction.h"

namespace cf {

enum class FormatFamily : quint8 { Pdf, Mail, Html, Xml, Text, Other };

/// Which part of a document. The first four are what a page looks like.
enum class CanonicalKind : quint8 {
    PageContent, ///< what is drawn, with the resources it draws with
    PageBoxes,   ///< sizes, cut and rotation
    Image,       ///< one a picture drawn, in the order of drawing
    Appearance,  ///< how links and fields are drawn
    Link,
    Annotation,
    FormField,
    Attachment,
    Action,      ///< JavaScript and whatever else happens by itself
    Layer,       ///< optional content, shown or not
    Alternative, ///< texts that are read aloud in place of what is shown
    Tags,
    Outline,
    Metadata,
    Protection,
    View,
    Other,
    Text,   ///< of a document without pages: its decoded content
    Drawing ///< shapes of a page that are neither straight rules nor rectangles, wherever on it they stand; the page's content has them, too
};
constexpr int canonicalKinds = int(CanonicalKind::Drawing) + 1;
QLatin1StringView codeOf(CanonicalKind kind);

struct CanonicalPart {
    CanonicalKind kind = CanonicalKind::Other;
    int page = -1;     ///< from 0; -1: of the whole document
    QByteArray digest; ///< SHA-256
    QString said;      ///< names it to a person: a link's address, an attachment's name; may be empty
    QRectF place;      ///< in points from the top left of the page; null where it has none
    friend bool operator==(const CanonicalPart&, const CanonicalPart&) = default;
};

/// What was left out, and what it said: both sides may differ in it.
struct MaskedValue {
    QString code;  ///< "ID", "Producer", "CreationDate" …
    QString value;
    friend bool operator==(const MaskedValue&, const MaskedValue&) = default;
};

struct CanonicalForm {
    TextState state = TextState::Pending; ///< Extracted: there is a form; else why there is none
    QString reason;
    FormatFamily family = FormatFamily::Other;
    QString tool;        ///< "qpdf 11.3.0"
    int pages = 0;
    bool isMended = false; ///< written against the rules: equal parts prove nothing
    std::vector<CanonicalPart> parts; ///< in the order of the document
    std::vector<MaskedValue> masked;
    friend bool operator==(const CanonicalForm&, const CanonicalForm&) = default;
};

/// SHA-256 over the parts in their order, each with its kind, page and digest: equal ones of two documents name what is the same in both.
QByteArray digestOf(const CanonicalForm& form);

} // namespace cf
