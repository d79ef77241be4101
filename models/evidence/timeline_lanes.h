// The lanes of a timeline one by one, before what they mean for each other is judged. Inside the layer only.
#pragma once

#include "models/evidence/timeline.h"

namespace cf::evidence {

TimelineLane compositionLane(const cache::Record& record);
TimelineLane archiveLane(const cache::Record& record);
TimelineLane hereLane(const cache::Record& record); ///< what this program saw
TimelineLane holdsLane(const cache::Record& record);
TimelineLane relatedLane(const cache::Record& record);
TimelineLane openLane(const cache::Record& record); ///< what is told of one of several recipients
/// One, or as many as the leg took attempts.
std::vector<TimelineLane> legLanes(const cache::Record& record, int leg, UtcMs now);

/// By time as read; what has none stays last, in the order of its source.
void putInOrder(TimelineLane& lane);

} // namespace cf::evidence
