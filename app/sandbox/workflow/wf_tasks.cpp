// Tasks of running cases. Source: protocol page for Workflow Service, B.1.
#include "app/sandbox/workflow/wf_site.h"

#include <algorithm>

namespace cf::sandbox::workflow {

namespace {

using namespace Qt::StringLiterals;

QJsonArray assignmentsOf(const Visit& visit, const Task& task)
{
    QJsonArray all;
    const auto add = [&](const QString& type, const QJsonValue& user, const QJsonValue& group) {
        all.append(QJsonObject{{u"type"_s, type}, {u"user"_s, user}, {u"group"_s, group}});
    };
    for (const QString& group : task.groups) {
        add(u"candidate"_s, {}, group);
    }
    for (const QString& user : task.users) {
        add(u"candidate"_s, visit.user(user), {});
    }
    if (!task.assignee.isEmpty()) {
        add(u"assignee"_s, visit.user(task.assignee), {});
    }
    if (!task.owner.isEmpty()) {
        add(u"owner"_s, visit.user(task.owner), {});
    }
    return all;
}

bool isCandidate(const Task& task, const Person& person) { return task.users.contains(person.mail) || person.isOf(task.groups); }

HttpResponse list(Visit& visit)
{
    QList<TaskRow> rows;
    for (const Case& one : visit.site.engine.cases()) {
        for (const Task& task : one.tasks) {
            if (task.isOpen() && isWanted(visit, one, task, false)) {
                rows.append({&one, &task});
            }
        }
    }
    if (const auto refusal = sorted(visit, rows, false)) {
        return *refusal;
    }
    return visit.page(rows.size(), u"tasks"_s, [&](qsizetype at) { return taskJson(visit, *rows[at].first, *rows[at].second, false); });
}

HttpResponse claimed(Visit& visit, const Task& task)
{
    const QJsonValue name = visit.body[u"assignee"];
    const bool isGivenBack = visit.body.contains(u"assignee") && name.toString().isEmpty();
    const QString user = isGivenBack ? QString() : visit.body.contains(u"assignee") ? visit.userNamed(name) : visit.person.mail;
    const Person* const who = personNamed(user);
    if (visit.site.modes.checksCandidates && !isGivenBack && (who == nullptr || !isCandidate(task, *who))) {
        return visit.failed(403, u"'%1' is no candidate of the task '%2'."_s.arg(user, task.id));
    }
    const bool isSame = !isGivenBack && task.assignee == user;
    if (const auto done = visit.site.engine.claim(task.id, user, visit.now); !done) {
        return visit.failed(done.error());
    }
    if (!isSame) { // to claim what one has does nothing
        visit.note(isGivenBack ? "release" : "claim", visit.site.engine.task(task.id).first->businessKey, task.id);
    }
    return {200, {}, {}, false};
}

HttpResponse completed(Visit& visit, const Case& one, const Task& task)
{
    QJsonArray global, own;
    for (const QJsonValue& given : visit.body[u"variables"].toArray()) {
        given[u"scope"].toString() == u"local" ? own.append(given) : global.append(given);
    }
    const auto variables = variablesIn(global), local = variablesIn(own);
    if (!variables || !local) {
        return visit.failed(variables ? local.error() : variables.error());
    }
    const bool isTheirs = task.assignee.isEmpty() ? isCandidate(task, visit.person) : task.assignee == visit.person.mail;
    if (visit.site.modes.checksCandidates && !isTheirs) {
        return visit.failed(403, u"The task '%1' is not assigned to '%2'."_s.arg(task.id, visit.person.mail));
    }
    const QString id = task.id;
    if (const auto done = visit.site.engine.complete(id, visit.person.mail, visit.body[u"outcome"].toString(), *variables, visit.now, visit.site.modes.keepsLocals ? *local : Variables()); !done) {
        return visit.failed(done.error());
    }
    visit.note("complete", one.businessKey, id);
    return {200, {}, {}, false};
}

HttpResponse acted(Visit& visit, const Case& one, const Task& task)
{
    const QString action = visit.body[u"action"].toString(), id = task.id;
    if (action == u"claim") {
        return claimed(visit, task);
    }
    if (action == u"complete") {
        return completed(visit, one, task);
    }
    if (action != u"delegate" && action != u"resolve") {
        return visit.failed(400, u"Invalid action: '%1'."_s.arg(action));
    }
    const auto done = action == u"delegate" ? visit.site.engine.delegate(id, visit.person.mail, visit.userNamed(visit.body[u"assignee"]), visit.now)
                                            : visit.site.engine.resolve(id, visit.now);
    if (!done) {
        return visit.failed(done.error());
    }
    visit.note(action == u"delegate" ? "delegate" : "resolve", one.businessKey, id);
    return {200, {}, {}, false};
}

/// One {"type": "candidate", "user" or "group"}; PUT: a list of them, instead of those there are.
HttpResponse assigned(Visit& visit, const Case& one, const Task& task)
{
    const QByteArray& method = visit.request.method;
    if (method == "GET") {
        const QJsonArray all = assignmentsOf(visit, task);
        return visit.page(all.size(), u"assignments"_s, [&](qsizetype at) { return all[at]; });
    }
    QStringList groups = method == "PUT" ? QStringList() : task.groups, users = method == "PUT" ? QStringList() : task.users;
    const QJsonArray given = visit.body.contains(u"assignments") ? visit.body[u"assignments"].toArray() : QJsonArray{visit.body};
    for (const QJsonValue& assignment : given) {
        const QString group = assignment[u"group"].toString(), user = visit.userNamed(assignment[u"user"]);
        if (assignment[u"type"].toString() != u"candidate" || group.isEmpty() == user.isEmpty()) {
            return visit.failed(400, u"A candidate is a user or a group."_s);
        }
        QStringList& place = group.isEmpty() ? users : groups;
        const QString& name = group.isEmpty() ? user : group;
        place.removeAll(name);
        if (method != "DELETE") {
            place.append(name);
        }
    }
    const QString id = task.id;
    if (const auto done = visit.site.engine.setCandidates(id, groups, users, visit.now); !done) {
        return visit.failed(done.error());
    }
    visit.note("assign", one.businessKey, id);
    return {204, {}, {}, false};
}

HttpResponse commented(Visit& visit, const Case& one, const Task& task)
{
    QList<Comment> all;
    std::ranges::copy_if(one.comments, std::back_inserter(all), [&](const Comment& comment) { return comment.task == task.id; });
    if (visit.request.method == "GET") {
        return visit.page(all.size(), u"comments"_s, [&](qsizetype at) { return commentJson(visit, one, all[at]); });
    }
    const QString message = visit.body[u"message"].toString(), id = task.id;
    if (visit.request.method != "POST" || message.isEmpty()) {
        return visit.failed(400, u"Comment text is required."_s);
    }
    const QString made = visit.site.engine.comment(one.id, id, visit.person.mail, message, visit.now).value();
    visit.note("comment", one.businessKey, id);
    return json(201, commentJson(visit, one, *std::ranges::find(one.comments, made, &Comment::id)));
}

} // namespace

QJsonObject taskJson(const Visit& visit, const Case& one, const Task& task, bool isHistory)
{
    QJsonObject made{{u"id"_s, task.id},
                     {u"name"_s, task.name},
                     {u"description"_s, QJsonValue()},
                     {u"category"_s, QJsonValue()},
                     {u"assignee"_s, visit.user(task.assignee)},
                     {u"owner"_s, visit.user(task.owner)},
                     {u"priority"_s, task.priority},
                     {u"dueDate"_s, visit.date(task.due, task.id + u'd')},
                     {u"claimTime"_s, visit.date(task.claimed, task.id + u'c')},
                     {u"executionId"_s, task.execution},
                     {u"formKey"_s, task.formKey.isEmpty() ? QJsonValue() : QJsonValue(task.formKey)},
                     {u"parentTaskId"_s, QJsonValue()},
                     {u"processInstanceId"_s, one.id},
                     {u"processDefinitionId"_s, one.model->id},
                     {u"taskDefinitionKey"_s, task.node},
                     {u"tenantId"_s, u"northgate"_s}};
    if (isHistory) {
        made.insert(u"startTime"_s, visit.date(task.created, task.id));
        made.insert(u"endTime"_s, visit.date(task.ended, task.id + u'e'));
        made.insert(u"durationInMillis"_s, task.isOpen() ? QJsonValue() : QJsonValue(task.ended - task.created));
        made.insert(u"workTimeInMillis"_s, task.isOpen() || task.claimed == 0 ? QJsonValue() : QJsonValue(task.ended - task.claimed));
        made.insert(u"deleteReason"_s, task.deleteReason.isEmpty() ? QJsonValue() : QJsonValue(task.deleteReason));
        made.insert(u"outcome"_s, task.outcome.isEmpty() ? QJsonValue() : QJsonValue(task.outcome));
    } else {
        made.insert(u"createTime"_s, visit.date(task.created, task.id));
        made.insert(u"delegationState"_s, task.delegation.isEmpty() ? QJsonValue() : QJsonValue(task.delegation));
        made.insert(u"suspended"_s, one.isSuspended);
    }
    if (visit.flag(u"includeTaskAssignments")) {
        made.insert(u"assignments"_s, assignmentsOf(visit, task));
    }
    if (visit.flag(u"includeTaskComments")) {
        QJsonArray comments;
        for (const Comment& comment : one.comments) {
            if (comment.task == task.id) {
                comments.append(commentJson(visit, one, comment));
            }
        }
        made.insert(u"comments"_s, comments);
    }
    QJsonArray variables;
    if (visit.flag(u"includeProcessVariables")) {
        variables = visit.told(one.variables, u"global"_s, one.id);
    }
    if (visit.flag(u"includeTaskLocalVariables")) {
        for (const QJsonValue& own : visit.told(task.local, u"local"_s, task.id)) {
            variables.append(own);
        }
    }
    if (visit.flag(u"includeProcessVariables") || visit.flag(u"includeTaskLocalVariables")) {
        made.insert(u"variables"_s, variables);
    }
    return made;
}

HttpResponse tasks(Visit& visit)
{
    const QByteArray& method = visit.request.method;
    if (visit.path.size() == 1) {
        return method == "GET" ? list(visit) : visit.failed(405, u"Request method is not supported"_s);
    }
    const auto [one, task] = visit.site.engine.task(visit.path[1]);
    if (task == nullptr || !task->isOpen()) {
        return visit.failed(404, u"Could not find a task with id '%1'."_s.arg(visit.path[1]));
    }
    const QString what = visit.path.value(2);
    if (what == u"assignments") {
        return assigned(visit, *one, *task);
    }
    if (what == u"comments") {
        return commented(visit, *one, *task);
    }
    return !what.isEmpty()   ? visit.failed(404, what)
           : method == "GET"  ? json(200, taskJson(visit, *one, *task, false))
           : method == "POST" ? acted(visit, *one, *task)
                              : visit.failed(405, u"Request method is not supported"_s);
}

} // namespace cf::sandbox::workflow
