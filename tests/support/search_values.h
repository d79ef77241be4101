// Whether a stored text or number is meant by a value of a query, told plainly.
#pragma once

#include "models/query/expression.h"

#include <QStringList>

namespace cf::test {

QStringList foldedList(const QString& text); ///< its words
QString foldedTrim(const QString& text);
QString wordOf(const query::Value& value); ///< of Equals, else empty

bool textHolds(const QStringList& words, const query::Value& value);
bool identifierHolds(const QString& stored, const query::Value& value);
/// Of an id of which its site says that it is a number.
bool idNumberHolds(const QString& stored, const query::Value& value);
QString withoutZeros(const QString& identifier); ///< its key without the zeros before its digits
bool phoneHolds(const QString& stored, const query::Value& value);
bool codeHolds(const QString& stored, const query::Value& value);
bool nameHolds(const QString& stored, const query::Value& value);
bool numberHolds(std::optional<qint64> number, const query::Value& value);

} // namespace cf::test
