// Why a mail was not delivered, in the words that bounce analysers share, and what each means for the address it went to.
#pragma once

#include "models/delivery/enhanced_status.h"

#include <QLatin1StringView>

namespace cf::delivery {

/// The words are reasonWord(): lower case, stable, exported.
enum class BounceReason {
    Undefined,      ///< nothing is said that could be a reason
    OnHold,         ///< something is said, and nobody here knows what it means
    UserUnknown,    ///< no such mailbox
    HostUnknown,    ///< no such domain or host
    HasMoved,       ///< the mailbox is elsewhere now
    NotAccept,      ///< the domain takes no mail at all
    Filtered,       ///< refused for this recipient after the text was sent, or by what the recipient wants
    Suspend,        ///< the mailbox is switched off
    MailboxFull,
    ExceedLimit,    ///< larger than this recipient may get
    MesgTooBig,     ///< larger than the system takes
    Rejected,       ///< for its sender's address
    NoRelaying,
    Blocked,        ///< for the client's address or name
    BadReputation,  ///< of the sending address or domain
    RequirePtr,     ///< the client's address has no name, or not its own
    AuthFailure,    ///< SPF, DKIM, DMARC
    SpamDetected,
    VirusDetected,
    PolicyViolation,
    SecurityError,  ///< signing in, encryption, rights
    NotCompliantRfc,
    ContentError,   ///< a header or body that the receiver cannot take
    SyntaxError,    ///< of the protocol
    TooManyConn,    ///< connections, recipients
    Speeding,       ///< too much in too short a time
    FailedStartTls,
    NetworkError,   ///< DNS, routing, loops, lost connections
    Expired,        ///< tried until there was no more time
    SystemError,
    SystemFull,
    MailerError,    ///< the program behind the mailbox failed
    Suppressed,     ///< the sending service keeps this address from being sent to
    Delivered,
    Vacation,       ///< an automatic answer
    Feedback,       ///< a complaint
};

QLatin1StringView reasonWord(BounceReason reason);

/// What stands for a status when the mail system gave none: x.0.9nn, a range no registry uses. Empty for reasons that are
/// no bounce.
QString impliedStatus(BounceReason reason, bool temporary);

/// Whether another attempt to this address is of no use. `status` tells where the reason leaves it open.
bool isPermanent(BounceReason reason, const std::optional<EnhancedStatus>& status);

/// What RFC 3463 and the registry say of a status, as a reason; none for those that say nothing (x.0.0, x.5.x …).
std::optional<BounceReason> reasonOfStatus(const EnhancedStatus& status);

} // namespace cf::delivery
