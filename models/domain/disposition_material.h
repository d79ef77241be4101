// What was decided and asked for here that bears on disposing of letters. Pure values.
#pragma once

#include "models/domain/dispute.h"
#include "models/domain/retention_standing.h"

namespace cf {

struct DispositionMaterial {
    std::vector<std::pair<CommunicationId, QString>> held;        ///< under matters that are not released, with their numbers
    std::vector<std::pair<CommunicationId, QString>> underReview; ///< in dispositions that may still destroy them, with their ids
    std::vector<RetentionOverride> overrides;                     ///< in force, oldest first within a letter
    std::vector<DisputeLink> links;                               ///< that persons added to disputes
    friend bool operator==(const DispositionMaterial&, const DispositionMaterial&) = default;
};

} // namespace cf
