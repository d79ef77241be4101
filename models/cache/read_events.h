// What became of a leg, as stored. Inside the layer only; a function on any connection.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

#include <QHash>

#include <limits>

namespace cf::cache {

/// "Now", for conditions on known time: the end of all times.
constexpr UtcMs endOfTime = std::numeric_limits<UtcMs>::max();

/// The events of a communication known at `at`, by the number of their leg: oldest first, those without a time last. Read at once,
/// since there may be thousands of legs. legs: by number; events of others are left out.
Result<QHash<qint64, std::vector<DeliveryEvent>>> readEvents(store::Database& database, qint64 communication, const QHash<qint64, LegId>& legs, UtcMs at = endOfTime);

/// What of them decides how a leg fared, in the same order, and nothing else: attempt, state, grade, reason and the instant. As of now.
Result<QHash<qint64, std::vector<DeliveryEvent>>> readOutcomes(store::Database& database, qint64 communication, const QHash<qint64, LegId>& legs);

} // namespace cf::cache
