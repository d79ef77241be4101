// The failures that the state of a repository shows by itself, without anybody writing them down: they begin and end with it.
// Source: journeys 4.0 STALE, PARTIAL, HASH.
#pragma once

#include "models/domain/repository.h"

namespace cf {

/// How old the watermark may be, in milliseconds: four times the wait from one look to the next, so that one that was missed or took
/// long says nothing yet. None where it is only looked at when somebody asks, or was never complete.
std::optional<qint64> allowedAge(const Repository& repository);
bool isStale(const Repository& repository, UtcMs now);
/// Stale; or an hour old where it is only looked at when somebody asks, which is no failure. Never of one that is disconnected.
bool isBehind(const Repository& repository, UtcMs now);

/// In the order of Failure: STALE; PARTIAL while records are set aside; HASH while documents are not what was recorded or stated.
std::vector<Failure> evidentFailures(const Repository& repository, UtcMs now);

} // namespace cf
