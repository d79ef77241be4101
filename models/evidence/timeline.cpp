#include "models/evidence/timeline.h"

#include "models/evidence/timeline_lanes.h"

#include <algorithm>

namespace cf::evidence {

namespace {

constexpr int never = 99;

/// Where a step stands on the way, unless a clock is wrong. Several reports of one thing (opened, clicked) come in any order.
struct Rank {
    int after = 0;      ///< it follows steps whose `before` is smaller
    int before = never; ///< no smaller than `after`
};

Rank rankOf(const TimelineStep& step)
{
    switch (step.kind) {
    case StepKind::Composed: return {0, 0};
    case StepKind::Archived: return {1, never};
    case StepKind::Sent: return {1, never};
    case StepKind::FirstSeen: return {1, never};
    case StepKind::Delivery: break;
    default: return {0, never};
    }
    switch (step.state) {
    case DeliveryState::Queued: return {1, 1};
    case DeliveryState::Routed: return {2, 2};
    case DeliveryState::Dispatched: return {3, 3};
    case DeliveryState::AcceptedByProvider: return {4, 4};
    case DeliveryState::AcceptedByRecipientServer: return {5, 5};
    case DeliveryState::Delivered: return {6, 6};
    case DeliveryState::Displayed:
    case DeliveryState::Opened:
    case DeliveryState::Downloaded:
    case DeliveryState::Clicked:
    case DeliveryState::Responded: return {7, never};
    case DeliveryState::Deferred:
    case DeliveryState::BouncedHard:
    case DeliveryState::BouncedSoftFinal:
    case DeliveryState::Blocked:
    case DeliveryState::Expired:
    case DeliveryState::Undeliverable:
    case DeliveryState::ReturnedMail:
    case DeliveryState::Forwarded:
    case DeliveryState::Lost: return {4, never}; // a bounce may follow "delivered": trap 14
    default: return {0, never};
    }
}

/// How far `later` lies before `earlier`, as their clocks have it; 0 when it does not.
Backwards distance(const TimeSpan& later, const TimeSpan& earlier)
{
    Backwards found;
    found.isCertain = later.latest <= earlier.earliest;
    found.ms = found.isCertain ? earlier.earliest - later.latest + 1 : later.until <= earlier.from ? earlier.from - later.from : 0;
    if (found.isCertain && later.earliest == later.from && earlier.earliest == earlier.from) {
        found.ms = earlier.from - later.from; // both as exact as they are written
    }
    return found;
}

void judge(TimelineStep& step, const std::vector<TimelineStep>& others)
{
    if (!step.span) {
        return;
    }
    if (step.received && spanOf(*step.received).until <= step.span->earliest) {
        step.backwards = distance(spanOf(*step.received), *step.span);
        step.backwards->isReceipt = true;
        return;
    }
    const Rank rank = rankOf(step);
    // Against the first of each kind: what is sent again is no older than what came back.
    const TimelineStep* nearest = nullptr;
    for (const TimelineStep& other : others) {
        if (!other.span || rankOf(other).before >= rank.after) { // itself too
            continue;
        }
        const bool isCloser = !nearest || rankOf(other).before > rankOf(*nearest).before;
        const bool isFirst = nearest && rankOf(other).before == rankOf(*nearest).before && other.span->from < nearest->span->from;
        if (isCloser || isFirst) {
            nearest = &other;
        }
    }
    if (!nearest) {
        return;
    }
    Backwards found = distance(*step.span, *nearest->span);
    if (found.ms > 0) {
        found.than = nearest->kind;
        found.thanState = nearest->state;
        step.backwards = found;
    }
}

/// Each lane for itself, and with what composed it.
void judgeOrder(std::vector<TimelineLane>& lanes)
{
    std::vector<TimelineStep> composed;
    for (const TimelineLane& lane : lanes) {
        std::ranges::copy_if(lane.steps, std::back_inserter(composed), [](const TimelineStep& step) { return step.kind == StepKind::Composed; });
    }
    for (TimelineLane& lane : lanes) {
        std::vector<TimelineStep> others = lane.steps;
        others.insert(others.end(), composed.begin(), composed.end());
        for (size_t i = 0; i < lane.steps.size(); ++i) {
            judge(lane.steps[i], others);
        }
    }
}

/// What of the axis is taken: where steps are, not what lies between the ends of one that lasts.
std::vector<std::pair<UtcMs, UtcMs>> occupied(const Timeline& timeline)
{
    std::vector<std::pair<UtcMs, UtcMs>> all;
    const auto point = [&](const std::optional<UtcMs>& at) {
        if (at) {
            all.emplace_back(spanOf(*at).from, spanOf(*at).until);
        }
    };
    for (const TimelineLane& lane : timeline.lanes) {
        for (const TimelineStep& step : lane.steps) {
            if (!step.span) {
                continue;
            }
            all.emplace_back(step.span->earliest, step.span->latest);
            point(step.isLate ? step.received : std::nullopt);
            point(step.lasts ? step.lastUntil : std::nullopt);
        }
    }
    if (!all.empty()) {
        point(timeline.watermark ? timeline.watermark : std::optional(timeline.now));
    }
    std::ranges::sort(all);
    return all;
}

void findGaps(Timeline& timeline)
{
    const auto all = occupied(timeline);
    if (all.empty()) {
        return;
    }
    UtcMs end = all.front().second;
    for (const auto& [from, until] : all) {
        if (from - end >= brokenAfterMs) {
            timeline.gaps.push_back({end, from});
        }
        end = std::max(end, until);
    }
    timeline.extent = TimeSpan{all.front().first, end, all.front().first, end};
}

} // namespace

QLatin1StringView codeOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Composition: return QLatin1StringView("COMPOSITION");
    case LaneKind::Archive: return QLatin1StringView("ARCHIVE");
    case LaneKind::Here: return QLatin1StringView("HERE");
    case LaneKind::Holds: return QLatin1StringView("HOLDS");
    case LaneKind::Leg: return QLatin1StringView("LEG");
    case LaneKind::OneOfSeveral: return QLatin1StringView("ONE_OF_SEVERAL");
    case LaneKind::Related: return QLatin1StringView("RELATED");
    }
    return {};
}

QLatin1StringView codeOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Happened: return QLatin1StringView("EVENT");
    case StepKind::Issued: return QLatin1StringView("ISSUED");
    case StepKind::Effective: return QLatin1StringView("EFFECTIVE");
    case StepKind::Approved: return QLatin1StringView("APPROVED");
    case StepKind::Composed: return QLatin1StringView("COMPOSED");
    case StepKind::Sent: return QLatin1StringView("SENT");
    case StepKind::Archived: return QLatin1StringView("ARCHIVED");
    case StepKind::Version: return QLatin1StringView("VERSION");
    case StepKind::Standing: return QLatin1StringView("STANDING");
    case StepKind::Hold: return QLatin1StringView("HOLD");
    case StepKind::FirstSeen: return QLatin1StringView("FIRST_SEEN");
    case StepKind::Custody: return QLatin1StringView("CUSTODY");
    case StepKind::ChangeSeen: return QLatin1StringView("CHANGE_SEEN");
    case StepKind::Delivery: return QLatin1StringView("DELIVERY");
    case StepKind::Expected: return QLatin1StringView("EXPECTED");
    case StepKind::Related: return QLatin1StringView("RELATED");
    }
    return {};
}

QLatin1StringView codeOf(Absence absence)
{
    switch (absence) {
    case Absence::NotYet: return QLatin1StringView("NO_EVIDENCE_YET");
    case Absence::None: return QLatin1StringView("NO_EVIDENCE");
    case Absence::Unknown: return QLatin1StringView("NOT_KNOWN");
    }
    return {};
}

Timeline timelineOf(const cache::Record& record, UtcMs now)
{
    Timeline timeline;
    timeline.now = now;
    timeline.watermark = record.watermark;
    const auto add = [&](TimelineLane lane) {
        if (!lane.steps.empty() || lane.kind == LaneKind::Leg) {
            timeline.lanes.push_back(std::move(lane));
        }
    };
    add(compositionLane(record));
    add(archiveLane(record));
    add(hereLane(record));
    add(holdsLane(record));
    for (int leg = 0; leg < int(record.communication.legs.size()); ++leg) {
        for (TimelineLane& lane : legLanes(record, leg, now)) {
            add(std::move(lane));
        }
    }
    add(openLane(record));
    add(relatedLane(record));
    judgeOrder(timeline.lanes);
    std::ranges::for_each(timeline.lanes, putInOrder);
    findGaps(timeline);
    return timeline;
}

TimeSpan reachOf(const TimelineStep& step, UtcMs now)
{
    TimeSpan reach = step.span.value_or(TimeSpan{});
    if (step.isLate && step.received) {
        reach.until = std::max(reach.until, *step.received);
    }
    if (step.lasts) {
        reach.until = std::max(reach.until, step.lastUntil.value_or(now));
    }
    reach.latest = std::max(reach.latest, reach.until);
    return reach;
}

QTimeZone axisZone(const Timeline& timeline, const query::Zone& zone, const QTimeZone& business)
{
    switch (zone.kind) {
    case query::Zone::Kind::Business: return business;
    case query::Zone::Kind::Utc: return QTimeZone::utc();
    case query::Zone::Kind::Named: return zoneNamed(zone.name);
    case query::Zone::Kind::Customer: break;
    }
    std::optional<Moment> offset;
    bool isBusiness = true;
    for (const TimelineLane& lane : timeline.lanes) {
        for (const TimelineStep& step : lane.steps) {
            if (!step.at) {
                continue;
            }
            if (step.at->zone.contains(u'/')) {
                return zoneNamed(step.at->zone);
            }
            const qint64 ahead = step.at->wall - step.at->utc;
            isBusiness = isBusiness && qint64(business.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(step.at->utc, Qt::UTC))) * 1000 == ahead;
            offset = offset ? offset : step.at;
        }
    }
    return !offset || isBusiness ? business : zoneNamed(offset->zone);
}

} // namespace cf::evidence
