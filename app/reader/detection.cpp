#include "app/reader/detection.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

struct Signature {
    QByteArrayView start;
    const char* mime;
    const char* what;
};

// Binary formats an archive holds and nobody here reads. Office files come as ZIP or OLE.
constexpr std::array signatures = {
    Signature{"%!PS", "application/postscript", "PostScript cannot be read"},
    Signature{"\xC5\xD0\xD3\xC6", "application/postscript", "PostScript cannot be read"},
    Signature{"\x1B%-12345X", "application/vnd.hp-pcl", "PCL cannot be read"},
    Signature{"\x1B"
              "E",
              "application/vnd.hp-pcl", "PCL cannot be read"},
    Signature{"\x1B&l", "application/vnd.hp-pcl", "PCL cannot be read"},
    Signature{") HP-PCL XL;", "application/vnd.hp-pclxl", "PCL XL cannot be read"},
    Signature{"{\\rtf", "application/rtf", "RTF cannot be read"},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "application/x-ole-storage", "old Office files cannot be read"},
    Signature{"\x1F\x8B", "application/gzip", "compressed files are not opened"},
    Signature{"7z\xBC\xAF\x27\x1C", "application/x-7z-compressed", "compressed files are not opened"},
    Signature{"\x78\x9F\x3E\x22", "application/vnd.ms-tnef", "TNEF cannot be read"},
};

struct PictureSignature {
    QByteArrayView start;
    const char* mime;
};
constexpr std::array pictures = {
    PictureSignature{QByteArrayView("II*\0", 4), "image/tiff"}, PictureSignature{QByteArrayView("MM\0*", 4), "image/tiff"},
    PictureSignature{QByteArrayView("II+\0", 4), "image/tiff"}, PictureSignature{QByteArrayView("MM\0+", 4), "image/tiff"},
    PictureSignature{"\x89PNG\r\n\x1A\n", "image/png"},       PictureSignature{"\xFF\xD8\xFF", "image/jpeg"},
    PictureSignature{"GIF87a", "image/gif"},                     PictureSignature{"GIF89a", "image/gif"},
};

Detected unsupported(const QString& mime, const QString& reason) { return {DocumentKind::Unsupported, mime, reason}; }

/// AFP (MO:DCA): 0x5A, length (2 bytes, big-endian, without the 0x5A), then an identifier that begins with D3.
bool isAfp(QByteArrayView bytes)
{
    if (bytes.size() < 9 || quint8(bytes[0]) != 0x5A || quint8(bytes[3]) != 0xD3) {
        return false;
    }
    const qsizetype next = 1 + (qsizetype(quint8(bytes[1])) << 8 | quint8(bytes[2]));
    return next >= 9 && (next >= bytes.size() || quint8(bytes[next]) == 0x5A);
}

std::optional<Detected> zipKind(QByteArrayView bytes)
{
    if (!bytes.startsWith("PK\x03\x04") && !bytes.startsWith("PK\x05\x06")) {
        return std::nullopt;
    }
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 64 << 10));
    if (head.contains("word/")) {
        return unsupported(u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
                           u"Office files cannot be read"_s);
    }
    if (head.contains("xl/")) {
        return unsupported(u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
                           u"Office files cannot be read"_s);
    }
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument")) {
        return unsupported(u"application/vnd.oasis.opendocument"_s, u"Office files cannot be read"_s);
    }
    return unsupported(u"application/zip"_s, u"compressed files are not opened"_s);
}

std::optional<Detected> binaryKind(QByteArrayView bytes)
{
    for (const Signature& signature : signatures) {
        if (bytes.startsWith(signature.start)) {
            return unsupported(QString::fromLatin1(signature.mime), QString::fromLatin1(signature.what));
        }
    }
    for (const PictureSignature& picture : pictures) {
        if (bytes.startsWith(picture.start)) {
            return Detected{DocumentKind::Picture, QString::fromLatin1(picture.mime), {}};
        }
    }
    if (isAfp(bytes)) {
        return unsupported(u"application/vnd.ibm.modcap"_s, u"AFP cannot be read"_s);
    }
    return zipKind(bytes);
}

bool isUtf16(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return true;
    }
    const qsizetype seen = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < seen; ++i) {
        zeros[size_t(i & 1)] += bytes[i] == 0 ? 1 : 0;
    }
    return seen >= 8 && (zeros[0] * 5 > seen * 2 || zeros[1] * 5 > seen * 2) && (zeros[0] == 0 || zeros[1] == 0);
}

/// The start of the document as ASCII, lower case, without BOM and the zeros of UTF-16: enough to see tags in.
QByteArray plainStart(QByteArrayView bytes)
{
    QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 8192)).toByteArray();
    if (isUtf16(bytes)) {
        start.replace(QByteArrayView("\0", 1), QByteArrayView());
    }
    for (const QByteArrayView bom :
         {QByteArrayView("\xEF\xBB\xBF"), QByteArrayView("\xFF\xFE"), QByteArrayView("\xFE\xFF")}) {
        if (start.startsWith(bom)) {
            start.remove(0, bom.size());
        }
    }
    return start.trimmed().toLower();
}

bool beginsWithTag(QByteArrayView start, QByteArrayView name)
{
    if (!start.startsWith(name)) {
        return false;
    }
    const char after = start.size() > name.size() ? start[name.size()] : '>';
    return after == '>' || after == '/' || after == ' ' || after == '\t' || after == '\n' || after == '\r' ||
           after == '\f';
}

QByteArray withoutLeadingComments(QByteArray start)
{
    while (start.startsWith("<!--")) {
        const qsizetype end = start.indexOf("-->");
        if (end < 0) {
            break;
        }
        start = start.mid(end + 3).trimmed();
    }
    return start;
}

bool isHtml(const QByteArray& start, bool hinted)
{
    const QByteArray body = withoutLeadingComments(start);
    for (const QByteArrayView tag : {"<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<table", "<div",
                                     "<style", "<script", "<center", "<p", "<h1", "<font", "<br", "<span", "<iframe"}) {
        if (beginsWithTag(body, tag)) {
            return true;
        }
    }
    if (start.startsWith("<?xml")) {
        return start.contains("<html") &&
               (start.contains("xhtml") || start.contains("<head") || start.contains("<body"));
    }
    return hinted && start.contains('<') && start.contains("</");
}

/// A header field starts the line: a name of printable ASCII and a colon (RFC 5322, 2.2).
QByteArray fieldName(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || colon > 77) {
        return {};
    }
    const QByteArray name = line.first(colon).toByteArray();
    return std::ranges::all_of(name, [](char c) { return c > 32 && c < 127; }) ? name.toLower() : QByteArray();
}

bool isMail(QByteArrayView bytes, bool hinted, bool hintedOtherwise)
{
    static const QByteArrayList weak = {"from", "to", "cc", "subject", "date"};
    static const QByteArrayList strong = {"received",       "message-id",   "mime-version",   "return-path",
                                          "delivered-to",   "content-type", "dkim-signature", "x-mailer",
                                          "reply-to",       "sender",       "x-received",     "authentication-results",
                                          "auto-submitted", "envelope-to"};
    int fields = 0;
    int known = 0;
    int certain = 0;
    QByteArrayView rest = bytes.first(std::min<qsizetype>(bytes.size(), 64 << 10));
    if (rest.startsWith("\xEF\xBB\xBF")) {
        rest = rest.sliced(3);
    }
    for (int lineNumber = 0; !rest.isEmpty() && lineNumber < 400; ++lineNumber) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = (end < 0 ? rest : rest.first(end)).trimmed();
        const bool folded = rest[0] == ' ' || rest[0] == '\t';
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.isEmpty()) {
            break;
        }
        if (folded ? fields > 0 : lineNumber == 0 && (line.startsWith("From ") || line.startsWith(">From "))) {
            continue;
        }
        const QByteArray name = fieldName(line);
        if (name.isEmpty()) {
            break;
        }
        ++fields;
        known += weak.contains(name) ? 1 : 0;
        certain += strong.contains(name) ? 1 : 0;
    }
    if (hinted) {
        return known + certain > 0;
    }
    return hintedOtherwise ? certain >= 2 && known > 0 : certain > 0 && known + certain >= 2;
}

bool looksBinary(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 64 << 10));
    const auto strange = std::ranges::count_if(head, [](char c) {
        const quint8 byte = quint8(c);
        return byte < 32 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B &&
               byte != 0x0B && byte != 0x1A;
    });
    return strange * 20 > head.size();
}

} // namespace

Detected detect(QByteArrayView bytes, const QString& nameHint, const QString& mimeHint)
{
    if (bytes.isEmpty()) {
        return {DocumentKind::Empty, u"application/x-zerosize"_s, {}};
    }
    if (auto binary = binaryKind(bytes); binary && !bytes.startsWith("\x1B%-12345X")) {
        return *binary;
    }
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-")) {
        return {DocumentKind::Pdf, u"application/pdf"_s, {}}; // a printer job may wrap it in PJL
    }
    if (auto binary = binaryKind(bytes)) {
        return *binary;
    }
    const QString suffix = nameHint.section(u'.', -1).toLower();
    const QString stated = mimeHint.section(u';', 0, 0).trimmed().toLower();
    const bool mailHinted = suffix == u"eml" || suffix == u"mbox" || stated == u"message/rfc822";
    const bool textHinted = suffix == u"txt" || stated == u"text/plain" || suffix == u"csv" || suffix == u"log";
    if (isMail(bytes, mailHinted, textHinted)) {
        return {DocumentKind::Mail, u"message/rfc822"_s, {}};
    }
    const QByteArray start = plainStart(bytes);
    const bool htmlHinted = suffix == u"html" || suffix == u"htm" || suffix == u"xhtml" || stated == u"text/html";
    if (isHtml(start, htmlHinted)) {
        return {DocumentKind::Html, u"text/html"_s, {}};
    }
    if (start.startsWith("<?xml")) {
        return {DocumentKind::Xml, u"application/xml"_s, {}};
    }
    if (!isUtf16(bytes) && looksBinary(bytes)) {
        return unsupported(u"application/octet-stream"_s, u"not a known format"_s);
    }
    return {DocumentKind::PlainText, u"text/plain"_s, {}};
}

} // namespace cf::reading
