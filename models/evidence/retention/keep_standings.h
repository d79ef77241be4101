// Working out how letters stand, for searches: by what repositories state, the plan of retention and what was decided here. Source: docs/retention.md, "In searches".
#pragma once

#include "models/cache/letter_standings.h"

#include <QHash>
#include <QTimeZone>

namespace cf::evidence {

struct StandingBasis
{
    StandingBasis(RetentionPlan plan, const DecidedRetention& decided, QTimeZone zone);
    const RetentionPlan plan;
    const QTimeZone zone;      ///< of the organisation
    const QString revision;    ///< another one when letters would stand otherwise; without what was decided, which concerns few
    const QString decisions;   ///< revision of what was decided
    const std::vector<CommunicationId> decided;
    const QHash<QString, std::vector<RetentionOverride>> overrides; ///< of each of them, by id
};

/// Nothing is to be made. On any connection.
Result<bool> areStandingsMade(store::Database& database, const StandingBasis& basis);
/// Before the first slice: what rests on another plan, zone or decision is to be made anew. On the writer's connection.
Result<void> beginStandings(store::Database& database, const StandingBasis& basis);
enum class StandingsMade {
    All,
    Some,
    OnAnotherBasis ///< nothing: another process began on its own, and this one has to look again on what
};
/// Makes at most so many, those that were written since first. On the writer's connection: what is read and what is kept are of one moment. A thousand take some 20 ms.
Result<StandingsMade> makeStandings(store::Database& database, const StandingBasis& basis, int most);

} // namespace cf::evidence
