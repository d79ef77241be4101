// What the evidence of one recipient's delivery supports, and what not: the words for an agent on the telephone and for a sheet of paper are made
// of it. It never says more than the events do. Source: journeys S5; beyond 10.
#pragma once

#include "models/evidence/timeline.h"

namespace cf::evidence {

enum class ClaimKind {
    Received,   ///< a receipt or a registered hand-over says so
    Reached,    ///< a scan at the door, a portal or a mail program says that it came or was shown
    Accepted,   ///< the recipient's server took it
    Dispatched, ///< handed over, and nothing more
    Composed,   ///< made ready, and not known to have left
    Failed,     ///< it came back, bounced or was refused
    Nothing     ///< nobody tells anything
};

struct DeliveryClaim {
    ClaimKind kind = ClaimKind::Nothing;
    EvidenceGrade grade = EvidenceGrade::U;
    Channel channel = Channel::Unknown;
    DeliveryState state = DeliveryState::Unknown; ///< of the event that decides
    std::optional<Moment> at;                     ///< of that event; of Dispatched: the hand-over
    bool isPrinted = false, isInserted = false;   ///< both: the sheet was followed into the envelope
    std::optional<Expectation> expectation;       ///< of Dispatched: until when it may still come back
    std::vector<int> returnedToOthers;            ///< legs of the same letter, to other recipients, that came back
    friend bool operator==(const DeliveryClaim&, const DeliveryClaim&) = default;
};

/// leg: index into the legs of the communication.
DeliveryClaim claimOf(const cache::Record& record, int leg, UtcMs now);

} // namespace cf::evidence
