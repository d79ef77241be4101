// Dates as they are written in queries.
#pragma once

#include "models/query/expression.h"

#include <tl/expected.hpp>

namespace cf::query {

/// Why a text is no date: the part at fault ("month", "day", "quarter", "week", "hour", "minute", "second", "year", or
/// "date" when it has no form of a date at all) as written, and the nearest date there is.
struct DateProblem {
    QString value;
    QLatin1StringView part;
    std::optional<QString> fix;
};

/// 2025, 2025-Q1, 2025-03, 2025-W11, 2025-03-14, 2025-03-14T09:12[:33] (a space for T), 2025/03/14, 14.3.2025, today,
/// last-month, …
tl::expected<DatePoint, DateProblem> readDatePoint(QStringView text);
/// "30d": min, h, d, w, m, y or their words. nullopt when it is no age.
std::optional<Age> readAge(QStringView text, bool younger);

/// Would this bare word be taken for a date? A number of four digits alone would not.
bool looksLikeDate(QStringView word);

QString printed(const DatePoint& point);
QString printed(const Age& age);

/// "today" …: the words, for completion and repair.
const QStringList& dateWords();

/// First day and the day after the last; of a minute or second, its day.
struct DayRange {
    QDate first, end;
};
DayRange days(const CalendarSpan& span);
DayRange days(const NamedSpan& span, QDate today, Qt::DayOfWeek weekStart);

/// Known without a clock that nothing lies between them: both literal, or both relative.
bool isReversed(const DatePoint& from, const DatePoint& to);

} // namespace cf::query
