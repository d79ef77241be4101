#include "app/sandbox/contentserver/otcs_writing.h"

#include <QMap>

namespace cf::sandbox::contentserver {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 248;

HttpResponse exists(const QString& name) { return failed(500, u"An item with the name '%1' already exists."_s.arg(name)); }

bool isTaken(const Visit& visit, qint64 parent, const QString& name, qint64 but = 0)
{
    for (const qint64 id : visit.site.nodes.children(parent)) {
        const auto node = id == but ? std::nullopt : visit.site.nodes.find(id);
        if (node && node->name.compare(name, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

/// Nothing: it is fine.
std::optional<HttpResponse> refusedName(const QString& name)
{
    if (name.isEmpty()) {
        return failed(500, u"Argument name is required."_s);
    }
    return name.size() > longestName || name.contains(u':') ? std::optional(failed(400, u"Invalid value specified for argument 'name'"_s))
                                                            : std::nullopt;
}

HeldFile fileOf(const FormPart& part, const QString& otherwise)
{
    HeldFile file;
    file.own = part.body;
    file.name = part.fileName.value_or(QString()).isEmpty() ? otherwise : *part.fileName;
    const QByteArray type = HttpResponse{200, part.headers, {}, false}.header("Content-Type").split(';').first().trimmed();
    file.mime = type.isEmpty() ? u"application/octet-stream"_s : QString::fromLatin1(type);
    file.format = file.name.contains(u'.') ? file.name.section(u'.', -1).toLower() : QString();
    file.role = code(RenditionRole::ArchivedOriginal);
    return file;
}

QString fieldText(const Attribute& attribute, QJsonValue value)
{
    value = value.isArray() ? value[0] : value;
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    return attribute.form == Attribute::Form::Date ? text.left(10) : text;
}

/// What of the values a field of the record stands for.
QJsonObject fieldsIn(const QMap<int, QJsonObject>& values)
{
    QJsonObject fields;
    for (auto one = values.begin(); one != values.end(); ++one) {
        const Category* category = categoryWith(one.key());
        for (auto it = one->begin(); category != nullptr && it != one->end(); ++it) {
            const auto key = attributeKey(*category, it.key());
            if (key && *key->attribute->field != 0) {
                fields.insert(QString::fromLatin1(key->attribute->field), fieldText(*key->attribute, *it));
            }
        }
    }
    return fields;
}

/// What somebody filed, told to whoever counts. Without its bytes nothing was.
void noteFiled(const Visit& visit, const char* kind, const QString& reference, qint64 node)
{
    if (visit.site.note && !visit.file->body.isEmpty()) {
        visit.site.note({{}, QLatin1StringView(kind), {}, reference, QString::number(node), visit.account->name, effectHash(visit.file->body), visit.site.nodes.now()});
    }
}

/// Flat values by category; or the key that belongs to none.
std::variant<QMap<int, QJsonObject>, QString> grouped(const QJsonObject& flat)
{
    QMap<int, QJsonObject> values;
    for (auto it = flat.begin(); it != flat.end(); ++it) {
        const int id = it.key().section(u'_', 0, 0).toInt();
        const Category* category = categoryWith(id);
        const bool isItself = it.key() == u"%1_1"_s.arg(id);
        if (category == nullptr || (!isItself && !attributeKey(*category, it.key()))) {
            return it.key();
        }
        if (isItself) {
            values[id] = emptyValues(*category);
        } else {
            values[id].insert(it.key(), *it);
        }
    }
    return values;
}

/// What a form says of a category: a name that repeats is a list.
QJsonObject valuesIn(const Visit& visit, const Category& category)
{
    QJsonObject values;
    const QString prefix = u"%1_"_s.arg(category.id);
    for (const auto& [name, text] : visit.arguments()) {
        if (!name.startsWith(prefix) || values.contains(name)) {
            continue;
        }
        const QStringList all = visit.all(name);
        const auto key = attributeKey(category, name);
        const bool isList = key && key->attribute->isList;
        const QJsonValue only = key && key->attribute->form == Attribute::Form::Integer ? QJsonValue(text.toLongLong()) : QJsonValue(text);
        values.insert(name, all.size() > 1 || isList ? QJsonValue(QJsonArray::fromStringList(all)) : only);
    }
    return values;
}

std::variant<qint64, HttpResponse> madeDocument(Visit& visit, Node node)
{
    if (!visit.file) {
        return failed(400, u"Argument file is required."_s);
    }
    HeldRecord record;
    record.title = node.name;
    record.state = code(CommunicationState::Archived);
    if (const auto complaint = amend(record, fieldsIn(node.values))) {
        return failed(400, *complaint);
    }
    record.versions.append({1, visit.account->name, node.description, visit.site.nodes.now(), {fileOf(*visit.file, node.name)}});
    const quint64 accession = visit.site.holdings.add(std::move(record));
    node.id = Nodes::documentId(accession);
    node.accession = accession;
    visit.site.nodes.put(node);
    noteFiled(visit, "file-document", node.description.isEmpty() ? node.name : node.description, node.id);
    return node.id;
}

HttpResponse described(Visit& visit, qint64 id, const QString& method)
{
    const auto node = visit.site.nodes.find(id);
    QJsonObject json = linked(visit, method);
    json.insert(u"results"_s, node ? QJsonObject{{u"data"_s, QJsonObject{{u"properties"_s, propertiesOf(*node, visit)}}}} : QJsonObject());
    return answered(json);
}

HttpResponse emptied(const Visit& visit)
{
    QJsonObject json = linked(visit, QString::fromLatin1(visit.request.method));
    json.insert(u"results"_s, QJsonObject());
    return answered(json);
}

/// It does not follow from the holdings, and so can be moved and deleted.
bool isOwn(const Node& node) { return node.accession || node.id >= firstWritten; }

bool isUnderHold(const Node& node, const Site& site)
{
    if (isProtected(node, site)) {
        return true;
    }
    const auto below = isContainer(node.type) ? site.nodes.children(node.id) : std::vector<qint64>();
    return std::any_of(below.begin(), below.end(), [&](qint64 id) {
        const auto child = site.nodes.find(id);
        return child && child->type != Shortcut && isUnderHold(*child, site);
    });
}

void removeAll(Visit& visit, const Node& node)
{
    if (node.accession) {
        visit.site.deleters.insert(*node.accession, visit.account->id);
        (void)visit.site.holdings.remove(*node.accession, true);
        return;
    }
    for (const qint64 id : isContainer(node.type) ? visit.site.nodes.children(node.id) : std::vector<qint64>()) {
        if (const auto child = visit.site.nodes.find(id)) {
            removeAll(visit, *child);
        }
    }
    visit.site.nodes.remove(node.id);
}

} // namespace

std::variant<qint64, HttpResponse> madeNode(Visit& visit, Node node)
{
    const auto parent = visit.visible(node.parent);
    if (!visit.account->mayWrite) {
        return insufficient();
    }
    if (!parent || !isContainer(parent->type)) {
        return missing(visit);
    }
    if (const auto refusal = refusedName(node.name)) {
        return *refusal;
    }
    if (isTaken(visit, parent->id, node.name)) {
        return exists(node.name);
    }
    node.created = node.modified = visit.site.nodes.now();
    node.createdBy = node.modifiedBy = visit.account->id;
    visit.site.nodes.touch(parent->id);
    if (node.type == Document) {
        return madeDocument(visit, std::move(node));
    }
    node.id = visit.site.nodes.nextId();
    visit.site.nodes.put(node);
    return node.id;
}

HttpResponse createdNode(Visit& visit)
{
    Node node;
    const auto type = visit.number(u"type"_s), parent = visit.number(u"parent_id"_s);
    if (!type || !parent) {
        return failed(500, u"Argument %1 is required."_s.arg(type ? u"parent_id"_s : u"type"_s));
    }
    static const QList<qint64> canBeMade{Folder, Shortcut, Generation, Document};
    if (!canBeMade.contains(*type)) {
        return failed(400, u"Invalid value specified for argument 'type'"_s);
    }
    node.type = int(*type);
    node.parent = *parent;
    node.name = visit.text(u"name"_s).trimmed();
    node.description = visit.text(u"description"_s);
    node.externalCreated = visit.text(u"external_create_date"_s);
    node.externalModified = visit.text(u"external_modify_date"_s);
    if (node.type == Shortcut || node.type == Generation) {
        node.original = visit.number(u"original_id"_s).value_or(0);
        node.pinned = node.type == Generation ? int(visit.number(u"version_number"_s).value_or(0)) : 0;
        const auto original = visit.visible(node.original);
        if (!original || (node.type == Generation &&
                          (!original->accession || versionWith(visit.site.holdings.record(*original->accession), node.pinned) == nullptr))) {
            return failed(400, u"Invalid value specified for argument 'original_id'"_s);
        }
    }
    const auto values = grouped(visit.body[u"roles"][u"categories"].toObject());
    if (const QString* stray = std::get_if<QString>(&values)) {
        return failed(400, u"Invalid attribute specified: '%1'"_s.arg(*stray));
    }
    node.values = std::get<QMap<int, QJsonObject>>(values);
    const auto made = madeNode(visit, std::move(node));
    const HttpResponse* refusal = std::get_if<HttpResponse>(&made);
    return refusal != nullptr ? *refusal : described(visit, std::get<qint64>(made), u"POST"_s);
}

HttpResponse updatedNode(Visit& visit, const Node& node)
{
    if (!visit.account->mayWrite) {
        return insufficient();
    }
    Node changed = node;
    if (visit.has(u"name"_s)) {
        changed.name = visit.text(u"name"_s).trimmed();
        if (const auto refusal = refusedName(changed.name)) {
            return *refusal;
        }
    }
    if (visit.has(u"description"_s)) {
        changed.description = visit.text(u"description"_s);
    }
    if (const auto parent = visit.number(u"parent_id"_s)) {
        const auto target = visit.visible(*parent);
        if (!target || !isContainer(target->type)) {
            return missing(visit);
        }
        const QList<Node> above = visit.site.nodes.ancestry(*parent);
        const bool isInItself = std::any_of(above.begin(), above.end(), [&](const Node& one) { return one.id == node.id; });
        if (isInItself || !isOwn(node)) {
            return isInItself ? failed(400, u"Invalid value specified for argument 'parent_id'"_s) : insufficient();
        }
        changed.parent = *parent;
    }
    if (isTaken(visit, changed.parent, changed.name, node.id)) {
        return exists(changed.name);
    }
    if (changed.parent != node.parent) {
        visit.site.nodes.touch(node.parent);
        visit.site.nodes.touch(changed.parent);
    }
    changed.modified = visit.site.nodes.now();
    changed.modifiedBy = visit.account->id;
    visit.site.nodes.put(changed);
    if (node.accession) {
        visit.site.nodes.stamp(*node.accession, changed.modified);
    }
    return described(visit, node.id, u"PUT"_s);
}

HttpResponse deletedNode(Visit& visit, const Node& node)
{
    if (!visit.account->mayWrite) {
        return insufficient();
    }
    if (isUnderHold(node, visit.site)) {
        return failed(visit.site.modes.holdRefusal, u"The item '%1' cannot be deleted: it, or an item within it, is on hold."_s.arg(node.name));
    }
    if (!isOwn(node)) {
        return insufficient();
    }
    visit.site.nodes.touch(node.parent);
    removeAll(visit, node);
    return emptied(visit);
}

HttpResponse addedVersion(Visit& visit, const Node& node)
{
    if (!visit.account->mayWrite) {
        return insufficient();
    }
    if (!node.accession || !visit.file) {
        return failed(400, node.accession ? u"Argument file is required."_s : u"The item does not support versions."_s);
    }
    const QString comment = visit.text(u"description"_s).left(255);
    const HeldRecord held = visit.site.holdings.record(*node.accession);
    const auto& before = held.current().files;
    const bool wasBare = before.isEmpty() || visit.site.holdings.files().recorded(before.constFirst()).size == 0;
    const auto made = visit.site.holdings.addVersion(*node.accession, {fileOf(*visit.file, node.name)}, visit.account->name, comment);
    if (!made) {
        return failed(500, u"The version could not be added."_s);
    }
    noteFiled(visit, wasBare ? "file-document" : "add-version", wasBare && !node.description.isEmpty() ? node.description : comment, node.id);
    const Node after = visit.site.nodes.find(node.id).value_or(node);
    const HeldRecord record = visit.site.holdings.record(*node.accession);
    QJsonObject json = linked(visit, u"POST"_s);
    json.insert(u"results"_s, QJsonObject{{u"data"_s, QJsonObject{{u"properties"_s, propertiesOf(after, visit)},
                                                                  {u"versions"_s, versionOf(after, record, record.current(), visit)}}}});
    return answered(json);
}

HttpResponse writtenCategory(Visit& visit, const Node& node, const QString& wish)
{
    if (!visit.account->mayWrite) {
        return insufficient();
    }
    const QString token = visit.text(u"metadata_token"_s);
    if (!token.isEmpty() && token != metadataToken(node, visit)) {
        return failed(409, u"Could not update metadata (edit conflict)."_s);
    }
    const QString id = wish.isEmpty() ? visit.text(u"category_id"_s) : wish;
    const Category* category = categoryWith(id.toInt());
    const auto applied = categoriesOf(node, visit);
    const bool isApplied = std::any_of(applied.begin(), applied.end(), [&](const auto& one) { return one.first == category; });
    if (category == nullptr || (!wish.isEmpty() && !isApplied)) {
        return failed(400, u"Category ID '%1' is not a category on node '%2'"_s.arg(id).arg(node.id));
    }
    if (wish.isEmpty() && isApplied) {
        return failed(400, u"The attribute group '%1' already exists"_s.arg(QLatin1StringView(category->name)));
    }
    Node changed = node;
    if (visit.request.method == "DELETE") {
        if (changed.values.remove(category->id) == 0) {
            return insufficient(); // what the loader applied stays
        }
    } else {
        const QJsonObject values = valuesIn(visit, *category);
        for (const QString& key : values.keys()) {
            if (!attributeKey(*category, key)) {
                return failed(400,
                              u"Category ID '%1' was specified for Categories Update, but a non-matching attribute ('%2') was found"_s.arg(id, key));
            }
        }
        QJsonObject all = wish.isEmpty() ? emptyValues(*category) : changed.values.value(category->id);
        for (auto it = values.begin(); it != values.end(); ++it) {
            all.insert(it.key(), *it);
        }
        changed.values.insert(category->id, all);
        const QJsonObject fields = fieldsIn({{category->id, values}});
        if (node.accession && !fields.isEmpty() && !visit.site.holdings.amend(*node.accession, fields)) {
            return failed(400, u"Invalid value specified for attribute"_s);
        }
    }
    changed.modified = visit.site.nodes.now();
    changed.modifiedBy = visit.account->id;
    visit.site.nodes.put(changed);
    if (node.accession) {
        visit.site.nodes.stamp(*node.accession, changed.modified);
    }
    return emptied(visit);
}

HttpResponse validatedNames(Visit& visit)
{
    const qint64 parent = visit.number(u"parent_id"_s).value_or(0);
    if (!visit.visible(parent)) {
        return missing(visit);
    }
    QJsonArray collisions;
    const QStringList names = visit.all(u"names"_s);
    for (const qint64 id : visit.site.nodes.children(parent)) {
        const auto node = visit.visible(id);
        if (node && names.contains(node->name, Qt::CaseInsensitive)) {
            collisions.append(QJsonObject{{u"id"_s, node->id}, {u"name"_s, node->name}});
        }
    }
    return answered(QJsonObject{{u"results"_s, collisions}});
}

} // namespace cf::sandbox::contentserver
