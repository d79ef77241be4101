#include "app/sandbox/documentum/dctm_reading.h"

#include "app/sandbox/documentum/dctm_content.h"
#include "app/sandbox/documentum/dctm_sources.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

QJsonObject hints(const QString& href, const QJsonArray& representations)
{
    return {{u"href"_s, href}, {u"hints"_s, QJsonObject{{u"allow"_s, QJsonArray{u"GET"_s}}, {u"representations"_s, representations}}}};
}

QJsonObject shownRepository(const Visit& visit)
{
    const QString own = visit.repository();
    QJsonArray links{link(u"self"_s, own)};
    for (const QString& what : {u"cabinets"_s, u"types"_s, u"users"_s, u"groups"_s, u"formats"_s, u"relations"_s, u"relation-types"_s, u"checked-out-objects"_s,
                                u"audit-trails"_s, u"registered-audit-events"_s, u"available-audit-events"_s, u"batches"_s, u"batch-capabilities"_s}) {
        links.append(emcLink(what, visit.url(what)));
    }
    links.append(emcLink(u"current-user"_s, visit.url(u"currentuser"_s)));
    links.append(templateLink(u"dql"_s, own + u"{?dql,page,items-per-page}"_s));
    links.append(templateLink(u"search"_s, own + u"/search{?q,locations,collections,object-type,view,inline,page,items-per-page,include-total,sort,timezone}"_s));
    if (visit.site.modes.wantsClientTokens) {
        links.append(emcLink(u"logout"_s, visit.context() + u"/logout"_s));
    }
    return {{u"id"_s, 123456},
            {u"name"_s, repositoryName},
            {u"description"_s, u"Northgate correspondence"_s},
            {u"servers"_s, QJsonArray{QJsonObject{{u"name"_s, repositoryName},
                                                 {u"host"_s, u"northgate"_s},
                                                 {u"version"_s, u"16.7.0000.0100  Linux64.Postgres"_s},
                                                 {u"docbroker"_s, u"northgate"_s}}}},
            {u"links"_s, links}};
}

QJsonObject shownType(const Visit& visit, const Type& type)
{
    static const QHash<Form, QString> forms{{Form::Text, u"string"_s}, {Form::Integer, u"integer"_s}, {Form::Real, u"double"_s},
                                            {Form::Flag, u"boolean"_s}, {Form::Time, u"date"_s},       {Form::Id, u"id"_s}};
    QJsonArray properties;
    for (const Attribute& attribute : visit.flag(u"inherited") ? attributesOf(type.name) : type.own) {
        properties.append(QJsonObject{{u"name"_s, attribute.name},
                                      {u"type"_s, forms[attribute.form]},
                                      {u"repeating"_s, attribute.isRepeating},
                                      {u"length"_s, attribute.length},
                                      {u"label"_s, attribute.name},
                                      {u"required"_s, false},
                                      {u"readonly"_s, attribute.name.startsWith(u"r_") || attribute.name.startsWith(u"i_")}});
    }
    QJsonArray links{link(u"self"_s, visit.url(u"types/"_s + type.name))};
    if (!type.parent.isEmpty()) {
        links.append(link(u"parent"_s, visit.url(u"types/"_s + type.parent)));
    }
    return {{u"name"_s, type.name}, {u"label"_s, type.name}, {u"parent"_s, type.parent.isEmpty() ? QString() : visit.url(u"types/"_s + type.parent)},
            {u"category"_s, u"standard"_s}, {u"properties"_s, properties}, {u"links"_s, links}};
}

HttpResponse permissions(const Visit& visit, const Thing& thing)
{
    const auto line = [](const QString& who, const QString& what) { return QJsonObject{{u"accessor"_s, who}, {u"basic-permission"_s, what}, {u"extend-permissions"_s, u"EXECUTE_PROC,CHANGE_LOCATION"_s}}; };
    QJsonArray permitted{line(u"dm_owner"_s, u"DELETE"_s), line(u"dm_world"_s, thing.isForAll ? u"READ"_s : u"NONE"_s)};
    return answered({{u"permitted"_s, permitted}, {u"links"_s, QJsonArray{link(u"self"_s, visit.self())}}});
}

HttpResponse readVersions(const Visit& visit, const Thing& thing, const QStringList& rest)
{
    QList<Thing> all = visit.site.shelves.versions(thing.chronicle, visit.account.seesAll);
    if (rest.value(1) == u"current") {
        return answered(shownThing(visit, *visit.site.shelves.latest(thing.chronicle, visit.account.seesAll), u"object"_s));
    }
    if (visit.flag(u"latest-versions-only")) {
        all.removeIf([](const Thing& one) { return !one.isLatest; });
    }
    return feedOf(visit, u"Version History"_s, all, u"object"_s);
}

HttpResponse readFolder(const Visit& visit, const Thing& folder, const QString& what)
{
    QList<Thing> all = what == u"folders" ? visit.site.shelves.subfolders(folder.id) : visit.site.shelves.contentsOf(folder.id, visit.account.seesAll);
    if (what == u"documents") {
        all.removeIf([](const Thing& one) { return kindOf(one) != u"document"; });
    } else if (what == u"objects" || what == u"child-links") {
        all = visit.site.shelves.subfolders(folder.id) + all;
    }
    const auto chosen = sifted(visit, all, u"dm_sysobject"_s);
    const bool isOfKind = what == u"folders" || what == u"documents";
    return chosen ? feedOf(visit, u"Objects in "_s + folder.name, *chosen, isOfKind ? what.chopped(1) : u"object"_s) : chosen.error();
}

HttpResponse readAspects(const Visit& visit, const Thing& thing)
{
    QJsonArray links{link(u"self"_s, visit.self())};
    for (const QString& aspect : thing.aspects) {
        links.append(emcLink(u"delete"_s, visit.url(u"objects/%1/aspects/%2"_s.arg(thing.id, aspect)), aspect));
    }
    return answered({{u"name"_s, u"object-aspects"_s}, {u"aspects"_s, QJsonArray::fromStringList(thing.aspects)}, {u"links"_s, links}});
}

struct Table {
    QString title, kind, type, key; ///< key: the attribute that addresses one
};

const Table* tableNamed(const QString& what)
{
    static const QHash<QString, Table> all{{u"users"_s, {u"Users"_s, u"user"_s, u"dm_user"_s, u"user_name"_s}},
                                           {u"groups"_s, {u"Groups"_s, u"group"_s, u"dm_group"_s, u"group_name"_s}},
                                           {u"formats"_s, {u"Formats"_s, u"format"_s, u"dm_format"_s, u"name"_s}},
                                           {u"relations"_s, {u"Relations"_s, u"relation"_s, u"dm_relation"_s, u"r_object_id"_s}},
                                           {u"relation-types"_s, {u"Relation Types"_s, u"relation-type"_s, u"dm_relation_type"_s, u"relation_name"_s}},
                                           {u"audit-trails"_s, {u"Audit Trails"_s, u"audit-trail"_s, u"dm_audittrail"_s, u"r_object_id"_s}}};
    const auto found = all.constFind(what);
    return found == all.constEnd() ? nullptr : &*found;
}

bool isRelated(const Visit& visit, const QJsonObject& row)
{
    const QString id = visit.text(u"related-object-id"), role = visit.text(u"related-object-role").toLower(), name = visit.text(u"relation-name");
    const bool isParent = row[u"parent_id"].toString() == id, isChild = row[u"child_id"].toString() == id;
    const bool isOfObject = id.isEmpty() || (isParent && role != u"child") || (isChild && role != u"parent");
    return isOfObject && (name.isEmpty() || row[u"relation_name"].toString() == name);
}

HttpResponse typeList(const Visit& visit, const QString& name)
{
    if (!name.isEmpty()) {
        const Type* const type = typeNamed(name);
        return type == nullptr ? noSuchResource() : answered(shownType(visit, *type));
    }
    const QList<Type>& all = allTypes();
    return feed(visit, u"Types"_s, all.size(), [&](qint64 i) {
        const Type& type = all[i];
        return Entry{type.name, type.name, u"type "_s + type.name, visit.url(u"types/"_s + type.name), loadingBegan, loadingBegan, [&visit, &type] { return shownType(visit, type); }};
    });
}

} // namespace

HttpResponse homeDocument(const Visit& visit)
{
    const QJsonArray usual{u"application/xml"_s, u"application/json"_s, u"application/vnd.emc.documentum+json"_s};
    const QJsonObject resources{{u"http://identifiers.emc.com/linkrel/repositories"_s, hints(visit.context() + u"/repositories"_s, usual)},
                                {u"about"_s, hints(visit.context() + u"/product-info"_s, usual)}};
    HttpResponse response = answered({{u"resources"_s, resources}});
    response.setHeader("Content-Type", "application/home+json;charset=UTF-8");
    return response;
}

HttpResponse productInfo(const Visit& visit)
{
    return answered({{u"name"_s, u"documentum-rest-services-product-info"_s},
                     {u"properties"_s, QJsonObject{{u"product"_s, u"Documentum REST Services"_s},
                                                   {u"product_version"_s, u"16.7.0000.0076"_s},
                                                   {u"major"_s, u"16.7"_s},
                                                   {u"minor"_s, u"0000"_s},
                                                   {u"build_number"_s, u"0076"_s},
                                                   {u"revision_number"_s, u"1"_s}}},
                     {u"links"_s, QJsonArray{link(u"self"_s, visit.self())}}});
}

HttpResponse repositories(const Visit& visit)
{
    if (visit.path.size() > 1) {
        return answered(shownRepository(visit));
    }
    return feed(visit, u"Repositories"_s, 1, [&](qint64) {
        return Entry{visit.repository(), repositoryName, u"Northgate correspondence"_s, visit.repository(), loadingBegan, loadingBegan, [&visit] { return shownRepository(visit); }};
    });
}

HttpResponse cabinetList(const Visit& visit)
{
    const auto chosen = sifted(visit, visit.site.shelves.cabinets(), u"dm_cabinet"_s);
    return chosen ? feedOf(visit, u"Cabinets"_s, *chosen, u"cabinet"_s) : chosen.error();
}

HttpResponse checkedOut(const Visit& visit)
{
    QList<Thing> all;
    for (const QString& id : visit.site.shelves.lockedIds()) {
        const auto thing = visit.find(id);
        if (thing && thing->lockOwner == visit.account.name) {
            all.append(*thing);
        }
    }
    return feedOf(visit, u"Checked Out Objects"_s, all, {});
}

HttpResponse readTable(const Visit& visit, const QString& what, const QString& name)
{
    if (what == u"types") {
        return typeList(visit, name);
    }
    const Table* const table = tableNamed(what);
    if (table == nullptr) {
        return noSuchResource();
    }
    QList<QJsonObject> rows;
    const auto meaning = Meaning::of(visit.site, table->type, {}, std::nullopt, [](const DqlQuery&) { return tl::make_unexpected(QString()); });
    std::optional<DqlCondition> where;
    if (visit.has(u"filter")) {
        const auto condition = parsedFilter(visit.text(u"filter"), {visit.site.modes.zone, visit.site.clock.now()});
        if (!condition) {
            return illegal(condition.error());
        }
        where = *condition;
    }
    const auto filter = Meaning::of(visit.site, table->type, {}, where, [](const DqlQuery&) { return tl::make_unexpected(u"no subqueries here"_s); });
    if (!filter) {
        return illegal(filter.error());
    }
    eachRow(visit, table->type, true, *meaning, [&](Row&& row) {
        const bool isNamed = name.isEmpty() || row.values[table->key].toString() == name;
        if (isNamed && filter->holds(row) && (what != u"relations" || isRelated(visit, row.values))) {
            rows.append(row.values);
        }
    });
    const auto address = [&](const QJsonObject& row) { return visit.url(what + u'/' + row[table->key].toString()); };
    if (!name.isEmpty()) {
        return rows.isEmpty() ? noSuchResource() : answered(shownRow(visit, table->kind, table->type, rows.constFirst(), address(rows.constFirst())));
    }
    return feed(visit, table->title, rows.size(), [&](qint64 i) {
        const QJsonObject& row = rows[i];
        return Entry{row[u"r_object_id"].toString(), row[table->key].toString(), table->type + u' ' + row[u"r_object_id"].toString(), address(row), loadingBegan, loadingBegan,
                     [&visit, table, row, address] { return shownRow(visit, table->kind, table->type, row, address(row)); }};
    });
}

HttpResponse auditEvents(const Visit& visit, bool registered)
{
    if (!registered) {
        return answered({{u"events"_s, QJsonArray::fromStringList(AuditTrail::knownEvents())}, {u"links"_s, QJsonArray{link(u"self"_s, visit.self())}}});
    }
    const QStringList all = visit.site.audit.registered();
    return feed(visit, u"Registered Audit Events"_s, all.size(), [&](qint64 i) {
        const QJsonObject content{{u"name"_s, u"registered-audit-event"_s}, {u"properties"_s, QJsonObject{{u"event"_s, all[i]}, {u"object_type"_s, communicationType}}}};
        return Entry{all[i], all[i], {}, visit.url(u"registered-audit-events/"_s + all[i]), loadingBegan, loadingBegan, [content] { return content; }};
    });
}

HttpResponse readObject(const Visit& visit, const Thing& thing, const QString& kind, const QStringList& rest)
{
    const QString what = rest.value(0);
    static const QStringList lists{u"folders"_s, u"documents"_s, u"objects"_s, u"child-links"_s};
    if (what.isEmpty()) {
        return answered(shownThing(visit, thing, kind));
    }
    if (thing.isFolder() && lists.contains(what)) {
        return readFolder(visit, thing, what);
    }
    if (what == u"versions" && thing.isDocument()) {
        return readVersions(visit, thing, rest);
    }
    if (what == u"parent-links") {
        QList<Thing> parents;
        for (const QString& id : thing.isLatest ? thing.folders : QStringList()) {
            parents.append(*visit.find(id));
        }
        return feedOf(visit, u"Parent Links"_s, parents, u"folder"_s);
    }
    if (what == u"contents" && thing.isDocument()) {
        return rest.value(1) == u"content" ? contentMetadata(visit, thing) : contentList(visit, thing);
    }
    if (what == u"content-media" && thing.isDocument()) {
        return contentBytes(visit, thing);
    }
    if (what == u"aspects") {
        return readAspects(visit, thing);
    }
    if (what == u"permissions" || what == u"permission-set") {
        return permissions(visit, thing);
    }
    return noSuchResource();
}

} // namespace cf::sandbox::documentum
