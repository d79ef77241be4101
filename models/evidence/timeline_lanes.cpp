#include "models/evidence/timeline_lanes.h"

#include <QSet>

#include <algorithm>

namespace cf::evidence {

namespace {

TimelineStep stepAt(StepKind kind, const std::optional<Moment>& at)
{
    TimelineStep step;
    step.kind = kind;
    step.at = at;
    if (at) {
        step.span = spanOf(*at);
    }
    return step;
}

/// An instant of our own clock, or of a system that tells no zone.
TimelineStep stepHere(StepKind kind, UtcMs at)
{
    TimelineStep step;
    step.kind = kind;
    step.instant = at;
    step.span = spanOf(at);
    return step;
}

void addMoment(TimelineLane& lane, StepKind kind, const std::optional<Moment>& at, const QString& source)
{
    if (at) {
        lane.steps.push_back(stepAt(kind, at));
        lane.steps.back().source = source;
    }
}

/// What a dispatch event says too is said by that one, and a date of issue is no sending.
bool isSendingOfItsOwn(const Communication& c)
{
    using Basis = Communication::SentBasis;
    return c.sent && (c.sentBasis == Basis::Index || c.sentBasis == Basis::Message);
}

/// An archive states one hold on several versions; on an axis it is one.
bool isSameHold(const HoldStatement& a, const HoldStatement& b)
{
    return a.code == b.code && a.name == b.name && a.applied == b.applied && a.isActive == b.isActive;
}

void addCustody(TimelineLane& lane, const cache::RenditionRecord& r)
{
    const QString file = r.rendition.fileName.isEmpty() ? r.rendition.source.nativeId : r.rendition.fileName;
    const auto add = [&](CustodyKind kind, UtcMs at, const QByteArray& sha256) {
        TimelineStep step = stepHere(StepKind::Custody, at);
        step.code = code(kind);
        step.sha256 = sha256;
        step.detail = file;
        lane.steps.push_back(step);
    };
    UtcMs lastNoted = 0;
    for (const cache::CustodyEvent& event : r.status.custody) {
        add(event.kind, event.at, event.sha256);
        if (event.kind == CustodyKind::Verified) {
            lastNoted = std::max(lastNoted, event.at);
        }
    }
    if (r.status.lastVerified && *r.status.lastVerified > lastNoted) { // compared for showing it, and not noted
        add(CustodyKind::Verified, *r.status.lastVerified, r.status.sha256);
    }
}

/// A record says by whom, and not when; what made it may say both.
void addApproval(TimelineLane& lane, const cache::Record& record, const TemplateUsage& usage)
{
    const auto told = std::ranges::find_if(record.approvals, [&](const cache::ToldApproval& one) { return one.code == usage.code && one.version == usage.version; });
    const bool isTold = told != record.approvals.end();
    const auto add = [&](TimelineStep step, const QString& by, const QString& source) {
        step.by = by;
        step.detail = QStringList{usage.code, usage.version}.join(u' ').trimmed();
        step.source = source;
        lane.steps.push_back(std::move(step));
    };
    if (isTold) {
        add(stepHere(StepKind::Approved, told->at), told->by.isEmpty() ? usage.approvedBy : told->by, told->system);
    }
    const bool isSame = isTold && (told->by.isEmpty() || told->by.compare(usage.approvedBy, Qt::CaseInsensitive) == 0);
    if (!usage.approvedBy.isEmpty() && !isSame) {
        add(stepAt(StepKind::Approved, std::nullopt), usage.approvedBy, record.repositoryName);
    }
}

} // namespace

TimelineLane compositionLane(const cache::Record& record)
{
    const Communication& c = record.communication;
    TimelineLane lane;
    lane.kind = LaneKind::Composition;
    for (const TemplateUsage& usage : c.usages) {
        lane.system = lane.system.isEmpty() ? QStringList{usage.code, usage.version}.join(u' ').trimmed() : lane.system;
        addApproval(lane, record, usage);
    }
    if (c.happened) {
        addMoment(lane, StepKind::Happened, c.happened, record.repositoryName);
        lane.steps.back().detail = QStringList{c.eventKind, c.event}.join(u' ').trimmed();
    }
    addMoment(lane, StepKind::Issued, c.issued, record.repositoryName);
    addMoment(lane, StepKind::Effective, c.effective, record.repositoryName);
    addMoment(lane, StepKind::Composed, c.composed, record.repositoryName);
    if (isSendingOfItsOwn(c)) {
        addMoment(lane, StepKind::Sent, c.sent, record.repositoryName);
        lane.steps.back().code = c.sentBasis == Communication::SentBasis::Message ? QStringLiteral("MESSAGE") : QStringLiteral("INDEX");
    }
    for (TimelineStep& step : lane.steps) {
        if (step.kind == StepKind::Composed) {
            step.detail = c.batch.isEmpty() ? c.jobId : c.batch;
        }
    }
    return lane;
}

TimelineLane archiveLane(const cache::Record& record)
{
    const Communication& c = record.communication;
    TimelineLane lane;
    lane.kind = LaneKind::Archive;
    lane.system = record.repositoryName;
    addMoment(lane, StepKind::Archived, c.archived, record.repositoryName);
    if (c.record) {
        for (const RecordVersion& version : c.record->versions) {
            TimelineStep step = stepAt(StepKind::Version, version.created);
            step.detail = version.label;
            step.by = version.creator;
            step.reason = version.comment;
            step.source = record.repositoryName;
            step.code = !c.record->sentVersion.isEmpty() && version.label == c.record->sentVersion ? QStringLiteral("SENT") : QString();
            lane.steps.push_back(step);
        }
    }
    for (const cache::StandingEvent& event : record.standings) {
        TimelineStep step = stepHere(StepKind::Standing, event.at);
        step.code = code(event.standing);
        step.reason = event.basis;
        step.source = record.repositoryName;
        lane.steps.push_back(step);
    }
    return lane;
}

TimelineLane hereLane(const cache::Record& record)
{
    TimelineLane lane;
    lane.kind = LaneKind::Here;
    bool isFirst = true;
    for (const cache::KnownVersion& version : record.versions) {
        TimelineStep step = stepHere(isFirst ? StepKind::FirstSeen : StepKind::ChangeSeen, version.from);
        step.changes = int(version.changes.size());
        QStringList fields;
        for (const cache::FieldChange& change : version.changes) {
            fields << change.field;
        }
        step.detail = fields.join(QStringLiteral(", "));
        lane.steps.push_back(step);
        isFirst = false;
    }
    if (record.versions.empty() && record.knownFrom > 0) {
        lane.steps.push_back(stepHere(StepKind::FirstSeen, record.knownFrom));
    }
    QSet<qint64> seen; // several parts of one file are one thing in custody
    for (const cache::RenditionRecord& r : record.renditions) {
        if (!seen.contains(r.status.source)) {
            seen.insert(r.status.source);
            addCustody(lane, r);
        }
    }
    return lane;
}

TimelineLane holdsLane(const cache::Record& record)
{
    TimelineLane lane;
    lane.kind = LaneKind::Holds;
    lane.system = record.repositoryName;
    if (!record.communication.record) {
        return lane;
    }
    const std::vector<HoldStatement>& holds = record.communication.record->holds;
    for (auto hold = holds.begin(); hold != holds.end(); ++hold) {
        if (std::any_of(holds.begin(), hold, [&](const HoldStatement& before) { return isSameHold(before, *hold); })) {
            continue;
        }
        TimelineStep step = stepAt(StepKind::Hold, hold->applied);
        step.code = code(hold->enforcement);
        step.detail = !hold->matter.isEmpty() ? hold->matter : !hold->name.isEmpty() ? hold->name : hold->code;
        step.by = hold->appliedBy;
        step.reason = hold->comment;
        step.source = record.repositoryName;
        step.lasts = hold->isActive && hold->applied;
        if (step.lasts && hold->plannedEnd && spanOf(*hold->plannedEnd).until > step.span->from) {
            step.lastUntil = spanOf(*hold->plannedEnd).until;
        }
        lane.steps.push_back(step);
    }
    return lane;
}

TimelineLane relatedLane(const cache::Record& record)
{
    TimelineLane lane;
    lane.kind = LaneKind::Related;
    for (const cache::Related& related : record.related) {
        TimelineStep step = stepAt(StepKind::Related, related.sent);
        step.code = QString(code(related.kind)) + (related.incoming ? QStringLiteral("_INCOMING") : QString());
        step.detail = related.target;
        step.reason = related.title.isEmpty() ? related.type : related.title;
        step.opens = related.id;
        lane.steps.push_back(step);
    }
    return lane;
}

void putInOrder(TimelineLane& lane)
{
    std::ranges::stable_sort(lane.steps, [](const TimelineStep& a, const TimelineStep& b) {
        if (!a.span || !b.span) {
            return a.span.has_value() && !b.span;
        }
        return a.span->from < b.span->from;
    });
}

} // namespace cf::evidence
