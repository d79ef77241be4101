// What became of a communication as a whole: the deliveries to all of its recipients taken together, so that nothing is called delivered
// while one of them did not get it. Two steps of the way, each only reached when every recipient's delivery reached it, and a third for
// those who looked at it; and, of each step, why it was not reached. Of every communication exactly one holds among all-dispatched and its
// causes; of one that was dispatched to all, exactly one among all-delivered and its causes; and so on. A cause is that of the recipient
// who fared worst, in the order below. Source: interface 5.14 (waterfall); data model traps 4, 13 and 14.
#pragma once

#include "models/domain/enumerations.h"

#include <vector>

namespace cf {

enum class WholeDelivery {
    AllDispatched,
    NoRecipient,           ///< none is told at all
    PartlyDispatched,      ///< to some recipients, not to all
    UndispatchedSuppressed, ///< to nobody: held back from one of them
    UndispatchedQueued,    ///< to nobody: still made ready or routed
    UndispatchedUntold,    ///< nothing at all is told of any delivery
    AllDelivered,
    PartlyDelivered,
    UndeliveredBounced,
    UndeliveredReturned,
    UndeliveredFailed,        ///< expired, rejected by the provider, lost
    UndeliveredNoEvidence,    ///< the time to wait for evidence is over
    UndeliveredOther,         ///< forwarded, a complaint, an unsubscription: something came of it that proves no delivery
    UndeliveredPending,       ///< under way
    UndeliveredNoEvidenceYet, ///< the time to wait for evidence is not over
    AllViewed,
    DeliveredUnviewed ///< delivered to all, and not every one of them is known to have looked
};

/// The query's word: "partly-delivered".
QLatin1StringView wordOf(WholeDelivery whole);
std::optional<WholeDelivery> wholeDeliveryNamed(QStringView word); ///< any case
std::span<const QLatin1StringView> wholeDeliveryWords();

/// It holds of a communication when of each of `some` at least one recipient's delivery is in it, and of none any.
struct WholeCondition {
    using States = std::vector<DeliveryState>;
    std::vector<States> some;
    States none;
};
const WholeCondition& conditionOf(WholeDelivery whole);
/// deliveries: the state of each recipient's.
bool holds(WholeDelivery whole, const std::vector<DeliveryState>& deliveries);

} // namespace cf
