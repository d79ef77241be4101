// The whole way of one communication as lanes of steps: what composed it, the archive, this program, each recipient. What should be there
// and is not is a step as well, and so is what is told late or in an impossible order. Values and codes alone; words are made in ui.
// Source: interface 5.6; data model 7.4, traps 14, 15 and 30.
#pragma once

#include "models/cache/record.h"
#include "models/evidence/time_span.h"
#include "models/query/expression.h"

namespace cf::evidence {

constexpr qint64 dayLengthMs = 24 * 3'600'000;
/// What became known this long after it happened is late.
constexpr qint64 lateAfterMs = dayLengthMs;
/// A stretch of this length in which nothing lies on any lane is broken off.
constexpr qint64 brokenAfterMs = 7 * dayLengthMs;

/// How long after it was handed over evidence of delivery is waited for; none where there is no such habit.
std::optional<int> evidenceWindowDays(Channel channel);

enum class LaneKind {
    Composition,
    Archive,
    Here,
    Holds,
    Leg,
    OneOfSeveral, ///< told of one of the recipients, and not of which
    Related
};
enum class StepKind {
    Happened, ///< the business event that set it off
    Issued,
    Effective,
    Approved,
    Composed,
    Sent, ///< as an index or the message itself says; a dispatch event is Delivery
    Archived,
    Version,  ///< a state of the record that the archive keeps
    Standing, ///< the archive no longer shows the record, or does again
    Hold,
    FirstSeen, ///< by this program
    Custody,
    ChangeSeen, ///< this program read other facts than before
    Delivery,
    Expected, ///< evidence of delivery that is not there
    Related
};
QLatin1StringView codeOf(LaneKind kind);
QLatin1StringView codeOf(StepKind kind);

/// What the absence of evidence means.
enum class Absence {
    NotYet,  ///< its time is not over
    None,    ///< its time is over, and the repository is known to its end
    Unknown, ///< its time is over, and the repository was not complete that far
};
QLatin1StringView codeOf(Absence absence);

struct Expectation {
    int days = 0;
    UtcMs since = 0; ///< the latest that the hand-over may mean
    UtcMs until = 0; ///< when its time is over
    Absence absence = Absence::NotYet;
    friend bool operator==(const Expectation&, const Expectation&) = default;
};

/// A step that its clock puts before what it follows from: two clocks differ, or a zone was read wrong.
struct Backwards {
    qint64 ms = 0; ///< at least; as read where it is not certain
    StepKind than = StepKind::Composed;
    DeliveryState thanState = DeliveryState::Unknown; ///< with Delivery
    bool isReceipt = false;                           ///< than its own receipt: `than` means nothing
    bool isCertain = false;                           ///< false: another reading of a day or an assumed zone puts it right
    friend bool operator==(const Backwards&, const Backwards&) = default;
};

struct TimelineStep {
    StepKind kind = StepKind::Delivery;
    QString code;                   ///< stable: of the state, of what happened in custody, of the relation; empty where the kind says all
    std::optional<Moment> at;       ///< as its source gave it
    std::optional<UtcMs> instant;   ///< by our own clock; of an approval, as the composition system tells it
    std::optional<TimeSpan> span;   ///< of either, or of the end of a window; none when no time is known
    std::optional<UtcMs> received;  ///< when the source of the event heard of it
    std::optional<UtcMs> lastUntil; ///< of what lasts (a hold): its planned end
    bool lasts = false;             ///< without lastUntil it has no end yet
    bool isLate = false;            ///< received lateAfterMs or more after it happened
    bool isAfterWindow = false;     ///< evidence of delivery that came when nothing was waited for any more

    DeliveryState state = DeliveryState::Unknown; ///< with Delivery and Expected
    std::optional<EvidenceGrade> grade;           ///< the same
    QString reportedCode, reason;                 ///< as reported
    QString word;                                 ///< of the event profile, where a delivery feed told it
    qint64 event = 0;                             ///< its event (cache/delivery_notices.h); 0: a record told it
    QString source;                               ///< which feed, index or repository says so
    QString by;                                   ///< who approved, created or applied
    QString detail;                               ///< file, version label, hold or target, by kind
    QByteArray sha256;
    int changes = 0; ///< with ChangeSeen: fields; 0 when only parts of it changed
    std::optional<Expectation> expectation;
    std::optional<Backwards> backwards;
    CommunicationId opens; ///< another record
    friend bool operator==(const TimelineStep&, const TimelineStep&) = default;
};

struct TimelineLane {
    LaneKind kind = LaneKind::Leg;
    int leg = -1; ///< index into the legs of the communication
    Channel channel = Channel::Unknown;
    QString recipient, customer, platform, attempt; ///< of a leg
    QString system;                                 ///< of the others: repository, or template and version
    std::vector<TimelineStep> steps;                ///< by time as read, those without one last
    friend bool operator==(const TimelineLane&, const TimelineLane&) = default;
};

/// Nothing lies within on any lane.
struct TimelineGap {
    UtcMs from = 0, until = 0;
    friend bool operator==(const TimelineGap&, const TimelineGap&) = default;
};

struct Timeline {
    std::vector<TimelineLane> lanes; ///< composition, archive, this program, holds, legs in the order of the source, one of several, related
    std::vector<TimelineGap> gaps;   ///< oldest first
    std::optional<TimeSpan> extent;  ///< of all that has a time, and of what the record is known to; none without any step that has one
    UtcMs now = 0;
    std::optional<UtcMs> watermark; ///< the repository is complete to here
    friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// A leg without any event has a lane too; other lanes only when something is on them.
Timeline timelineOf(const cache::Record& record, UtcMs now);

/// Where something is to be seen on the axis: the span, widened by a receipt that is late and by what lasts (to its end, or to `now`).
TimeSpan reachOf(const TimelineStep& step, UtcMs now);

/// Whose clock the axis goes by. Customer: the zone the sources wrote in; where they wrote offsets alone the business zone if it has the
/// same ones then, else the first offset.
QTimeZone axisZone(const Timeline& timeline, const query::Zone& zone, const QTimeZone& business);

} // namespace cf::evidence
