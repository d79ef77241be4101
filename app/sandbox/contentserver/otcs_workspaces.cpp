#include "app/sandbox/contentserver/otcs_workspaces.h"

#include "app/sandbox/contentserver/otcs_workspace_types.h"
#include "app/sandbox/contentserver/otcs_writing.h"

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype usualPage = 500;
const QString externalSystem = u"CRM"_s;

QString objectOf(const Node& node, const Site& site)
{
    const auto place = Nodes::workspaceAt(node.id);
    return place ? site.nodes.filing().at(place->first, place->second).code : node.businessObject;
}

/// Beside what a node has: its type, and dates as this module sends them.
QJsonObject workspaceProperties(const Node& node, const Visit& visit)
{
    QJsonObject json = propertiesOf(node, visit);
    json.insert(u"create_date"_s, zoneless(node.created));
    json.insert(u"modify_date"_s, zoneless(node.modified));
    const WorkspaceType* type = workspaceType(workspaceTypeOf(node));
    json.insert(u"wnf_wksp_type_id"_s, workspaceTypeOf(node));
    json.insert(u"wnf_wksp_template_id"_s, type == nullptr ? QJsonValue() : QJsonValue(type->templateNode));
    json.insert(u"wnf_att_1"_s, objectOf(node, visit.site));
    json.insert(u"wnf_att_1_formatted"_s, objectOf(node, visit.site));
    json.insert(u"rm_enabled"_s, true);
    json.insert(u"wksp_type_name"_s, type == nullptr ? QString() : QString::fromLatin1(type->name));
    json.insert(u"image_url"_s, QString());
    return json;
}

/// `fields` count only together with action=properties-.
QJsonObject row(const Node& node, const Visit& visit, const QString& relation = {})
{
    QJsonObject properties = workspaceProperties(node, visit);
    if (!relation.isEmpty()) {
        properties.insert(u"rel_type"_s, relation);
    }
    QStringList wanted;
    if (visit.text(u"action"_s) == u"properties-") {
        for (const Selector& selector : selectors(visit)) {
            wanted += selector.name == u"properties" ? selector.only : QStringList();
        }
    }
    if (!wanted.isEmpty()) {
        QJsonObject some;
        for (const QString& name : wanted) {
            some.insert(name, properties[name]);
        }
        properties = some;
    }
    return {{u"data"_s, QJsonObject{{u"properties"_s, properties}}}, {u"actions"_s, actionLinks(node, visit)}};
}

HttpResponse collected(Visit& visit, const Page& page, const QJsonArray& rows)
{
    QJsonObject paging = page.json(visit, u"/api/"_s + visit.path.join(u'/')), actions;
    if (page.page < page.pages) {
        actions.insert(u"next"_s, paging[u"links"][u"next"]);
    }
    paging.remove(u"links"_s);
    paging.insert(u"actions"_s, actions);
    QJsonObject json = linked(visit);
    json.insert(u"paging"_s, paging);
    json.insert(u"wksp_info"_s, QJsonObject{{u"wksp_type_icon"_s, QString()}});
    json.insert(u"results"_s, rows);
    return answered(json);
}

bool isNamed(const QString& name, const QString& wish)
{
    return wish.isEmpty()                    ? true
           : wish.startsWith(u"contains_")   ? name.contains(wish.mid(9), Qt::CaseInsensitive)
           : wish.startsWith(u"startswith_") ? name.startsWith(wish.mid(11), Qt::CaseInsensitive)
                                             : name.compare(wish, Qt::CaseInsensitive) == 0;
}

/// Ids of those that the query names, in order of their names.
std::vector<qint64> wanted(const Visit& visit)
{
    const Site& site = visit.site;
    const int id = int(visit.number(u"where_workspace_type_id"_s).value_or(0));
    const QString typeName = visit.text(u"where_workspace_type_name"_s), name = visit.text(u"where_name"_s), object = visit.text(u"where_bo_id"_s);
    const QString objectType = visit.text(u"where_bo_type"_s), system = visit.text(u"where_ext_system_id"_s);
    std::vector<qint64> found;
    if (!system.isEmpty() && system != externalSystem) {
        return found;
    }
    for (const WorkspaceType& type : allWorkspaceTypes()) {
        const bool isWanted = (id == 0 || id == type.id) &&
                              (typeName.isEmpty() || QString::fromLatin1(type.name).startsWith(typeName, Qt::CaseInsensitive)) &&
                              (objectType.isEmpty() || objectType == QLatin1StringView(type.object));
        if (!isWanted) {
            continue;
        }
        const WorkspaceKind kind = type.id == caseType ? WorkspaceKind::Case : WorkspaceKind::Customer;
        const bool isOfFiling = type.id == caseType || type.id == customerType; // the others are nodes of their own
        for (const size_t index : isOfFiling ? site.nodes.filing().byName(kind) : std::vector<size_t>()) {
            const Workspace& one = site.nodes.filing().at(kind, index);
            if ((object.isEmpty() || one.code == object) && (name.isEmpty() || isNamed(site.nodes.workspaceName(one), name))) {
                found.push_back(Nodes::workspaceId(kind, index));
            }
        }
        for (const qint64 written : site.nodes.writtenIn(type.folder)) {
            const auto node = site.nodes.find(written);
            if (node && node->type == WorkspaceNode && (object.isEmpty() || node->businessObject == object) && isNamed(node->name, name)) {
                found.push_back(written);
            }
        }
    }
    if (visit.text(u"sort"_s).startsWith(u"desc_")) {
        std::reverse(found.begin(), found.end());
    }
    return found;
}

QJsonObject reference(const Node& node, const Site& site)
{
    const WorkspaceType* type = workspaceType(workspaceTypeOf(node));
    if (type == nullptr) {
        return {};
    }
    return {{u"business_object_id"_s, objectOf(node, site)},
            {u"business_object_type"_s, QLatin1StringView(type->object)},
            {u"business_object_type_id"_s, type->objectType},
            {u"external_system_id"_s, externalSystem},
            {u"has_default_display"_s, true},
            {u"has_default_search"_s, true},
            {u"workspace_type_id"_s, type->id}};
}

HttpResponse oneWorkspace(Visit& visit, const Node& node)
{
    QStringList names;
    for (const Selector& selector : selectors(visit)) {
        names.append(selector.name);
    }
    const auto has = [&names](const QString& name) { return names.isEmpty() || names.contains(name); };
    const WorkspaceType* type = workspaceType(workspaceTypeOf(node));
    QJsonObject data;
    if (has(u"properties"_s)) {
        data.insert(u"properties"_s, workspaceProperties(node, visit));
    }
    if (has(u"business_properties"_s) && type != nullptr) {
        QJsonObject business = reference(node, visit.site);
        business.insert(u"business_object_type_name"_s, QLatin1StringView(type->name));
        business.insert(u"external_system_name"_s, externalSystem);
        business.insert(u"workspace_type_name"_s, QLatin1StringView(type->name));
        business.insert(u"display_url"_s, QString());
        business.insert(u"isEarly"_s, false);
        data.insert(u"business_properties"_s, business);
    }
    if (has(u"workspace_references"_s)) {
        data.insert(u"workspace_references"_s,
                    type == nullptr || objectOf(node, visit.site).isEmpty() ? QJsonArray() : QJsonArray{reference(node, visit.site)});
    }
    if (names.contains(u"categories")) {
        QJsonArray categories;
        for (const auto& [category, values] : categoriesOf(node, visit)) {
            categories.append(values);
        }
        data.insert(u"categories"_s, categories);
    }
    QJsonObject json = linked(visit);
    json.insert(u"results"_s, QJsonObject{{u"data"_s, data}});
    return answered(json);
}

HttpResponse relatedItems(Visit& visit, const Node& node)
{
    const QStringList relations = visit.list(u"where_rel_types"_s) + visit.list(u"where_relationtype"_s);
    const QList<qint64> wantedTypes = visit.numbers(u"where_workspace_type_id"_s) + visit.numbers(u"where_workspace_type_ids"_s);
    const Filing& filing = visit.site.nodes.filing();
    std::vector<std::pair<qint64, QString>> related;
    const auto add = [&](qint64 id, const QString& relation) {
        if (relations.isEmpty() || relations.contains(relation)) {
            related.emplace_back(id, relation);
        }
    };
    if (const auto place = Nodes::workspaceAt(node.id)) {
        if (place->first == WorkspaceKind::Case) {
            const int customer = filing.at(WorkspaceKind::Case, place->second).customer;
            if (customer >= 0) {
                add(Nodes::workspaceId(WorkspaceKind::Customer, size_t(customer)), u"parent"_s);
            }
        } else {
            for (size_t i = 0; i < filing.count(WorkspaceKind::Case); ++i) {
                if (filing.at(WorkspaceKind::Case, i).customer == int(place->second)) {
                    add(Nodes::workspaceId(WorkspaceKind::Case, i), u"child"_s);
                }
            }
        }
    }
    for (const auto& [parent, child] : visit.site.relations) {
        if (parent == node.id) {
            add(child, u"child"_s);
        } else if (child == node.id) {
            add(parent, u"parent"_s);
        }
    }
    std::vector<std::pair<Node, QString>> shown;
    for (const auto& [id, relation] : related) {
        const auto other = visit.visible(id);
        const QString name = visit.text(u"where_name"_s);
        if (other && (wantedTypes.isEmpty() || wantedTypes.contains(workspaceTypeOf(*other))) && isNamed(other->name, name)) {
            shown.emplace_back(*other, relation);
        }
    }
    const Page page = pageOf(visit, qsizetype(shown.size()), usualPage, visit.site.modes.repeatsLastPage);
    QJsonArray rows;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        rows.append(row(shown[size_t(i)].first, visit, shown[size_t(i)].second));
    }
    return collected(visit, page, rows);
}

HttpResponse roles(Visit& visit, const Node& node, const QStringList& rest)
{
    const auto role = [&](qint64 id, const QString& name, bool leads) {
        return QJsonObject{{u"id"_s, id},          {u"name"_s, name}, {u"leader"_s, leads}, {u"inherited"_s, false}, {u"description"_s, QString()},
                           {u"node_id"_s, node.id}};
    };
    const qint64 lead = node.id * 10 + 1, members = node.id * 10 + 2;
    QJsonArray all;
    if (!rest.isEmpty() && rest.value(1) == u"members") {
        for (const qint64 id : rest[0].toLongLong() == lead ? QList<qint64>{1102} : QList<qint64>{1103, 1201}) {
            all.append(QJsonObject{{u"data"_s, QJsonObject{{u"properties"_s, visit.site.accounts.shown(*visit.site.accounts.withId(id))}}}});
        }
    } else {
        for (const QJsonObject& one : {role(lead, u"Lead"_s, true), role(members, u"Members"_s, false)}) {
            if (rest.isEmpty() || rest[0].toLongLong() == one[u"id"].toInteger()) {
                all.append(QJsonObject{{u"data"_s, QJsonObject{{u"properties"_s, one}}}});
            }
        }
    }
    QJsonObject json = linked(visit);
    json.insert(u"results"_s, all);
    return answered(json);
}

HttpResponse changedRelation(Visit& visit, const Node& node, const QStringList& rest)
{
    if (!visit.account->mayWrite) {
        return insufficient();
    }
    const qint64 other = rest.isEmpty() ? visit.number(u"rel_bw_id"_s).value_or(0) : rest[0].toLongLong();
    if (!visit.visible(other)) {
        return missing(visit);
    }
    const bool isChild = visit.text(u"rel_type"_s, u"child"_s) == u"child";
    const std::pair<qint64, qint64> relation = isChild ? std::pair(node.id, other) : std::pair(other, node.id);
    if (visit.request.method == "POST") {
        visit.site.relations.append(relation);
    } else if (!visit.site.relations.removeOne(relation)) {
        return failed(400, u"The workspaces are not related."_s);
    }
    return answered(QJsonObject{{u"results"_s, QJsonObject()}});
}

} // namespace

HttpResponse workspaceList(Visit& visit)
{
    std::vector<qint64> ids = wanted(visit);
    if (visit.account->isWithdrawn || !visit.flag(u"expanded_view"_s)) { // only what one visited lately, and that is nothing
        ids.clear();
    }
    const Page page = pageOf(visit, qsizetype(ids.size()), usualPage, visit.site.modes.repeatsLastPage);
    QJsonArray rows;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        rows.append(row(*visit.site.nodes.find(ids[size_t(i)]), visit));
    }
    return collected(visit, page, rows);
}

HttpResponse ofWorkspace(Visit& visit, const Node& node, const QStringList& rest)
{
    if (node.type != WorkspaceNode) {
        return failed(404, u"The item is no business workspace."_s);
    }
    const QString what = rest.value(0);
    if (visit.isRead()) {
        return what.isEmpty()            ? oneWorkspace(visit, node)
               : what == u"relateditems" ? relatedItems(visit, node)
               : what == u"roles"        ? roles(visit, node, rest.mid(1))
               : what == u"members"      ? roles(visit, node, {QString::number(node.id * 10 + 2), u"members"_s})
                                         : noRoute();
    }
    return what == u"relateditems" && visit.request.method != "PUT" ? changedRelation(visit, node, rest.mid(1)) : noRoute();
}

HttpResponse byBusinessObject(Visit& visit, const QStringList& rest)
{
    if (rest.isEmpty()) {
        QJsonObject json = linked(visit);
        json.insert(
            u"results"_s,
            QJsonArray{QJsonObject{{u"id_extsystem"_s, externalSystem}, {u"conn_type"_s, u"HTTP"_s}, {u"enabled"_s, 1}, {u"baseurl"_s, QString()}}});
        return answered(json);
    }
    if (rest.size() < 5 || rest[1] != u"botypes" || rest[3] != u"boids") {
        return noRoute();
    }
    QJsonArray rows;
    for (const WorkspaceType& type : allWorkspaceTypes()) {
        const WorkspaceKind kind = type.id == caseType ? WorkspaceKind::Case : WorkspaceKind::Customer;
        const bool isOfFiling = type.id == caseType || type.id == customerType;
        const auto index = isOfFiling ? visit.site.nodes.filing().find(kind, rest[4]) : std::nullopt;
        for (const qint64 written : isOfFiling ? std::vector<qint64>() : visit.site.nodes.writtenIn(type.folder)) {
            const auto node = visit.site.nodes.find(written);
            if (rest[0] == externalSystem && rest[2] == QLatin1StringView(type.object) && node && node->businessObject == rest[4]) {
                rows.append(row(*node, visit));
            }
        }
        if (rest[0] == externalSystem && rest[2] == QLatin1StringView(type.object) && index && !visit.account->isWithdrawn) {
            rows.append(row(*visit.site.nodes.find(Nodes::workspaceId(kind, *index)), visit));
        }
    }
    if (rows.isEmpty()) {
        return failed(404, u"The business workspace does not exist."_s);
    }
    return collected(visit, pageOf(visit, rows.size(), usualPage, true), rows);
}

HttpResponse workspaceAround(Visit& visit, const Node& node)
{
    const QList<Node> path = visit.site.nodes.ancestry(node.id);
    for (auto it = path.crbegin(); it != path.crend(); ++it) {
        if (it->type == WorkspaceNode) {
            return answered(QJsonObject{
                {u"id"_s, it->id}, {u"isLinked"_s, false}, {u"type"_s, int(WorkspaceNode)}, {u"workspace_type_id"_s, workspaceTypeOf(*it)}});
        }
    }
    return failed(404, u"The item is not in a business workspace."_s);
}

HttpResponse createdWorkspace(Visit& visit)
{
    if (!visit.account->mayWrite) {
        return insufficient();
    }
    const qint64 templateId = visit.number(u"template_id"_s).value_or(0);
    int typeId = int(visit.number(u"wksp_type_id"_s).value_or(0));
    for (const WorkspaceType& type : allWorkspaceTypes()) {
        typeId = typeId == 0 && templateId != 0 && type.templateNode == templateId ? type.id : typeId;
    }
    const WorkspaceType* type = workspaceType(typeId);
    if (type == nullptr) {
        return failed(400, u"Invalid value specified for argument 'template_id'"_s);
    }
    Node node;
    node.type = WorkspaceNode;
    node.parent = type->folder;
    node.name = visit.text(u"name"_s).trimmed();
    node.description = visit.text(u"description"_s);
    node.workspaceType = type->id;
    node.businessObject = visit.text(u"bo_id"_s);
    const QJsonObject categories = visit.body[u"roles"][u"categories"].toObject();
    for (auto it = categories.begin(); it != categories.end(); ++it) { // by category here, and not flat
        node.values.insert(it.key().toInt(), it->toObject());
    }
    const auto made = madeNode(visit, node);
    if (const HttpResponse* refusal = std::get_if<HttpResponse>(&made)) {
        return *refusal;
    }
    QJsonObject json = linked(visit, u"POST"_s);
    json.insert(u"results"_s, QJsonObject{{u"id"_s, std::get<qint64>(made)}, {u"direct_open"_s, true}, {u"sub_folder_id"_s, 0}});
    return answered(json);
}

} // namespace cf::sandbox::contentserver
