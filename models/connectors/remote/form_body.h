// A form with files, as servers take them in (RFC 7578). Pure.
#pragma once

#include "models/http/exchange.h"

namespace cf::connectors {

struct FormField {
    QByteArray name;
    QByteArray mime;          ///< empty: plain text, not said
    QString fileName;         ///< null: it is no file
    QByteArray bytes;
};

/// Body and type of the request; its boundary is in none of the fields. Quotes, backslashes and ends of lines in names of files become '_'.
void setForm(http::Request& request, const std::vector<FormField>& fields);

} // namespace cf::connectors
