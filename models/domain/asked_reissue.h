// A letter that somebody asked to be sent again here, alone or with others, as the outbox has it. What its case says of it is in the cache. Source:
// docs/reissue.md; journey C1, step 4.
#pragma once

#include "models/domain/intent.h"

namespace cf {

struct AskedReissue {
    QString plan;                         ///< its id, and the business key of its case
    QString person;                       ///< who asked
    UtcMs at = 0;                         ///< when it was kept
    CommunicationId letter;
    QString documentId, customer;         ///< of the organisation; empty: none is told
    bool isOfMany = false;                ///< one of the letters of a plan of many
    IntentState start = IntentState::Accepted;       ///< of the command that starts the case
    bool isStartLeft = false;                        ///< somebody left that as it is: it may have been done
    std::optional<IntentState> handOver = std::nullopt; ///< of what was planned last to be handed over; none: nothing was
    bool isHandOverLeft = false;
    StartedCase approving = {};
    friend bool operator==(const AskedReissue&, const AskedReissue&) = default;
};

} // namespace cf
