// Working out how letters stand, for searches: by what repositories state, the plan of retention and what was decided here. Source: docs/retention.md, "In searches".
#pragma once

#include "models/cache/letter_standings.h"

#include <QTimeZone>

namespace cf::evidence {

struct StandingBasis {
    RetentionPlan plan;
    std::vector<RetentionOverride> overrides; ///< in force, oldest first within a letter
    QTimeZone zone;                           ///< of the organisation
};
/// Another one when letters would stand otherwise; without the overrides, which concern few.
QString standingsRevision(const StandingBasis& basis);

/// Nothing is to be made. On any connection.
Result<bool> areStandingsMade(store::Database& database, const StandingBasis& basis);
/// Before the first slice: what rests on another plan, zone or decision is to be made anew. Whether anything is to be made. On the writer's connection.
Result<bool> beginStandings(store::Database& database, const StandingBasis& basis);
/// Makes at most so many, those that were written since first; whether that was all. On the writer's connection: what is read and what is kept are of one moment. A thousand
/// take some 20 ms.
Result<bool> makeStandings(store::Database& database, const StandingBasis& basis, int most);

} // namespace cf::evidence
