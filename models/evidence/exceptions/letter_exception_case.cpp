#include "models/evidence/exceptions/letter_exception_case.h"

#include "models/base/text.h"
#include "models/domain/exception_case.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr std::array bars{std::pair(ExceptionBar::NoOutcome, "no-outcome"_L1), std::pair(ExceptionBar::FailedSince, "failed-since"_L1), std::pair(ExceptionBar::NotAgain, "not-again"_L1),
                          std::pair(ExceptionBar::NoReason, "no-reason"_L1),   std::pair(ExceptionBar::NoName, "no-name"_L1),           std::pair(ExceptionBar::HasOutcome, "has-outcome"_L1),
                          std::pair(ExceptionBar::NotYours, "not-yours"_L1),   std::pair(ExceptionBar::Yours, "yours"_L1),              std::pair(ExceptionBar::RestsOnIt, "rests-on-it"_L1),
                          std::pair(ExceptionBar::Nothing, "nothing"_L1),      std::pair(ExceptionBar::NoRun, "no-run"_L1),             std::pair(ExceptionBar::WholeRun, "whole-run"_L1),
                          std::pair(ExceptionBar::Asked, "asked"_L1),              std::pair(ExceptionBar::OfPlan, "of-plan"_L1)};

QString variableOf(const std::vector<CaseVariable>& variables, const QString& name)
{
    const auto found = std::ranges::find_if(variables, [&](const CaseVariable& one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == variables.end() ? QString() : found->value.trimmed();
}

/// The latest that stands, of one kind.
const ExceptionDeed* latest(const LetterException& one, ExceptionAct act)
{
    const auto found = std::ranges::find_if(one.deeds.rbegin(), one.deeds.rend(), [&](const ExceptionDeed& deed) { return deed.act == act && !deed.undone; });
    return found == one.deeds.rend() ? nullptr : &*found;
}

void settleOwner(LetterException& one, const ExceptionRule& rule)
{
    const bool isOfCase = one.tie && one.tie->isOpen && !one.tie->task.isEmpty();
    one.team = rule.teams[size_t(one.kind)];
    one.teamBy = ExceptionBasis::Rule;
    for (const ExceptionDeed& deed : one.deeds) {
        if (deed.undone) {
            continue;
        }
        if (deed.act == ExceptionAct::Assign || deed.act == ExceptionAct::Escalate) {
            one.team = deed.value;
            one.teamBy = ExceptionBasis::Person;
            one.isEscalated = deed.act == ExceptionAct::Escalate;
            one.owner.clear(); // whoever had it gave it away
        } else if (deed.act == ExceptionAct::Take) {
            one.owner = deed.person;
        } else if (deed.act == ExceptionAct::GiveBack) {
            one.owner.clear();
        }
    }
    if (isOfCase) { // the system that leads the case knows best
        one.owner = one.tie->assignee;
        if (!one.tie->groups.isEmpty()) {
            one.team = one.tie->groups.join(u", "_s);
            one.teamBy = ExceptionBasis::Case;
        }
    }
}

void settleOutcome(LetterException& one)
{
    const ExceptionDeed* deed = latest(one, ExceptionAct::Outcome);
    const auto what = deed ? exceptionOutcomeNamed(deed->value) : std::nullopt;
    if (what && (!one.outcome || one.outcome->at <= deed->at)) {
        const ExceptionBasis by = deed->plan.isEmpty() ? ExceptionBasis::Person : ExceptionBasis::Plan;
        one.outcome = RecordedOutcome{*what, deed->person, deed->note, deed->at, by, deed->failures >= one.failures, deed->plan};
    }
}

} // namespace

QLatin1StringView codeOf(ExceptionBar bar) { return std::ranges::find(bars, bar, &decltype(bars)::value_type::first)->second; }

QLatin1StringView codeOf(ExceptionBasis basis)
{
    switch (basis) {
    case ExceptionBasis::Rule: return "rule"_L1;
    case ExceptionBasis::Person: return "person"_L1;
    case ExceptionBasis::Plan: return "plan"_L1;
    case ExceptionBasis::Case: break;
    }
    return "case"_L1;
}

std::optional<qint64> LetterException::age(UtcMs now) const
{
    return opened ? std::optional(std::max<qint64>(0, ended.value_or(now) - *opened)) : std::nullopt;
}

bool LetterException::isLate(UtcMs now) const { return due && ended.value_or(now) >= due->end; }

CaseAbout aboutOf(const ExceptionRule& rule, const WorkflowCase& told)
{
    CaseAbout about;
    const auto add = [&](const QStringList& names, QStringList& into, auto key) {
        for (const QString& name : names) {
            if (const QString value = variableOf(told.variables, name); !value.isEmpty()) {
                into << key(value);
            }
        }
    };
    add({exceptionReference.toString()}, about.exceptions, [](const QString& value) { return value; });
    add(rule.letters, about.letters, [](const QString& value) { return identifierKey(value); });
    add(rule.runs, about.runs, [](const QString& value) { return value; });
    add(rule.batches, about.batches, [](const QString& value) { return fold(value); });
    return about;
}

void tieTo(LetterException& one, const ExceptionRule& rule, const cache::KnownCase& told)
{
    const WorkflowCase& what = told.what;
    if (one.tie && one.tie->isOpen && !what.isOpen()) {
        return; // one that is open goes before one that is over
    }
    ExceptionTie tie{told.repository, told.repositoryName, what.nativeId, what.reference, what.definitionName.isEmpty() ? what.definitionKey : what.definitionName, {}, {}, {}, {}, {}, what.isOpen()};
    const auto open = std::ranges::find_if(what.tasks, [&](const WorkflowTask& task) { return task.isOpen() && (rule.steps.contains(task.key) || task.formKey == u"cf:resolve-failure"); });
    if (open != what.tasks.end()) {
        tie.task = open->nativeId;
        tie.form = open->formKey;
        tie.step = open->name.isEmpty() ? open->key : open->name;
        tie.assignee = open->assignee;
        tie.groups = open->groups;
    }
    one.tie = std::move(tie);
    for (const WorkflowTask& task : what.tasks) {
        if (task.isOpen() || !task.deletedBecause.isEmpty() || !(rule.steps.contains(task.key) || task.formKey == u"cf:resolve-failure")) {
            continue;
        }
        QStringList words{task.outcome};
        for (const QString& name : rule.outcome) {
            words << variableOf(task.variables, name) << variableOf(what.variables, name);
        }
        for (const QString& word : std::as_const(words)) {
            const auto known = rule.outcomes.find(fold(word));
            if (word.isEmpty() || known == rule.outcomes.end()) {
                continue;
            }
            if (!one.outcome || one.outcome->at < *task.ended) {
                one.outcome = RecordedOutcome{known->second, task.assignee, {}, *task.ended, ExceptionBasis::Case, !one.failed || *task.ended >= *one.failed};
            }
            break;
        }
    }
}

void settle(LetterException& one, const ExceptionRule& rule, const BusinessDays& days, const std::vector<ExceptionDeed>& deeds)
{
    for (const ExceptionDeed& deed : deeds) {
        if (deed.exception == one.id) {
            one.deeds.push_back(deed);
        }
    }
    std::ranges::stable_sort(one.deeds, {}, &ExceptionDeed::at); // those of plans stand before
    settleOwner(one, rule);
    settleOutcome(one);
    one.isLooping = one.failures - 1 >= rule.repeats;
    const ExceptionDeed* fixed = latest(one, ExceptionAct::Fix);
    const ExceptionDeed* released = latest(one, ExceptionAct::Release);
    const bool isSettled = one.outcome && one.outcome->holds;
    one.state = !one.owner.isEmpty() ? ExceptionState::Owned : ExceptionState::Opened;
    if (one.mended || (fixed && fixed->failures >= one.failures)) {
        one.state = ExceptionState::Fixed;
    }
    if (isSettled) {
        const bool isGoingOn = one.mended || (released && released->failures >= one.failures && released->at >= one.outcome->at);
        one.state = one.outcome->what != ExceptionOutcome::Retry || isGoingOn ? ExceptionState::Released : ExceptionState::OutcomeRecorded;
    }
    one.ended = isSettled ? std::optional(one.outcome->at) : std::nullopt;
    if (one.mended && (!one.ended || *one.mended < *one.ended)) {
        one.ended = one.mended;
    }
    if (const int limit = rule.days[size_t(one.kind)]; one.opened && limit > 0) {
        one.due = dueIn(days, *one.opened, limit);
    }
}

std::optional<ExceptionBar> resendBar(const LetterException& one, const ExceptionRule& rule)
{
    if (!rule.closes.contains(one.kind) || one.mended) {
        return std::nullopt;
    }
    if (!one.outcome) {
        return ExceptionBar::NoOutcome;
    }
    if (!one.outcome->holds) {
        return ExceptionBar::FailedSince;
    }
    if (one.outcome->what != ExceptionOutcome::Retry) {
        return ExceptionBar::NotAgain;
    }
    return one.isLooping && one.outcome->by == ExceptionBasis::Person && one.outcome->note.trimmed().isEmpty() ? std::optional(ExceptionBar::NoReason) : std::nullopt;
}

std::optional<ExceptionBar> rerunBar(const LetterException& one, const ExceptionRule& rule)
{
    if (one.run.isEmpty()) {
        return ExceptionBar::NoRun;
    }
    if (one.kind == ExceptionKind::ReconciliationGap || one.kind == ExceptionKind::ArchiveFailed) {
        return ExceptionBar::WholeRun;
    }
    if (one.mended) {
        return ExceptionBar::Nothing;
    }
    if (const auto bar = resendBar(one, rule)) {
        return bar;
    }
    const ExceptionDeed* released = latest(one, ExceptionAct::Release);
    return released && released->failures >= one.failures && one.outcome && released->at >= one.outcome->at ? std::optional(ExceptionBar::Asked) : std::nullopt;
}

std::optional<ExceptionBar> deedBar(const LetterException& one, const ExceptionDeed& deed)
{
    const bool isSettled = one.outcome && one.outcome->holds;
    if (isSettled && one.outcome->by == ExceptionBasis::Plan && deed.act != ExceptionAct::Release) {
        return ExceptionBar::OfPlan;
    }
    switch (deed.act) {
    case ExceptionAct::Assign:
    case ExceptionAct::Escalate:
        if (isSettled) {
            return ExceptionBar::HasOutcome;
        }
        return deed.value.trimmed().isEmpty() ? std::optional(ExceptionBar::NoName) : std::nullopt;
    case ExceptionAct::Take:
        if (isSettled) {
            return ExceptionBar::HasOutcome;
        }
        return one.owner.isEmpty() ? std::nullopt : std::optional(one.owner == deed.person ? ExceptionBar::Yours : ExceptionBar::NotYours);
    case ExceptionAct::GiveBack:
        if (isSettled) {
            return ExceptionBar::HasOutcome;
        }
        return one.owner.isEmpty() || one.owner != deed.person ? std::optional(ExceptionBar::NotYours) : std::nullopt;
    case ExceptionAct::Fix:
        if (isSettled) {
            return ExceptionBar::HasOutcome;
        }
        return deed.note.trimmed().isEmpty() ? std::optional(ExceptionBar::NoReason) : std::nullopt;
    case ExceptionAct::Outcome: {
        const auto what = exceptionOutcomeNamed(deed.value);
        if (!what) {
            return ExceptionBar::NoName;
        }
        if (isSettled) {
            return ExceptionBar::HasOutcome;
        }
        const bool takesReason = *what != ExceptionOutcome::Retry || one.isLooping;
        return takesReason && deed.note.trimmed().isEmpty() ? std::optional(ExceptionBar::NoReason) : std::nullopt;
    }
    case ExceptionAct::Release: break;
    }
    return isSettled && one.outcome->what == ExceptionOutcome::Retry ? std::nullopt : std::optional(ExceptionBar::NoOutcome);
}

std::optional<ExceptionBar> undoBar(const LetterException& one, ExceptionAct act)
{
    const ExceptionDeed* deed = latest(one, act);
    if (!deed) {
        return ExceptionBar::Nothing;
    }
    if (!deed->plan.isEmpty()) {
        return ExceptionBar::OfPlan;
    }
    if (act != ExceptionAct::Outcome) {
        return act == ExceptionAct::Release ? std::optional(ExceptionBar::RestsOnIt) : std::nullopt;
    }
    const ExceptionDeed* released = latest(one, ExceptionAct::Release);
    const bool isRestedOn = (released && released->at >= deed->at) || deed->failures < one.failures || (one.mended && *one.mended >= deed->at);
    return isRestedOn ? std::optional(ExceptionBar::RestsOnIt) : std::nullopt;
}

} // namespace cf::evidence
