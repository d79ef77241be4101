// A letter that a plan of many sends again, as the outbox has it. What became of the plan is in its case. Source: docs/reissue.md, "Many letters"; docs/exceptions.md.
#pragma once

#include "models/domain/intent.h"

namespace cf {

struct PlannedResend {
    QString plan, title;     ///< plan: its id, and the business key of its case
    QString person;          ///< who asked
    CommunicationId letter;
    QString documentId;      ///< of the organisation; empty: none
    QString command;         ///< key of its hand-over
    IntentState state = IntentState::Waiting; ///< of that
    std::optional<UtcMs> done;                ///< when it was handed over
    StartedCase approving = {};               ///< of the plan
    friend bool operator==(const PlannedResend&, const PlannedResend&) = default;
};

} // namespace cf
