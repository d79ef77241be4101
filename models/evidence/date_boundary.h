// Records near the ends of the dates a query asks for that one clock counts and another does not: 31 March, 23:30 by the customer's clock is
// 1 April by UTC. Source: journeys 4.0 TZ; data model trap 16.
#pragma once

#include "models/evidence/campaign_detail.h"

namespace cf::evidence {

struct DateBoundary {
    std::vector<BoundaryRecord> records; ///< by when they were sent
    bool isWhole = true;                 ///< false: more than mostAtBoundary lie within a day of an end
    bool hasDates = false;               ///< the query asks for times of sending, not as one choice among others
};
/// Of the query's other conditions, whatever zone it asks for.
Result<DateBoundary> dateBoundaryOf(search::SearchIndex& index, const query::Query& population, const query::Calendar& calendar);

} // namespace cf::evidence
