// A timeline for other programs, in stable codes: JSON, and CSV or tab-separated rows. The window and the command line write the same.
#pragma once

#include "models/evidence/timeline.h"

#include <QJsonObject>

namespace cf::evidence {

/// "2025-03-14T09:12:07+01:00" in `zone`, as exact as the step's time; a date for a day, as its source wrote it. Empty when it has none.
QString timeOf(const TimelineStep& step, const QTimeZone& zone);

/// documented in docs/cli.md. zone: in which `local` is told.
QJsonObject timelineJson(const Timeline& timeline, const QTimeZone& zone);

/// One line a step, in the order of the lanes, under a line of names.
enum class Separation { Comma, Tab };
QByteArray timelineRows(const Timeline& timeline, const QTimeZone& zone, Separation separation);

} // namespace cf::evidence
