// Requests and answers as values, so that what a system says can be asked for without a socket. Source: RFC 9110, RFC 9112; forms:
// WHATWG URL, application/x-www-form-urlencoded.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cf::sandbox {

using Fields = QList<std::pair<QString, QString>>; ///< of a query or a form: in their order, names may repeat
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest {
    QByteArray method; ///< "GET"; "UNKNOWN" for one that HTTP does not name
    QByteArray target; ///< path and query as they were sent
    QStringList path;  ///< its segments, decoded; empty for "/"
    Fields query;      ///< decoded
    HeaderList headers;
    QByteArray body;
    QByteArray base; ///< "http://127.0.0.1:8089": where the client believes to be

    QByteArray header(QByteArrayView name) const; ///< "": not sent
    QByteArray contentType() const;               ///< lower case, without parameters
};

struct HttpResponse {
    int status = 200;
    HeaderList headers; ///< Content-Length, Date and Connection are added when it is sent
    QByteArray body;
    bool isChunked = false; ///< sent in chunks and without a length
    int patience = 0;       ///< ms: nothing to tell yet; meanwhile it may be asked again, and this is sent when the time is over

    QByteArray header(QByteArrayView name) const;
    void setHeader(const QByteArray& name, const QByteArray& value); ///< instead of one that is there
};

/// Takes the target apart. More than 4096 fields: nothing.
std::optional<HttpRequest> requestOf(const QByteArray& method, const QByteArray& target);
/// "a=1&b=x+y"; nothing when there are more than 4096.
std::optional<Fields> formFields(const QByteArray& encoded);

const QString* firstOf(const Fields& fields, QStringView name); ///< null: there is none
const QString* lastOf(const Fields& fields, QStringView name);
QStringList allOf(const Fields& fields, QStringView name);

HttpResponse jsonResponse(int status, const QByteArray& json);
/// "Wed, 01 Apr 2026 08:00:00 GMT"
QByteArray httpDate(qint64 utcMs);

} // namespace cf::sandbox
