// What the reader process found in one document: its text, its pages, and for an e-mail its envelope data.
#pragma once

#include "models/base/clock.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace cf {

/// Why there is text or why there is none. Codes are stable and stored; see textStateCode().
enum class TextState {
    Pending,    ///< not read yet
    Extracted,  ///< text is complete
    NoText,     ///< read without fault, and holds no text (a scan, an empty file)
    Encrypted,  ///< needs a password
    Unreadable, ///< damaged, or the reader crashed on it
    TooLarge,   ///< over the size, page or memory limit
    TimedOut,   ///< over the time limit
    Unsupported ///< a format nobody here can read (AFP, PCL, PostScript …)
};
QLatin1StringView textStateCode(TextState state); ///< "pending", "extracted", "no-text", "encrypted", …
std::optional<TextState> textStateFromCode(QStringView code);

struct MailAddress {
    QString name;    ///< display name as written, decoded; may be empty
    QString address; ///< addr-spec
    friend bool operator==(const MailAddress&, const MailAddress&) = default;
};

struct MailAttachment {
    QString name;
    QString mime;
    qint64 bytes = 0; ///< decoded size
    friend bool operator==(const MailAttachment&, const MailAttachment&) = default;
};

/// RFC 5322 header fields, decoded (RFC 2047, RFC 6532).
struct MailHeader {
    QString messageId; ///< without angle brackets; empty when missing
    QString subject;
    std::vector<MailAddress> from, to, cc; ///< groups flattened, order kept
    QString dateText;                      ///< the Date field as written
    std::optional<UtcMs> date;             ///< its instant
    std::optional<int> dateOffsetMinutes;  ///< its zone; none for "-0000" (unknown)
    QString autoSubmitted;                 ///< RFC 3834, empty when missing
    QString language;                      ///< Content-Language
    std::vector<std::pair<QString, QString>> extra; ///< fields whose names begin with "X-", as written: name, value
    std::vector<MailAttachment> attachments;
    friend bool operator==(const MailHeader&, const MailHeader&) = default;
};

QByteArray mailHeaderToJson(const MailHeader& header);
std::optional<MailHeader> mailHeaderFromJson(const QByteArray& json);

struct Extraction {
    TextState state = TextState::Pending;
    QString reason; ///< what went wrong in a few English words, without content of the document; empty when nothing did
    QString mime;   ///< as detected from the bytes, not from the name
    QString encoding; ///< of plain text and HTML; as detected or declared, e.g. "UTF-8", "windows-1252"
    QString text;     ///< pages parted by U+000C
    QString html;     ///< HTML and HTML mail: a safe subset to show (no script, no style sheet from outside, no remote
                      ///< reference)
    QString title;    ///< the document's own title, if it has one
    QString formatVersion; ///< e.g. "1.7" of a PDF
    int pages = 0;         ///< 0 when pages are not counted in this format
    std::optional<MailHeader> mail;
    friend bool operator==(const Extraction&, const Extraction&) = default;
};

/// One page as pixels: 32-bit 0xAARRGGBB in machine order, rows of `stride` bytes, opaque.
struct PageImage {
    int width = 0, height = 0, stride = 0;
    QByteArray pixels;
    friend bool operator==(const PageImage&, const PageImage&) = default;
};

struct PageWord {
    QString text;
    QRectF box; ///< in points from the top left of the page
    friend bool operator==(const PageWord&, const PageWord&) = default;
};

struct PageSize {
    double width = 0, height = 0; ///< points, after rotation
    friend bool operator==(const PageSize&, const PageSize&) = default;
};

} // namespace cf
