// Models and running cases. Source: protocol page for Workflow Service, B.1.
#include "app/sandbox/workflow/wf_site.h"

#include <QJsonDocument>

#include <algorithm>

namespace cf::sandbox::workflow {

namespace {

using namespace Qt::StringLiterals;

QJsonObject modelJson(const Visit& visit, const Model& model)
{
    return {{u"id"_s, model.id}, {u"key"_s, model.key}, {u"name"_s, model.name}, {u"version"_s, model.version},
            {u"modelType"_s, u"xml"_s}, {u"tenantId"_s, u"northgate"_s}, {u"created"_s, visit.date(model.deployed, model.id)}};
}

HttpResponse modelList(Visit& visit)
{
    QList<const Model*> all;
    for (const auto& one : visit.site.engine.models()) {
        const bool isLatest = visit.site.engine.latest(one->key) == one.get();
        const bool isWanted = (!visit.flag(u"latestVersion") || isLatest) && (!visit.has(u"key") || visit.text(u"key") == one->key) &&
                              (!visit.has(u"processDefinitionId") || visit.text(u"processDefinitionId") == one->id);
        if (isWanted) {
            all.append(one.get());
        }
    }
    return visit.page(all.size(), u"models"_s, [&](qsizetype at) { return modelJson(visit, *all[at]); });
}

HttpResponse deployed(Visit& visit)
{
    if (visit.body[u"modelType"].toString() != u"xml") {
        return visit.failed(400, u"modelType is xml here"_s);
    }
    const auto model = visit.site.engine.deploy(visit.body[u"modelContent"].toString().toUtf8(), visit.now);
    if (!model) {
        return visit.failed(model.error());
    }
    visit.note("deploy", (*model)->key, (*model)->id);
    return json(201, modelJson(visit, **model));
}

QJsonArray commentsOf(const Visit& visit, const Case& one)
{
    QJsonArray all;
    for (const Comment& comment : one.comments) {
        all.append(commentJson(visit, one, comment));
    }
    return all;
}

QJsonObject caseJson(const Visit& visit, const Case& one, bool isWhole)
{
    const Token* const where = one.tokens.isEmpty() ? nullptr : &one.tokens.constFirst();
    QJsonObject made{{u"id"_s, one.id},
                     {u"name"_s, one.name},
                     {u"businessKey"_s, one.businessKey},
                     {u"processDefinitionId"_s, one.model->id},
                     {u"processDefinitionName"_s, one.model->name},
                     {u"activityId"_s, where == nullptr ? QJsonValue() : QJsonValue(where->node)},
                     {u"startTime"_s, visit.date(one.started, one.id)},
                     {u"startUserId"_s, visit.user(one.startedBy)},
                     {u"dueDate"_s, QJsonValue()},
                     {u"completed"_s, !one.isOpen()},
                     {u"ended"_s, !one.isOpen()},
                     {u"suspended"_s, one.isSuspended},
                     {u"superProcessInstanceId"_s, QJsonValue()},
                     {u"callbackId"_s, QJsonValue()},
                     {u"callbackType"_s, QJsonValue()},
                     {u"subscriptionId"_s, u"northgate-correspondence"_s},
                     {u"tenantId"_s, u"northgate"_s}};
    if (isWhole) {
        made.insert(u"comments"_s, commentsOf(visit, one));
    }
    if (visit.flag(u"includeProcessVariables")) {
        made.insert(u"variables"_s, visit.told(one.variables, u"global"_s, one.id));
    }
    return made;
}

HttpResponse caseList(Visit& visit)
{
    QList<const Case*> all;
    const bool isKeyed = visit.has(u"businessKey") && visit.site.modes.filtersKeys;
    for (const Case& one : visit.site.engine.cases()) {
        if (one.isOpen() && (!visit.has(u"processDefinitionKey") || visit.text(u"processDefinitionKey") == one.model->key) &&
            (!isKeyed || visit.text(u"businessKey") == one.businessKey)) {
            all.append(&one);
        }
    }
    if (const auto refusal = sorted(visit, all, false)) {
        return *refusal;
    }
    return visit.page(all.size(), u"process-instances"_s, [&](qsizetype at) { return caseJson(visit, *all[at], false); });
}

HttpResponse started(Visit& visit)
{
    const QString key = visit.body[u"processDefinitionKey"].toString(), id = visit.body[u"processDefinitionId"].toString();
    const Model* const model = id.isEmpty() ? visit.site.engine.latest(key) : visit.site.engine.model(id);
    if (model == nullptr) {
        return visit.failed(400, u"No process definition found for '%1'"_s.arg(id.isEmpty() ? key : id));
    }
    auto variables = variablesIn(visit.body[u"variables"]);
    const auto onForm = variablesIn(visit.body[u"startFormVariables"]);
    if (!variables || !onForm) {
        return visit.failed(variables ? onForm.error() : variables.error());
    }
    for (const Variable& one : *onForm) {
        put(*variables, one);
    }
    const auto made = visit.site.engine.start(*model, {visit.body[u"name"].toString(), visit.body[u"businessKey"].toString(), visit.person.mail, *variables}, visit.now);
    if (!made) {
        return visit.failed(made.error());
    }
    const Case& one = **made;
    if (const QString message = visit.body[u"comment"][u"message"].toString(); !message.isEmpty()) {
        (void)visit.site.engine.comment(one.id, {}, visit.person.mail, message, visit.now);
    }
    visit.note("start-case", one.businessKey, one.id);
    QJsonObject answer = caseJson(visit, one, true);
    if (visit.body[u"returnVariables"].toBool()) {
        answer.insert(u"variables"_s, visit.told(one.variables, u"global"_s, one.id));
    }
    return json(201, answer);
}

HttpResponse said(Visit& visit, const Case& one, const QString& task)
{
    const QString message = visit.body[u"message"].toString();
    if (message.isEmpty()) {
        return visit.failed(400, u"Comment text is required."_s);
    }
    const QString id = visit.site.engine.comment(one.id, task, visit.person.mail, message, visit.now).value();
    visit.note("comment", one.businessKey, task.isEmpty() ? one.id : task);
    return json(201, commentJson(visit, one, *std::ranges::find(one.comments, id, &Comment::id)));
}

/// {"action": "suspend" or "activate", "comment": {"message"}}
HttpResponse acted(Visit& visit, const Case& one)
{
    const QString action = visit.body[u"action"].toString();
    if (action != u"suspend" && action != u"activate") {
        return visit.failed(400, u"Invalid action: '%1'."_s.arg(action));
    }
    if (const auto done = visit.site.engine.suspend(one.id, action == u"suspend", visit.now); !done) {
        return visit.failed(done.error());
    }
    if (const QString message = visit.body[u"comment"][u"message"].toString(); !message.isEmpty()) {
        (void)visit.site.engine.comment(one.id, {}, visit.person.mail, message, visit.now);
    }
    visit.note(action == u"suspend" ? "suspend" : "activate", one.businessKey, one.id);
    return json(200, caseJson(visit, one, true));
}

/// Where it stands: steps as boxes, those it waits in filled.
HttpResponse diagram(const Case& one)
{
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"320\" height=\"" + QByteArray::number(30 * one.model->nodes.size() + 10) + "\">";
    int y = 5;
    for (const Node& node : one.model->nodes) {
        const bool isHere = std::ranges::find(one.tokens, node.id, &Token::node) != one.tokens.end();
        svg += "<rect x=\"5\" y=\"" + QByteArray::number(y) + "\" width=\"310\" height=\"24\" stroke=\"#444\" fill=\"" + (isHere ? "#cde" : "none") + "\"/><text x=\"12\" y=\"" +
               QByteArray::number(y + 17) + "\" font-size=\"12\">" + (node.name.isEmpty() ? node.id : node.name).toHtmlEscaped().toUtf8() + "</text>";
        y += 30;
    }
    return {200, {{"Content-Type", "image/svg+xml"}}, svg + "</svg>", false};
}

HttpResponse ofCase(Visit& visit)
{
    const QByteArray& method = visit.request.method;
    const QString what = visit.path.value(2);
    const Case* const one = visit.site.engine.find(visit.path[1]);
    const bool isThere = one != nullptr && (one->isOpen() || what == u"comments"); // comments of ended ones stay
    if (!isThere) {
        return visit.failed(404, u"Could not find a process instance with id '%1'."_s.arg(visit.path[1]));
    }
    if (what == u"comments") {
        const QJsonArray all = method == "GET" ? commentsOf(visit, *one) : QJsonArray();
        return method == "GET"    ? visit.page(all.size(), u"comments"_s, [&](qsizetype at) { return all[at]; })
               : method == "POST" ? said(visit, *one, {})
                                  : visit.failed(405, u"Request method is not supported"_s);
    }
    if (what == u"diagram" && method == "GET") {
        return diagram(*one);
    }
    if (!what.isEmpty()) {
        return visit.failed(404, what);
    }
    if (method == "DELETE") {
        visit.note("delete-case", one->businessKey, one->id);
        (void)visit.site.engine.remove(one->id, u"deleted by "_s + visit.person.mail, visit.now);
        return {204, {}, {}, false};
    }
    return method == "GET"   ? json(200, caseJson(visit, *one, true))
           : method == "PUT" ? acted(visit, *one)
                             : visit.failed(405, u"Request method is not supported"_s);
}

} // namespace

QJsonObject commentJson(const Visit& visit, const Case& one, const Comment& comment)
{
    return {{u"id"_s, comment.id},           {u"author"_s, visit.user(comment.author)}, {u"message"_s, comment.message}, {u"time"_s, visit.date(comment.at, comment.id)},
            {u"processInstanceId"_s, one.id}, {u"taskId"_s, comment.task.isEmpty() ? QJsonValue() : QJsonValue(comment.task)}};
}

HttpResponse runtime(Visit& visit)
{
    const QString room = visit.path.value(0);
    const QByteArray& method = visit.request.method;
    if (room == u"runtime" && visit.path.value(1) == u"models" && visit.path.size() == 2) {
        return method == "GET" ? modelList(visit) : method == "POST" ? deployed(visit) : visit.failed(405, u"Request method is not supported"_s);
    }
    if (room == u"process-instances") {
        return visit.path.size() > 1 ? ofCase(visit)
               : method == "GET"     ? caseList(visit)
               : method == "POST"    ? started(visit)
                                     : visit.failed(405, u"Request method is not supported"_s);
    }
    return room == u"tasks" ? tasks(visit) : visit.failed(404, room);
}

} // namespace cf::sandbox::workflow
