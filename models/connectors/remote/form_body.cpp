#include "models/connectors/remote/form_body.h"

#include <QUuid>

#include <algorithm>

namespace cf::connectors {

namespace {

QByteArray quoted(QString name)
{
    for (const QChar c : {u'"', u'\\', u'\r', u'\n'}) {
        name.replace(c, u'_');
    }
    return '"' + name.toUtf8() + '"';
}

QByteArray boundaryOf(const std::vector<FormField>& fields)
{
    for (;;) {
        const QByteArray boundary = "cf-" + QUuid::createUuid().toByteArray(QUuid::Id128);
        if (std::ranges::none_of(fields, [&](const FormField& one) { return one.bytes.contains(boundary); })) {
            return boundary;
        }
    }
}

} // namespace

void setForm(http::Request& request, const std::vector<FormField>& fields)
{
    const QByteArray boundary = boundaryOf(fields);
    qsizetype size = 0;
    for (const FormField& one : fields) {
        constexpr qsizetype ofHead = 512;
        size += one.bytes.size() + ofHead;
    }
    QByteArray body;
    body.reserve(size);
    for (const FormField& one : fields) {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + one.name + '"';
        if (!one.fileName.isNull()) {
            body += "; filename=" + quoted(one.fileName);
        }
        if (!one.mime.isEmpty()) {
            body += "\r\nContent-Type: " + one.mime;
        }
        body += "\r\n\r\n";
        body += one.bytes;
        body += "\r\n";
    }
    body += "--" + boundary + "--\r\n";
    request.headers.emplace_back("Content-Type", "multipart/form-data; boundary=" + boundary);
    request.body = std::move(body);
}

} // namespace cf::connectors
