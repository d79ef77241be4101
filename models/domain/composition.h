// What a composition system says of how communications are made: its resources (templates, their blocks, images) with versions, states and
// approvals, and the runs that made documents of them. Times are instants; states are those that the system states: superseded, expired
// or not yet effective are derived (evidence). Source: protocol page A.4, A.7.
#pragma once

#include "models/base/clock.h"
#include "models/domain/enumerations.h"
#include "models/domain/letter_data.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace cf {

/// What a resource is to the person who looks for it; `type` keeps the system's own word.
enum class ResourceKind {
    Template, ///< an application: what communications name as their template
    Part,     ///< document, page: how a template is put together
    Block,    ///< a text that letters say: message, paragraph, clause
    Image,
    Rule,
    Other
};
/// Of a resource type as the composition system names it, any case.
ResourceKind resourceKindOf(QStringView type);

struct ResourceApproval {
    QString role;  ///< "Compliance"; as the system names it
    int level = 0; ///< from 1; 0: the workflow has none
    QString actor, comment;
    bool isApproved = false; ///< false and not pending: refused
    bool isPending = false;
    std::optional<UtcMs> at;
    friend bool operator==(const ResourceApproval&, const ResourceApproval&) = default;
};

/// One version of a resource. What is not told is empty.
struct ResourceVersion {
    int number = 0; ///< the resource's own, from 1
    QString label;  ///< as communications name it; the number where nothing else is stated
    TemplateState state = TemplateState::Unknown; ///< Draft, InReview, Rejected, Approved or Unknown
    QString stateComment, createdBy, modifiedBy, approvedBy;
    std::optional<UtcMs> created, modified, approved;
    std::optional<UtcMs> effectiveFrom, effectiveTo; ///< to: not included
    std::vector<ResourceApproval> approvals;         ///< by level, then as told
    QStringList parts;   ///< native ids of what it points to, whichever version of that was taken
    QString text;        ///< what it says, of a block; empty: not told
    QByteArray contentSha256; ///< of its content, raw; empty: not fetched
    friend bool operator==(const ResourceVersion&, const ResourceVersion&) = default;
};

/// One line of a resource's own history.
struct ResourceEvent {
    UtcMs at = 0;
    int version = 0;
    QString actor, operation, kind, comment; ///< INSERT, UPDATE, DELETE; CREATE, STATE, METADATA, CONTENT
    TemplateState state = TemplateState::Unknown; ///< after it
    friend bool operator==(const ResourceEvent&, const ResourceEvent&) = default;
};

struct DesignResource {
    QString nativeId, domain, type;
    ResourceKind kind = ResourceKind::Other;
    QString name;        ///< a template's code, a block's id
    QString description;
    bool isHidden = false;
    std::vector<ResourceVersion> versions; ///< by number; those that were told: others stay as they are known
    std::vector<ResourceEvent> history;    ///< oldest first
    friend bool operator==(const DesignResource&, const DesignResource&) = default;
};

/// A version of a resource that a step of a run took, as its trace states it.
struct UsedResource {
    QString nativeId, name, type;
    int version = 0;
    TemplateState state = TemplateState::Unknown; ///< then
    QString approvedBy;                           ///< empty: nobody
    friend bool operator==(const UsedResource&, const UsedResource&) = default;
};

/// A document that came out of a step.
struct RunOutput {
    QString documentId;     ///< the organisation's; empty: its manifest names none
    QString customerNumber; ///< in the run
    QString queue, fileName;
    int pages = 0;          ///< 0: not told
    friend bool operator==(const RunOutput&, const RunOutput&) = default;
};

struct RunStep {
    QString nativeId, flowId, name, kind, status, message; ///< name: of a communication step, the template's code; kind, status as told
    std::optional<UtcMs> started, ended;
    bool isTraced = false;              ///< the system kept what it used; false: not known
    std::vector<UsedResource> used;
    std::optional<qint64> customers;    ///< how many it processed, as its manifest counts; none: no manifest was kept
    std::vector<RunOutput> outputs;
    friend bool operator==(const RunStep&, const RunStep&) = default;
};

/// A run of the composition system, whole. It forgets them: what is told of one is kept here.
struct CompositionRun {
    QString nativeId, domain, mode, status, channel;
    QString batch; ///< what it calls external id: the batch communications name, where the site does so
    QString model, message, triggeredBy;
    std::optional<UtcMs> started, ended, expires; ///< expires: when the system wipes it
    std::optional<qint64> customers; ///< in its input; none: not told
    std::vector<RunStep> steps;      ///< in the order they ran
    std::vector<DataSnapshot> data;  ///< what its input said of its customers; empty where that is not read
    friend bool operator==(const CompositionRun&, const CompositionRun&) = default;
};

} // namespace cf
