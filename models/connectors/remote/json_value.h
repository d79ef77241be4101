// Reading JSON that comes from elsewhere: by path, and tolerant of what is missing.
#pragma once

#include "models/base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cf::connectors {

/// Protocol, when it is no JSON or neither an object nor an array.
Result<QJsonDocument> jsonOf(const QByteArray& body);
/// Text, number or boolean as text; empty for null and for lists and objects. Whole numbers without a point.
QString scalarText(const QJsonValue& value);
/// The first characters of a record, for setting it aside.
QString rawOf(const QJsonValue& value);

} // namespace cf::connectors
