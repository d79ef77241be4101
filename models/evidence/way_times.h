// How long letters take from one step of their way to the next. The index has no such figure, so the letters are read one by one: the newest
// ones up to a limit, on a reader's thread, and it can be interrupted. Source: interface 5.14; capabilities 59, 65.
#pragma once

#include "models/evidence/delivery_figures.h"
#include "models/evidence/event_delays.h"

namespace cf::evidence {

enum class Way {
    IssuedToSent,   ///< the date of the letter and its sending, in whole days
    ComposedToSent, ///< instants from here on
    SentToDelivered,
    SentToArchived,
    EventToTold, ///< from a delivery event to when its source heard of it
    EventToSent  ///< from the business event that set the letter off
};
QLatin1StringView codeOf(Way way); ///< "issued-sent", …

struct WayTimes {
    Way way = Way::SentToDelivered;
    QString query; ///< of the letters that were looked at and have both times; for EventToTold, all that were looked at
    Lengths all;
    std::vector<Lengths> parts; ///< of each bucket of the period
    qint64 dayOnly = 0;         ///< both known, one only to the day, where instants are compared
    qint64 backwards = 0;       ///< the later step before the earlier one: two clocks differ; not measured
    friend bool operator==(const WayTimes&, const WayTimes&) = default;
};

struct WayReport {
    std::vector<Bucket> buckets;
    std::vector<WayTimes> ways; ///< each of Way, in their order, measured or not
    std::vector<std::vector<QString>> queries; ///< of each bucket, of each of Way: the letters that have both times
    EventDelays delays;         ///< of the same letters
    qint64 looked = 0, of = 0;  ///< letters; fewer than all: the newest
    friend bool operator==(const WayReport&, const WayReport&) = default;
};
inline constexpr qint64 mostTimed = 50'000;

/// Of what the question finds within the period.
Result<WayReport> wayTimes(store::Database& database, search::SearchIndex& index, const search::Question& question, const Period& period, Step step,
                           qint64 most = mostTimed);

} // namespace cf::evidence
