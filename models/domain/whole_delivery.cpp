#include "models/domain/whole_delivery.h"

#include <algorithm>
#include <array>

namespace cf {

namespace {

using States = WholeCondition::States;
using enum WholeDelivery;

constexpr std::array words = {QLatin1StringView("all-dispatched"),
                              QLatin1StringView("no-recipient"),
                              QLatin1StringView("partly-dispatched"),
                              QLatin1StringView("undispatched-suppressed"),
                              QLatin1StringView("undispatched-queued"),
                              QLatin1StringView("undispatched-untold"),
                              QLatin1StringView("all-delivered"),
                              QLatin1StringView("partly-delivered"),
                              QLatin1StringView("undelivered-bounced"),
                              QLatin1StringView("undelivered-returned"),
                              QLatin1StringView("undelivered-failed"),
                              QLatin1StringView("undelivered-no-evidence"),
                              QLatin1StringView("undelivered-other"),
                              QLatin1StringView("undelivered-pending"),
                              QLatin1StringView("undelivered-no-evidence-yet"),
                              QLatin1StringView("all-viewed"),
                              QLatin1StringView("delivered-unviewed")};
static_assert(words.size() == size_t(DeliveredUnviewed) + 1);

/// How a single delivery fared: the worst of a step first.
enum class Fate { Suppressed, Queued, Untold, Bounced, Returned, Failed, NoEvidence, Other, Pending, NoEvidenceYet, Delivered, Viewed };

Fate fateOf(DeliveryState state)
{
    using enum DeliveryState;
    switch (state) {
    case SuppressedAddress: return Fate::Suppressed;
    case Queued:
    case Routed: return Fate::Queued;
    case Unknown: return Fate::Untold;
    case BouncedHard:
    case BouncedSoftFinal:
    case Blocked: return Fate::Bounced;
    case ReturnedMail:
    case Undeliverable: return Fate::Returned;
    case RejectedByProvider:
    case Expired:
    case Lost: return Fate::Failed;
    case NoEvidence: return Fate::NoEvidence;
    case Forwarded:
    case Complaint:
    case Unsubscribed: return Fate::Other;
    case Dispatched:
    case AcceptedByProvider:
    case Deferred: return Fate::Pending;
    case NoEvidenceYet: return Fate::NoEvidenceYet;
    case Delivered:
    case AcceptedByRecipientServer: return Fate::Delivered;
    case Displayed:
    case Opened:
    case Downloaded:
    case Clicked:
    case Responded: break;
    }
    return Fate::Viewed;
}

States fates(Fate first, Fate last)
{
    States states;
    for (size_t i = 0; i < codes<DeliveryState>().size(); ++i) {
        const Fate fate = fateOf(DeliveryState(i));
        if (fate >= first && fate <= last) {
            states.push_back(DeliveryState(i));
        }
    }
    return states;
}

States and_(States one, const States& other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

WholeCondition made(WholeDelivery whole)
{
    constexpr Fate first = Fate::Suppressed, last = Fate::Viewed;
    const States unsent = fates(first, Fate::Untold), sent = fates(Fate::Bounced, last);
    const States undelivered = fates(Fate::Bounced, Fate::NoEvidenceYet), delivered = fates(Fate::Delivered, last);
    // Dispatched to all, delivered to nobody, and no worse fate than this one.
    const auto worst = [&](Fate fate) {
        const States worse = fate == Fate::Bounced ? States() : fates(Fate::Bounced, Fate(int(fate) - 1));
        return WholeCondition{{fates(fate, fate)}, and_(and_(unsent, delivered), worse)};
    };
    switch (whole) {
    case AllDispatched: return {{sent}, unsent};
    case NoRecipient: return {{}, fates(first, last)};
    case PartlyDispatched: return {{unsent, sent}, {}};
    case UndispatchedSuppressed: return {{fates(Fate::Suppressed, Fate::Suppressed)}, sent};
    case UndispatchedQueued: return {{fates(Fate::Queued, Fate::Queued)}, and_(sent, fates(Fate::Suppressed, Fate::Suppressed))};
    case UndispatchedUntold: return {{fates(Fate::Untold, Fate::Untold)}, and_(sent, fates(Fate::Suppressed, Fate::Queued))};
    case AllDelivered: return {{delivered}, and_(unsent, undelivered)};
    case PartlyDelivered: return {{undelivered, delivered}, unsent};
    case UndeliveredBounced: return worst(Fate::Bounced);
    case UndeliveredReturned: return worst(Fate::Returned);
    case UndeliveredFailed: return worst(Fate::Failed);
    case UndeliveredNoEvidence: return worst(Fate::NoEvidence);
    case UndeliveredOther: return worst(Fate::Other);
    case UndeliveredPending: return worst(Fate::Pending);
    case UndeliveredNoEvidenceYet: return worst(Fate::NoEvidenceYet);
    case AllViewed: return {{fates(last, last)}, fates(first, Fate::Delivered)};
    case DeliveredUnviewed: break;
    }
    return {{fates(Fate::Delivered, Fate::Delivered)}, and_(unsent, undelivered)};
}

} // namespace

QLatin1StringView wordOf(WholeDelivery whole) { return words[size_t(whole)]; }

std::span<const QLatin1StringView> wholeDeliveryWords() { return words; }

std::optional<WholeDelivery> wholeDeliveryNamed(QStringView word)
{
    const auto found = std::ranges::find_if(words, [&](QLatin1StringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
    return found == words.end() ? std::nullopt : std::optional(WholeDelivery(found - words.begin()));
}

const WholeCondition& conditionOf(WholeDelivery whole)
{
    static const auto all = [] {
        std::vector<WholeCondition> conditions;
        for (size_t i = 0; i < words.size(); ++i) {
            conditions.push_back(made(WholeDelivery(i)));
        }
        return conditions;
    }();
    return all[size_t(whole)];
}

bool holds(WholeDelivery whole, const std::vector<DeliveryState>& deliveries)
{
    const auto any = [&](const States& states) {
        return std::ranges::any_of(deliveries, [&](DeliveryState state) { return std::ranges::find(states, state) != states.end(); });
    };
    const WholeCondition& condition = conditionOf(whole);
    return std::ranges::all_of(condition.some, any) && !any(condition.none);
}

} // namespace cf
