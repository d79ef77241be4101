#include "app/sandbox/contentserver/otcs_reading.h"

#include "app/sandbox/serving/file_answer.h"

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostInList = 250, usualPage = 10;

bool isOfType(const Node& node, const QList<qint64>& types)
{
    return types.isEmpty() || std::any_of(types.begin(), types.end(), [&](qint64 type) {
               return type == node.type || type == -2 || (type == -1 && isContainer(node.type)) || (type == -3 && !isContainer(node.type));
           });
}

/// where_name: anywhere in the name.
bool isNamed(const Node& node, const QString& wish) { return wish.isEmpty() || node.name.contains(wish, Qt::CaseInsensitive); }

bool isOfFacet(const Node& node, const QStringList& facets)
{
    return std::all_of(facets.begin(), facets.end(), [&](const QString& facet) { // 2095 is the facet of types
        return !facet.startsWith(u"2095:") || facet.mid(5).split(u'|').contains(QString::number(node.type));
    });
}

void sortNodes(std::vector<Node>& nodes, const QString& wish)
{
    const bool isDescending = wish.startsWith(u"desc_");
    const QString key = wish.startsWith(u"asc_") ? wish.mid(4) : isDescending ? wish.mid(5) : wish;
    const auto before = [&](const Node& a, const Node& b) {
        if (key == u"modify_date" && a.modified != b.modified) {
            return a.modified < b.modified;
        }
        if (key == u"create_date" && a.created != b.created) {
            return a.created < b.created;
        }
        if (key == u"type" && a.type != b.type) {
            return a.type < b.type;
        }
        if (key == u"name" || key.isEmpty()) {
            const int order = a.name.compare(b.name, Qt::CaseInsensitive);
            if (order != 0) {
                return order < 0;
            }
        }
        return a.id < b.id;
    };
    std::stable_sort(nodes.begin(), nodes.end(), [&](const Node& a, const Node& b) { return isDescending ? before(b, a) : before(a, b); });
}

/// The workspaces of the two great folders come in order of their names without being made.
bool isPlainListOfWorkspaces(const Visit& visit, const Node& node)
{
    const QString sort = visit.text(u"sort"_s);
    const QList<qint64> types = visit.numbers(u"where_type"_s);
    const bool takesAll = types.isEmpty() || types.contains(-2) || types.contains(-1) || types.contains(WorkspaceNode);
    return (node.id == customersFolder || node.id == casesFolder) && takesAll && !visit.has(u"where_name"_s) && !visit.has(u"where_facet"_s) &&
           (sort.isEmpty() || sort == u"name" || sort == u"asc_name");
}

std::vector<Node> childrenOf(const Visit& visit, const Node& node)
{
    const QList<qint64> types = visit.numbers(u"where_type"_s);
    const QString name = visit.text(u"where_name"_s);
    const QStringList facets = visit.all(u"where_facet"_s);
    std::vector<Node> found;
    for (const qint64 id : visit.site.nodes.children(node.id)) {
        auto child = visit.site.nodes.find(id);
        if (child && visit.sees(*child) && isOfType(*child, types) && isNamed(*child, name) && isOfFacet(*child, facets)) {
            found.push_back(std::move(*child));
        }
    }
    sortNodes(found, visit.text(u"sort"_s));
    return found;
}

QJsonObject collected(const Visit& visit, const Page& page, const QJsonArray& results)
{
    const QString there = u"/api/"_s + visit.path.join(u'/');
    const QString sort = visit.text(u"sort"_s, u"asc_name"_s);
    QJsonObject json = linked(visit, QString::fromLatin1(visit.request.method));
    json.insert(u"collection"_s,
                QJsonObject{{u"paging"_s, page.json(visit, there)},
                            {u"sorting"_s, QJsonObject{{u"sort"_s, QJsonArray{QJsonObject{{u"key"_s, u"sort"_s}, {u"value"_s, sort}}}}}}});
    json.insert(u"results"_s, results);
    return json;
}

std::optional<HeldRecord> recordOf(const Visit& visit, const Node& node)
{
    const auto accession = recordBehind(node, visit.site);
    return accession ? std::optional(visit.site.holdings.record(*accession)) : std::nullopt;
}

HttpResponse versionList(Visit& visit, const Node& node, const HeldRecord& record)
{
    QJsonArray all;
    for (const HeldVersion& version : record.versions) {
        const QJsonObject one{{u"data"_s, QJsonObject{{u"versions"_s, versionOf(node, record, version, visit)}}}};
        all.insert(visit.text(u"order"_s) == u"desc" ? 0 : all.size(), one);
    }
    const Page page = pageOf(visit, all.size(), visit.site.modes.pageCap, visit.site.modes.repeatsLastPage);
    QJsonArray some;
    for (qsizetype i = page.first; i < page.first + page.count; ++i) {
        some.append(all[i]);
    }
    return answered(collected(visit, page, some));
}

HttpResponse renditionList(Visit& visit, const Node& node, const HeldVersion& version)
{
    QJsonArray all;
    for (qsizetype i = 1; i < version.files.size(); ++i) {
        const HeldFile& file = version.files[i];
        all.append(
            QJsonObject{{u"data"_s, QJsonObject{{u"renditions"_s, QJsonObject{{u"id"_s, node.id},
                                                                              {u"rendition_type"_s, file.format},
                                                                              {u"version_number"_s, version.ordinal},
                                                                              {u"name"_s, file.name},
                                                                              {u"description"_s, file.role},
                                                                              {u"mime_type"_s, file.mime},
                                                                              {u"file_size"_s, visit.site.holdings.files().recorded(file).size}}}}}});
    }
    QJsonObject json = linked(visit);
    json.insert(u"results"_s, all);
    return answered(json);
}

HttpResponse ofRendition(Visit& visit, const Node& node, const HeldVersion& version, const QStringList& rest)
{
    if (rest.isEmpty()) {
        return renditionList(visit, node, version);
    }
    const QString type = rest[0] == u"content" ? visit.text(u"rendition_type"_s) : rest[0];
    for (qsizetype i = 1; i < version.files.size(); ++i) {
        if (type.isEmpty() || version.files[i].format == type) {
            return content(visit, node, version.ordinal, int(i));
        }
    }
    return failed(500, u"The rendition is not found."_s);
}

} // namespace

QJsonArray renderedAll(const std::vector<Node>& nodes, const Visit& visit, const QStringList& usual)
{
    QJsonArray all;
    for (const Node& node : nodes) {
        all.append(rendered(node, visit, usual));
    }
    return all;
}

HttpResponse oneNode(Visit& visit, const Node& node)
{
    QJsonObject json = linked(visit);
    if (visit.path.value(0) == u"v1") { // flat, as the older route has it
        const QJsonObject properties = propertiesOf(node, visit);
        json.insert(u"data"_s, properties);
        json.insert(u"type"_s, node.type);
        json.insert(u"type_name"_s, subtypeName(node.type));
        return answered(json);
    }
    json.insert(u"results"_s, rendered(node, visit, {u"properties"_s, u"versions"_s, u"categories"_s, u"permissions"_s}));
    return answered(json);
}

HttpResponse subNodes(Visit& visit, const Node& node)
{
    const bool repeats = visit.site.modes.repeatsLastPage;
    std::vector<Node> shown;
    if (isPlainListOfWorkspaces(visit, node)) {
        const WorkspaceKind kind = node.id == casesFolder ? WorkspaceKind::Case : WorkspaceKind::Customer;
        const std::vector<size_t>& order = visit.site.nodes.filing().byName(kind);
        const Page page = pageOf(visit, qsizetype(order.size()), usualPage, repeats);
        for (qsizetype i = page.first; i < page.first + page.count; ++i) {
            if (auto workspace = visit.site.nodes.find(Nodes::workspaceId(kind, order[size_t(i)]))) {
                shown.push_back(std::move(*workspace));
            }
        }
        return answered(collected(visit, page, renderedAll(shown, visit)));
    }
    const std::vector<Node> children = childrenOf(visit, node);
    const Page page = pageOf(visit, qsizetype(children.size()), usualPage, repeats);
    shown.assign(children.begin() + page.first, children.begin() + page.first + page.count);
    return answered(collected(visit, page, renderedAll(shown, visit)));
}

HttpResponse nodeList(Visit& visit)
{
    std::vector<Node> found;
    for (const qint64 id : visit.numbers(u"ids"_s).mid(0, mostInList)) {
        if (auto node = visit.visible(id)) {
            found.push_back(std::move(*node));
        }
    }
    QJsonObject json = linked(visit, u"POST"_s);
    json.insert(u"results"_s, renderedAll(found, visit));
    return answered(json);
}

HttpResponse nodeActions(Visit& visit)
{
    QJsonObject results;
    for (const qint64 id : visit.numbers(u"ids"_s).mid(0, visit.isRead() ? 100 : mostInList)) {
        if (const auto node = visit.visible(id)) {
            results.insert(QString::number(id), actionLinks(*node, visit));
        }
    }
    QJsonObject json = linked(visit, QString::fromLatin1(visit.request.method));
    json.insert(u"results"_s, results);
    return answered(json);
}

HttpResponse ancestors(Visit& visit, const Node& node)
{
    QJsonArray all;
    for (const Node& above : visit.site.nodes.ancestry(node.id)) {
        all.append(QJsonObject{{u"id"_s, above.id},
                               {u"name"_s, above.name},
                               {u"parent_id"_s, above.parent},
                               {u"type"_s, above.type},
                               {u"type_name"_s, subtypeName(above.type)},
                               {u"volume_id"_s, -2000}});
    }
    return answered(QJsonObject{{u"ancestors"_s, all}});
}

HttpResponse volumes(Visit& visit, const QString& subtype)
{
    std::vector<Node> found;
    for (const qint64 id : visit.site.nodes.volumes()) {
        const auto node = visit.visible(id);
        if (node && (subtype.isEmpty() || node->type == subtype.toInt())) {
            found.push_back(*node);
        }
    }
    if (found.empty()) {
        return missing(visit);
    }
    QJsonObject json = linked(visit);
    json.insert(u"results"_s,
                subtype.isEmpty() ? QJsonValue(renderedAll(found, visit)) : QJsonValue(rendered(found.front(), visit, {u"properties"_s})));
    return answered(json);
}

HttpResponse permissions(Visit& visit, const Node& node, const QStringList& rest)
{
    QJsonObject json = linked(visit);
    if (rest.value(0) == u"effective") {
        const Account* account = visit.site.accounts.withId(rest.value(1).toLongLong());
        if (account == nullptr) {
            return failed(400, u"Invalid value specified for argument 'right_id'"_s);
        }
        const bool isOpen = (account->seesEverything || !node.isRestricted) && !account->isWithdrawn;
        QJsonArray verbs = isOpen ? QJsonArray{u"see"_s, u"see_contents"_s} : QJsonArray();
        if (isOpen && account->mayWrite) {
            for (const QString& verb : {u"modify"_s, u"edit_attributes"_s, u"add_items"_s, u"delete"_s}) {
                verbs.append(verb);
            }
        }
        const QJsonObject effective{{u"permissions"_s, verbs}, {u"right_id"_s, account->id}, {u"type"_s, QJsonValue()}};
        json.insert(u"results"_s, QJsonObject{{u"data"_s, QJsonObject{{u"permissions"_s, effective}}}});
        return answered(json);
    }
    json.insert(u"results"_s, QJsonObject{{u"data"_s, QJsonObject{{u"permissions"_s, permissionsOf(node, visit)}}}});
    return answered(json);
}

HttpResponse versions(Visit& visit, const Node& node, const QStringList& rest)
{
    const auto record = recordOf(visit, node);
    if (!record) {
        return failed(400, u"The item does not support versions."_s);
    }
    if (rest.isEmpty()) {
        return versionList(visit, node, *record);
    }
    const bool isV1 = visit.path.value(0) == u"v1";
    bool isNumber = false;
    const int number = rest[0].toInt(&isNumber);
    const HeldVersion* version = rest[0] == u"latest" || (isNumber && number == 0) ? shownVersion(node, *record) : versionWith(*record, number);
    if (version == nullptr) {
        return failed(500, u"The version is not found."_s);
    }
    const QString what = rest.value(1);
    if (what == u"content") {
        return content(visit, node, version->ordinal);
    }
    if (what == u"categories") {
        return nodeCategories(visit, node, rest.value(2), version->ordinal);
    }
    if (what == u"renditions") {
        return ofRendition(visit, node, *version, rest.mid(2));
    }
    if (!what.isEmpty()) {
        return noRoute();
    }
    const QJsonObject shown = versionOf(node, *record, *version, visit, isV1);
    QJsonObject json = linked(visit);
    if (isV1) {
        json.insert(u"data"_s, shown);
    } else {
        json.insert(u"results"_s, QJsonObject{{u"data"_s, QJsonObject{{u"versions"_s, shown}}}});
    }
    return answered(json);
}

HttpResponse content(Visit& visit, const Node& node, int ordinal, int rendition)
{
    const auto record = recordOf(visit, node);
    if (!record) {
        return failed(500, u"Could not locate node: %1"_s.arg(node.id));
    }
    const HeldVersion* version = ordinal == 0 ? shownVersion(node, *record) : versionWith(*record, ordinal);
    if (version == nullptr || rendition >= version->files.size()) {
        return failed(500, u"The version is not found."_s);
    }
    const HeldFile& file = version->files[rendition];
    const auto bytes = visit.site.holdings.files().bytes(file, Bytes::Now);
    if (!bytes) {
        return failed(500, u"Unable to open the content of version %1: the provider has no such file."_s.arg(version->ordinal));
    }
    const bool isDownload = visit.text(u"action"_s, u"download"_s) == u"download";
    const QString name = file.name.isEmpty() ? node.name : file.name;
    QString plain;
    for (const QChar c : name) {
        plain += c.unicode() < 0x80 && c != u'"' ? c : QChar(u'_');
    }
    const QByteArray mime = isDownload ? QByteArray("application/octet-stream") : file.mime.toLatin1();
    HttpResponse response =
        visit.site.modes.knowsRanges ? fileAnswer(visit.request, {*bytes, mime, {}, 0}) : HttpResponse{200, {{"Content-Type", mime}}, *bytes, false};
    response.headers.append({"Content-Disposition", (isDownload ? "attachment" : "inline") + QByteArray("; filename=\"") + plain.toLatin1() +
                                                        "\"; filename*=UTF-8''" + name.toUtf8().toPercentEncoding()});
    return response;
}

HttpResponse nodeCategories(Visit& visit, const Node& node, const QString& wish, int ordinal)
{
    const bool isDefined = visit.has(u"metadata"_s);
    QJsonArray all;
    for (const auto& [category, values] : categoriesOf(node, visit, ordinal)) {
        const QString id = QString::number(category->id);
        if (!wish.isEmpty() && wish != id) {
            continue;
        }
        QJsonObject one{{u"data"_s, QJsonObject{{u"categories"_s, values}}}};
        if (isDefined) {
            one.insert(u"metadata"_s, QJsonObject{{u"categories"_s, definitionsOf(*category)}});
            one.insert(u"metadata_map"_s, QJsonObject{{u"categories"_s, QJsonObject{{id, QJsonArray::fromStringList(keysOf(*category))}}}});
            one.insert(u"metadata_order"_s, QJsonObject{{u"categories"_s, QJsonArray{id}}});
        }
        all.append(one);
    }
    if (!wish.isEmpty() && all.isEmpty()) {
        return failed(400, u"Category ID '%1' is not a category on node '%2'"_s.arg(wish).arg(node.id));
    }
    QJsonObject json = linked(visit);
    json.insert(u"results"_s, wish.isEmpty() ? QJsonValue(all) : all[0]);
    return answered(json);
}

HttpResponse contentToken(Visit& visit)
{
    const auto node = visit.visible(visit.number(u"id"_s).value_or(0));
    return node ? answered(QJsonObject{{u"token"_s, visit.site.tickets.ticketFor(*visit.session)}}) : missing(visit);
}

} // namespace cf::sandbox::contentserver
