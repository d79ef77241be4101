#include "models/cache/letter_times.h"

namespace cf::cache {

namespace {

/// Three columns from `column`: utc, wall, precision.
std::optional<TimePoint> pointAt(const store::Statement& row, int column)
{
    if (row.isNull(column)) {
        return std::nullopt;
    }
    return TimePoint{row.integer(column), row.integer(column + 1), Precision(row.integer(column + 2))};
}

} // namespace

Result<LetterTimes> readTimes(store::Database& database, qint64 communication)
{
    LetterTimes times;
    CF_TRY(store::Statement * fact,
           database.cached("SELECT issued_utc, issued_wall, issued_precision, composed_utc, composed_wall, composed_precision, sent_utc, sent_wall, "
                           "sent_precision, archived_utc, archived_wall, archived_precision, event_utc, event_wall, event_precision, event_kind "
                           "FROM communication_fact WHERE communication = ?1 AND known_to IS NULL"));
    fact->bind(1, communication);
    CF_TRY(const bool isKnown, fact->step());
    if (!isKnown) {
        return times;
    }
    times.issued = pointAt(*fact, 0);
    times.composed = pointAt(*fact, 3);
    times.sent = pointAt(*fact, 6);
    times.archived = pointAt(*fact, 9);
    times.happened = pointAt(*fact, 12);
    times.eventKind = fact->text(15);
    fact->reset();
    CF_TRY(store::Statement * legs, database.cached("SELECT delivered_utc, delivered_wall, delivered_precision FROM leg WHERE communication = ?1 AND "
                                                    "known_to IS NULL AND delivered_utc IS NOT NULL ORDER BY delivered_utc LIMIT 1"));
    legs->bind(1, communication);
    CF_TRY(const bool isDelivered, legs->step());
    if (isDelivered) {
        times.delivered = pointAt(*legs, 0);
        legs->reset();
    }
    CF_TRY(store::Statement * events, database.cached("SELECT received - at_utc FROM delivery_event WHERE communication = ?1 AND received IS NOT NULL AND "
                                                      "at_utc IS NOT NULL AND at_precision > 0"));
    events->bind(1, communication);
    for (;;) {
        CF_TRY(const bool isThere, events->step());
        if (!isThere) {
            return times;
        }
        times.toldAfter.push_back(events->integer(0));
    }
}

} // namespace cf::cache
