#include "models/evidence/exceptions/planned_outcomes.h"

#include "models/base/text.h"
#include "models/cache/read_case.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

/// By somebody else than who asked: the case comes back from whoever approves their own.
const WorkflowTask* approvalIn(const WorkflowCase& told, const QString& asker)
{
    const auto isSo = [&](const WorkflowTask& task) {
        const auto says = [&task](QStringView name) {
            const auto found = std::ranges::find(task.variables, name, &CaseVariable::name);
            return found == task.variables.end() ? QString() : found->value;
        };
        const QString outcome = task.outcome.isEmpty() ? says(u"approvalOutcome") : task.outcome;
        return task.key == u"approve" && task.ended && task.deletedBecause.isEmpty() && outcome == u"approved" && !task.assignee.isEmpty() && task.assignee != told.startedBy && task.assignee != asker;
    };
    const auto found = std::ranges::find_if(told.tasks, isSo);
    return found == told.tasks.end() ? nullptr : &*found;
}

} // namespace

Result<PlannedOutcomes> PlannedOutcomes::read(store::Database& database, const std::vector<PlannedResend>& planned)
{
    PlannedOutcomes outcomes;
    for (const PlannedResend& one : planned) {
        if (!outcomes.m_approvals.contains(one.plan)) {
            Approval approval;
            CF_TRY(const std::optional<cache::KnownCase> known, cache::caseIfKnown(database, one.approving));
            if (const WorkflowTask* task = known ? approvalIn(known->what, one.person) : nullptr) {
                approval = {task->assignee, *task->ended, !known->what.isOpen()};
            }
            outcomes.m_approvals.insert(one.plan, approval);
        }
        const Approval& approval = outcomes.m_approvals[one.plan];
        const bool wasLetGo = approval.isOver && one.state != IntentState::Done;
        if (approval.person.isEmpty() || wasLetGo) {
            continue;
        }
        const size_t at = outcomes.m_planned.size();
        outcomes.m_byLetter[one.letter.value()].push_back(at);
        if (!one.documentId.isEmpty()) {
            outcomes.m_byDocument[identifierKey(one.documentId)].push_back(at);
        }
        outcomes.m_planned.push_back(one);
    }
    return outcomes;
}

void PlannedOutcomes::addTo(LetterException& one) const
{
    if (m_planned.empty() || one.letter.isEmpty()) {
        return;
    }
    std::set<size_t> meant;
    const auto add = [&meant](const std::vector<size_t>& places) { meant.insert(places.begin(), places.end()); };
    add(m_byLetter.value(one.letter.value()));
    QStringList documents{one.documentId}; // the same letter in another archive, too, and its reissues
    for (const ExceptionAttempt& attempt : one.attempts) {
        documents << attempt.id;
    }
    for (const QString& document : std::as_const(documents)) {
        if (!document.isEmpty()) {
            add(m_byDocument.value(identifierKey(document)));
        }
    }
    for (const size_t place : meant) {
        const PlannedResend& letter = m_planned[place];
        const Approval approval = m_approvals.value(letter.plan);
        const auto isLater = [&approval](const ExceptionAttempt& attempt) { return attempt.isFailure && attempt.at && *attempt.at > approval.at; };
        const int known = std::max(0, one.failures - int(std::ranges::count_if(one.attempts, isLater)));
        one.deeds.push_back({one.id, ExceptionAct::Outcome, QString(codeOf(ExceptionOutcome::Retry)), letter.title, approval.person, known, approval.at, {}, letter.plan});
        if (letter.done) {
            one.deeds.push_back({one.id, ExceptionAct::Release, letter.command, {}, letter.person, known, std::max(*letter.done, approval.at), {}, letter.plan});
        }
    }
}

} // namespace cf::evidence
