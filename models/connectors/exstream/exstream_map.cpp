#include "models/connectors/exstream/exstream_map.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

ResourceApproval approvalOf(const ApprovalWire& wire)
{
    ResourceApproval approval;
    approval.role = wire.role;
    approval.level = wire.level;
    approval.actor = wire.user;
    approval.comment = wire.comment;
    approval.isApproved = wire.isApproved;
    approval.isPending = wire.isPending && !wire.isApproved;
    approval.at = wire.at;
    return approval;
}

/// The line of the history by which a version came to be approved, the last one; null: none tells.
const HistoryWire* approvalIn(const std::vector<HistoryWire>& history, int version)
{
    const HistoryWire* found = nullptr;
    for (const HistoryWire& line : history) {
        const bool isSuch = line.version == version && line.kind.compare(u"STATE", Qt::CaseInsensitive) == 0 && stateOf(line.state) == TemplateState::Approved;
        found = isSuch && (found == nullptr || line.at >= found->at) ? &line : found;
    }
    return found;
}

} // namespace

TemplateState stateOf(QStringView word)
{
    const auto is = [word](QStringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; };
    return is(u"DRAFT")      ? TemplateState::Draft
           : is(u"REVIEW")   ? TemplateState::InReview
           : is(u"REJECTED") ? TemplateState::Rejected
           : is(u"APPROVED") ? TemplateState::Approved
                             : TemplateState::Unknown;
}

bool isOver(QStringView status)
{
    static const QStringList over{u"canceled"_s, u"complete"_s, u"deleted"_s, u"error"_s, u"filtered"_s, u"expired"_s};
    return over.contains(status, Qt::CaseInsensitive);
}

ResourceVersion versionOf(const VersionWire& wire, const std::vector<HistoryWire>& history, const QString& versionKey)
{
    ResourceVersion version;
    version.number = wire.version;
    version.label = wire.metadata.value(versionKey);
    if (version.label.isEmpty()) {
        version.label = QString::number(wire.version);
    }
    version.state = stateOf(wire.state);
    version.stateComment = wire.stateComment;
    version.createdBy = wire.createdBy;
    version.modifiedBy = wire.modifiedBy;
    version.created = wire.created;
    version.modified = wire.modified;
    version.effectiveFrom = wire.effectiveStart;
    version.effectiveTo = wire.effectiveEnd;
    for (const ApprovalWire& one : wire.approvals) {
        version.approvals.push_back(approvalOf(one));
    }
    std::ranges::stable_sort(version.approvals, {}, &ResourceApproval::level);
    if (version.state != TemplateState::Approved) {
        return version;
    }
    // The last level decides. Without a workflow, or around it, the history alone tells who it was.
    for (const ResourceApproval& one : version.approvals) {
        if (one.isApproved && !one.actor.isEmpty()) {
            version.approvedBy = one.actor;
            version.approved = one.at;
        }
    }
    if (const HistoryWire* line = approvalIn(history, wire.version)) {
        version.approvedBy = version.approvedBy.isEmpty() ? line->modifiedBy : version.approvedBy;
        version.approved = version.approved ? version.approved : line->at;
    }
    return version;
}

DesignResource resourceOf(const std::vector<VersionWire>& versions, const std::vector<HistoryWire>& history, const QString& domain, const QString& versionKey)
{
    DesignResource resource;
    const VersionWire& latest = *std::ranges::max_element(versions, {}, &VersionWire::version);
    resource.nativeId = latest.id;
    resource.domain = latest.domains.isEmpty() || latest.domains.contains(domain) ? domain : latest.domains.first();
    resource.type = latest.type;
    resource.kind = resourceKindOf(latest.type);
    resource.name = latest.name;
    resource.description = latest.description;
    resource.isHidden = latest.isHidden;
    for (const VersionWire& one : versions) {
        resource.versions.push_back(versionOf(one, history, versionKey));
    }
    std::ranges::stable_sort(resource.versions, {}, &ResourceVersion::number);
    // A list that shifted between two pages tells one twice.
    const auto twice = std::ranges::unique(resource.versions, {}, &ResourceVersion::number);
    resource.versions.erase(twice.begin(), twice.end());
    for (const HistoryWire& line : history) {
        ResourceEvent event;
        event.at = line.at;
        event.version = line.version;
        event.actor = line.modifiedBy;
        event.operation = line.operation;
        event.kind = line.kind;
        event.comment = line.comment;
        event.state = stateOf(line.state);
        if (std::ranges::find(resource.history, event) == resource.history.end()) {
            resource.history.push_back(std::move(event));
        }
    }
    std::ranges::stable_sort(resource.history, {}, &ResourceEvent::at);
    return resource;
}

CompositionRun runOf(const JobWire& job, const QString& domain)
{
    CompositionRun run;
    run.nativeId = job.id;
    run.domain = job.domain.isEmpty() ? domain : job.domain;
    run.mode = job.mode;
    run.status = job.status;
    run.channel = job.channel;
    run.batch = job.externalId;
    run.message = job.message;
    run.triggeredBy = job.triggeredBy;
    run.started = job.started;
    run.ended = job.ended;
    run.expires = job.expires;
    return run;
}

RunStep stepOf(const StepWire& wire)
{
    RunStep step;
    step.nativeId = wire.id;
    step.flowId = wire.flowId;
    step.name = wire.name;
    step.kind = wire.kind;
    step.status = wire.status;
    step.message = wire.message;
    step.started = wire.started;
    step.ended = wire.ended;
    return step;
}

void orderSteps(std::vector<StepWire>& steps)
{
    const auto begun = [](const StepWire& step) {
        return step.queued.value_or(step.started.value_or(std::numeric_limits<UtcMs>::max()));
    };
    std::ranges::stable_sort(steps, {}, begun);
}

UsedResource usedOf(const UsedWire& wire) { return {wire.id, wire.name, wire.type, wire.version, stateOf(wire.state), wire.approvedBy}; }

} // namespace cf::connectors::exstream
