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

Result<LetterTimes> readTimes(store::Database& database, const CommunicationId& communication)
{
    LetterTimes times;
    CF_TRY(store::Statement * fact,
           database.cached("SELECT c.pk, f.issued_utc, f.issued_wall, f.issued_precision, f.composed_utc, f.composed_wall, f.composed_precision, "
                           "f.sent_utc, f.sent_wall, f.sent_precision, f.archived_utc, f.archived_wall, f.archived_precision FROM communication c "
                           "JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL WHERE c.cfid = ?1"));
    fact->bind(1, communication.value());
    CF_TRY(const bool isKnown, fact->step());
    if (!isKnown) {
        return times;
    }
    const qint64 row = fact->integer(0);
    times.issued = pointAt(*fact, 1);
    times.composed = pointAt(*fact, 4);
    times.sent = pointAt(*fact, 7);
    times.archived = pointAt(*fact, 10);
    fact->reset();
    CF_TRY(store::Statement * legs, database.cached("SELECT delivered_utc, delivered_wall, delivered_precision FROM leg WHERE communication = ?1 AND "
                                                    "known_to IS NULL AND delivered_utc IS NOT NULL ORDER BY delivered_utc LIMIT 1"));
    legs->bind(1, row);
    CF_TRY(const bool isDelivered, legs->step());
    if (isDelivered) {
        times.delivered = pointAt(*legs, 0);
        legs->reset();
    }
    CF_TRY(store::Statement * events, database.cached("SELECT received - at_utc FROM delivery_event WHERE communication = ?1 AND received IS NOT NULL AND "
                                                      "at_utc IS NOT NULL AND at_precision > 0"));
    events->bind(1, row);
    for (;;) {
        CF_TRY(const bool isThere, events->step());
        if (!isThere) {
            return times;
        }
        times.toldAfter.push_back(events->integer(0));
    }
}

} // namespace cf::cache
