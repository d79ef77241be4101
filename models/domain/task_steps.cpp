#include "models/domain/task_steps.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array acts{std::pair(TaskAct::Claim, "claim"_L1), std::pair(TaskAct::Release, "release"_L1), std::pair(TaskAct::Complete, "complete"_L1),
                          std::pair(TaskAct::Delegate, "delegate"_L1), std::pair(TaskAct::Comment, "comment"_L1)};

constexpr std::array bars{std::pair(TaskBar::Over, "over"_L1),
                          std::pair(TaskBar::CaseOver, "case-over"_L1),
                          std::pair(TaskBar::Suspended, "suspended"_L1),
                          std::pair(TaskBar::NoActor, "no-actor"_L1),
                          std::pair(TaskBar::UnderWay, "under-way"_L1),
                          std::pair(TaskBar::AlreadyYours, "already-yours"_L1),
                          std::pair(TaskBar::ClaimedByOther, "claimed-by-other"_L1),
                          std::pair(TaskBar::NotYours, "not-yours"_L1),
                          std::pair(TaskBar::Delegated, "delegated"_L1),
                          std::pair(TaskBar::OwnRequest, "own-request"_L1),
                          std::pair(TaskBar::NoOutcome, "no-outcome"_L1),
                          std::pair(TaskBar::NoPerson, "no-person"_L1),
                          std::pair(TaskBar::NoWords, "no-words"_L1),
                          std::pair(TaskBar::ExceptionOpen, "exception-open"_L1)};

TaskOutcome ending(const QString& code, const QString& variable, const QString& value, bool isRefusal = false)
{
    return {code, {{variable, u"string"_s, value}}, isRefusal};
}

bool isKind(const WorkflowTask& task, QStringView form, QStringView step) { return task.formKey == form || (task.formKey.isEmpty() && task.key == step); }

bool isVerifying(const WorkflowTask& task) { return isKind(task, u"cf:verify-authorization", u"verifyAuthorization"); }
bool isApproving(const WorkflowTask& task) { return task.formKey == u"cf:approve-request" || task.formKey == u"cf:approve-hold" || task.formKey == u"cf:approve-disposition" || isKind(task, u"cf:approve-reissue", u"approve"); }
bool isDeciding(const WorkflowTask& task) { return isKind(task, u"cf:dispute-decision", u"investigate"); }
bool isApprovingOutcome(const WorkflowTask& task) { return isKind(task, u"cf:dispute-approval", u"approveOutcome"); }

QString variableOf(const WorkflowCase& of, QStringView name)
{
    const auto found = std::ranges::find(of.variables, name, &CaseVariable::name);
    return found == of.variables.end() ? QString() : found->value;
}

/// A disposition is approved by two.
bool hasApproved(const WorkflowCase& of, const WorkflowTask& task, const QString& actor)
{
    return task.formKey == u"cf:approve-disposition" && std::ranges::any_of(of.tasks, [&](const WorkflowTask& one) {
               return one.nativeId != task.nativeId && one.formKey == task.formKey && one.key != task.key && one.ended && one.outcome != u"refused" && isSamePerson(one.assignee, actor);
           });
}

const TaskOutcome* named(const std::vector<TaskOutcome>& outcomes, const QString& code)
{
    const auto found = std::ranges::find(outcomes, code, &TaskOutcome::code);
    return found == outcomes.end() ? nullptr : &*found;
}

/// Of tasks alone: a comment beside another command hinders nothing.
std::optional<TaskBar> barOfState(const WorkflowCase& of, const WorkflowTask& task, const QString& actor)
{
    if (!task.isOpen()) {
        return TaskBar::Over;
    }
    if (!of.isOpen()) {
        return TaskBar::CaseOver;
    }
    if (of.isSuspended) {
        return TaskBar::Suspended;
    }
    return actor.isEmpty() ? std::optional(TaskBar::NoActor) : std::nullopt;
}

std::optional<TaskBar> barOfComplete(const TaskAsk& ask, const WorkflowCase& of, const WorkflowTask& task, const QString& actor)
{
    if (task.isDelegated) {
        return isSamePerson(task.assignee, actor) ? TaskBar::Delegated : TaskBar::ClaimedByOther;
    }
    if (!task.assignee.isEmpty() && !isSamePerson(task.assignee, actor)) {
        return TaskBar::ClaimedByOther;
    }
    const std::vector<TaskOutcome> outcomes = outcomesOf(task);
    const TaskOutcome* outcome = named(outcomes, ask.outcome);
    if (!outcome) {
        return TaskBar::NoOutcome;
    }
    return !outcome->isRefusal && (isSamePerson(approvedFor(of, task), actor) || hasApproved(of, task, actor)) ? std::optional(TaskBar::OwnRequest) : std::nullopt;
}

Deed deedOf(const TaskAsk& ask, const WorkflowCase& of, const WorkflowTask& task, const QString& actor)
{
    switch (ask.act) {
    case TaskAct::Claim: return ClaimTask{task.nativeId, actor};
    case TaskAct::Release: return ReleaseTask{task.nativeId};
    case TaskAct::Delegate: return DelegateTask{task.nativeId, ask.to.trimmed()};
    case TaskAct::Comment: return CommentCase{of.nativeId, task.nativeId, ask.words.trimmed()};
    case TaskAct::Complete: break;
    }
    const std::vector<TaskOutcome> outcomes = outcomesOf(task);
    return CompleteTask{task.nativeId, ask.outcome, named(outcomes, ask.outcome)->variables, ask.words.trimmed()};
}

} // namespace

QString actorOf(const Connection& connection)
{
    const QString actor = connection[u"actor"_s].trimmed();
    return actor.isEmpty() ? connection.user.trimmed() : actor;
}

QStringList groupsOf(const Connection& connection)
{
    QStringList groups;
    for (const QString& one : connection[u"groups"_s].split(u',', Qt::SkipEmptyParts)) {
        groups << one.trimmed();
    }
    groups.removeAll(QString());
    groups.removeDuplicates();
    return groups;
}

bool isSamePerson(const QString& one, const QString& other) { return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0; }

std::vector<TaskOutcome> outcomesOf(const WorkflowTask& task)
{
    if (isVerifying(task)) {
        return {{u"verified"_s, {{u"authorizationVerified"_s, u"boolean"_s, u"true"_s}}, false},
                {u"not-verified"_s, {{u"authorizationVerified"_s, u"boolean"_s, u"false"_s}}, true}};
    }
    if (isApproving(task)) {
        return {ending(u"approved"_s, u"approvalOutcome"_s, u"approved"_s), ending(u"refused"_s, u"approvalOutcome"_s, u"refused"_s, true)};
    }
    if (isKind(task, u"cf:resolve-failure", u"fixIssue")) {
        return {ending(u"retry"_s, u"issueOutcome"_s, u"retry"_s), ending(u"abandon"_s, u"issueOutcome"_s, u"abandon"_s, true)};
    }
    if (isKind(task, u"cf:resolve-exception", u"resolveException")) {
        return {ending(u"retry"_s, u"exceptionOutcome"_s, u"retry"_s), ending(u"correct"_s, u"exceptionOutcome"_s, u"correct"_s), ending(u"other-way"_s, u"exceptionOutcome"_s, u"other-way"_s, true),
                ending(u"abandon"_s, u"exceptionOutcome"_s, u"abandon"_s, true)};
    }
    if (isDeciding(task)) {
        return {ending(u"upheld"_s, u"decision"_s, u"UPHELD"_s), ending(u"partly-upheld"_s, u"decision"_s, u"PARTLY_UPHELD"_s), ending(u"rejected"_s, u"decision"_s, u"REJECTED"_s)};
    }
    if (isApprovingOutcome(task)) {
        return {ending(u"approved"_s, u"outcomeApproval"_s, u"approved"_s), ending(u"refused"_s, u"outcomeApproval"_s, u"refused"_s, true)};
    }
    if (isKind(task, u"cf:dispute-release", u"releaseHold")) {
        return {ending(u"release"_s, u"holdOutcome"_s, u"release"_s), ending(u"keep"_s, u"holdOutcome"_s, u"keep"_s)};
    }
    return {{u"done"_s, {}, false}};
}

QLatin1StringView codeOf(TaskAct act) { return std::ranges::find(acts, act, &decltype(acts)::value_type::first)->second; }

std::optional<TaskAct> taskActNamed(QStringView code)
{
    const auto found = std::ranges::find_if(acts, [code](const auto& one) { return code == one.second; });
    return found == acts.end() ? std::nullopt : std::optional(found->first);
}

std::vector<TaskAct> allTaskActs()
{
    std::vector<TaskAct> all;
    for (const auto& [act, code] : acts) {
        all.push_back(act);
    }
    return all;
}

QLatin1StringView codeOf(TaskBar bar) { return std::ranges::find(bars, bar, &decltype(bars)::value_type::first)->second; }

QString approvedFor(const WorkflowCase& of, const WorkflowTask& task)
{
    if (isApproving(task)) {
        const QString requester = variableOf(of, u"requestedBy");
        return requester.isEmpty() ? of.startedBy : requester;
    }
    if (!isApprovingOutcome(task)) {
        return {};
    }
    if (const QString decider = variableOf(of, u"decidedBy"); !decider.isEmpty()) {
        return decider;
    }
    const auto decision = std::ranges::find_if(of.tasks.rbegin(), of.tasks.rend(), [](const WorkflowTask& one) { return isDeciding(one) && !one.isOpen(); });
    return decision == of.tasks.rend() ? QString() : decision->assignee;
}

Right rightOf(const WorkflowTask& task)
{
    return task.formKey == u"cf:approve-hold"          ? Right::ApproveHold
           : task.formKey == u"cf:approve-disposition" ? Right::ApproveDisposition
           : isApproving(task)                         ? Right::ApproveReissue
                                                       : Right::Task;
}

bool letsSendAgain(const TaskAsk& ask, const WorkflowTask& task)
{
    const std::vector<TaskOutcome> outcomes = outcomesOf(task);
    const TaskOutcome* outcome = ask.act == TaskAct::Complete ? named(outcomes, ask.outcome) : nullptr;
    return outcome && !outcome->isRefusal && (isVerifying(task) || isApproving(task));
}

bool letsSendAgain(const Deed& deed)
{
    const auto* complete = std::get_if<CompleteTask>(&deed);
    return complete && std::ranges::any_of(complete->variables, [](const CaseVariable& one) {
               return (one.name == u"approvalOutcome" && one.value == u"approved") || (one.name == u"authorizationVerified" && one.value == u"true");
           });
}

QString taskOf(const Deed& deed)
{
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.task; }) {
                return one.task;
            } else {
                return QString();
            }
        },
        deed);
}

const Intent* underWayAbout(const std::vector<Intent>& intents, const QString& task)
{
    for (const Intent& one : intents) {
        const bool isAbout = taskOf(one.command.deed) == task && !std::holds_alternative<CommentCase>(one.command.deed);
        const bool isStanding = isOpen(one.state) || one.state == IntentState::Draft || (one.state == IntentState::Done && !one.seen);
        if (isAbout && isStanding) {
            return &one;
        }
    }
    return nullptr;
}

std::optional<TaskBar> barOf(const TaskAsk& ask, const WorkflowCase& of, const WorkflowTask& task, const QString& actor, const std::vector<Intent>& underWay)
{
    if (ask.act == TaskAct::Comment) {
        const auto bar = barOfState(of, task, actor);
        return bar ? bar : ask.words.trimmed().isEmpty() ? std::optional(TaskBar::NoWords) : std::nullopt;
    }
    if (const auto bar = barOfState(of, task, actor)) {
        return bar;
    }
    if (underWayAbout(underWay, task.nativeId)) {
        return TaskBar::UnderWay;
    }
    const bool isOwn = isSamePerson(task.assignee, actor);
    switch (ask.act) {
    case TaskAct::Claim:
        return isOwn ? std::optional(TaskBar::AlreadyYours) : task.assignee.isEmpty() ? std::nullopt : std::optional(TaskBar::ClaimedByOther);
    case TaskAct::Release: return isOwn ? std::nullopt : std::optional(TaskBar::NotYours);
    case TaskAct::Delegate: {
        if (!isOwn) {
            return TaskBar::NotYours;
        }
        const QString to = ask.to.trimmed();
        if (to.isEmpty() || isSamePerson(to, actor)) {
            return TaskBar::NoPerson;
        }
        return isSamePerson(approvedFor(of, task), to) ? std::optional(TaskBar::OwnRequest) : std::nullopt;
    }
    default: return barOfComplete(ask, of, task, actor);
    }
}

Result<PlannedTask> plannedTask(const TaskAsk& ask, const WorkflowCase& of, const WorkflowTask& task, const TaskPlace& place,
                                const std::vector<Intent>& underWay, UtcMs now)
{
    if (const auto bar = barOf(ask, of, task, place.actor, underWay)) {
        return fail(ErrorKind::Rejected, QString(codeOf(*bar)));
    }
    if (place.isResendClosed && letsSendAgain(ask, task)) {
        return fail(ErrorKind::Rejected, QString(codeOf(TaskBar::ExceptionOpen)));
    }
    const std::vector<TaskOutcome> outcomes = outcomesOf(task);
    const TaskOutcome* outcome = ask.act == TaskAct::Complete ? named(outcomes, ask.outcome) : nullptr;
    const bool isRefusal = !outcome || outcome->isRefusal;
    const QJsonObject request{{u"case"_s, of.nativeId}, {u"task"_s, task.nativeId},         {u"step"_s, task.key},     {u"act"_s, QString(codeOf(ask.act))},
                              {u"outcome"_s, ask.outcome}, {u"assigneeBefore"_s, task.assignee}, {u"caseToken"_s, of.token},
                              {u"right"_s, QString(codeOf(rightOf(task)))}, {u"reference"_s, of.reference}, {u"approves"_s, approvedFor(of, task)}, {u"isRefusal"_s, isRefusal}};
    PlannedTask planned;
    const QString title = of.name.isEmpty() ? task.name : task.name.isEmpty() ? of.name : task.name + u": "_s + of.name;
    planned.plan = {newCommandKey(), u"task"_s, title, ask.words.trimmed(), place.actor, QJsonDocument(request).toJson(QJsonDocument::Compact), now, false};
    const auto add = [&](Deed deed) {
        Intent intent;
        intent.command = {planned.intents.empty() ? planned.plan.id : newCommandKey(), std::move(deed)};
        intent.system = place.system;
        intent.subject = of.nativeId;
        intent.about = place.about;
        intent.plan = planned.plan.id;
        intent.follows = planned.intents.empty() ? QString() : planned.intents.back().command.key;
        intent.state = place.isAway ? IntentState::Draft : IntentState::Accepted;
        intent.notBefore = place.isAway ? std::nullopt : std::optional(now + taskThoughtsMs);
        planned.intents.push_back(std::move(intent));
    };
    if (ask.act == TaskAct::Complete && task.assignee.isEmpty()) {
        add(ClaimTask{task.nativeId, place.actor});
    }
    add(deedOf(ask, of, task, place.actor));
    return planned;
}

QString assigneeBefore(const QByteArray& request) { return QJsonDocument::fromJson(request).object()["assigneeBefore"_L1].toString(); }

} // namespace cf
