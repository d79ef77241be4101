#include "app/sandbox/documentum/dctm_writing.h"

#include "app/sandbox/documentum/dctm_request_body.h"
#include "app/sandbox/documentum/dctm_versioning.h"

#include <QJsonDocument>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

HttpResponse noWrite(const Thing& thing)
{
    return denied(u"[DM_SYSOBJECT_E_NO_WRITE_ACCESS]error: \"No write access for %1 named '%2'\""_s.arg(thing.type, thing.name));
}

HttpResponse created(const Visit& visit, const Thing& thing)
{
    HttpResponse response = answered(shownThing(visit, thing, kindOf(thing)), 201);
    response.setHeader("Location", addressOf(visit, thing, kindOf(thing)).toLatin1());
    return response;
}

HttpResponse create(Visit& visit, const QString& usualType, const Thing* parent)
{
    const auto body = bodyOf(visit);
    if (!body) {
        return body.error();
    }
    const QString type = body->properties[u"r_object_type"].toString(usualType);
    if (!isKindOf(type, usualType) || type == communicationType || type == u"dm_retainer" || (type == u"dm_cabinet") != (parent == nullptr)) {
        return illegal(u"[DM_API_E_BADTYPE]error: \"%1 cannot be created here.\""_s.arg(type));
    }
    const auto properties = checkedProperties(visit, type, body->properties);
    if (!properties) {
        return properties.error();
    }
    Shelves& shelves = visit.site.shelves;
    Thing made;
    made.type = type;
    made.id = shelves.newId(type == u"dm_cabinet" ? "0c" : isKindOf(type, u"dm_folder"_s) ? "0b" : isKindOf(type, u"dm_document"_s) ? "09" : "08");
    made.name = (*properties)[u"object_name"].toString();
    made.creator = made.modifier = made.owner = visit.account.name;
    made.created = made.modified = shelves.now();
    made.said = *properties;
    if (parent != nullptr) {
        made.folders = {parent->id};
        made.cabinet = shelves.ancestryOf(parent->id).constLast();
    }
    if (!made.isFolder()) {
        made.chronicle = made.id;
        made.labels = {u"1.0"_s, u"CURRENT"_s};
    } else if (parent == nullptr ? shelves.folderAt(u'/' + made.name).has_value() : shelves.folderAt(shelves.pathOf(parent->id) + u'/' + made.name).has_value()) {
        return failed(400, u"E_GENERAL_ERROR"_s, u"The object cannot be created."_s, u"[DM_FOLDER_E_PATH_EXISTS]error: \"A folder named '%1' exists already.\""_s.arg(made.name));
    }
    if (body->hasContent) {
        made.files = {body->content};
        made.fileIds = {shelves.newId("06")};
    }
    shelves.put(made);
    if (made.isDocument() && body->hasContent) {
        noteFiled(visit, made, body->content.own);
    }
    return created(visit, made);
}

/// A deletion that a retention or a hold forbids.
std::optional<HttpResponse> retained(const Visit& visit, const HeldRecord& record)
{
    const QString today = timeText(visit.site.clock.now(), QTimeZone("UTC")).left(10);
    const bool isRetained = std::any_of(record.retentions.begin(), record.retentions.end(), [&](const HeldRetention& one) { return one.until.isEmpty() || one.until >= today; });
    if (!visit.site.holdings.isProtected(record.accession) && !isRetained) {
        return std::nullopt;
    }
    return failed(visit.site.modes.retainedRefusal, u"E_GENERAL_ERROR"_s, u"The object cannot be deleted."_s,
                  u"[DM_SYSOBJECT_E_CANT_DESTROY_RETAINED]error: \"The object %1 is under retention and cannot be destroyed.\""_s.arg(record.documentId));
}

HttpResponse removeCommunication(Visit& visit, const Thing& thing)
{
    const QString which = visit.text(u"del-version").toLower();
    const bool isAll = which.startsWith(u"all") || thing.record->versions.size() == 1;
    if (!isAll) {
        return illegal(u"Communications are deleted with all their versions: del-version=all"_s);
    }
    if (const auto refusal = retained(visit, *thing.record)) {
        return *refusal;
    }
    const auto removed = visit.site.holdings.remove(thing.record->accession, true);
    return removed ? HttpResponse{204, {}, {}, false} : missing(thing.id);
}

HttpResponse removeThing(Visit& visit, const Thing& thing, bool withItsFolder = false)
{
    Shelves& shelves = visit.site.shelves;
    if (thing.record) {
        return removeCommunication(visit, thing);
    }
    if (!shelves.isWritten(thing.id)) {
        return noWrite(thing);
    }
    if (thing.isFolder()) {
        const QList<Thing> inside = shelves.subfolders(thing.id) + shelves.contentsOf(thing.id, true);
        if (!inside.isEmpty() && !visit.flag(u"del-non-empty")) {
            return failed(400, u"E_GENERAL_ERROR"_s, u"The folder cannot be deleted."_s, u"[DM_FOLDER_E_CANT_DESTROY]error: \"The folder %1 is not empty.\""_s.arg(thing.name));
        }
        for (const Thing& one : inside) {
            removeThing(visit, one, true);
        }
    }
    const bool isAll = thing.isDocument() && (withItsFolder || visit.text(u"del-version").toLower().startsWith(u"all"));
    for (const Thing& one : isAll ? shelves.versions(thing.chronicle, true) : QList<Thing>{thing}) {
        shelves.remove(one.id);
        visit.site.audit.add({u"dm_destroy"_s, one.id, one.chronicle, one.type, one.name, one.labels.value(0), visit.account.name, {}, {}, shelves.now()});
    }
    if (!isAll && thing.isDocument() && thing.isLatest) { // the version before is the latest then
        const QList<Thing> left = shelves.versions(thing.chronicle, true);
        if (!left.isEmpty()) {
            Thing& last = shelves.stored(left.constLast().id);
            last.isLatest = true;
            last.labels += u"CURRENT"_s;
        }
    }
    return {204, {}, {}, false};
}

/// Fields of the holdings out of attributes; a refusal where there is no field for one.
Or<QJsonObject> fieldsOf(const QJsonObject& properties)
{
    QJsonObject fields;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString field = it.key() == u"object_name" ? u"document"_s : fieldOf(it.key());
        if (field.isEmpty()) {
            return tl::make_unexpected(illegal(u"[DM_SYSOBJECT_E_CANT_SET_ATTR]error: \"The attribute %1 cannot be set.\""_s.arg(it.key())));
        }
        fields.insert(field, it->isDouble() ? timeText(it->toInteger(), QTimeZone("UTC")).left(10) : it->toString()); // a day
    }
    return fields;
}

/// The holds of one version, as a client sets their names; since when and by whom each of them is the archive keeps itself.
void setHolds(Visit& visit, const Thing& thing, const QJsonArray& names)
{
    Holdings& holdings = visit.site.holdings;
    const quint64 accession = thing.record->accession;
    const int ordinal = thing.heldVersion().ordinal;
    const QList<HeldHold> before = thing.record->holds;
    const auto note = [&](const QString& what, const QString& name) {
        if (visit.site.note) {
            visit.site.note({{}, what, {}, name, thing.id, visit.account.name, {}, visit.site.clock.now()});
        }
    };
    for (const HeldHold& hold : before) {
        if (hold.isOn(ordinal) && !hold.isPending && !hold.foreign && !names.contains(hold.name) && holdings.release(accession, hold.name, {ordinal})) {
            note(u"lift-hold"_s, hold.name);
        }
    }
    for (const QJsonValue& name : names) {
        const bool isThere = std::any_of(before.begin(), before.end(), [&](const HeldHold& one) { return one.name == name.toString() && one.isOn(ordinal); });
        const QList<HeldHold> laid = holdings.record(accession).holds;
        if (!isThere && holdings.hold(accession, name.toString(), false, {ordinal}) && holdings.record(accession).holds != laid) {
            note(u"place-hold"_s, name.toString());
        }
    }
}

HttpResponse update(Visit& visit, const Thing& thing, const QString& kind)
{
    const auto body = bodyOf(visit);
    auto properties = body ? checkedProperties(visit, thing.type, body->properties) : tl::make_unexpected(body.error());
    if (!properties) {
        return properties.error();
    }
    if (!thing.lockOwner.isEmpty() && thing.lockOwner != visit.account.name) {
        return failed(400, u"E_GENERAL_ERROR"_s, u"The object cannot be saved."_s, u"[DM_SYSOBJECT_E_LOCKED]error: \"The object is locked by %1.\""_s.arg(thing.lockOwner));
    }
    if (thing.record) {
        const QJsonValue holds = properties->take(u"nb_hold.matter_no"_s);
        properties->remove(u"nb_hold.foreign"_s);
        properties->remove(u"nb_hold.since"_s);
        if (holds.isArray()) {
            setHolds(visit, thing, holds.toArray());
        }
        if (properties->isEmpty()) {
            return answered(shownThing(visit, *visit.find(thing.id), kind));
        }
        const auto fields = fieldsOf(*properties);
        if (!fields) {
            return fields.error();
        }
        const auto amended = visit.site.holdings.amend(thing.record->accession, *fields);
        return amended ? answered(shownThing(visit, *visit.find(thing.id), kind)) : illegal(amended.error().detail);
    }
    if (!visit.site.shelves.isWritten(thing.id)) {
        return noWrite(thing);
    }
    Thing& there = visit.site.shelves.stored(thing.id);
    for (auto it = properties->begin(); it != properties->end(); ++it) {
        there.said.insert(it.key(), *it);
    }
    there.name = there.said[u"object_name"].toString();
    there.modified = visit.site.shelves.now();
    there.modifier = visit.account.name;
    ++there.stamp;
    return answered(shownThing(visit, there, kind));
}

/// Of a hold, if its parent stands for one: its reference is then the name of that.
void noteRelation(const Visit& visit, const QString& kind, const QJsonObject& relation)
{
    const auto parent = visit.find(relation[u"parent_id"].toString());
    if (visit.site.note && parent) {
        visit.site.note({{}, kind, {}, parent->name, relation[u"child_id"].toString(), visit.account.name, {}, visit.site.clock.now()});
    }
}

} // namespace

HttpResponse createCabinet(Visit& visit)
{
    return visit.account.mayWrite ? create(visit, u"dm_cabinet"_s, nullptr) : denied(u"[DM_USER_E_NEED_CREATE_CABINET]error: \"No privilege to create cabinets.\""_s);
}

HttpResponse writeObject(Visit& visit, const Thing& thing, const QString& kind, const QStringList& rest)
{
    const QString what = rest.value(0);
    const QByteArray& method = visit.request.method;
    if (!visit.account.mayWrite || thing.type == u"dm_retainer") {
        return noWrite(thing);
    }
    if (what.isEmpty()) {
        return method == "POST" ? update(visit, thing, kind) : method == "DELETE" ? removeThing(visit, thing) : failed(405, u"E_METHOD_NOT_ALLOWED"_s, u"The method is not allowed for the requested resource."_s);
    }
    if (thing.isFolder() && method == "POST" && rest.size() == 1) {
        const bool isFixed = !visit.site.shelves.isWritten(thing.id) && thing.id != tempCabinet; // loaded by the archive alone
        if (isFixed) {
            return noWrite(thing);
        }
        static const QHash<QString, QString> types{{u"folders"_s, u"dm_folder"_s}, {u"documents"_s, u"dm_document"_s}, {u"objects"_s, u"dm_sysobject"_s}};
        return types.contains(what) ? create(visit, types[what], &thing) : noSuchResource();
    }
    return thing.isDocument() ? writeVersion(visit, thing, kind, rest) : noSuchResource();
}

HttpResponse writeRelation(Visit& visit, const QString& id)
{
    QList<QJsonObject>& all = visit.site.relations;
    if (!visit.account.mayWrite) {
        return denied({});
    }
    if (visit.request.method == "DELETE") {
        const auto related = std::find_if(all.begin(), all.end(), [&](const QJsonObject& one) { return one[u"r_object_id"].toString() == id; });
        if (related != all.end()) {
            noteRelation(visit, u"lift-hold"_s, *related);
        }
        const bool isGone = all.removeIf([&](const QJsonObject& one) { return one[u"r_object_id"].toString() == id; }) > 0;
        return isGone ? HttpResponse{204, {}, {}, false} : missing(id);
    }
    const auto body = bodyOf(visit);
    const auto properties = body ? checkedProperties(visit, u"dm_relation"_s, body->properties) : tl::make_unexpected(body.error());
    if (!properties) {
        return properties.error();
    }
    for (const QString& end : {u"parent_id"_s, u"child_id"_s}) {
        if (!visit.find((*properties)[end].toString())) {
            return illegal(u"[DM_RELATION_E_INVALID_ID]error: \"%1 is not valid.\""_s.arg(end));
        }
    }
    QJsonObject made = *properties;
    made.insert(u"r_object_id"_s, visit.site.shelves.newId("37"));
    const HoldFaults& faults = visit.site.holdings.holdFaults();
    const auto isOfSame = [&](const QJsonObject& one) { return one[u"parent_id"] == made[u"parent_id"] && one[u"relation_name"] == made[u"relation_name"]; };
    if (faults.cap == 0 || std::count_if(all.begin(), all.end(), isOfSame) < faults.cap) {
        all.append(made);
        noteRelation(visit, u"place-hold"_s, made);
    }
    if (faults.isDoubling) {
        QJsonObject twin = made;
        twin.insert(u"r_object_id"_s, visit.site.shelves.newId("37"));
        all.append(twin);
    }
    const QString address = visit.url(u"relations/"_s + made[u"r_object_id"].toString());
    QJsonObject shown = shownRow(visit, u"relation"_s, u"dm_relation"_s, made, address);
    shown.insert(u"links"_s, QJsonArray{link(u"self"_s, address), emcLink(u"delete"_s, address), link(u"edit"_s, address)});
    HttpResponse response = answered(shown, 201);
    response.setHeader("Location", address.toLatin1());
    return response;
}

} // namespace cf::sandbox::documentum
