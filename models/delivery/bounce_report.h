// From a mail to what it says of the delivery of another one: for each recipient the reason, the codes, whether the address
// is of any more use, and our delivery state. Pure: no clock, no network, the same mail gives the same answer.
//
// The order in which a reason is looked for: what the fields of a complaint, a receipt or a service's notification state;
// habits of particular mail systems; words that outweigh a status; what the status means (RFC 3463); words that are vague;
// the reply code. docs/bounces.md tells it at length.
#pragma once

#include "models/delivery/bounce_reason.h"
#include "models/domain/enumerations.h"
#include "models/domain/mail_parts.h"

#include <QString>

#include <vector>

namespace cf::delivery {

struct BouncedRecipient {
    QString recipient;      ///< empty where the mail names nobody
    QString enhancedStatus; ///< "5.1.1"; "5.0.9nn" where none was given (impliedStatus); empty for what is no bounce
    QString replyCode;      ///< "550"; empty where none was given
    BounceReason reason = BounceReason::Undefined;
    bool permanent = false;
    DeliveryState state = DeliveryState::Unknown;
    QString words; ///< what it rests on, one line of at most 500 characters: holds addresses, so it is evidence and no log
    friend bool operator==(const BouncedRecipient&, const BouncedRecipient&) = default;
};

/// In the order of the mail; empty when it reports nothing about a delivery.
std::vector<BouncedRecipient> classifyBounce(const MailParts& mail);

} // namespace cf::delivery
