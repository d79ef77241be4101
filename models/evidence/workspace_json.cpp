#include "models/evidence/workspace_json.h"

#include "models/evidence/result_export.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QJsonValue countJson(const std::optional<CountedQuery>& counted)
{
    return counted ? QJsonValue(QJsonObject{{u"value"_s, counted->value}, {u"count"_s, counted->count}, {u"query"_s, counted->query}}) : QJsonValue();
}

QJsonArray countsJson(const std::vector<CountedQuery>& all)
{
    QJsonArray array;
    for (const CountedQuery& one : all) {
        array.append(countJson(one));
    }
    return array;
}

QJsonValue renewalJson(const std::optional<RenewalFinding>& finding)
{
    if (!finding) {
        return {};
    }
    return QJsonObject{{u"notices"_s, finding->notices}, {u"query"_s, finding->query}, {u"hasPassed"_s, finding->hasPassed}, {u"missingNotice"_s, finding->isMissing()}};
}

QJsonObject toldJson(const BusinessWorkspace& workspace)
{
    QJsonArray attributes, consents, references;
    for (const auto& [name, value] : workspace.attributes) {
        attributes.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    }
    for (const ConsentStatement& one : workspace.consents) {
        consents.append(QJsonObject{{u"purpose"_s, one.purpose}, {u"state"_s, one.state}, {u"from"_s, exportDate(one.from)}, {u"to"_s, exportDate(one.to)}});
    }
    for (const BusinessReference& one : workspace.references) {
        references.append(QJsonObject{{u"system"_s, one.system}, {u"type"_s, one.type}, {u"id"_s, one.id}});
    }
    QJsonObject json{{u"references"_s, references}, {u"attributes"_s, attributes}, {u"consents"_s, consents}, {u"description"_s, workspace.description},
                     {u"created"_s, exportDate(workspace.created)}, {u"modified"_s, exportDate(workspace.modified)}};
    QJsonArray members, related, workflows;
    for (const WorkspaceMember& one : workspace.members.value_or(std::vector<WorkspaceMember>())) {
        members.append(QJsonObject{{u"role"_s, one.role}, {u"name"_s, one.name}, {u"leads"_s, one.leads}});
    }
    for (const WorkspaceRelation& one : workspace.related.value_or(std::vector<WorkspaceRelation>())) {
        related.append(QJsonObject{{u"id"_s, one.nativeId}, {u"name"_s, one.name}, {u"isParent"_s, one.isParent}});
    }
    for (const WorkspaceWorkflow& one : workspace.workflows.value_or(std::vector<WorkspaceWorkflow>())) {
        workflows.append(QJsonObject{{u"id"_s, one.nativeId}, {u"name"_s, one.name}, {u"state"_s, one.state}, {u"step"_s, one.step}, {u"assignee"_s, one.assignee},
                                     {u"started"_s, exportDate(one.started)}, {u"due"_s, exportDate(one.due)}});
    }
    json.insert(u"members"_s, workspace.members ? QJsonValue(members) : QJsonValue());
    json.insert(u"related"_s, workspace.related ? QJsonValue(related) : QJsonValue());
    json.insert(u"workflows"_s, workspace.workflows ? QJsonValue(workflows) : QJsonValue());
    return json;
}

} // namespace

QJsonObject workspaceLineJson(const ListedWorkspace& listed)
{
    const cache::WorkspaceLine& line = listed.line;
    return {{u"repository"_s, line.repositoryName},
            {u"id"_s, line.nativeId},
            {u"kind"_s, QString(codeOf(line.kind))},
            {u"type"_s, line.type},
            {u"name"_s, line.name},
            {u"object"_s, line.object},
            {u"customer"_s, line.customer},
            {u"status"_s, line.status},
            {u"renewal"_s, line.renewal ? QJsonValue(line.renewal->toString(Qt::ISODate)) : QJsonValue()},
            {u"standing"_s, QString(code(line.standing))},
            {u"notice"_s, renewalJson(listed.renewal)},
            {u"query"_s, workspaceQuery(line.nativeId)}};
}

QJsonObject workspaceJson(const WorkspaceStory& story)
{
    const cache::KnownWorkspace& known = story.known;
    const BusinessWorkspace& now = known.workspace;
    cache::WorkspaceLine line{known.repository, known.repositoryName, now.nativeId, now.type, now.name, now.object(), now.customer, now.status};
    line.kind = now.kind;
    line.standing = known.standing;
    if (now.renewal) {
        line.renewal = QDateTime::fromMSecsSinceEpoch(now.renewal->wall, Qt::UTC).date();
    }
    QJsonObject json = workspaceLineJson({line, story.renewal});
    const QJsonObject told = toldJson(now);
    for (auto it = told.begin(); it != told.end(); ++it) {
        json.insert(it.key(), *it);
    }
    QJsonArray history, standings;
    for (const cache::WorkspacePast& past : known.history) {
        QJsonObject one = toldJson(past.workspace);
        one.insert(u"knownFrom"_s, QDateTime::fromMSecsSinceEpoch(past.from, Qt::UTC).toString(Qt::ISODate));
        one.insert(u"knownTo"_s, past.to ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*past.to, Qt::UTC).toString(Qt::ISODate)) : QJsonValue());
        one.insert(u"status"_s, past.workspace.status);
        history.append(one);
    }
    for (const cache::StandingEvent& one : known.standings) {
        standings.append(QJsonObject{{u"standing"_s, QString(code(one.standing))}, {u"at"_s, QDateTime::fromMSecsSinceEpoch(one.at, Qt::UTC).toString(Qt::ISODate)}, {u"basis"_s, one.basis}});
    }
    json.insert(u"total"_s, story.total.total);
    json.insert(u"exact"_s, story.total.exact);
    json.insert(u"channels"_s, countsJson(story.channels));
    json.insert(u"types"_s, countsJson(story.types));
    json.insert(u"classes"_s, countsJson(story.classes));
    json.insert(u"held"_s, countJson(story.held));
    json.insert(u"named"_s, countJson(story.named));
    json.insert(u"elsewhere"_s, countJson(story.elsewhere));
    json.insert(u"history"_s, history);
    json.insert(u"standings"_s, standings);
    return json;
}

} // namespace cf::evidence
