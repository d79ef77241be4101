// Dates of a query as bounds on stored times. The only place where "now" enters a query.
#pragma once

#include "models/base/clock.h"
#include "models/query/expression.h"

#include <QTimeZone>

namespace cf::query {

/// What resolving needs. business: the zone of the organisation (a setting). now comes from an injected clock.
struct Calendar {
    UtcMs now = 0;
    QTimeZone business = QTimeZone::utc();
    Qt::DayOfWeek weekStart = Qt::Monday;
};

/// Half-open bounds for one date condition. A stored Moment matches when
///  - useWall (tz:customer) or the moment has day precision: wallFrom <= wall < wallTo;
///  - otherwise utcFrom <= utc < utcTo.
/// A day has no instant, so it is compared by its date in every zone. Missing ends are open. Ages are instants, and for
/// day precision the calendar day of that instant in the query's zone.
struct DateBounds {
    bool useWall = true;
    std::optional<qint64> wallFrom, wallTo;
    std::optional<UtcMs> utcFrom, utcTo;
};

/// value: DateIn, DateRange, DateCompare or Age.
DateBounds resolve(const Value& value, const Zone& zone, const Calendar& calendar);
/// The last instant `asof` includes.
UtcMs resolve(const AsOf& asOf, const Zone& zone, const Calendar& calendar);
/// `age` before now. Minutes and hours are lengths of time; days, weeks, months and years go back on the zone's
/// calendar to the same time of day.
UtcMs instantOf(const Age& age, const QTimeZone& zone, UtcMs now);
QTimeZone timeZoneOf(const Zone& zone, const Calendar& calendar);

} // namespace cf::query
