#include "app/sandbox/estate_text.h"

namespace cf::sandbox {

namespace {

QByteArray htmlOf(const estate::MadeRendition& file, bool isAltered)
{
    QByteArray html = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n";
    for (const QString& line : textOf(file).split(u'\n', Qt::SkipEmptyParts)) {
        html += "<p>" + line.toHtmlEscaped().toUtf8() + "</p>\n";
    }
    return html + (isAltered ? "<hr>\n" : "") + "<!-- " + keyOf(file) + " -->\n</body></html>\n";
}

/// RFC 5322; a scanned or locked one has no text.
QByteArray mailOf(const estate::MadeRendition& file, bool isAltered)
{
    QByteArray mail = "From: <service@northgate.example>\r\nTo: undisclosed-recipients:;\r\nDate: Wed, 01 Jan 2020 00:00:00 +0000\r\nMessage-ID: <" +
                      keyOf(file) +
                      "@northgate.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                      "Content-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray all = textOf(file).toUtf8().append(isAltered ? "\n" : "").toBase64();
    for (qsizetype at = 0; at < all.size(); at += 76) {
        mail += all.mid(at, 76) + "\r\n";
    }
    return mail;
}

/// Structured fields that nobody here can read (MO:DCA: carriage control, length, kind, three bytes of flags).
QByteArray printStreamOf(const estate::MadeRendition& file)
{
    const QByteArray name = keyOf(file).first(8), length("\x00\x10", 2), flags("\x00\x00\x00", 3);
    QByteArray stream;
    for (const QByteArrayView kind : {"\xD3\xA8\xA8", "\xD3\xA8\xAF", "\xD3\xA9\xAF", "\xD3\xA9\xA8"}) {
        stream += '\x5A' + length + kind.toByteArray() + flags + name;
    }
    return stream;
}

} // namespace

QString textOf(const estate::MadeRendition& file) { return QString::fromUtf8(file.body.data(), qsizetype(file.body.size())); }

QByteArray keyOf(const estate::MadeRendition& file) { return QByteArray::number(file.contentKey, 16).rightJustified(16, '0'); }

std::optional<QByteArray> plainBytes(const estate::MadeRendition& file, bool isAltered)
{
    if (file.pages == 0) {
        return QByteArray("");
    }
    if (file.format == "txt") {
        return textOf(file).toUtf8() + (isAltered ? "\n" : "");
    }
    if (file.format == "html") {
        return htmlOf(file, isAltered);
    }
    if (file.format == "eml") {
        return mailOf(file, isAltered);
    }
    return file.format == "afp" ? std::optional(printStreamOf(file)) : std::nullopt;
}

} // namespace cf::sandbox
