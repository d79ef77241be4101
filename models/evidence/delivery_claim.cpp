#include "models/evidence/delivery_claim.h"

#include <algorithm>

namespace cf::evidence {

namespace {

bool tells(const DeliveryEvent& event, const char* step)
{
    const QLatin1StringView word(step);
    return event.reportedCode.compare(word, Qt::CaseInsensitive) == 0 || event.kind.compare(word, Qt::CaseInsensitive) == 0;
}

const DeliveryEvent* lastOf(const RecipientLeg& leg, std::initializer_list<DeliveryState> states)
{
    const auto found = std::find_if(leg.events.rbegin(), leg.events.rend(),
                                    [&](const DeliveryEvent& event) { return std::find(states.begin(), states.end(), event.state) != states.end(); });
    return found == leg.events.rend() ? nullptr : &*found;
}

ClaimKind kindOf(const DeliveryEvent& event)
{
    switch (event.grade) {
    case EvidenceGrade::A: return ClaimKind::Received;
    case EvidenceGrade::B: return ClaimKind::Reached;
    case EvidenceGrade::C: return ClaimKind::Accepted;
    case EvidenceGrade::D: return ClaimKind::Dispatched;
    case EvidenceGrade::E: return ClaimKind::Composed;
    default: return hasOutcome(event.state, Outcome::Failed) || hasOutcome(event.state, Outcome::Suppressed) ? ClaimKind::Failed : ClaimKind::Nothing;
    }
}

} // namespace

DeliveryClaim claimOf(const cache::Record& record, int number, UtcMs now)
{
    const auto& legs = record.communication.legs;
    const RecipientLeg& leg = legs[size_t(number)];
    DeliveryClaim claim;
    claim.channel = leg.channel;
    claim.isPrinted = std::ranges::any_of(leg.events, [](const DeliveryEvent& event) { return tells(event, "printed"); });
    claim.isInserted = std::ranges::any_of(leg.events, [](const DeliveryEvent& event) { return tells(event, "inserted"); });
    const DeliveryEvent* deciding = decidingEvent(leg);
    // That nothing was heard is said of something that left: what left stays proven.
    const bool isSilence = deciding && (deciding->state == DeliveryState::NoEvidence || deciding->state == DeliveryState::NoEvidenceYet);
    if (isSilence) {
        const DeliveryEvent* left = lastOf(leg, {DeliveryState::Dispatched, DeliveryState::AcceptedByProvider, DeliveryState::Deferred});
        deciding = left ? left : deciding;
    }
    if (deciding) {
        claim.kind = kindOf(*deciding);
        claim.grade = deciding->grade;
        claim.state = deciding->state;
        claim.at = deciding->at;
    }
    if (claim.kind == ClaimKind::Dispatched) {
        for (const TimelineLane& lane : timelineOf(record, now).lanes) {
            for (const TimelineStep& step : lane.steps) {
                if (lane.kind == LaneKind::Leg && lane.leg == number && step.expectation) {
                    claim.expectation = step.expectation;
                }
            }
        }
        if (isSilence && !claim.expectation) { // the source itself says that the time is over, or is not
            const bool isOver = decidingEvent(leg)->state == DeliveryState::NoEvidence;
            claim.expectation = Expectation{evidenceWindowDays(leg.channel).value_or(0), 0, 0, isOver ? Absence::None : Absence::NotYet};
        }
    }
    for (int other = 0; other < int(legs.size()); ++other) {
        if (other != number && hasOutcome(stateOf(legs[size_t(other)]), Outcome::Returned)) {
            claim.returnedToOthers.push_back(other);
        }
    }
    return claim;
}

} // namespace cf::evidence
