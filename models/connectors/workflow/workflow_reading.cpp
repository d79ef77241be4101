#include "models/base/sha256.h"
#include "models/connectors/workflow/workflow_parts.h"

#include "models/connectors/remote/json_value.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::workflow {

namespace {

constexpr qsizetype mostOpen = 200'000, mostOfCase = 5'000;

QByteArray hashOf(const QByteArray& bytes) { return sha256Of(bytes).left(16); }

/// Without what differs each time it is asked: addresses name the host as this request did.
QByteArray hashOf(QJsonObject row)
{
    for (const QString& name : row.keys()) {
        if (name.endsWith(u"Url") || name == u"url" || name == u"_links" || name == u"workTimeInMillis" || name == u"durationInMillis") {
            row.remove(name);
        }
    }
    return hashOf(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

/// Rows come in any order.
void mix(QByteArray& into, const QByteArray& hash)
{
    if (into.isEmpty()) {
        into = QByteArray(16, '\0');
    }
    for (qsizetype i = 0; i < hash.size(); ++i) {
        into[i] = char(into[i] ^ hash[i]);
    }
}

Aside asideOf(const QJsonObject& row, const Error& error)
{
    Aside aside;
    aside.what.nativeId = row["id"_L1].isString() ? row["id"_L1].toString().left(200) : QString::fromLatin1(hashOf(row).toHex());
    aside.what.position = error.detail.section(u':', 0, 0);
    aside.what.reason = error.detail;
    aside.what.raw = rawOf(row);
    return aside;
}

/// Rows of one list that belong to a case, read; the first that cannot be is the error.
template <class T>
Result<std::vector<T>> readAll(const QJsonArray& rows, const QString& path, Result<T> (*read)(const QJsonObject&, const QString&))
{
    std::vector<T> all;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        CF_TRY(T one, read(rows[i].toObject(), path + u"[%1]"_s.arg(i)));
        all.push_back(std::move(one));
    }
    return all;
}

QCoro::Task<Result<void>> readTasks(RunContext& run, WorkflowCase& what, std::stop_token stop)
{
    Service& service = run.service;
    const Query query{{u"processInstanceId"_s, what.nativeId}, {u"includeTaskLocalVariables"_s, u"true"_s}};
    const Result<QJsonArray> rows = co_await allOf(service, Room::History, service.codec().pastTasks, query, u"tasks of a case"_s, mostOfCase, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    Result<std::vector<WorkflowTask>> tasks = readAll<WorkflowTask>(*rows, u"tasks"_s, taskOf);
    if (!tasks) {
        co_return tl::unexpected<Error>(tasks.error());
    }
    for (WorkflowTask& task : *tasks) {
        task.isDelegated = task.isDelegated || (task.isOpen() && run.delegated.contains(task.nativeId));
        if (task.groups.isEmpty()) {
            task.groups = run.groups.value(task.nativeId);
        }
        if (service.codec().isFlowable && task.groups.isEmpty()) {
            const QString path = service.codec().pastTasks + u'/' + segment(task.nativeId) + u"/identitylinks"_s;
            const Result<QJsonDocument> links = co_await ask(service, Room::History, path, Query(), u"whose a task is"_s, stop);
            if (!links && links.error().kind != ErrorKind::NotFound) {
                co_return tl::unexpected<Error>(links.error());
            }
            task.groups = links ? groupsIn(links->array()) : QStringList();
        }
    }
    std::ranges::stable_sort(*tasks, [](const WorkflowTask& a, const WorkflowTask& b) {
        return a.created.value_or(0) != b.created.value_or(0) ? a.created.value_or(0) < b.created.value_or(0) : a.nativeId < b.nativeId;
    });
    what.tasks = *std::move(tasks);
    co_return Result<void>();
}

QCoro::Task<Result<void>> readComments(RunContext& run, WorkflowCase& what, std::stop_token stop)
{
    Service& service = run.service;
    QJsonArray rows;
    if (service.codec().isFlowable || what.isOpen()) {
        const Room room = service.codec().isFlowable ? Room::History : Room::Service;
        const QString path = (service.codec().isFlowable ? service.codec().pastInstances : service.codec().instances) + u'/' + segment(what.nativeId) + u"/comments"_s;
        const Result<QJsonDocument> answer = co_await ask(service, room, path, Query(), u"comments"_s, stop);
        if (!answer && answer.error().kind != ErrorKind::NotFound) {
            co_return tl::unexpected<Error>(answer.error());
        }
        const Result<ListWire> list = answer ? listIn(*answer, service.codec()) : Result<ListWire>(ListWire());
        if (!list) {
            co_return tl::unexpected<Error>(list.error());
        }
        rows = list->rows;
    } else {
        const Query query{{u"includeProcessComments"_s, u"true"_s}};
        const QString path = service.codec().pastInstances + u'/' + segment(what.nativeId);
        const Result<QJsonDocument> answer = co_await ask(service, Room::History, path, query, u"comments"_s, stop);
        if (!answer && answer.error().kind != ErrorKind::NotFound) {
            co_return tl::unexpected<Error>(answer.error());
        }
        rows = answer ? answer->object()["comments"_L1].toArray() : QJsonArray();
    }
    Result<std::vector<CaseComment>> comments = readAll<CaseComment>(rows, u"comments"_s, commentOf);
    if (!comments) {
        co_return tl::unexpected<Error>(comments.error());
    }
    std::ranges::stable_sort(*comments, [](const CaseComment& a, const CaseComment& b) {
        return a.at.value_or(0) != b.at.value_or(0) ? a.at.value_or(0) < b.at.value_or(0) : a.nativeId < b.nativeId;
    });
    what.comments = *std::move(comments);
    co_return Result<void>();
}

QCoro::Task<Result<void>> readSteps(RunContext& run, WorkflowCase& what, std::stop_token stop)
{
    Service& service = run.service;
    if (service.codec().pastSteps.isEmpty()) {
        co_return Result<void>();
    }
    const Query query{{u"processInstanceId"_s, what.nativeId}};
    const Result<QJsonArray> rows = co_await allOf(service, Room::History, service.codec().pastSteps, query, u"steps of a case"_s, mostOfCase, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    Result<std::vector<CaseStep>> steps = readAll<CaseStep>(*rows, u"steps"_s, stepOf);
    if (!steps) {
        co_return tl::unexpected<Error>(steps.error());
    }
    std::erase_if(*steps, [](const CaseStep& one) { return one.kind == u"sequenceFlow" || one.kind == u"userTask"; });
    std::ranges::stable_sort(*steps, [](const CaseStep& a, const CaseStep& b) { return a.started.value_or(0) < b.started.value_or(0); });
    what.steps = *std::move(steps);
    co_return Result<void>();
}

/// The error that makes a row one to set aside, as opposed to trouble on the way.
bool isOfTheRow(const Error& error) { return error.kind == ErrorKind::Protocol || error.kind == ErrorKind::Rejected; }

} // namespace

QCoro::Task<Result<void>> listOpen(RunContext& run, std::stop_token stop)
{
    if (run.isListed) {
        co_return Result<void>();
    }
    Service& service = run.service;
    Query extras;
    if (!service.codec().taskExtras.isEmpty()) {
        extras.emplace_back(service.codec().taskExtras, u"true"_s);
    }
    const Result<QJsonArray> tasks = co_await allOf(service, Room::Service, service.codec().tasks, extras, u"open tasks"_s, mostOpen, stop);
    if (!tasks) {
        co_return tl::unexpected<Error>(tasks.error());
    }
    for (const QJsonValue& row : *tasks) {
        const QString id = row["id"_L1].toString();
        mix(run.open[row["processInstanceId"_L1].toString()], hashOf(row.toObject()));
        if (row["delegationState"_L1].toString().compare(u"pending"_s, Qt::CaseInsensitive) == 0) {
            run.delegated.insert(id);
        }
        if (const QStringList groups = groupsIn(row["assignments"_L1].toArray()); !groups.isEmpty()) {
            run.groups.insert(id, groups);
        }
    }
    if (!service.codec().pastSteps.isEmpty()) {
        const Query unfinished{{u"finished"_s, u"false"_s}};
        const Result<QJsonArray> steps = co_await allOf(service, Room::History, service.codec().pastSteps, unfinished, u"what cases wait in"_s, mostOpen, stop);
        if (!steps) {
            co_return tl::unexpected<Error>(steps.error());
        }
        for (const QJsonValue& row : *steps) {
            mix(run.open[row["processInstanceId"_L1].toString()], hashOf(row.toObject()));
        }
    }
    const Query suspended = service.codec().isFlowable ? Query{{u"suspended"_s, u"true"_s}} : Query();
    const Result<QJsonArray> running = co_await allOf(service, Room::Service, service.codec().instances, suspended, u"suspended cases"_s, mostOpen, stop);
    if (!running) {
        co_return tl::unexpected<Error>(running.error());
    }
    for (const QJsonValue& row : *running) {
        if (row["suspended"_L1].toBool()) {
            run.suspended.insert(row["id"_L1].toString());
        }
    }
    run.isListed = true;
    co_return Result<void>();
}

QCoro::Task<Result<void>> readCase(RunContext& run, QJsonObject row, std::vector<Change>& out, std::stop_token stop)
{
    Result<WorkflowCase> read = caseOf(row, u"case"_s);
    if (!read) {
        out.push_back(asideOf(row, read.error()));
        co_return Result<void>();
    }
    WorkflowCase what = *std::move(read);
    if (!run.service.terms.definitions.isEmpty() && !run.service.terms.definitions.contains(what.definitionKey)) {
        co_return Result<void>();
    }
    what.isSuspended = what.isSuspended || (what.isOpen() && run.suspended.contains(what.nativeId));
    QByteArray print = hashOf(row);
    mix(print, hashOf(run.open.value(what.nativeId) + (what.isSuspended ? "s" : "")));
    what.token = QString::fromLatin1(print.toHex());
    const Result<std::optional<QString>> known = run.known.workflowCase(what.nativeId);
    if (!known) {
        co_return tl::unexpected<Error>(known.error());
    }
    if (*known == what.token && (!run.readsAll || !what.isOpen())) {
        co_return Result<void>();
    }
    Result<void> whole = co_await readTasks(run, what, stop);
    if (whole) {
        whole = co_await readComments(run, what, stop);
    }
    if (whole) {
        whole = co_await readSteps(run, what, stop);
    }
    if (!whole && isOfTheRow(whole.error())) {
        out.push_back(asideOf(row, whole.error()));
        co_return Result<void>();
    }
    if (!whole) {
        co_return whole;
    }
    out.push_back(CaseSeen{std::move(what)});
    co_return Result<void>();
}

QCoro::Task<Result<void>> readUnlisted(RunContext& run, QString id, std::vector<Change>& out, std::stop_token stop)
{
    const Query query{{u"includeProcessVariables"_s, u"true"_s}};
    const QString path = run.service.codec().pastInstances + u'/' + segment(id);
    const Result<QJsonDocument> answer = co_await ask(run.service, Room::History, path, query, u"a case that is not listed"_s, stop);
    if (!answer && answer.error().kind == ErrorKind::NotFound) {
        out.push_back(CaseGone{id, RecordStanding::NotVisible, u"neither open nor in the history"_s});
        co_return Result<void>();
    }
    if (!answer) {
        co_return tl::unexpected<Error>(answer.error());
    }
    const QJsonObject row = answer->object();
    if (row["id"_L1].toString() != id) {
        out.push_back(asideOf(row, {ErrorKind::Protocol, u"case.id: another one than was asked for"_s, {}}));
        co_return Result<void>();
    }
    co_return co_await readCase(run, row, out, stop);
}

} // namespace cf::connectors::workflow
