// Dates as DQL writes them. Source: protocol page 3.2 (tokens yyyy mm dd hh mi ss), 5.4 (read in the zone of the process).
#pragma once

#include "models/base/clock.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace cf::sandbox::documentum {

/// By yyyy, yy, mon, mm, dd, hh, mi, ss in any case; "mm" behind "hh" is minutes, as many clients write. Without a format
/// mm/dd/yyyy hh:mi:ss. Nothing: the text does not fit.
std::optional<UtcMs> dqlDate(const QString& text, const QString& format, const QTimeZone& zone);
QString dqlDateText(UtcMs at, const QString& format, const QTimeZone& zone);

} // namespace cf::sandbox::documentum
