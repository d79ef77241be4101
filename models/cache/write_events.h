// Delivery events as rows, and what follows from them for the legs. Inside the layer only; functions on the writer's connection.
#pragma once

#include "models/cache/leg_numbers.h"

namespace cf::cache {

struct AddedEvents {
    bool any = false;     ///< one was new
    bool asGiven = false; ///< those given are all that is known, and each came once
};
/// Adds events not known yet.
Result<AddedEvents> addEvents(store::Database& database, qint64 communication, const Communication& c, LegNumbers& numbers, UtcMs knownAt);

/// What a leg's row says of its events, as known now.
struct LegFate {
    DeliveryState state = DeliveryState::Unknown;
    EvidenceGrade grade = EvidenceGrade::U;
    QString reason;
    std::optional<Moment> delivered;
};
/// In the order of the legs, after their events are added. asGiven: see AddedEvents.
Result<std::vector<LegFate>> legFates(store::Database& database, qint64 communication, const Communication& c, LegNumbers& numbers,
                                      bool asGiven);
/// Six columns from `position`: state, reason, grade, delivered utc, wall and precision. Returns the position after them.
int bindFate(store::Statement& statement, int position, const LegFate& fate);
/// Of current legs that are there, and of the first of them on the result line.
Result<void> updateFates(store::Database& database, qint64 communication, const Communication& c, LegNumbers& numbers,
                         const std::vector<LegFate>& fates);

} // namespace cf::cache
