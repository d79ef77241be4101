#include "models/evidence/time_span.h"

#include <algorithm>

namespace cf::evidence {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 mostAhead = 14 * hourMs, mostBehind = 12 * hourMs; ///< of UTC, anywhere on Earth
constexpr UtcMs firstYear = -62'135'596'800'000, lastYear = 253'402'300'799'999;

qint64 within(qint64 at) { return std::clamp<qint64>(at, firstYear, lastYear); }

qint64 lengthOf(Precision precision)
{
    switch (precision) {
    case Precision::Day: return dayMs;
    case Precision::Minute: return 60'000;
    case Precision::Second: return 1'000;
    case Precision::Millisecond: break;
    }
    return 1;
}

/// The day after in its zone begins, which is 23 or 25 hours later when the clocks change.
UtcMs endOfDay(const Moment& moment)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(within(moment.wall), Qt::UTC).date();
    const UtcMs end = day.addDays(1).startOfDay(zoneNamed(moment.zone)).toMSecsSinceEpoch();
    const UtcMs start = within(moment.utc);
    return end > start && end - start <= 2 * dayMs ? end : start + dayMs;
}

} // namespace

QTimeZone zoneNamed(const QString& name)
{
    const bool isOffset = name.startsWith(u'+') || name.startsWith(u'-');
    const QTimeZone zone(isOffset ? "UTC" + name.toLatin1() : name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

TimeSpan spanOf(const Moment& moment)
{
    const UtcMs from = within(moment.utc);
    const UtcMs until = moment.precision == Precision::Day ? endOfDay(moment) : from + lengthOf(moment.precision);
    if (!moment.zoneAssumed) {
        return {from, until, from, until};
    }
    const qint64 wall = within(moment.wall);
    return {from, until, std::min(from, wall - mostAhead), std::max(until, wall + lengthOf(moment.precision) + mostBehind)};
}

TimeSpan spanOf(UtcMs at)
{
    const UtcMs from = within(at);
    return {from, from + 1, from, from + 1};
}

} // namespace cf::evidence
