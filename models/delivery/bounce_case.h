// What is known of one recipient, ready to be judged: the words that count, the status and the reply code.
#pragma once

#include "models/delivery/bounce_evidence.h"

namespace cf::delivery {

using Status = std::optional<EnhancedStatus>;

struct BounceCase {
    const BounceEvidence& told;
    QString words;  ///< of the server, or what stands with the recipient; through forMatching()
    QString around; ///< all that the report says, likewise
    QString subject; ///< what the report's subject says of the reason, likewise; not what it quotes of the returned mail's
    QString places; ///< who refused, who reports, where the recipient is: in lower case
    Status status;
    int reply = 0;  ///< 0: none
};

/// No status, or x.0.0.
bool saysNothing(const Status& status);

/// The evidence must outlive it.
BounceCase caseOf(const BounceMail& mail, const BounceEvidence& told);

} // namespace cf::delivery
