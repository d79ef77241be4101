// The characters of the query language: what parts words, what quotes, and how a value is written so that it reads back
// as itself.
#pragma once

#include <QString>

namespace cf::query {

/// Typed text with the look-alikes people paste replaced one for one (smart and full-width quotes, full-width colon,
/// comma and brackets, any space), so that places in it are places in the text as typed.
QString plainText(QStringView typed);

bool isSpace(QChar c);
bool isDash(QChar c); ///< hyphen, en dash, minus sign
bool isFieldStart(QChar c);
bool isFieldPart(QChar c); ///< letters, digits, '_', '-', '.'

/// Length of the field name and its colon that plain text starts with; 0 when it starts with none. `https://` is none.
qsizetype fieldNameLength(QStringView plain);

/// In quotes, with '"' and '\' escaped.
QString quoted(QStringView value);
/// As it stands, or in quotes where it would be read as something else.
QString written(QStringView value);

} // namespace cf::query
