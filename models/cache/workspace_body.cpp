#include "models/cache/workspace_body.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

QJsonValue momentJson(const std::optional<Moment>& value)
{
    return value ? QJsonValue(QJsonArray{value->utc, value->wall, int(value->precision), value->zone, value->text, value->zoneAssumed}) : QJsonValue();
}

std::optional<Moment> momentIn(const QJsonValue& value)
{
    const QJsonArray parts = value.toArray();
    if (parts.size() != 6) {
        return std::nullopt;
    }
    return Moment{parts[0].toInteger(), parts[1].toInteger(), Precision(parts[2].toInt()), parts[3].toString(), parts[5].toBool(), parts[4].toString()};
}

template <class List, class F>
QJsonArray arrayOf(const List& list, F f)
{
    QJsonArray array;
    for (const auto& one : list) {
        array.append(f(one));
    }
    return array;
}

QJsonArray text(const QString& a, const QString& b, const QString& c = {}) { return {a, b, c}; }

} // namespace

QByteArray workspaceText(const BusinessWorkspace& w)
{
    QJsonObject body{{u"type"_s, w.type}, {u"kind"_s, QString(codeOf(w.kind))}, {u"name"_s, w.name}, {u"description"_s, w.description},
                     {u"status"_s, w.status}, {u"customer"_s, w.customer}, {u"renewal"_s, momentJson(w.renewal)}, {u"created"_s, momentJson(w.created)},
                     {u"modified"_s, momentJson(w.modified)}};
    body.insert(u"references"_s, arrayOf(w.references, [](const BusinessReference& one) { return text(one.system, one.type, one.id); }));
    body.insert(u"attributes"_s, arrayOf(w.attributes, [](const auto& one) { return text(one.first, one.second); }));
    body.insert(u"consents"_s, arrayOf(w.consents, [](const ConsentStatement& one) {
                    return QJsonArray{one.purpose, one.state, momentJson(one.from), momentJson(one.to)};
                }));
    if (w.members) {
        body.insert(u"members"_s, arrayOf(*w.members, [](const WorkspaceMember& one) { return QJsonArray{one.role, one.name, one.leads}; }));
    }
    if (w.related) {
        body.insert(u"related"_s, arrayOf(*w.related, [](const WorkspaceRelation& one) { return QJsonArray{one.nativeId, one.name, one.isParent}; }));
    }
    if (w.workflows) {
        body.insert(u"workflows"_s, arrayOf(*w.workflows, [](const WorkspaceWorkflow& one) {
                        return QJsonArray{one.nativeId, one.name, one.state, one.step, one.assignee, momentJson(one.started), momentJson(one.due)};
                    }));
    }
    body.insert(u"linked"_s, QJsonArray::fromStringList(w.linked));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

BusinessWorkspace workspaceFrom(const QByteArray& json)
{
    const QJsonObject body = QJsonDocument::fromJson(json).object();
    BusinessWorkspace w;
    w.type = body["type"_L1].toString();
    w.kind = businessKindNamed(body["kind"_L1].toString()).value_or(BusinessKind::Other);
    w.name = body["name"_L1].toString();
    w.description = body["description"_L1].toString();
    w.status = body["status"_L1].toString();
    w.customer = body["customer"_L1].toString();
    w.renewal = momentIn(body["renewal"_L1]);
    w.created = momentIn(body["created"_L1]);
    w.modified = momentIn(body["modified"_L1]);
    for (const QJsonValue one : body["references"_L1].toArray()) {
        w.references.push_back({one[0].toString(), one[1].toString(), one[2].toString()});
    }
    for (const QJsonValue one : body["attributes"_L1].toArray()) {
        w.attributes.emplace_back(one[0].toString(), one[1].toString());
    }
    for (const QJsonValue one : body["consents"_L1].toArray()) {
        w.consents.push_back({one[0].toString(), one[1].toString(), momentIn(one[2]), momentIn(one[3])});
    }
    if (body.contains("members"_L1)) {
        w.members.emplace();
        for (const QJsonValue one : body["members"_L1].toArray()) {
            w.members->push_back({one[0].toString(), one[1].toString(), one[2].toBool()});
        }
    }
    if (body.contains("related"_L1)) {
        w.related.emplace();
        for (const QJsonValue one : body["related"_L1].toArray()) {
            w.related->push_back({one[0].toString(), one[1].toString(), one[2].toBool()});
        }
    }
    if (body.contains("workflows"_L1)) {
        w.workflows.emplace();
        for (const QJsonValue one : body["workflows"_L1].toArray()) {
            w.workflows->push_back({one[0].toString(), one[1].toString(), one[2].toString(), one[3].toString(), one[4].toString(), momentIn(one[5]), momentIn(one[6])});
        }
    }
    for (const QJsonValue one : body["linked"_L1].toArray()) {
        w.linked << one.toString();
    }
    return w;
}

} // namespace cf::cache
