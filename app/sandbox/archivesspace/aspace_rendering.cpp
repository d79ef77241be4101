#include "app/sandbox/archivesspace/aspace_rendering.h"

#include "app/sandbox/archivesspace/aspace_schema.h"

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

QJsonObject link(const QString& uri) { return {{u"ref"_s, uri}}; }

/// Who and when; parts are made anew whenever the record is saved.
struct Stamps {
    QString by;
    QString user;
    void addTo(QJsonObject& json) const
    {
        json.insert(u"created_by"_s, by);
        json.insert(u"last_modified_by"_s, by);
        for (const QString& name : {u"create_time"_s, u"system_mtime"_s, u"user_mtime"_s}) {
            json.insert(name, user);
        }
    }
};

QJsonObject partOf(const QString& type, QJsonObject body, const Stamps& stamps);

QJsonValue valueOf(const Property& property, const QJsonValue& value, const Stamps& stamps)
{
    if (property.form != Property::Form::Record) {
        return value;
    }
    if (!property.isList) {
        return partOf(property.of, value.toObject(), stamps);
    }
    QJsonArray list;
    for (const QJsonValue& one : value.toArray()) {
        list.append(partOf(property.of, one.toObject(), stamps));
    }
    return list;
}

void addParts(const Schema& schema, QJsonObject& body, const Stamps& stamps)
{
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it->isArray() || it->isObject()) { // most are neither
            const Property* property = schema.find(it.key());
            if (property != nullptr && property->form == Property::Form::Record) {
                *it = valueOf(*property, *it, stamps);
            }
        }
    }
}

QJsonObject partOf(const QString& type, QJsonObject body, const Stamps& stamps)
{
    const Schema& schema = *schemaOf(type);
    addParts(schema, body, stamps);
    if (schema.isAudited) {
        stamps.addTo(body);
        body.insert(u"jsonmodel_type"_s, type == u"rights_document" ? u"rights_statement_external_document"_s : type);
    }
    if (schema.isLocked) {
        body.insert(u"lock_version"_s, 0);
    }
    return body;
}

/// Without the entries that lead to what is gone, or, when `isHiding`, to what this visitor may not see.
QJsonArray living(const QJsonArray& links, const Visit& visit, bool isHiding, const QString& inside = {})
{
    QJsonArray left;
    for (const QJsonValue& one : links) {
        const QString uri = (inside.isEmpty() ? one[u"ref"] : one[inside][u"ref"]).toString();
        const auto reference = referenceOf(uri);
        const auto there = reference ? visit.site.shelves.standing(reference->key) : std::nullopt;
        if (uri.isEmpty() || (there && there->repository == reference->repository && (!isHiding || visit.isVisible(*there)))) {
            left.append(one);
        }
    }
    return left;
}

QJsonArray linksTo(const QList<Key>& keys, const Visit& visit)
{
    QJsonArray links;
    for (const Key& key : keys) {
        const auto there = visit.site.shelves.standing(key);
        if (there && visit.isVisible(*there)) {
            links.append(link(uriOf(key, there->repository)));
        }
    }
    return links;
}

/// Of what all records of a volume lie under. Empty: there is none.
QJsonObject bodyOf(const QString& uri, const Visit& visit)
{
    const QString key = u"body "_s + uri;
    const auto known = visit.shared.constFind(key);
    if (known != visit.shared.constEnd()) {
        return *known;
    }
    const auto reference = referenceOf(uri);
    const auto record = reference ? visit.site.shelves.find(reference->key) : std::nullopt;
    return *visit.shared.insert(key, record ? record->body : QJsonObject());
}

void completeArchivalObject(QJsonObject& json, const Visit& visit)
{
    QJsonArray ancestors;
    bool isHidden = false;
    QString uri = json[u"parent"][u"ref"].toString();
    for (int depth = 0; !uri.isEmpty() && depth < 64; ++depth) {
        const auto reference = referenceOf(uri);
        const auto parent = reference ? visit.site.shelves.find(reference->key) : std::nullopt;
        if (!parent) {
            break;
        }
        ancestors.append(QJsonObject{{u"ref"_s, uri}, {u"level"_s, parent->body[u"level"]}});
        isHidden = isHidden || !parent->body[u"publish"].toBool();
        uri = parent->body[u"parent"][u"ref"].toString();
    }
    const QString root = json[u"resource"][u"ref"].toString();
    const QJsonObject resource = bodyOf(root, visit);
    if (!resource.isEmpty()) {
        ancestors.append(QJsonObject{{u"ref"_s, root}, {u"level"_s, resource[u"level"]}});
        isHidden = isHidden || !resource[u"publish"].toBool();
    }
    json.insert(u"ancestors"_s, ancestors);
    json.insert(u"has_unpublished_ancestor"_s, isHidden);
    json.insert(u"display_string"_s, displayString(json));
    json.insert(u"instances"_s, living(json[u"instances"].toArray(), visit, false, u"digital_object"_s));
}

void completeDigitalObject(QJsonObject& json, const ShelvedRecord& record, const Visit& visit)
{
    QJsonArray files = json[u"file_versions"].toArray();
    for (qsizetype i = 0; i < files.size(); ++i) {
        QJsonObject file = files[i].toObject();
        const QString uri = file[u"file_uri"].toString();
        file.insert(u"file_uri"_s, uri.startsWith(u"/files/") ? visit.base + uri : uri);
        file.insert(u"identifier"_s, QString::number(record.key.id * 16 + i + record.lock * 1'000'000)); // no two saves give the same
        files[i] = file;
    }
    json.insert(u"file_versions"_s, files);
    json.insert(u"collection"_s, QJsonArray());
    json.insert(u"linked_instances"_s, linksTo(visit.site.shelves.objectsWith(record.uri()), visit));
    json.insert(u"tree"_s, link(record.uri() + u"/tree"_s));
}

QString sortName(const QJsonObject& name)
{
    if (!name[u"sort_name_auto_generate"].toBool() && name.contains(u"sort_name")) {
        return name[u"sort_name"].toString();
    }
    const QString primary = name.contains(u"primary_name")  ? name[u"primary_name"].toString()
                            : name.contains(u"family_name") ? name[u"family_name"].toString()
                                                            : name[u"software_name"].toString();
    const QString rest = name[u"rest_of_name"].toString();
    return rest.isEmpty() ? primary : name[u"name_order"].toString() == u"direct" ? rest + u' ' + primary : primary + u", "_s + rest;
}

void completeAgent(QJsonObject& json, const ShelvedRecord& record, const Visit& visit)
{
    QJsonArray names = json[u"names"].toArray();
    for (qsizetype i = 0; i < names.size(); ++i) {
        QJsonObject name = names[i].toObject();
        name.insert(u"sort_name"_s, sortName(name));
        name.insert(u"is_display_name"_s, i == 0);
        name.insert(u"authorized"_s, i == 0);
        names[i] = name;
    }
    json.insert(u"names"_s, names);
    json.insert(u"display_name"_s, names[0]);
    json.insert(u"title"_s, names[0][u"sort_name"]);
    json.insert(u"agent_type"_s, traits(record.key.kind).model);
    if (!visit.may(u"view_agent_contact_record"_s) && !visit.may(u"view_agent_contact_record"_s, mainRepository)) {
        json.insert(u"agent_contacts"_s, QJsonArray());
    }
    QJsonArray roles;
    for (const Key& key : visit.site.shelves.linkedTo(record.uri())) {
        if (key.kind != Kind::Event && !roles.contains(u"subject"_s)) {
            roles.append(u"subject"_s);
        }
    }
    json.insert(u"linked_agent_roles"_s, roles);
}

void completeTerm(QJsonObject& json, const ShelvedRecord& record, const Visit& visit)
{
    json.insert(u"display_string"_s, json[u"title"]);
    json.insert(u"publish"_s, true);
    QJsonArray path{QJsonObject{{u"title"_s, json[u"title"]}, {u"identifier"_s, json[u"identifier"]}}};
    QString uri = json[u"parent"][u"ref"].toString();
    uri = uri.isEmpty() ? json[u"classification"][u"ref"].toString() : uri;
    for (int depth = 0; !uri.isEmpty() && depth < 64; ++depth) {
        const auto reference = referenceOf(uri);
        const auto above = reference ? visit.site.shelves.find(reference->key) : std::nullopt;
        if (!above) {
            break;
        }
        path.prepend(QJsonObject{{u"title"_s, above->body[u"title"]}, {u"identifier"_s, above->body[u"identifier"]}});
        const QString parent = above->body[u"parent"][u"ref"].toString();
        uri = parent.isEmpty() ? above->body[u"classification"][u"ref"].toString() : parent;
    }
    json.insert(u"path_from_root"_s, path);
    QJsonArray linked;
    for (const Key& key : visit.site.shelves.linkedTo(record.uri())) { // of what was loaded there are too many to say
        const auto other = visit.site.shelves.find(key);
        if (other && key.kind != Kind::ClassificationTerm) {
            linked.append(link(other->uri()));
        }
    }
    json.insert(u"linked_records"_s, linked);
}

bool canBeSuppressed(Kind kind) { return kind <= Kind::Accession; }

} // namespace

QString displayString(const QJsonObject& archivalObject)
{
    QStringList parts;
    if (!archivalObject[u"title"].toString().isEmpty()) {
        parts.append(archivalObject[u"title"].toString());
    }
    for (const QJsonValue& date : archivalObject[u"dates"].toArray()) {
        const QString begin = date[u"begin"].toString(), end = date[u"end"].toString();
        parts.append(!date[u"expression"].toString().isEmpty() ? date[u"expression"].toString() : end.isEmpty() ? begin : begin + u" - "_s + end);
    }
    return parts.join(u", "_s);
}

QJsonObject renderedRepository(const Repository& repository)
{
    const QString time = timeText(loadingBegan);
    return {{u"lock_version"_s, 0},
            {u"repo_code"_s, repository.code},
            {u"name"_s, repository.name},
            {u"created_by"_s, u"admin"_s},
            {u"last_modified_by"_s, u"admin"_s},
            {u"create_time"_s, time},
            {u"system_mtime"_s, time},
            {u"user_mtime"_s, time},
            {u"publish"_s, false},
            {u"oai_is_disabled"_s, false},
            {u"slug"_s, repository.code.toLower()},
            {u"is_slug_auto"_s, true},
            {u"position"_s, repository.id - mainRepository},
            {u"jsonmodel_type"_s, u"repository"_s},
            {u"uri"_s, u"/repositories/%1"_s.arg(repository.id)},
            {u"display_string"_s, u"%1 (%2)"_s.arg(repository.name, repository.code)},
            {u"agent_representation"_s, link(u"/agents/corporate_entities/1"_s)}};
}

QJsonObject rendered(ShelvedRecord record, const Visit& visit)
{
    const QString model = traits(record.key.kind).model;
    QJsonObject json = std::move(record.body);
    addParts(*schemaOf(model), json, {record.modifiedBy, timeText(record.user)});
    json.insert(u"lock_version"_s, record.lock);
    json.insert(u"jsonmodel_type"_s, model);
    json.insert(u"uri"_s, record.uri());
    json.insert(u"created_by"_s, record.createdBy);
    json.insert(u"last_modified_by"_s, record.modifiedBy);
    json.insert(u"create_time"_s, timeText(record.created));
    json.insert(u"system_mtime"_s, timeText(record.system));
    json.insert(u"user_mtime"_s, timeText(record.user));
    if (record.repository != 0) {
        json.insert(u"repository"_s, link(u"/repositories/%1"_s.arg(record.repository)));
    }
    if (canBeSuppressed(record.key.kind)) {
        json.insert(u"suppressed"_s, record.isSuppressed);
    }
    if (json.contains(u"linked_agents")) {
        json.insert(u"linked_agents"_s, living(json[u"linked_agents"].toArray(), visit, false));
    }
    if (json.contains(u"classifications")) {
        json.insert(u"classifications"_s, living(json[u"classifications"].toArray(), visit, false));
    }
    if (record.key.kind <= Kind::DigitalObjectComponent || record.key.kind == Kind::Accession) {
        json.insert(u"linked_events"_s, linksTo(visit.site.shelves.eventsOf(record.uri()), visit));
    }
    switch (record.key.kind) {
    case Kind::ArchivalObject: completeArchivalObject(json, visit); break;
    case Kind::DigitalObject: completeDigitalObject(json, record, visit); break;
    case Kind::Resource: json.insert(u"tree"_s, link(record.uri() + u"/tree"_s)); break;
    case Kind::Event: json.insert(u"linked_records"_s, living(json[u"linked_records"].toArray(), visit, true)); break;
    case Kind::Classification:
        json.insert(u"path_from_root"_s, QJsonArray{QJsonObject{{u"title"_s, json[u"title"]}, {u"identifier"_s, json[u"identifier"]}}});
        break;
    case Kind::ClassificationTerm: completeTerm(json, record, visit); break;
    case Kind::Subject: json.insert(u"title"_s, json[u"terms"][0][u"term"]); break;
    case Kind::TopContainer: json.insert(u"display_string"_s, json[u"indicator"]); break;
    default: break;
    }
    if (isAgent(record.key.kind)) {
        completeAgent(json, record, visit);
    }
    return json;
}

} // namespace cf::sandbox::archivesspace
