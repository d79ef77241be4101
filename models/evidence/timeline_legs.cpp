#include "models/evidence/timeline_lanes.h"

#include <algorithm>

namespace cf::evidence {

namespace {

/// Which try of the platform an event belongs to; empty where sources do not tell tries apart. What names none is of the first.
QString attemptOf(const RecipientLeg& leg, const DeliveryEvent& event)
{
    const auto isEarlier = [](const QString& a, const QString& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; };
    QString first, last;
    for (const DeliveryEvent& one : leg.events) {
        if (!one.attempt.isEmpty()) {
            first = first.isEmpty() || isEarlier(one.attempt, first) ? one.attempt : first;
            last = last.isEmpty() || isEarlier(last, one.attempt) ? one.attempt : last;
        }
    }
    return first == last ? QString() : event.attempt.isEmpty() ? first : event.attempt;
}

/// On its way, and nothing of it proves that it came anywhere.
bool isUnderWay(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Dispatched:
    case DeliveryState::AcceptedByProvider:
    case DeliveryState::Deferred: return true;
    default: return false;
    }
}

/// Says what became of it, be it good or bad.
bool isEvidence(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Queued:
    case DeliveryState::Routed:
    case DeliveryState::Dispatched:
    case DeliveryState::AcceptedByProvider:
    case DeliveryState::Deferred:
    case DeliveryState::NoEvidenceYet:
    case DeliveryState::NoEvidence:
    case DeliveryState::Unknown: return false;
    default: return true;
    }
}

TimelineStep stepOf(const DeliveryEvent& event)
{
    TimelineStep step;
    step.kind = StepKind::Delivery;
    step.state = event.state;
    step.code = code(event.state);
    step.grade = event.grade;
    step.at = event.at;
    step.received = event.received;
    step.reportedCode = event.reportedCode;
    step.reason = event.reason;
    step.source = event.source;
    step.word = event.kind;
    step.event = event.notice;
    if (event.at) {
        step.span = spanOf(*event.at);
        step.isLate = event.received && spanOf(*event.received).from - step.span->until >= lateAfterMs;
    }
    return step;
}

/// The hand-over that evidence is waited for after: the last event on the way, else what the index or the message says of sending.
std::optional<TimeSpan> handOver(const TimelineLane& lane, const Communication& c)
{
    std::optional<TimeSpan> last;
    for (const TimelineStep& step : lane.steps) {
        if (isUnderWay(step.state) && step.span && (!last || step.span->from > last->from)) {
            last = step.span;
        }
    }
    using Basis = Communication::SentBasis;
    const bool isSaid = c.sent && (c.sentBasis == Basis::Index || c.sentBasis == Basis::Message || c.sentBasis == Basis::Dispatch);
    return last || !isSaid || !lane.attempt.isEmpty() ? last : std::optional(spanOf(*c.sent));
}

Absence absenceAt(UtcMs until, UtcMs now, const std::optional<UtcMs>& watermark)
{
    if (now < until) {
        return Absence::NotYet;
    }
    return watermark && *watermark >= until ? Absence::None : Absence::Unknown;
}

void expect(TimelineLane& lane, const cache::Record& record, UtcMs now)
{
    const std::optional<int> days = evidenceWindowDays(lane.channel);
    const std::optional<TimeSpan> since = days ? handOver(lane, record.communication) : std::nullopt;
    if (!since) {
        return;
    }
    const UtcMs until = since->latest + *days * dayLengthMs;
    bool isThere = false;
    for (TimelineStep& step : lane.steps) {
        isThere = isThere || isEvidence(step.state) || step.state == DeliveryState::NoEvidence;
        step.isAfterWindow = isEvidence(step.state) && step.span && step.span->earliest >= until;
    }
    if (isThere) {
        return;
    }
    TimelineStep ghost;
    ghost.kind = StepKind::Expected;
    ghost.expectation = Expectation{*days, since->latest, until, absenceAt(until, now, record.watermark)};
    ghost.code = codeOf(ghost.expectation->absence);
    ghost.span = spanOf(until);
    ghost.grade = EvidenceGrade::U;
    ghost.state = ghost.expectation->absence == Absence::None     ? DeliveryState::NoEvidence
                  : ghost.expectation->absence == Absence::NotYet ? DeliveryState::NoEvidenceYet
                                                                  : DeliveryState::Unknown;
    lane.steps.push_back(ghost);
}

} // namespace

std::optional<int> evidenceWindowDays(Channel channel)
{
    constexpr int postDays = 21, portalDays = 30, electronicDays = 3;
    switch (channel) {
    case Channel::Print:
    case Channel::RegisteredMail: return postDays;
    case Channel::Portal: return portalDays;
    case Channel::Email:
    case Channel::Sms:
    case Channel::Push:
    case Channel::Fax: return electronicDays;
    default: return std::nullopt; // nobody promises an answer there
    }
}

TimelineLane openLane(const cache::Record& record)
{
    TimelineLane lane;
    lane.kind = LaneKind::OneOfSeveral;
    for (const DeliveryEvent& event : record.ofOneOfSeveral) {
        lane.steps.push_back(stepOf(event));
    }
    putInOrder(lane);
    return lane;
}

std::vector<TimelineLane> legLanes(const cache::Record& record, int leg, UtcMs now)
{
    const RecipientLeg& told = record.communication.legs[size_t(leg)];
    std::vector<TimelineLane> lanes;
    const auto laneOf = [&](const QString& attempt) -> TimelineLane& {
        const auto found = std::ranges::find(lanes, attempt, &TimelineLane::attempt);
        if (found != lanes.end()) {
            return *found;
        }
        TimelineLane lane;
        lane.leg = leg;
        lane.channel = told.channel;
        lane.recipient = told.recipient;
        lane.customer = told.customer;
        lane.platform = told.platform;
        lane.attempt = attempt;
        return lanes.emplace_back(lane);
    };
    for (const DeliveryEvent& event : told.events) {
        laneOf(attemptOf(told, event)).steps.push_back(stepOf(event));
    }
    if (lanes.empty()) {
        laneOf({});
    }
    // Only the last try is still waited for: the ones before ended by being followed.
    putInOrder(lanes.back());
    expect(lanes.back(), record, now);
    return lanes;
}

} // namespace cf::evidence
