// What a time as its source gave it may mean on an axis of instants: a day is no instant, and a time without a zone lies somewhere within
// 26 hours. Source: data model 7.4.
#pragma once

#include "models/domain/moment.h"

namespace cf::evidence {

/// Half-open, ms. [from, until) is the time as it is read here; [earliest, latest) all that it may mean. Both are the same where the source
/// wrote a zone. Numbers of any source are brought into the years 1 to 9999, so that lengths can be computed.
struct TimeSpan {
    UtcMs from = 0, until = 0;
    UtcMs earliest = 0, latest = 0;
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

TimeSpan spanOf(const Moment& moment);
TimeSpan spanOf(UtcMs at); ///< of an instant of ours: one millisecond

/// Of a Moment: an IANA name, "UTC" or "+02:00"; UTC for what is none.
QTimeZone zoneNamed(const QString& name);

} // namespace cf::evidence
