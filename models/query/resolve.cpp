#include "models/query/resolve.h"

#include "models/query/date_literal.h"

namespace cf::query {

namespace {

qint64 wallOf(QDate date, QTime time = QTime(0, 0)) { return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch(); }

qint64 offsetAt(const QTimeZone& zone, UtcMs utc)
{
    return 1000 * qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)));
}

qint64 wallAt(const QTimeZone& zone, UtcMs utc) { return utc + offsetAt(zone, utc); }

/// The instants at which the clocks of the zone show `wall`: two where clocks are put back over it. None in the gap
/// where they are put forward: then both are the instant of the jump, the first at which they show something later.
struct Instants {
    UtcMs first = 0, last = 0;
};
Instants instantsOf(const QTimeZone& zone, qint64 wall)
{
    constexpr qint64 day = 24 * 3600 * 1000LL; // farther from UTC than any zone
    const qint64 before = offsetAt(zone, wall - 2 * day), after = offsetAt(zone, wall + 2 * day);
    const qint64 around[] = {before, after, offsetAt(zone, wall - before), offsetAt(zone, wall - after)};
    std::optional<Instants> found;
    for (const qint64 offset : around) {
        const UtcMs utc = wall - offset;
        if (wallAt(zone, utc) != wall) {
            continue;
        }
        found = found ? Instants{std::min(found->first, utc), std::max(found->last, utc)} : Instants{utc, utc};
    }
    if (found) {
        return *found;
    }
    // In a gap: the clock jumps over `wall` somewhere between reading it with the largest and with the smallest offset.
    UtcMs low = wall - *std::max_element(std::begin(around), std::end(around)) - 1;
    UtcMs high = wall - *std::min_element(std::begin(around), std::end(around)) + 1;
    while (high - low > 1) {
        const UtcMs middle = low + (high - low) / 2;
        (wallAt(zone, middle) >= wall ? high : low) = middle;
    }
    return {high, high};
}

/// A span as wall-clock bounds, and whether its ends are times of day.
struct WallSpan {
    qint64 from = 0, to = 0;
    bool timed = false;
};

struct Reader {
    const Zone& zone;
    const Calendar& calendar;
    QTimeZone clock;

    QDate today() const { return QDateTime::fromMSecsSinceEpoch(wallAt(clock, calendar.now), Qt::UTC).date(); }

    WallSpan span(const DatePoint& point) const
    {
        if (const auto* named = std::get_if<NamedSpan>(&point)) {
            const DayRange range = days(*named, today(), calendar.weekStart);
            return {wallOf(range.first), wallOf(range.end), false};
        }
        const auto& literal = std::get<CalendarSpan>(point);
        if (literal.unit == CalendarSpan::Unit::Minute || literal.unit == CalendarSpan::Unit::Second) {
            const qint64 from = wallOf(literal.date, literal.time);
            return {from, from + (literal.unit == CalendarSpan::Unit::Minute ? 60'000 : 1'000), true};
        }
        const DayRange range = days(literal);
        return {wallOf(range.first), wallOf(range.end), false};
    }

    // A day begins once. A time of day that clocks show twice begins with the first and ends with the second, so that
    // neither reading is lost.
    UtcMs begin(qint64 wall) const { return instantsOf(clock, wall).first; }
    UtcMs end(const WallSpan& span) const { return span.timed ? lastOf(span.to) : begin(span.to); }
    UtcMs lastOf(qint64 end) const { return instantsOf(clock, end - 1).last + 1; }

    DateBounds bounds(std::optional<WallSpan> from, std::optional<WallSpan> to) const
    {
        DateBounds made;
        made.useWall = zone.kind == Zone::Kind::Customer;
        if (from) {
            made.wallFrom = from->from;
            made.utcFrom = begin(from->from);
        }
        if (to) {
            made.wallTo = to->to;
            made.utcTo = end(*to);
        }
        return made;
    }

    DateBounds operator()(const DateIn& in) const { return bounds(span(in.span), span(in.span)); }

    DateBounds operator()(const DateRange& range) const
    {
        return bounds(range.from ? std::optional(span(*range.from)) : std::nullopt,
                      range.to ? std::optional(span(*range.to)) : std::nullopt);
    }

    DateBounds operator()(const DateCompare& compare) const
    {
        const WallSpan whole = span(compare.point);
        DateBounds made = bounds(whole, whole);
        switch (compare.comparison) {
        case Comparison::Less: return open(made, std::nullopt, made.wallFrom, std::nullopt, made.utcFrom);
        case Comparison::LessOrEqual: return open(made, std::nullopt, made.wallTo, std::nullopt, made.utcTo);
        case Comparison::Greater: return open(made, made.wallTo, std::nullopt, made.utcTo, std::nullopt);
        case Comparison::GreaterOrEqual: return open(made, made.wallFrom, std::nullopt, made.utcFrom, std::nullopt);
        }
        return made;
    }

    static DateBounds open(DateBounds made, std::optional<qint64> wallFrom, std::optional<qint64> wallTo,
                           std::optional<UtcMs> utcFrom, std::optional<UtcMs> utcTo)
    {
        made.wallFrom = wallFrom;
        made.wallTo = wallTo;
        made.utcFrom = utcFrom;
        made.utcTo = utcTo;
        return made;
    }

    DateBounds operator()(const Age& age) const
    {
        const UtcMs instant = instantOf(age, clock, calendar.now);
        const qint64 day = wallOf(QDateTime::fromMSecsSinceEpoch(wallAt(clock, instant), Qt::UTC).date());
        DateBounds made;
        made.useWall = false; // "thirty days ago" is the same instant for everybody
        (age.younger ? made.utcFrom : made.utcTo) = instant;
        (age.younger ? made.wallFrom : made.wallTo) = day;
        return made;
    }

    template <class T>
    DateBounds operator()(const T&) const
    {
        return {};
    } // not a date: open at both ends
};

} // namespace

UtcMs instantOf(const Age& age, const QTimeZone& zone, UtcMs now)
{
    const qint64 minute = 60'000;
    switch (age.unit) {
    case AgeUnit::Minute: return now - age.count * minute;
    case AgeUnit::Hour: return now - age.count * 60 * minute;
    default: break;
    }
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(wallAt(zone, now), Qt::UTC);
    const QDateTime then = age.unit == AgeUnit::Day     ? wall.addDays(-age.count)
                           : age.unit == AgeUnit::Week  ? wall.addDays(-7LL * age.count)
                           : age.unit == AgeUnit::Month ? wall.addMonths(-age.count)
                                                        : wall.addYears(-age.count);
    return instantsOf(zone, then.toMSecsSinceEpoch()).first;
}

QTimeZone timeZoneOf(const Zone& zone, const Calendar& calendar)
{
    switch (zone.kind) {
    case Zone::Kind::Customer:
    case Zone::Kind::Business: return calendar.business;
    case Zone::Kind::Utc: return QTimeZone::utc();
    case Zone::Kind::Named: return QTimeZone(zone.name.toUtf8());
    }
    return calendar.business;
}

DateBounds resolve(const Value& value, const Zone& zone, const Calendar& calendar)
{
    return std::visit(Reader{zone, calendar, timeZoneOf(zone, calendar)}, value);
}

UtcMs resolve(const AsOf& asOf, const Zone& zone, const Calendar& calendar)
{
    const Reader reader{zone, calendar, timeZoneOf(zone, calendar)};
    return reader.end(reader.span(asOf.at)) - 1;
}

} // namespace cf::query
