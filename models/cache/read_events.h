// What became of a leg, as stored. Inside the layer only; a function on any connection.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

#include <limits>

namespace cf::cache {

/// "Now", for conditions on known time: the end of all times.
constexpr UtcMs endOfTime = std::numeric_limits<UtcMs>::max();

/// The events of a leg, by its number, known at `at`: oldest first, those without a time last.
Result<std::vector<DeliveryEvent>> readEvents(store::Database& database, qint64 communication, qint64 number, const LegId& leg,
                                              UtcMs at = endOfTime);

} // namespace cf::cache
