#include "app/sandbox/documentum/dctm_versioning.h"

#include "app/sandbox/documentum/dctm_request_body.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

HttpResponse refused(const QString& message, const QString& details) { return failed(400, u"E_GENERAL_ERROR"_s, message, details); }

HttpResponse checkOut(Visit& visit, const Thing& thing, const QString& kind)
{
    if (!thing.lockOwner.isEmpty() && thing.lockOwner != visit.account.name) {
        return refused(u"The object cannot be checked out."_s, u"[DM_SYSOBJECT_E_CANT_LOCK]error: \"Cannot lock %1: it is locked by %2.\""_s.arg(thing.name, thing.lockOwner));
    }
    if (!thing.isLatest) {
        return refused(u"The object cannot be checked out."_s, u"[DM_SYSOBJECT_E_CANT_LOCK]error: \"Only the latest version is checked out here.\""_s);
    }
    visit.site.shelves.lock(thing.id, visit.account.name);
    return answered(shownThing(visit, *visit.find(thing.id), kind));
}

HttpResponse cancel(Visit& visit, const Thing& thing)
{
    if (thing.lockOwner.isEmpty()) {
        return refused(u"The object is not checked out."_s, u"[DM_SYSOBJECT_E_NOT_LOCKED]error: \"The object is not locked.\""_s);
    }
    if (thing.lockOwner != visit.account.name && !visit.account.seesAll) {
        return denied(u"[DM_SYSOBJECT_E_CANT_UNLOCK]error: \"The object is locked by %1.\""_s.arg(thing.lockOwner));
    }
    visit.site.shelves.lock(thing.id, {});
    return {204, {}, {}, false};
}

QString labelAfter(const QString& label, const QString& policy)
{
    const int major = label.section(u'.', 0, 0).toInt(), minor = label.section(u'.', 1).toInt();
    return policy == u"next-major" ? u"%1.0"_s.arg(major + 1) : u"%1.%2"_s.arg(major).arg(minor + 1);
}

HttpResponse versioned(const Visit& visit, const Thing& thing)
{
    HttpResponse response = answered(shownThing(visit, thing, kindOf(thing)), 201);
    response.setHeader("Location", addressOf(visit, thing, kindOf(thing)).toLatin1());
    return response;
}

HttpResponse checkInCommunication(Visit& visit, const Thing& thing, const RequestBody& body, const QString& policy)
{
    const HeldRecord& record = *thing.record;
    if (policy != u"next-major" || !body.properties.isEmpty()) {
        return illegal(u"Communications are checked in as the next major version, with a content and no properties"_s);
    }
    if (record.versions.size() >= mostVersions) {
        return refused(u"The object cannot be checked in."_s, u"[DM_SYSOBJECT_E_CANT_CHECKIN]error: \"There are too many versions.\""_s);
    }
    visit.site.shelves.lock(thing.id, {});
    const QList<HeldFile> files = body.hasContent ? QList<HeldFile>{body.content} : record.current().files;
    const auto ordinal = visit.site.holdings.addVersion(record.accession, files, visit.account.name, visit.text(u"comment"));
    return ordinal ? versioned(visit, *visit.find(versionIdOf({record.accession, *ordinal}))) : missing(thing.id);
}

HttpResponse checkIn(Visit& visit, const Thing& chronicle)
{
    const auto found = visit.find(visit.has(u"object-id") ? visit.text(u"object-id") : chronicle.id);
    if (!found || found->chronicle != chronicle.chronicle) {
        return missing(visit.text(u"object-id"));
    }
    const Thing& thing = *found;
    const QString policy = visit.has(u"version-policy") ? visit.text(u"version-policy").toLower() : u"next-minor"_s;
    if (policy != u"next-minor" && policy != u"next-major") {
        return illegal(u"Unsupported version-policy [%1]"_s.arg(policy));
    }
    if (thing.lockOwner != visit.account.name) {
        return refused(u"The object cannot be checked in."_s, u"[DM_SYSOBJECT_E_NOT_LOCKED]error: \"The object is not locked by %1.\""_s.arg(visit.account.name));
    }
    const auto body = bodyOf(visit);
    if (!body) {
        return body.error();
    }
    if (thing.record) {
        return checkInCommunication(visit, thing, *body, policy);
    }
    const auto properties = checkedProperties(visit, thing.type, body->properties);
    if (!properties) {
        return properties.error();
    }
    Shelves& shelves = visit.site.shelves;
    Thing made = thing;
    made.id = shelves.newId(thing.id.startsWith(u"09") ? "09" : "08");
    made.antecedent = thing.id;
    made.labels = {labelAfter(thing.labels.constFirst(), policy), u"CURRENT"_s};
    if (visit.has(u"version-label")) {
        made.labels += visit.text(u"version-label");
    }
    made.comment = visit.text(u"comment");
    made.created = made.modified = shelves.now();
    made.creator = made.modifier = visit.account.name;
    made.lockOwner = visit.flag(u"retain-lock") ? visit.account.name : QString();
    for (auto it = properties->begin(); it != properties->end(); ++it) {
        made.said.insert(it.key(), *it);
    }
    made.name = made.said[u"object_name"].toString();
    if (body->hasContent) {
        made.files = {body->content};
        made.fileIds = {shelves.newId("06")};
    }
    Thing& before = shelves.stored(thing.id);
    before.isLatest = false;
    before.lockOwner.clear();
    before.labels.removeAll(u"CURRENT"_s);
    shelves.put(made);
    visit.site.audit.add({u"dm_checkin"_s, made.id, made.chronicle, made.type, made.name, made.labels.constFirst(), visit.account.name, {}, {}, shelves.now()});
    return versioned(visit, made);
}

HttpResponse addContent(Visit& visit, const Thing& thing)
{
    if (thing.record || !visit.site.shelves.isWritten(thing.id)) {
        return denied(u"[DM_SYSOBJECT_E_CANT_MODIFY_RETAINED]error: \"The content of %1 is under retention.\""_s.arg(thing.name));
    }
    const auto body = bodyOf(visit);
    if (!body) {
        return body.error();
    }
    Thing& there = visit.site.shelves.stored(thing.id);
    const QString id = visit.site.shelves.newId("06");
    const bool isPrimary = visit.flag(u"primary", there.files.isEmpty()), wasBare = there.files.isEmpty() || there.files.constFirst().own.isEmpty();
    if (!body->hasContent || (!isPrimary && there.files.isEmpty()) || there.files.size() >= mostFiles) {
        return illegal(u"There is no content to add, or no place for it"_s);
    }
    if (isPrimary && !there.files.isEmpty()) {
        there.files[0] = body->content;
        there.fileIds[0] = id;
    } else {
        there.files.append(body->content);
        there.fileIds.append(id);
    }
    if (isPrimary) { // a rendition leaves the date as it is
        there.modified = visit.site.shelves.now();
        ++there.stamp;
        if (wasBare) {
            noteFiled(visit, there, body->content.own);
        }
    }
    const Format& format = formatOfMime(body->content.mime);
    const QString address = visit.url(u"objects/%1/contents/content?format=%2"_s.arg(thing.id, format.name));
    const QJsonObject properties{{u"r_object_id"_s, id}, {u"format_name"_s, format.name}, {u"full_content_size"_s, double(body->content.own.size())}, {u"mime_type"_s, body->content.mime}};
    HttpResponse response = answered({{u"name"_s, u"content"_s}, {u"type"_s, u"dmr_content"_s}, {u"properties"_s, properties}, {u"links"_s, QJsonArray{link(u"self"_s, address)}}}, 201);
    response.setHeader("Location", address.toLatin1());
    return response;
}

} // namespace

void noteFiled(const Visit& visit, const Thing& thing, const QByteArray& bytes)
{
    if (visit.site.note && !bytes.isEmpty()) {
        const QString subject = thing.said[u"subject"].toString();
        visit.site.note({{}, u"file-document"_s, {}, subject.isEmpty() ? thing.name : subject, thing.id, visit.account.name, effectHash(bytes), visit.site.shelves.now()});
    }
}

HttpResponse writeVersion(Visit& visit, const Thing& thing, const QString& kind, const QStringList& rest)
{
    const QString what = rest.value(0);
    const QByteArray& method = visit.request.method;
    if (what == u"lock" && (method == "PUT" || method == "DELETE")) {
        return method == "PUT" ? checkOut(visit, thing, kind) : cancel(visit, thing);
    }
    if (method == "POST" && rest.size() == 1 && (what == u"versions" || what == u"contents")) {
        return what == u"versions" ? checkIn(visit, thing) : addContent(visit, thing);
    }
    return failed(405, u"E_METHOD_NOT_ALLOWED"_s, u"The method is not allowed for the requested resource."_s);
}

} // namespace cf::sandbox::documentum
