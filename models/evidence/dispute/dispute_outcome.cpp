// What was decided on a dispute, and whether somebody else approved it: by the tasks of its cases, else by its workspace.
#include "models/base/text.h"
#include "models/evidence/dispute/dispute_assembly.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

const QStringList outcomeNames{u"Outcome"_s, u"Decision"_s, u"Entscheidung"_s}, deciderNames{u"Decided by"_s, u"Entschieden von"_s},
    approverNames{u"Outcome approved by"_s, u"Approved by"_s, u"Genehmigt von"_s}, approvedNames{u"Outcome approved on"_s, u"Approved on"_s, u"Genehmigt am"_s};

bool isStep(const WorkflowTask& task, const QStringList& keys)
{
    return task.ended && task.deletedBecause.isEmpty() && std::ranges::any_of(keys, [&](const QString& key) { return fold(task.key) == fold(key); });
}

const WorkflowTask* lastOf(const WorkflowCase& what, const QStringList& keys)
{
    const WorkflowTask* last = nullptr;
    for (const WorkflowTask& task : what.tasks) {
        if (isStep(task, keys) && (!last || *last->ended <= *task.ended)) {
            last = &task;
        }
    }
    return last;
}

/// What a task says, else what its case says now.
QString valueOf(const WorkflowTask& task, const WorkflowCase& what, const QStringList& names)
{
    const CaseVariable* own = variableOf(task.variables, names);
    if (own) {
        return own->value;
    }
    const CaseVariable* of = variableOf(what.variables, names);
    return !task.outcome.isEmpty() ? task.outcome : of ? of->value : QString();
}

bool saysApproved(const QString& value)
{
    const QString folded = fold(value);
    return folded.startsWith(u"approv") || folded.startsWith(u"genehmigt") || folded == u"true" || folded == u"yes";
}

QString whoDid(const WorkflowTask& task, const WorkflowCase& what, const QString& variable)
{
    const CaseVariable* told = variableOf(what.variables, {variable});
    return !task.assignee.isEmpty() || !told ? task.assignee : told->value;
}

std::optional<DisputeOutcome> byCase(const cache::KnownCase& known, const DisputeRule& rule)
{
    const WorkflowTask* decided = lastOf(known.what, rule.decisionSteps);
    if (!decided) {
        return std::nullopt;
    }
    DisputeOutcome outcome;
    outcome.source = sourceOf(known);
    outcome.standing = DisputeOutcome::Standing::Unapproved;
    outcome.decision = valueOf(*decided, known.what, rule.decision);
    outcome.decidedBy = whoDid(*decided, known.what, u"decidedBy"_s);
    outcome.decidedAt = decided->ended;
    outcome.rounds = int(std::ranges::count_if(known.what.tasks, [&](const WorkflowTask& task) { return isStep(task, rule.decisionSteps); }));
    const WorkflowTask* approved = lastOf(known.what, rule.approvalSteps);
    if (!approved || *approved->ended < *decided->ended) { // of an earlier round it approves nothing
        return outcome;
    }
    outcome.approvedBy = whoDid(*approved, known.what, u"outcomeApprovedBy"_s);
    outcome.approvedAt = approved->ended;
    const bool isApproved = saysApproved(valueOf(*approved, known.what, rule.approval));
    outcome.standing = !isApproved                                            ? DisputeOutcome::Standing::Refused
                       : outcome.approvedBy.isEmpty()                         ? DisputeOutcome::Standing::Unapproved
                       : fold(outcome.approvedBy) == fold(outcome.decidedBy) ? DisputeOutcome::Standing::SamePerson
                                                                              : DisputeOutcome::Standing::Approved;
    return outcome;
}

std::optional<DisputeOutcome> byWorkspace(const cache::KnownWorkspace& known)
{
    const BusinessWorkspace& workspace = known.workspace;
    DisputeOutcome outcome;
    outcome.decision = attributeOf(workspace, outcomeNames);
    if (outcome.decision.isEmpty()) {
        return std::nullopt;
    }
    outcome.source = sourceOf(known);
    outcome.rounds = 1;
    outcome.decidedBy = attributeOf(workspace, deciderNames);
    outcome.approvedBy = attributeOf(workspace, approverNames);
    if (const auto moment = readMoment(attributeOf(workspace, approvedNames), QTimeZone::utc())) {
        outcome.approvedAt = moment->utc;
    }
    outcome.standing = outcome.approvedBy.isEmpty()                               ? DisputeOutcome::Standing::Unapproved
                       : fold(outcome.approvedBy) == fold(outcome.decidedBy) ? DisputeOutcome::Standing::SamePerson
                                                                              : DisputeOutcome::Standing::Approved;
    return outcome;
}

} // namespace

DisputeOutcome outcomeOf(const DisputeMaterial& material, const DisputeRule& rule)
{
    DisputeOutcome last;
    for (const cache::KnownCase& known : material.cases) {
        const auto told = byCase(known, rule);
        if (told && (!last.decidedAt || *last.decidedAt <= *told->decidedAt)) {
            last = *told;
        }
    }
    if (last.decidedAt) {
        return last;
    }
    for (const cache::KnownWorkspace& known : material.workspaces) {
        if (const auto told = byWorkspace(known)) {
            return *told;
        }
    }
    last.standing = material.cases.empty() ? DisputeOutcome::Standing::NoCase : DisputeOutcome::Standing::Undecided;
    if (!material.cases.empty()) {
        last.source = sourceOf(material.cases.back());
    }
    return last;
}

bool isUnapproved(const DisputePart& part, const DisputeOutcome& outcome)
{
    if (part.role != DisputeRole::Answer || part.stage != DisputeStage::Final || !part.document.sent) {
        return false;
    }
    if (!outcome.isApproved()) {
        return true;
    }
    if (!outcome.approvedAt) {
        return false; // approved, and nothing tells when
    }
    const Moment& sent = *part.document.sent;
    const UtcMs until = sent.utc + (sent.precision == Precision::Day ? 86'400'000 : 0); // a day may have been any hour of it
    return until <= *outcome.approvedAt;
}

} // namespace cf::evidence
