// Correcting the class that letters ask for at their repositories, as commands. Pure. What a letter says is only changed while it says what was seen. Source: journey R4; row 94 of
// docs/capabilities.md.
#pragma once

#include "models/domain/intent.h"
#include "models/domain/retention_standing.h"

namespace cf {

inline constexpr QStringView correctionPlanKind = u"retention-correction";

struct PlannedCorrection {
    Plan plan;
    std::vector<Intent> intents;
    std::vector<CommunicationId> leftOut; ///< without a record, or of a repository in which nothing is corrected from here
};
/// means: ids of repositories that take it.
PlannedCorrection plannedCorrection(const std::vector<RetentionFacts>& letters, const QString& planClass, const QString& reason, const QString& title, const QString& person, const QStringList& means, UtcMs at);

} // namespace cf
