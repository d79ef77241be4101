#include "models/evidence/request/request_gathering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QString dayOf(const std::optional<Moment>& at) { return at ? QDateTime::fromMSecsSinceEpoch(at->wall, Qt::UTC).date().toString(Qt::ISODate) : QString(); }

/// "Claim" is what a workspace of another kind is called by, too: a complaint's workspace is a case.
QString nameOf(BusinessKind kind)
{
    switch (kind) {
    case BusinessKind::RegulatoryCase:
    case BusinessKind::PolicyException:
    case BusinessKind::Other: return u"case"_s;
    default: return codeOf(kind);
    }
}

} // namespace

void gatherLetter(Gathering& to, const cache::Record& record, size_t leg, bool isAsked)
{
    const Communication& c = record.communication;
    to.from(ValueOrigin::Record, c.documentId.isEmpty() ? c.id.value() : c.documentId, record.repositoryName);
    if (isAsked) {
        to.add(u"letter.document"_s, c.documentId);
        to.add(u"letter.title"_s, c.title);
        to.add(u"letter.type"_s, c.type);
        to.add(u"letter.sent"_s, dayOf(c.sent ? c.sent : c.issued));
        for (const auto& [name, value] : {std::pair(u"account"_s, c.account), std::pair(u"policy"_s, c.policy), std::pair(u"claim"_s, c.claim), std::pair(u"case"_s, c.caseId), std::pair(u"loan"_s, c.loan)}) {
            to.add(name, value);
            if (!value.isEmpty()) {
                to.addKind(name);
            }
        }
    }
    to.add(u"unit"_s, c.businessUnit);
    to.add(u"brand"_s, c.brand);
    to.add(u"language"_s, c.language);
    if (leg < c.legs.size()) {
        to.add(u"customer"_s, c.legs[leg].customer);
        to.add(u"letter.recipient"_s, c.legs[leg].recipient);
    }
}

void gatherWorkspace(Gathering& to, const cache::KnownWorkspace& known)
{
    const BusinessWorkspace& workspace = known.workspace;
    const QString kind = nameOf(workspace.kind);
    to.from(ValueOrigin::Workspace, workspace.nativeId, known.repositoryName);
    to.addKind(kind);
    to.add(kind, workspace.object().isEmpty() ? workspace.nativeId : workspace.object());
    to.add(kind + u".name"_s, workspace.name);
    to.add(kind + u".status"_s, workspace.status);
    to.add(kind + u".renewal"_s, dayOf(workspace.renewal));
    to.add(u"customer"_s, workspace.customer);
    for (const auto& [path, value] : workspace.attributes) {
        to.add(u"attribute."_s + path.section(u'/', -1), value);
    }
}

void gatherCase(Gathering& to, const cache::KnownCase& known)
{
    const WorkflowCase& what = known.what;
    to.from(ValueOrigin::Case, what.nativeId, known.repositoryName);
    to.addKind(u"case"_s);
    to.add(u"case"_s, what.reference.isEmpty() ? what.nativeId : what.reference);
    to.add(u"case.name"_s, what.name.isEmpty() ? what.definitionName : what.name);
    to.add(u"case.status"_s, what.isOpen() ? what.isSuspended ? u"suspended"_s : u"open"_s : what.endedAt.isEmpty() ? u"closed"_s : u"closed, "_s + what.endedAt);
    const auto open = std::ranges::find_if(what.tasks, &WorkflowTask::isOpen);
    to.add(u"case.step"_s, open == what.tasks.end() ? QString() : open->name);
    for (const CaseVariable& one : what.variables) {
        to.add(u"variable."_s + one.name, one.value.left(500));
    }
    for (const QString& name : {u"customer"_s, u"customerRef"_s, u"customerId"_s}) {
        const auto told = std::ranges::find(what.variables, name, &CaseVariable::name);
        to.add(u"customer"_s, told == what.variables.end() ? QString() : told->value);
    }
}

void gatherDispute(Gathering& to, const DisputeStory& story)
{
    to.from(ValueOrigin::Dispute, story.id, story.customer.source.repository);
    to.addKind(u"dispute"_s);
    to.add(u"dispute"_s, story.id);
    to.add(u"dispute.status"_s, story.status.value.isEmpty() ? story.isOpen ? u"open"_s : u"closed"_s : story.status.value);
    to.add(u"dispute.reason"_s, story.reason.value);
    to.add(u"dispute.product"_s, story.product.value);
    to.add(u"dispute.received"_s, story.received ? QDateTime::fromMSecsSinceEpoch(*story.received, story.calendar.timeZone()).date().toString(Qt::ISODate) : QString());
    to.add(u"customer"_s, story.customer.value);
    to.add(u"decision"_s, story.outcome.decision);
    to.add(u"decision.by"_s, story.outcome.decidedBy);
    to.add(u"decision.approved-by"_s, story.outcome.approvedBy);
}

} // namespace cf::evidence
