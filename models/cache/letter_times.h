// When a communication was issued, composed, sent, archived and delivered, and when the event happened that set it off: only that, for many
// at once. Functions on a reader's connection.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::cache {

struct TimePoint {
    UtcMs utc = 0;
    qint64 wall = 0;
    Precision precision = Precision::Second;
    friend bool operator==(const TimePoint&, const TimePoint&) = default;
};

struct LetterTimes {
    std::optional<TimePoint> issued, composed, sent, archived, happened;
    std::optional<TimePoint> delivered; ///< the earliest of its recipients
    std::vector<qint64> toldAfter;      ///< ms from each of its delivery events to when their source heard of it, as stated
    QString eventKind;                  ///< as told
    friend bool operator==(const LetterTimes&, const LetterTimes&) = default;
};

/// As known now, of the communication in this row. Of one that is not known: without any time.
Result<LetterTimes> readTimes(store::Database& database, qint64 communication);

} // namespace cf::cache
