// What conditions consist of in languages that are much like SQL; their literals are the difference. Pure.
#pragma once

#include "models/base/result.h"
#include "models/connectors/remote/asked_value.h"

#include <functional>

namespace cf::connectors {

/// "(a OR b)"; of one part that alone.
QString joinedBy(const QString& word, const QStringList& parts);

/// Writes an instant, in milliseconds of UTC.
using InstantLiteral = std::function<QString(qint64)>;
/// `name` keeps instants: a day of any clock lies between the beginning of the day before and the end of the day after, by UTC.
QString instantsOf(const AskedValue& days, const QString& name, const InstantLiteral& from, const InstantLiteral& before);
/// `name` keeps what their sources wrote: days in ISO 8601 compare as texts; those that meet `others` may be of any day.
QString isoTextsOf(const AskedValue& days, const QString& name, QString (*literal)(const QString&), const QString& others);

/// What is refused is shown with what was asked.
tl::unexpected<Error> refusedAs(Error error, const QString& statement);

} // namespace cf::connectors
