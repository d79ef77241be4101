#include "app/sandbox/serving/http_message.h"

#include <QDateTime>
#include <QLocale>

namespace cf::sandbox {

namespace {

constexpr qsizetype mostFields = 4096;

QByteArray valueIn(const HeaderList& headers, QByteArrayView name)
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

QString decoded(QByteArray text) { return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' '))); }

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const { return valueIn(headers, name); }

QByteArray HttpRequest::contentType() const { return header("Content-Type").split(';').first().trimmed().toLower(); }

QByteArray HttpResponse::header(QByteArrayView name) const { return valueIn(headers, name); }

void HttpResponse::setHeader(const QByteArray& name, const QByteArray& value)
{
    headers.removeIf([&](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({name, value});
}

std::optional<Fields> formFields(const QByteArray& encoded)
{
    Fields fields;
    for (const QByteArray& field : encoded.split('&')) {
        if (field.isEmpty()) {
            continue;
        }
        if (fields.size() == mostFields) {
            return std::nullopt;
        }
        const qsizetype equals = field.indexOf('=');
        fields.append(equals < 0 ? std::pair(decoded(field), QString()) : std::pair(decoded(field.left(equals)), decoded(field.mid(equals + 1))));
    }
    return fields;
}

std::optional<HttpRequest> requestOf(const QByteArray& method, const QByteArray& target)
{
    HttpRequest request;
    request.method = method;
    request.target = target;
    const qsizetype question = target.indexOf('?');
    const auto query = formFields(question < 0 ? QByteArray() : target.mid(question + 1));
    if (!query) {
        return std::nullopt;
    }
    request.query = *query;
    for (const QByteArray& segment : target.left(question < 0 ? target.size() : question).split('/')) {
        if (!segment.isEmpty()) {
            request.path.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
        }
    }
    return request;
}

const QString* firstOf(const Fields& fields, QStringView name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? nullptr : &found->second;
}

const QString* lastOf(const Fields& fields, QStringView name)
{
    const auto found = std::find_if(fields.rbegin(), fields.rend(), [&](const auto& field) { return field.first == name; });
    return found == fields.rend() ? nullptr : &found->second;
}

QStringList allOf(const Fields& fields, QStringView name)
{
    QStringList values;
    for (const auto& [key, value] : fields) {
        if (key == name) {
            values.append(value);
        }
    }
    return values;
}

HttpResponse jsonResponse(int status, const QByteArray& json) { return {status, {{"Content-Type", "application/json"}}, json, false}; }

QByteArray httpDate(qint64 utcMs)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

} // namespace cf::sandbox
