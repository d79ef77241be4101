#include "models/connectors/workflow/workflow_deeds.h"

#include "models/connectors/remote/json_value.h"
#include "models/connectors/workflow/workflow_work.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::workflow {

namespace {

template <class T>
constexpr bool isOfTask = std::is_same_v<T, ClaimTask> || std::is_same_v<T, ReleaseTask> || std::is_same_v<T, CompleteTask> || std::is_same_v<T, DelegateTask>;

using Found = Result<std::optional<Effect>>;

Effect effectOf(const QString& reference) { return {reference, {}, {}}; }

/// The cases with this business key, in what runs and in what was.
QCoro::Task<Found> findCase(Service& service, QString key, std::stop_token stop)
{
    constexpr qsizetype most = 20'000; // where nobody filters
    for (const bool isPast : {true, false}) {
        Query query{{u"businessKey"_s, key}};
        if (!isPast && !service.codec().isFlowable) { // by which name, is not known; a filter that is overlooked lists all
            query.emplace_back(u"processInstanceBusinessKey"_s, key);
        }
        const QString path = isPast ? service.codec().pastInstances : service.codec().instances;
        const Room room = isPast ? Room::History : Room::Service;
        const Result<QJsonArray> rows = co_await allOf(service, room, path, query, u"a case by its key"_s, most, stop);
        if (!rows) {
            co_return tl::unexpected<Error>(rows.error());
        }
        for (const QJsonValue& row : *rows) {
            if (row["businessKey"_L1].toString() == key && !row["id"_L1].toString().isEmpty()) {
                co_return Found(effectOf(row["id"_L1].toString()));
            }
        }
    }
    co_return Found(std::nullopt);
}

struct TaskNow {
    QJsonObject row;     ///< as it runs; empty: it does not
    QJsonObject past;    ///< as history has it; asked for when it does not run
};

QCoro::Task<Result<TaskNow>> taskNow(Service& service, QString id, std::stop_token stop)
{
    const Result<QJsonDocument> open = co_await ask(service, Room::Service, service.codec().tasks + u'/' + segment(id), Query(), u"a task"_s, stop);
    if (open) {
        co_return TaskNow{open->object(), {}};
    }
    if (open.error().kind != ErrorKind::NotFound) {
        co_return tl::unexpected<Error>(open.error());
    }
    const Query query{{u"taskId"_s, id}, {u"includeTaskLocalVariables"_s, u"true"_s}};
    const Result<ListWire> list = co_await page(service, Room::History, service.codec().pastTasks, query, 0, 10, u"a task that is over"_s, stop);
    if (!list) {
        co_return tl::unexpected<Error>(list.error());
    }
    TaskNow now;
    for (const QJsonValue& row : list->rows) {
        now.past = row["id"_L1].toString() == id ? row.toObject() : now.past;
    }
    co_return now;
}

bool holds(const QJsonValue& variables, const QString& name, const QString& value)
{
    return std::ranges::any_of(variables.toArray(), [&](const QJsonValue& one) { return one["name"_L1].toString() == name && scalarText(one["value"_L1]) == value; });
}

bool isPending(const QJsonObject& task) { return task["delegationState"_L1].toString().compare(u"pending"_s, Qt::CaseInsensitive) == 0; }

/// Whether a deed on a task is done, as the task is now.
Found stateOf(const Codec& codec, const Command& command, const TaskNow& now)
{
    const QString assignee = now.row["assignee"_L1].toString();
    const auto doneIf = [](bool isDone, const QString& task) { return Found(isDone ? std::optional(effectOf(task)) : std::nullopt); };
    if (const auto* claim = std::get_if<ClaimTask>(&command.deed)) {
        // One that is over was this one's when it ended, or was not.
        return doneIf((now.row.isEmpty() ? now.past["assignee"_L1].toString() : assignee) == claim->assignee, claim->task);
    }
    if (const auto* release = std::get_if<ReleaseTask>(&command.deed)) {
        return doneIf(!now.row.isEmpty() && (assignee.isEmpty() || now.row["delegationState"_L1].toString().compare(u"resolved"_s, Qt::CaseInsensitive) == 0),
                      release->task);
    }
    if (const auto* delegate = std::get_if<DelegateTask>(&command.deed)) {
        return doneIf(!now.row.isEmpty() && assignee == delegate->assignee && isPending(now.row), delegate->task);
    }
    const auto& complete = std::get<CompleteTask>(command.deed);
    if (!now.row.isEmpty()) {
        return std::nullopt;
    }
    if (holds(now.past["variables"_L1], marker, command.key)) {
        return doneIf(true, complete.task);
    }
    if (!codec.isFlowable && !now.past.isEmpty()) { // whether it keeps local variables is not known
        return fail(ErrorKind::Unavailable, u"the task is completed, and nothing tells by which command"_s);
    }
    return std::nullopt;
}

QString taskOfDeed(const Deed& deed)
{
    return std::visit(
        [](const auto& one) {
            if constexpr (isOfTask<std::remove_cvref_t<decltype(one)>>) {
                return one.task;
            } else {
                return QString();
            }
        },
        deed);
}

QJsonObject local(const QString& name, const QString& value)
{
    return {{u"name"_s, name}, {u"type"_s, u"string"_s}, {u"value"_s, value}, {u"scope"_s, u"local"_s}};
}

QJsonObject actionOf(const Codec& codec, const Command& command, const TaskNow& now)
{
    if (const auto* claim = std::get_if<ClaimTask>(&command.deed)) {
        return {{u"action"_s, u"claim"_s}, {u"assignee"_s, claim->assignee}};
    }
    if (std::holds_alternative<ReleaseTask>(command.deed)) { // a delegated one goes back to whom it belongs
        return isPending(now.row) ? QJsonObject{{u"action"_s, u"resolve"_s}} : QJsonObject{{u"action"_s, u"claim"_s}, {u"assignee"_s, QJsonValue()}};
    }
    if (const auto* delegate = std::get_if<DelegateTask>(&command.deed)) {
        return {{u"action"_s, u"delegate"_s}, {u"assignee"_s, delegate->assignee}};
    }
    const auto& complete = std::get<CompleteTask>(command.deed);
    QJsonArray variables = variablesJson(complete.variables);
    variables.append(local(marker, command.key));
    QJsonObject action{{u"action"_s, u"complete"_s}};
    if (codec.isFlowable && !complete.outcome.isEmpty()) { // which takes an outcome with a form of its own alone
        variables.append(local(u"outcome"_s, complete.outcome));
    } else if (!complete.outcome.isEmpty()) {
        action.insert(u"outcome"_s, complete.outcome);
    }
    action.insert(u"variables"_s, variables);
    return action;
}

/// Why it cannot be done as the task is now.
std::optional<Error> hindrance(const Command& command, const TaskNow& now)
{
    if (now.row.isEmpty()) {
        return Error{ErrorKind::NotFound, u"there is no such open task"_s, {}};
    }
    const QString assignee = now.row["assignee"_L1].toString();
    if (const auto* claim = std::get_if<ClaimTask>(&command.deed); claim && !assignee.isEmpty() && assignee != claim->assignee) {
        return Error{ErrorKind::Conflict, u"somebody else has claimed it"_s, {}};
    }
    if (std::holds_alternative<CompleteTask>(command.deed) && isPending(now.row)) {
        return Error{ErrorKind::Conflict, u"it is delegated, and to be given back first"_s, {}};
    }
    return std::nullopt;
}

QCoro::Task<Performed> say(Service& service, QString caseId, QString task, QString message, std::stop_token stop)
{
    const Codec& codec = service.codec();
    QString path = codec.tasks + u'/' + segment(task) + u"/comments"_s;
    if (task.isEmpty() || !codec.isFlowable) {
        path = codec.isFlowable ? u"history/"_s + codec.pastInstances + u'/' + segment(caseId) + u"/comments"_s
                                : codec.instances + u'/' + segment(caseId) + u"/comments"_s;
    }
    QJsonObject body{{u"message"_s, message}};
    codec.isFlowable ? body.insert(u"saveProcessInstanceId"_s, true) : body.insert(u"includeUserIds"_s, false);
    co_return co_await sendOnce(service, Room::Service, "POST", path, body, u"a comment"_s, stop);
}

/// What is said with a completion, once: identical words on the same task are there already.
QCoro::Task<Performed> sayBefore(Service& service, const CompleteTask& complete, TaskNow now, std::stop_token stop)
{
    const Codec& codec = service.codec();
    const QString caseId = now.row["processInstanceId"_L1].toString();
    const QString path = codec.isFlowable ? codec.tasks + u'/' + segment(complete.task) + u"/comments"_s : codec.instances + u'/' + segment(caseId) + u"/comments"_s;
    const Result<QJsonDocument> answer = co_await ask(service, Room::Service, path, Query(), u"comments"_s, stop);
    const Result<ListWire> list = answer ? listIn(*answer, codec) : Result<ListWire>(tl::unexpected<Error>(answer.error()));
    if (!list && list.error().kind != ErrorKind::NotFound) {
        co_return Performed{Performed::End::NotDone, {}, list.error()};
    }
    for (const QJsonValue& one : list ? list->rows : QJsonArray()) {
        if (one["message"_L1].toString() == complete.comment) {
            co_return Performed{Performed::End::Done, {}, {}};
        }
    }
    co_return co_await say(service, caseId, complete.task, complete.comment, stop);
}

QCoro::Task<Performed> performOnTask(Service& service, Command command, std::stop_token stop)
{
    const QString task = taskOfDeed(command.deed);
    const Result<TaskNow> before = co_await taskNow(service, task, stop);
    if (!before) {
        co_return Performed{Performed::End::NotDone, {}, before.error()};
    }
    const Found already = stateOf(service.codec(), command, *before);
    if (already && *already) {
        co_return Performed{Performed::End::Done, **already, {}};
    }
    if (const std::optional<Error> hindered = hindrance(command, *before)) {
        co_return Performed{Performed::End::NotDone, {}, hindered};
    }
    if (const auto* complete = std::get_if<CompleteTask>(&command.deed); complete && !complete->comment.isEmpty()) {
        const Performed said = co_await sayBefore(service, *complete, *before, stop);
        if (said.end != Performed::End::Done) { // not completed in either case; words that may still be under way are looked for before they are said again
            co_return Performed{said.end, {}, said.error};
        }
    }
    const QJsonObject body = actionOf(service.codec(), command, *before);
    Performed done = co_await sendOnce(service, Room::Service, "POST", service.codec().tasks + u'/' + segment(task), body, u"a task's action"_s, stop);
    done.effect.reference = done.end == Performed::End::Done ? task : QString();
    const std::optional<ErrorKind> no = done.end == Performed::End::NotDone && done.error ? std::optional(done.error->kind) : std::nullopt;
    if (no == ErrorKind::Rejected || no == ErrorKind::Conflict || no == ErrorKind::NotFound) {
        // What a proxy sends twice is refused the second time; and 400 is a lost race as well as a request that is wrong.
        const Result<TaskNow> after = co_await taskNow(service, task, stop);
        const Found found = after ? stateOf(service.codec(), command, *after) : Found(tl::unexpected<Error>(after.error()));
        if (found && *found) {
            co_return Performed{Performed::End::Done, **found, {}};
        }
        if (!found) { // perhaps it is why there is nothing left to do
            co_return Performed{Performed::End::Unknown, {}, done.error};
        }
        const bool isClaim = std::holds_alternative<ClaimTask>(command.deed);
        if (const std::optional<Error> lost = isClaim && no == ErrorKind::Rejected ? hindrance(command, *after) : std::nullopt) {
            done.error = lost;
        }
    }
    co_return done;
}

QCoro::Task<Performed> start(Service& service, Command command, std::stop_token stop)
{
    const Found already = co_await findCase(service, command.key, stop);
    if (!already || *already) {
        co_return already ? Performed{Performed::End::Done, **already, {}} : Performed{Performed::End::NotDone, {}, already.error()};
    }
    const StartCase& deed = std::get<StartCase>(command.deed);
    const QJsonObject body{{u"processDefinitionKey"_s, deed.definitionKey}, {u"name"_s, deed.name}, {u"businessKey"_s, command.key},
                           {u"variables"_s, variablesJson(deed.variables)}};
    Performed done = co_await sendOnce(service, Room::Service, "POST", service.codec().instances, body, u"start a case"_s, stop);
    done.effect.reference = done.effect.told["id"_L1].toString();
    done.effect.told = {};
    if (done.end == Performed::End::Done && done.effect.reference.isEmpty()) { // it says that it was done, and not what came of it
        done = {Performed::End::Unknown, {}, Error{ErrorKind::Protocol, u"id: missing"_s, {}}};
    }
    co_return done;
}

/// What the server itself answered an error to is over, and can be looked at.
QCoro::Task<Performed> settled(Service& service, Command command, Performed done, std::stop_token stop)
{
    const bool isAnswered = done.error && done.error->detail.startsWith(engineFailed);
    if (done.end != Performed::End::Unknown || !isAnswered || guardOf(service.codec(), command.deed).value_or(RepeatGuard::None) == RepeatGuard::None) {
        co_return done;
    }
    const Found found = co_await findEffect(service, command, stop);
    if (found && *found) {
        co_return Performed{Performed::End::Done, **found, {}};
    }
    if (found) {
        co_return Performed{Performed::End::NotDone, {}, Error{ErrorKind::Conflict, done.error->detail, {}}};
    }
    co_return done;
}

/// Whoever is signed in may not do this one thing: that says nothing of others, as a refused sign-in does.
Error ofThisOne(Error error)
{
    const bool isForbidden = error.kind == ErrorKind::Unauthorised && error.detail.startsWith(u"answer 403");
    return isForbidden ? Error{ErrorKind::Rejected, error.detail, error.retryAfter} : error;
}

} // namespace

std::optional<RepeatGuard> guardOf(const Codec& codec, const Deed& deed)
{
    if (std::holds_alternative<StartCase>(deed)) {
        return RepeatGuard::Reference;
    }
    if (const auto* complete = std::get_if<CompleteTask>(&deed)) { // what is said with it comes twice when it is asked for again too soon
        return codec.isFlowable || !complete->comment.isEmpty() ? RepeatGuard::Reference : RepeatGuard::State;
    }
    if (!taskOfDeed(deed).isEmpty() || std::holds_alternative<ClaimTask>(deed)) {
        return RepeatGuard::State;
    }
    if (std::holds_alternative<CommentCase>(deed)) { // the same words may have been said by somebody else
        return RepeatGuard::None;
    }
    if (codec.isFlowable && (std::holds_alternative<TellCase>(deed) || std::holds_alternative<FinishWork>(deed))) {
        return RepeatGuard::Reference;
    }
    return std::nullopt;
}

QCoro::Task<Performed> perform(Service& service, Command command, std::stop_token stop)
{
    if (!guardOf(service.codec(), command.deed)) {
        co_return Performed{Performed::End::NotDone, {}, Error{ErrorKind::Rejected, u"this kind of workflow system does no such thing"_s, {}}};
    }
    Performed done;
    if (std::holds_alternative<StartCase>(command.deed)) {
        done = co_await start(service, command, stop);
    } else if (const auto* comment = std::get_if<CommentCase>(&command.deed)) {
        done = co_await say(service, comment->caseId, comment->task, comment->message, stop);
        done.effect.reference = done.effect.told["id"_L1].toString();
        done.effect.told = {};
    } else if (std::holds_alternative<TellCase>(command.deed)) {
        done = co_await tellCase(service, command, stop);
    } else if (std::holds_alternative<FinishWork>(command.deed)) {
        done = co_await finishWork(service, command, stop);
    } else {
        done = co_await performOnTask(service, command, stop);
    }
    done.effect.told = {};
    if (done.error) {
        done.error = ofThisOne(*done.error);
    }
    co_return co_await settled(service, command, done, stop);
}

QCoro::Task<Result<std::optional<Effect>>> findEffect(Service& service, Command command, std::stop_token stop)
{
    if (guardOf(service.codec(), command.deed).value_or(RepeatGuard::None) == RepeatGuard::None) {
        co_return fail(ErrorKind::Unavailable, u"nothing tells whether it was done"_s);
    }
    if (std::holds_alternative<StartCase>(command.deed)) {
        co_return co_await findCase(service, command.key, stop);
    }
    if (const auto* tell = std::get_if<TellCase>(&command.deed)) {
        co_return co_await findMark(service, tell->caseId, command.key, stop);
    }
    if (std::holds_alternative<FinishWork>(command.deed)) {
        co_return co_await findWork(service, command, stop);
    }
    const Result<TaskNow> now = co_await taskNow(service, taskOfDeed(command.deed), stop);
    if (!now) {
        co_return tl::unexpected<Error>(ofThisOne(now.error()));
    }
    co_return stateOf(service.codec(), command, *now);
}

} // namespace cf::connectors::workflow
