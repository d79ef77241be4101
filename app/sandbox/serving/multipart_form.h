// multipart/form-data. Source: RFC 7578, RFC 2046 (5.1), RFC 5987 for names of files.
#pragma once

#include "app/sandbox/serving/http_message.h"

namespace cf::sandbox {

struct FormPart {
    QString name;
    std::optional<QString> fileName; ///< there: it is a file, if of no name
    HeaderList headers;
    QByteArray body;
    QByteArray charset() const; ///< lower case; "" when its Content-Type has none
};

/// Nothing: it is malformed, without end, or has more than 4096 parts. Names are read as UTF-8.
std::optional<QList<FormPart>> multipartForm(const QByteArray& contentType, const QByteArray& body);

/// A parameter of a header: "boundary" of `multipart/form-data; boundary="x"`. With an asterisk (RFC 5987) before one without.
QString headerParameter(const QByteArray& header, const QByteArray& name);

} // namespace cf::sandbox
