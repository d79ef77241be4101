#include "models/evidence/report_period.h"

#include <algorithm>

namespace cf::evidence {

namespace {

QDate startOf(QDate day, Step step, Qt::DayOfWeek weekStart)
{
    switch (step) {
    case Step::Day: break;
    case Step::Week: return day.addDays(-((day.dayOfWeek() - int(weekStart) + 7) % 7));
    case Step::Month: return {day.year(), day.month(), 1};
    case Step::Quarter: return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Step::Year: return {day.year(), 1, 1};
    }
    return day;
}

QDate nextStart(QDate start, Step step)
{
    switch (step) {
    case Step::Day: break;
    case Step::Week: return start.addDays(7);
    case Step::Month: return start.addMonths(1);
    case Step::Quarter: return start.addMonths(3);
    case Step::Year: return start.addYears(1);
    }
    return start.addDays(1);
}

} // namespace

Step stepFor(const Period& period)
{
    const qint64 days = period.from.daysTo(period.to) + 1;
    if (days <= 28) {
        return Step::Day;
    }
    if (days <= 190) {
        return Step::Week;
    }
    if (days <= 3 * 366) {
        return Step::Month;
    }
    return days <= 10 * 366 ? Step::Quarter : Step::Year;
}

std::vector<Bucket> bucketsOf(const Period& period, Step step, Qt::DayOfWeek weekStart)
{
    std::vector<Bucket> buckets;
    if (!period.from.isValid() || !period.to.isValid()) {
        return buckets;
    }
    for (QDate start = startOf(period.from, step, weekStart); start <= period.to; start = nextStart(start, step)) {
        const QDate end = nextStart(start, step).addDays(-1);
        buckets.push_back({std::max(start, period.from), std::min(end, period.to), start >= period.from && end <= period.to});
    }
    return buckets;
}

Period weeksUpTo(QDate end, int weeks, Qt::DayOfWeek weekStart) { return {startOf(end, Step::Week, weekStart).addDays(-7 * (weeks - 1)), end}; }

Period monthsUpTo(QDate end, int months) { return {startOf(end, Step::Month, Qt::Monday).addMonths(-(months - 1)), end}; }

Period before(const Period& period)
{
    const qint64 days = period.from.daysTo(period.to) + 1;
    return {period.from.addDays(-days), period.from.addDays(-1)};
}

} // namespace cf::evidence
