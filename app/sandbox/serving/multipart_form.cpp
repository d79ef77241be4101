#include "app/sandbox/serving/multipart_form.h"

namespace cf::sandbox {

namespace {

constexpr qsizetype mostParts = 4096;

/// name=value and name="value" after the semicolons.
QList<std::pair<QByteArray, QByteArray>> parametersOf(const QByteArray& header)
{
    QList<std::pair<QByteArray, QByteArray>> all;
    qsizetype at = header.indexOf(';');
    while (at >= 0 && at < header.size()) {
        const qsizetype equals = header.indexOf('=', ++at);
        if (equals < 0) {
            break;
        }
        const QByteArray name = header.mid(at, equals - at).trimmed().toLower();
        QByteArray value;
        at = equals + 1;
        if (at < header.size() && header[at] == '"') {
            for (++at; at < header.size() && header[at] != '"'; ++at) {
                at += header[at] == '\\' && at + 1 < header.size() && (header[at + 1] == '"' || header[at + 1] == '\\');
                value += header[at];
            }
            at = header.indexOf(';', at);
        } else {
            const qsizetype end = header.indexOf(';', at);
            value = header.mid(at, end < 0 ? -1 : end - at).trimmed();
            at = end;
        }
        all.append({name, value});
    }
    return all;
}

/// A boundary in the text, with the line feeds around it. `begin` -1: there is none.
struct Delimiter {
    qsizetype begin = -1, end = -1;
    bool isLast = false;
};

Delimiter delimiterIn(const QByteArray& text, const QByteArray& mark, qsizetype from)
{
    for (qsizetype begin = text.indexOf(mark, from); begin >= 0; begin = text.indexOf(mark, begin + 1)) {
        qsizetype end = begin + mark.size();
        if (text.mid(end, 2) == "--") {
            return {begin, end + 2, true};
        }
        while (end < text.size() && (text[end] == ' ' || text[end] == '\t')) {
            ++end;
        }
        if (text.mid(end, 2) == "\r\n") { // else it is the beginning of something longer
            return {begin, end + 2, false};
        }
    }
    return {};
}

std::optional<FormPart> partOf(const QByteArray& text)
{
    const qsizetype end = text.startsWith("\r\n") ? 0 : text.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    FormPart part;
    part.body = text.mid(end + (end == 0 ? 2 : 4));
    for (const QByteArray& line : text.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            part.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        }
    }
    for (const auto& [name, value] : part.headers) {
        if (name.compare("Content-Disposition", Qt::CaseInsensitive) == 0) {
            part.name = headerParameter(value, "name");
            const QByteArray lower = value.toLower();
            if (lower.contains("filename=") || lower.contains("filename*=")) {
                part.fileName = headerParameter(value, "filename");
            }
        }
    }
    return part;
}

} // namespace

QByteArray FormPart::charset() const
{
    for (const auto& [key, value] : headers) {
        if (key.compare("Content-Type", Qt::CaseInsensitive) == 0) {
            return headerParameter(value, "charset").toLatin1().toLower();
        }
    }
    return {};
}

QString headerParameter(const QByteArray& header, const QByteArray& name)
{
    const auto parameters = parametersOf(header);
    for (const auto& [key, value] : parameters) {
        if (key == name + '*') {
            return QString::fromUtf8(QByteArray::fromPercentEncoding(value.mid(value.lastIndexOf('\'') + 1)));
        }
    }
    for (const auto& [key, value] : parameters) {
        if (key == name) {
            return QString::fromUtf8(value);
        }
    }
    return {};
}

std::optional<QList<FormPart>> multipartForm(const QByteArray& contentType, const QByteArray& body)
{
    const QByteArray boundary = headerParameter(contentType, "boundary").toUtf8();
    if (boundary.isEmpty() || boundary.size() > 200) {
        return std::nullopt;
    }
    const QByteArray whole = "\r\n" + body;
    QList<FormPart> parts;
    Delimiter at = delimiterIn(whole, "\r\n--" + boundary, 0);
    while (at.begin >= 0 && !at.isLast) {
        const Delimiter next = delimiterIn(whole, "\r\n--" + boundary, at.end - 2); // it may begin with the line feed of this one
        const auto part = next.begin < at.end ? std::nullopt : partOf(whole.mid(at.end, next.begin - at.end));
        if (!part || parts.size() == mostParts) {
            return std::nullopt;
        }
        parts.append(*part);
        at = next;
    }
    return at.begin < 0 ? std::nullopt : std::optional(parts);
}

} // namespace cf::sandbox
