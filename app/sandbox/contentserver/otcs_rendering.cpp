#include "app/sandbox/contentserver/otcs_rendering.h"

#include <QRegularExpression>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

QString sizeText(qint64 bytes)
{
    return bytes < 1024          ? u"%1 Bytes"_s.arg(bytes)
           : bytes < 1024 * 1024 ? u"%1 KB"_s.arg((bytes + 1023) / 1024)
                                 : u"%1 MB"_s.arg(bytes / 1024 / 1024);
}

qint64 sizeOf(const HeldVersion& version, const Site& site)
{
    return version.files.isEmpty() ? 0 : site.holdings.files().recorded(version.files.constFirst()).size;
}

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

qsizetype visibleChildren(const Node& node, const Visit& visit)
{
    const auto children = visit.site.nodes.children(node.id);
    if (visit.account->seesEverything) {
        return qsizetype(children.size());
    }
    return std::count_if(children.begin(), children.end(), [&](qint64 id) {
        const auto accession = visit.site.nodes.accessionOf(id);
        return !accession || visit.site.holdings.presence(*accession) != Presence::Restricted;
    });
}

QJsonObject only(const QJsonObject& json, const QStringList& names)
{
    if (names.isEmpty()) {
        return json;
    }
    QJsonObject some;
    for (const QString& name : names) {
        if (json.contains(name)) {
            some.insert(name, json[name]);
        }
    }
    return some;
}

QJsonValue versionsField(const Node& node, const Selector& selector, const Visit& visit)
{
    const auto accession = recordBehind(node, visit.site);
    if (!accession) {
        return {};
    }
    const HeldRecord record = visit.site.holdings.record(*accession);
    if (selector.element) {
        const HeldVersion* version = shownVersion(node, record);
        const QJsonObject one = version == nullptr ? QJsonObject() : only(versionOf(node, record, *version, visit), selector.only);
        return version == nullptr ? QJsonValue() : visit.site.modes.listsElements ? QJsonValue(QJsonArray{one}) : QJsonValue(one);
    }
    QJsonArray all;
    for (auto it = record.versions.crbegin(); it != record.versions.crend(); ++it) {
        all.append(only(versionOf(node, record, *it, visit), selector.only));
    }
    return all;
}

QJsonArray categoriesField(const Node& node, const Visit& visit)
{
    QJsonArray all;
    for (const auto& [category, values] : categoriesOf(node, visit)) {
        all.append(values);
    }
    return all;
}

void expand(QJsonObject& properties, const Visit& visit)
{
    for (const QString& wish : visit.all(u"expand"_s)) {
        static const QRegularExpression inside(u"properties\\{([^}]*)\\}"_s);
        const auto found = inside.match(wish);
        for (const QString& key : found.captured(1).split(u',', Qt::SkipEmptyParts)) {
            const qint64 id = properties[key.trimmed()].toInteger();
            if (const Account* account = visit.site.accounts.withId(id)) {
                properties.insert(key.trimmed() + u"_expand"_s, visit.site.accounts.shown(*account));
            } else if (const auto node = visit.visible(id)) {
                properties.insert(key.trimmed() + u"_expand"_s, propertiesOf(*node, visit));
            }
        }
    }
}

} // namespace

QList<Selector> selectors(const Visit& visit)
{
    static const QRegularExpression form(u"^(\\w+)(?:\\.(element|limit)\\((\\d+)\\))?(?:\\{([^}]*)\\})?$"_s);
    QList<Selector> found;
    for (const QString& wish : visit.all(u"fields"_s)) {
        const auto match = form.match(wish.trimmed());
        if (!match.hasMatch()) {
            continue;
        }
        Selector selector;
        selector.name = match.captured(1);
        if (match.captured(2) == u"element") {
            selector.element = match.captured(3).toInt();
        } else if (match.captured(2) == u"limit") {
            selector.limit = match.captured(3).toInt();
        }
        for (const QString& name : match.captured(4).split(u',', Qt::SkipEmptyParts)) {
            selector.only.append(name.trimmed());
        }
        found.append(selector);
    }
    return found;
}

const HeldVersion* versionWith(const HeldRecord& record, int ordinal)
{
    const auto found = std::find_if(record.versions.begin(), record.versions.end(), [&](const HeldVersion& one) { return one.ordinal == ordinal; });
    return found == record.versions.end() ? nullptr : &*found;
}

const HeldVersion* shownVersion(const Node& node, const HeldRecord& record)
{
    return node.pinned > 0 ? versionWith(record, node.pinned) : record.versions.isEmpty() ? nullptr : &record.versions.constLast();
}

QJsonObject propertiesOf(const Node& node, const Visit& visit)
{
    const bool holds = isContainer(node.type), isDocument = node.type == Document;
    QJsonObject json{{u"id"_s, node.id},
                     {u"guid"_s, QJsonValue()},
                     {u"type"_s, node.type},
                     {u"type_name"_s, subtypeName(node.type)},
                     {u"name"_s, node.name},
                     {u"name_multilingual"_s, QJsonObject{{u"en"_s, node.name}}},
                     {u"description"_s, node.description},
                     {u"description_multilingual"_s, QJsonObject{{u"en"_s, node.description}}},
                     {u"parent_id"_s, node.parent},
                     {u"volume_id"_s, -2000},
                     {u"create_date"_s, visit.dated(node.created)},
                     {u"modify_date"_s, visit.dated(node.modified)},
                     {u"create_user_id"_s, node.createdBy},
                     {u"modify_user_id"_s, node.modifiedBy},
                     {u"owner"_s, u"Admin"_s},
                     {u"owner_user_id"_s, 1000},
                     {u"owner_group_id"_s, 1001},
                     {u"container"_s, holds},
                     {u"container_size"_s, holds ? visibleChildren(node, visit) : 0},
                     {u"external_create_date"_s, orNull(node.externalCreated)},
                     {u"external_modify_date"_s, orNull(node.externalModified)},
                     {u"external_identity"_s, QString()},
                     {u"external_identity_type"_s, QString()},
                     {u"external_source"_s, QString()},
                     {u"favorite"_s, false},
                     {u"hidden"_s, false},
                     {u"icon"_s, holds ? u"/appimg/folder.svg"_s : u"/appimg/document.svg"_s},
                     {u"icon_large"_s, holds ? u"/appimg/folder_large.svg"_s : u"/appimg/document_large.svg"_s},
                     {u"mime_type"_s, QJsonValue()},
                     {u"permissions_model"_s, u"advanced"_s},
                     {u"preferred_rendition_type"_s, QJsonValue()},
                     {u"reserved"_s, false},
                     {u"reserved_date"_s, QJsonValue()},
                     {u"reserved_shared_collaboration"_s, false},
                     {u"reserved_user_id"_s, 0},
                     {u"status"_s, QJsonValue()},
                     {u"versionable"_s, isDocument},
                     {u"versions_control_advanced"_s, false},
                     {u"advanced_versioning"_s, isDocument ? QJsonValue(false) : QJsonValue()}};
    qint64 size = json[u"container_size"].toInteger();
    const auto accession = recordBehind(node, visit.site);
    if (accession && node.type != Shortcut) {
        const HeldRecord record = visit.site.holdings.record(*accession);
        const HeldVersion* version = shownVersion(node, record);
        size = version == nullptr ? 0 : sizeOf(*version, visit.site);
        if (version != nullptr && !version->files.isEmpty()) {
            json.insert(u"mime_type"_s, version->files.constFirst().mime);
        }
    }
    json.insert(u"size"_s, node.type == Shortcut ? QJsonValue() : QJsonValue(size));
    json.insert(u"size_formatted"_s, node.type == Shortcut ? QString() : holds ? u"%1 Items"_s.arg(size) : sizeText(size));
    if (node.original != 0) {
        json.insert(u"original_id"_s, node.original);
    }
    if (node.pinned > 0) {
        json.insert(u"version_number"_s, node.pinned);
    }
    addAbilities(json, node, visit);
    return json;
}

QJsonObject versionOf(const Node& node, const HeldRecord& record, const HeldVersion& version, const Visit& visit, bool isV1)
{
    const HeldFile file = version.files.value(0);
    const UtcMs modified = version.ordinal == record.current().ordinal ? std::max(version.made, node.modified) : version.made;
    QJsonObject json{{u"id"_s, node.accession ? node.id : node.original},
                     {u"version_id"_s, 30'000'000 + qint64(record.accession) * 16 + version.ordinal},
                     {u"version_number"_s, version.ordinal},
                     {u"version_number_name"_s, QString::number(version.ordinal)},
                     {isV1 ? u"version_major_number"_s : u"version_number_major"_s, 0},
                     {isV1 ? u"version_minor_number"_s : u"version_number_minor"_s, version.ordinal},
                     {u"name"_s, node.name},
                     {u"description"_s, version.comment},
                     {u"file_name"_s, file.name},
                     {u"file_size"_s, sizeOf(version, visit.site)},
                     {u"file_type"_s, file.format},
                     {u"mime_type"_s, file.mime},
                     {u"file_create_date"_s, visit.dated(version.made)},
                     {u"file_modify_date"_s, visit.dated(version.made)},
                     {u"create_date"_s, visit.dated(version.made)},
                     {u"modify_date"_s, visit.dated(modified)},
                     {u"owner_id"_s, node.createdBy},
                     {u"provider_id"_s, 1000 + version.ordinal},
                     {u"has_generation"_s, false},
                     {u"locked"_s, isV1 ? QJsonValue(0) : QJsonValue(false)},
                     {u"locked_date"_s, QJsonValue()},
                     {u"locked_user_id"_s, QJsonValue()},
                     {u"external_create_date"_s, QJsonValue()},
                     {u"external_modify_date"_s, QJsonValue()},
                     {u"external_identity"_s, QString()},
                     {u"external_identity_type"_s, QString()},
                     {u"external_source"_s, QString()}};
    if (isV1) {
        json.insert(u"provider_name"_s, u"DocumentStorage"_s);
    }
    return json;
}

QList<std::pair<const Category*, QJsonObject>> categoriesOf(const Node& node, const Visit& visit, int ordinal)
{
    QList<std::pair<const Category*, QJsonObject>> all;
    const auto accession = recordBehind(node, visit.site);
    const HeldRecord record = accession ? visit.site.holdings.record(*accession) : HeldRecord();
    for (const Category& category : categories()) {
        QJsonObject values = accession && node.type != Shortcut ? valuesOf(category, record, visit.site.holdings.files(), ordinal) : QJsonObject();
        const QJsonObject written = node.values.value(category.id);
        const bool isOfRecord = !values.isEmpty();
        for (auto it = written.begin(); it != written.end(); ++it) {
            const auto key = attributeKey(category, it.key());
            if (!isOfRecord || !key || *key->attribute->field == 0) { // what the record itself says goes before
                values.insert(it.key(), *it);
            }
        }
        if (!values.isEmpty()) {
            all.append({&category, values});
        }
    }
    for (const Category& category : workspaceCategories()) {
        if (node.values.contains(category.id)) {
            all.append({&category, node.values[category.id]});
        }
    }
    return all;
}

QJsonObject rendered(const Node& node, const Visit& visit, const QStringList& usual)
{
    QList<Selector> wanted = selectors(visit);
    if (wanted.isEmpty()) {
        for (const QString& name : usual) {
            wanted.append({name, std::nullopt, std::nullopt, {}});
        }
    }
    QJsonObject data;
    for (const Selector& selector : wanted) {
        if (selector.name == u"properties") {
            QJsonObject properties = only(propertiesOf(node, visit), selector.only);
            expand(properties, visit);
            data.insert(u"properties"_s, properties);
        } else if (selector.name == u"versions") {
            const QJsonValue versions = versionsField(node, selector, visit);
            if (!versions.isNull()) {
                data.insert(u"versions"_s, versions);
            }
        } else if (selector.name == u"categories") {
            data.insert(u"categories"_s, categoriesField(node, visit));
        } else if (selector.name == u"permissions") {
            data.insert(u"permissions"_s, permissionsOf(node, visit));
        } else if (selector.name == u"rmiconsdata") {
            data.insert(u"rmiconsdata"_s, iconsOf(node, visit));
        } else if (selector.name == u"columns") {
            data.insert(u"columns"_s, QJsonArray());
        }
    }
    QJsonObject result{{u"data"_s, data}};
    if (visit.has(u"actions"_s)) {
        result.insert(u"actions"_s, actionLinks(node, visit));
    }
    if (visit.has(u"state"_s)) {
        const QString token = metadataToken(node, visit);
        result.insert(u"state"_s, QJsonObject{{u"properties"_s, QJsonObject{{u"metadata_token"_s, token}}},
                                              {u"categories"_s, QJsonObject{{u"metadata_token"_s, token}}}});
    }
    if (visit.has(u"metadata"_s)) {
        QJsonArray definitions; // one for each of data.categories
        for (const auto& [category, values] : categoriesOf(node, visit)) {
            definitions.append(definitionsOf(*category));
        }
        result.insert(u"metadata"_s, QJsonObject{{u"categories"_s, definitions}, {u"properties"_s, QJsonObject()}});
        result.insert(u"metadata_map"_s, QJsonObject());
        result.insert(u"metadata_order"_s, QJsonObject());
    }
    return result;
}

} // namespace cf::sandbox::contentserver
