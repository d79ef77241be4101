// Times of the estate as its sources write them. Clocks stand in Berlin.
#pragma once

#include "app/sandbox/estate/ink.h"
#include "models/domain/moment.h"

namespace cf::estate {

inline constexpr qint64 msInDay = 86'400'000;
inline constexpr qint64 firstDay = 16'801; ///< 2016-01-01, in days since 1970
inline constexpr int days = 3'653;         ///< ten years
/// The repositories were read to the end at this time.
inline constexpr qint64 readUntil = (firstDay + days + 30) * msInDay;

/// As Moment (models/domain/moment.h), on views.
struct Time {
    bool known = false;
    qint64 utc = 0, wall = 0;
    Precision precision = Precision::Second;
    Text zone, text;
    bool assumed = false;
    bool isUsualZone = false, isUsualText = true; ///< see usualZone() there
};

struct Civil {
    int year = 0, month = 0, day = 0;
};
Civil civil(qint64 day); ///< of days since 1970
/// What clocks in Berlin are ahead of UTC, at an instant.
qint64 berlinOffset(qint64 utc);
/// The instant of a wall clock; of a skipped hour after the gap, of a double one the first.
qint64 berlinUtc(qint64 wall);

enum class Written { Zoned, Zoneless, Day };
/// `wall` in ms, on a whole second; of Written::Day only the day counts.
Time berlinTime(Ink& ink, qint64 wall, Written written);
/// "2025-03-14T09:12:07Z"
Time utcTime(Ink& ink, qint64 utc);
void putDay(Ink& ink, qint64 day); ///< "2025-03-14"

} // namespace cf::estate
