#include "models/connectors/workflow/workflow_work.h"

#include "models/connectors/remote/json_value.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::connectors::workflow {

namespace {

constexpr int mostJobs = 200;

QString markOf(const QString& key) { return marker + u'_' + key; }

Performed notDone(Error error) { return {Performed::End::NotDone, {}, std::move(error)}; }
Performed unknown(Error error) { return {Performed::End::Unknown, {}, std::move(error)}; }

QJsonArray marked(const std::vector<CaseVariable>& variables, const QString& key)
{
    std::vector<CaseVariable> all = variables;
    all.push_back({markOf(key), u"boolean"_s, u"true"_s});
    return variablesJson(all);
}

/// Jobs of external workers that a case waits for, of this topic once they were acquired; the list tells no topics.
QCoro::Task<Result<QJsonArray>> jobsOf(Service& service, QString caseId, std::stop_token stop)
{
    const Query query{{u"processInstanceId"_s, caseId}};
    const Result<ListWire> list = co_await page(service, Room::Work, u"jobs"_s, query, 0, mostJobs, u"work of a case"_s, stop);
    if (!list) {
        co_return tl::unexpected<Error>(list.error());
    }
    QJsonArray own;
    for (const QJsonValue& row : list->rows) {
        if (row["processInstanceId"_L1].toString() == caseId) {
            own.append(row);
        }
    }
    co_return own;
}

/// The job of this case, locked for this command; all others that came along are given back. Flowable (7.2.0) gives the job back and keeps the case
/// of an exclusive one locked to the end of the lock, so that is short.
QCoro::Task<Result<QString>> acquire(Service& service, const FinishWork& work, QString worker, std::stop_token stop)
{
    const QJsonObject body{{u"topic"_s, work.topic}, {u"lockDuration"_s, u"PT10S"_s}, {u"numberOfTasks"_s, mostJobs}, {u"numberOfRetries"_s, 3}, {u"workerId"_s, worker}};
    http::Request request = requestFor(service, Room::Work, u"acquire/jobs"_s, Query(), u"work of a topic"_s);
    request.method = "POST";
    request.isRepeatable = false;
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const Result<http::Reply> reply = co_await service.line.send(std::move(request), stop);
    if (!reply || !reply->isOk()) {
        co_return tl::unexpected<Error>(reply ? refusal(*reply) : reply.error());
    }
    const Result<QJsonDocument> answer = jsonOf(reply->body);
    if (!answer || !answer->isArray()) {
        co_return fail(ErrorKind::Protocol, u"acquired work: not a list"_s);
    }
    QString own;
    QStringList others;
    for (const QJsonValue& job : answer->array()) {
        const QString id = job["id"_L1].toString();
        job["processInstanceId"_L1].toString() == work.caseId && own.isEmpty() ? void(own = id) : void(others << id);
    }
    for (const QString& id : others) {
        http::Request back = requestFor(service, Room::Work, u"unacquire/jobs/"_s + segment(id), Query(), u"give work back"_s);
        back.method = "POST";
        back.headers.emplace_back("Content-Type", "application/json");
        back.body = QJsonDocument(QJsonObject{{u"workerId"_s, worker}}).toJson(QJsonDocument::Compact);
        const Result<http::Reply> given = co_await service.line.send(std::move(back), stop); // else the lock ends by itself
        Q_UNUSED(given);
    }
    if (own.isEmpty()) {
        co_return fail(ErrorKind::Conflict, u"the case waits for no such work, or another worker has it"_s);
    }
    co_return own;
}

} // namespace

QCoro::Task<Performed> sendOnce(Service& service, Room room, QByteArray method, QString path, QJsonObject body, QString purpose, std::stop_token stop)
{
    http::Request request = requestFor(service, room, path, Query(), purpose);
    request.method = method;
    request.headers.emplace_back("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.isOnce = true;
    request.isRepeatable = false;
    request.endsOnStop = false;
    const Result<http::Reply> reply = co_await service.line.send(std::move(request), stop);
    if (!reply) {
        // Refused at the door: the server said that it does not know who asks.
        const bool isRefused = reply.error().kind == ErrorKind::Unauthorised;
        co_return isRefused || http::neverLeft(reply.error()) ? notDone(reply.error()) : unknown(reply.error());
    }
    const Result<QJsonDocument> said = jsonOf(reply->body);
    if (reply->isOk()) {
        co_return Performed{Performed::End::Done, {{}, said ? said->object() : QJsonObject(), {}}, {}};
    }
    Error error = refusal(*reply);
    if (reply->status >= 400 && reply->status < 500 && reply->status != 408) { // 408: it did not get all of it, or says so for another
        co_return notDone(std::move(error));
    }
    if (reply->status == 500 && said && said->object()["exception"_L1].isString()) {
        error.detail.prepend(engineFailed);
    }
    co_return unknown(std::move(error));
}

QCoro::Task<Performed> tellCase(Service& service, Command command, std::stop_token stop)
{
    const TellCase& tell = std::get<TellCase>(command.deed);
    const Query query{{u"processInstanceId"_s, tell.caseId}, {u"messageEventSubscriptionName"_s, tell.message}};
    const Result<ListWire> list = co_await page(service, Room::Service, u"runtime/executions"_s, query, 0, 10, u"who waits for a message"_s, stop);
    if (!list) {
        co_return notDone(list.error());
    }
    QString waiting;
    for (const QJsonValue& row : list->rows) {
        waiting = row["processInstanceId"_L1].toString() == tell.caseId ? row["id"_L1].toString() : waiting;
    }
    if (waiting.isEmpty()) {
        const Result<std::optional<Effect>> already = co_await findMark(service, tell.caseId, command.key, stop);
        if (already && *already) {
            co_return Performed{Performed::End::Done, **already, {}};
        }
        co_return notDone(already ? Error{ErrorKind::Conflict, u"the case does not wait for this message"_s, {}} : already.error());
    }
    const QJsonObject body{{u"action"_s, u"messageEventReceived"_s}, {u"messageName"_s, tell.message}, {u"variables"_s, marked(tell.variables, command.key)}};
    Performed done = co_await sendOnce(service, Room::Service, "PUT", u"runtime/executions/"_s + segment(waiting), body, u"a message"_s, stop);
    done.effect.reference = done.end == Performed::End::Done ? tell.caseId : QString();
    co_return done;
}

QCoro::Task<Performed> finishWork(Service& service, Command command, std::stop_token stop)
{
    const FinishWork& work = std::get<FinishWork>(command.deed);
    const Result<QJsonArray> waiting = co_await jobsOf(service, work.caseId, stop);
    if (!waiting) {
        co_return notDone(waiting.error());
    }
    if (waiting->isEmpty()) {
        const Result<std::optional<Effect>> already = co_await findMark(service, work.caseId, command.key, stop);
        if (already && *already) {
            co_return Performed{Performed::End::Done, **already, {}};
        }
        co_return notDone(already ? Error{ErrorKind::Conflict, u"the case waits for no work"_s, {}} : already.error());
    }
    const QString worker = u"counterfoil-"_s + command.key;
    const Result<QString> job = co_await acquire(service, work, worker, stop);
    if (!job) {
        co_return notDone(job.error());
    }
    QJsonObject body{{u"workerId"_s, worker}, {u"variables"_s, marked(work.variables, command.key)}};
    if (!work.isDone) {
        body.insert(u"errorCode"_s, work.error.isEmpty() ? u"FAILED"_s : work.error);
    }
    const QString path = u"acquire/jobs/"_s + segment(*job) + (work.isDone ? u"/complete"_s : u"/bpmnError"_s);
    Performed done = co_await sendOnce(service, Room::Work, "POST", path, body, u"finished work"_s, stop);
    done.effect.reference = done.end == Performed::End::Done ? *job : QString();
    co_return done;
}

QCoro::Task<Result<std::optional<Effect>>> findMark(Service& service, QString caseId, QString key, std::stop_token stop)
{
    const Query query{{u"processInstanceId"_s, caseId}, {u"variableName"_s, markOf(key)}};
    const Result<ListWire> list = co_await page(service, Room::History, u"historic-variable-instances"_s, query, 0, 10, u"what a command left"_s, stop);
    if (!list) {
        co_return tl::unexpected<Error>(list.error());
    }
    for (const QJsonValue& row : list->rows) {
        if (row["variable"_L1]["name"_L1].toString() == markOf(key)) {
            co_return std::optional(Effect{caseId, {}, {}});
        }
    }
    co_return std::optional<Effect>();
}

QCoro::Task<Result<std::optional<Effect>>> findWork(Service& service, Command command, std::stop_token stop)
{
    const FinishWork& work = std::get<FinishWork>(command.deed);
    const Result<QJsonArray> waiting = co_await jobsOf(service, work.caseId, stop); // before the mark, which comes after the job is gone
    if (!waiting) {
        co_return tl::unexpected<Error>(waiting.error());
    }
    const Result<std::optional<Effect>> mark = co_await findMark(service, work.caseId, command.key, stop);
    if (!mark || *mark || !waiting->isEmpty()) {
        co_return Result<std::optional<Effect>>(mark);
    }
    const Query query{{u"processInstanceId"_s, work.caseId}, {u"activityType"_s, u"serviceTask"_s}, {u"finished"_s, u"false"_s}};
    const Result<ListWire> steps = co_await page(service, Room::History, service.codec().pastSteps, query, 0, 10, u"what a case waits in"_s, stop);
    if (!steps) {
        co_return tl::unexpected<Error>(steps.error());
    }
    for (const QJsonValue& step : steps->rows) {
        if (step["processInstanceId"_L1].toString() == work.caseId && step["endTime"_L1].isNull()) {
            co_return fail(ErrorKind::Timeout, u"somebody's work was taken, and the engine has not gone on yet"_s);
        }
    }
    co_return std::optional<Effect>();
}

} // namespace cf::connectors::workflow
