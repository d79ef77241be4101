#include "app/sandbox/archivesspace/aspace_writing.h"

#include "app/sandbox/archivesspace/aspace_identifiers.h"
#include "app/sandbox/archivesspace/aspace_schema.h"
#include "app/sandbox/archivesspace/aspace_writer.h"

#include <QJsonDocument>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

HttpResponse clash(const QString& property, const QString& text) { return answered(complaintJson(Complaints{{property, {text}}}), 400); }

/// Links that lead nowhere, or into another repository.
std::optional<HttpResponse> brokenLink(const Visit& visit, Kind kind, int repository, const QJsonObject& body)
{
    for (const QString& uri : referencesIn(body)) {
        const auto reference = referenceOf(uri);
        if (!reference) {
            continue;
        }
        if (reference->repository != 0 && reference->repository != repository) {
            return failed(400, u"Invalid URI reference for this (%1) repo: '%2'"_s.arg(repository).arg(uri));
        }
        const auto standing = visit.site.shelves.standing(reference->key);
        if (standing && standing->repository == reference->repository) {
            continue;
        }
        if (kind == Kind::ArchivalObject && reference->key.kind == Kind::Resource) {
            const QString text =
                u"Database integrity constraint conflict: INSERT on table 'ARCHIVAL_OBJECT' caused a violation of foreign key constraint for key (%1)."_s;
            return clash(u"db_error"_s, text.arg(reference->key.id));
        }
        return failed(400, u"Can't relate to non-existent record: %1"_s.arg(uri));
    }
    return std::nullopt;
}

/// What tells one agent from another.
QStringList namesIn(const QJsonObject& agent)
{
    QStringList names;
    for (const QJsonValue& name : agent[u"names"].toArray()) {
        for (const QString& part :
             {u"primary_name"_s, u"family_name"_s, u"software_name"_s, u"rest_of_name"_s, u"source"_s, u"rules"_s, u"authority_id"_s}) {
            names.append(name[part].toString());
        }
    }
    return names;
}

/// Somebody else has its identifier.
std::optional<HttpResponse> taken(const Visit& visit, Key key, int repository, const QJsonObject& body)
{
    const auto others = [&](const QString& property, const QString& value) {
        QList<Key> found = recordsWith(visit.site, key.kind, repository, property, value);
        found.removeAll(key);
        return found;
    };
    const auto isTaken = [&](const QString& property) { return body.contains(property) && !others(property, body[property].toString()).isEmpty(); };
    switch (key.kind) {
    case Kind::DigitalObject:
        if (isTaken(u"digital_object_id"_s)) {
            return clash(u"digital_object_id"_s, u"Must be unique"_s);
        }
        break;
    case Kind::ArchivalObject:
        for (const Key& other : body.contains(u"ref_id") ? others(u"ref_id"_s, body[u"ref_id"].toString()) : QList<Key>()) {
            if (visit.site.shelves.find(other)->body[u"resource"] == body[u"resource"]) {
                return clash(u"ref_id"_s, u"An Archival Object Ref ID must be unique to its resource"_s);
            }
        }
        break;
    case Kind::Resource: {
        QJsonArray parts;
        for (const QString& name : {u"id_0"_s, u"id_1"_s, u"id_2"_s, u"id_3"_s}) {
            if (body.contains(name)) {
                parts.append(body[name]);
            }
        }
        if (!others(u"identifier"_s, QString::fromUtf8(QJsonDocument(parts).toJson())).isEmpty()) {
            return clash(u"id_0"_s, u"That ID is already in use"_s);
        }
        break;
    }
    case Kind::TopContainer:
        if (isTaken(u"barcode"_s)) {
            return clash(u"barcode"_s, u"A barcode must be unique within a repository"_s);
        }
        break;
    default: break;
    }
    if (isAgent(key.kind)) {
        for (const ShelvedRecord* other : visit.site.shelves.written(key.kind)) {
            if (!other->isDeleted && other->key != key && namesIn(other->body) == namesIn(body)) {
                return answered(QJsonObject{{u"error"_s, QJsonObject{{u"names"_s, QJsonArray{u"Agent must be unique"_s}},
                                                                     {u"conflicting_record"_s, QJsonArray{other->uri()}}}}},
                                400);
            }
        }
    }
    return std::nullopt;
}

std::optional<HttpResponse> badRepresentative(const QJsonObject& body)
{
    const QJsonArray files = body[u"file_versions"].toArray();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files[i][u"is_representative"].toBool() && !files[i][u"publish"].toBool()) {
            return clash(u"file_versions/%1/is_representative"_s.arg(i), u"representative_file_version_must_be_published"_s);
        }
    }
    return std::nullopt;
}

std::optional<HttpResponse> conflict(const Visit& visit, Key key, int repository, const QJsonObject& body)
{
    if (auto refusal = brokenLink(visit, key.kind, repository, body)) {
        return refusal;
    }
    if (auto refusal = badRepresentative(body)) {
        return refusal;
    }
    return taken(visit, key, repository, body);
}

/// Holds as they were written; those that go wrong then stand in the record as they came to lie.
void tellHolds(Site& site, ShelvedRecord archivalObject, quint64 accession)
{
    const HeldRecord before = site.holdings.record(accession);
    const QStringList holds = holdsIn(archivalObject.body);
    const auto note = [&](const QString& kind, const QString& name) {
        site.note({{}, kind, {}, name, archivalObject.uri(), archivalObject.modifiedBy, {}, site.clock.now()});
    };
    for (const HeldHold& hold : before.holds) {
        if (!hold.isPending && !holds.contains(hold.name) && site.holdings.release(accession, hold.name)) {
            note(u"lift-hold"_s, hold.name);
        }
    }
    for (const QString& hold : holds) {
        const bool isThere = std::any_of(before.holds.begin(), before.holds.end(), [&](const HeldHold& one) { return one.name == hold; });
        if (!isThere && site.holdings.hold(accession, hold, false) && site.holdings.record(accession).holds != before.holds) {
            note(u"place-hold"_s, hold);
        }
    }
    const QJsonArray laid = archivalObjectOf(site.holdings.record(accession), *site.shelves.numbersOf(accession))[u"rights_statements"_s].toArray();
    QStringList lying = holdsIn(QJsonObject{{u"rights_statements"_s, laid}}), written = holds;
    lying.sort();
    written.sort();
    if (lying != written) {
        archivalObject.body.insert(u"rights_statements"_s, laid);
        site.shelves.put(archivalObject);
    }
}

/// What was written over the wire is true of the communication.
void tellHoldings(Site& site, Key key)
{
    const auto accession = key.kind == Kind::Event ? std::nullopt : site.shelves.accessionOf(key);
    const auto numbers = accession ? site.shelves.numbersOf(*accession) : std::nullopt;
    const auto archivalObject = numbers ? site.shelves.find({Kind::ArchivalObject, numbers->archivalObject}) : std::nullopt;
    if (!archivalObject) {
        return;
    }
    const auto digitalObject = site.shelves.find({Kind::DigitalObject, numbers->digitalObject});
    const HeldRecord before = site.holdings.record(*accession);
    site.isTelling = true;
    QJsonObject fields = fieldsIn(archivalObject->body, digitalObject ? digitalObject->body : QJsonObject());
    HeldRecord after = before;
    if (!amend(after, fields) && after != before) {
        (void)site.holdings.amend(*accession, fields);
    }
    tellHolds(site, *archivalObject, *accession);
    site.isTelling = false;
}

template <class Tell>
void tellHoldings(Site& site, Key key, Kind of, Tell tell)
{
    const auto accession = key.kind == of ? site.shelves.accessionOf(key) : std::nullopt;
    if (accession) {
        site.isTelling = true;
        (void)tell(*accession);
        site.isTelling = false;
    }
}

QJsonObject receipt(const QString& status, Key key, int lock, const QString& uri)
{
    const bool isStale = key.kind != Kind::Event && key.kind != Kind::TopContainer;
    return {{u"status"_s, status},     {u"id"_s, key.id},
            {u"lock_version"_s, lock}, {u"stale"_s, isStale ? QJsonValue(true) : QJsonValue()},
            {u"uri"_s, uri},           {u"warnings"_s, QJsonArray()}};
}

/// Deletes what may be deleted; the answer as the server gives it to one request.
HttpResponse deleteOne(Visit& visit, Key key, int repository)
{
    if (!visit.may(traits(key.kind).mayDelete, repository)) {
        return denied();
    }
    const auto record = visit.site.shelves.find(key);
    if (!record || record->repository != repository || !visit.isVisible(*record)) {
        return notFound(traits(key.kind).className);
    }
    std::vector<Key> all{key};
    const auto below = visit.site.shelves.children(key);
    all.insert(all.end(), below.begin(), below.end());
    writerOf(visit).remove(key);
    for (const Key& one : all) {
        tellHoldings(visit.site, one, Kind::ArchivalObject, [&](quint64 accession) { return visit.site.holdings.remove(accession, true); });
        tellHoldings(visit.site, one, Kind::DigitalObject, [&](quint64 accession) { return visit.site.holdings.destroyContent(accession); });
    }
    return answered(QJsonObject{{u"status"_s, u"Deleted"_s}, {u"id"_s, key.id}});
}

} // namespace

std::variant<QJsonObject, HttpResponse> bodyOf(const HttpRequest& request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        return failed(400, u"Had some trouble parsing your request: unexpected token at '%1'"_s.arg(QString::fromUtf8(request.body.left(100))));
    }
    return document.object();
}

HttpResponse created(Visit& visit, Kind kind, int repository)
{
    const auto body = bodyOf(visit.request);
    if (const auto* refusal = std::get_if<HttpResponse>(&body)) {
        return *refusal;
    }
    const QJsonObject& sent = std::get<QJsonObject>(body);
    const QString model = traits(kind).model;
    const Taken taken = take(model, sent, visit.site.enumerations);
    if (!taken.complaints.isEmpty()) {
        return answered(complaintJson(model, sent, taken.complaints), 400);
    }
    if (!visit.may(traits(kind).mayWrite, repository)) {
        return denied();
    }
    if (const auto refusal = conflict(visit, {kind, 0}, repository, taken.body)) {
        return *refusal;
    }
    const Key key = writerOf(visit).create(kind, repository, taken.body);
    return answered(receipt(u"Created"_s, key, 0, uriOf(key, repository)));
}

HttpResponse updated(Visit& visit, Key key, int repository)
{
    const auto body = bodyOf(visit.request);
    if (const auto* refusal = std::get_if<HttpResponse>(&body)) {
        return *refusal;
    }
    const QJsonObject& sent = std::get<QJsonObject>(body);
    const QString model = traits(key.kind).model;
    const Taken taken = take(model, sent, visit.site.enumerations);
    if (!taken.complaints.isEmpty()) {
        return answered(complaintJson(model, sent, taken.complaints), 400);
    }
    if (!visit.may(traits(key.kind).mayWrite, repository)) {
        return denied();
    }
    const auto record = visit.site.shelves.find(key);
    if (!record || record->repository != repository || !visit.isVisible(*record)) {
        return notFound(traits(key.kind).className);
    }
    if (record->isSuppressed) {
        return failed(409, u"Can't update an object that has been suppressed"_s);
    }
    if (!sent[u"lock_version"].isDouble() && !sent[u"lock_version"].isString()) {
        return failed(409, u"You must provide a lock_version in your request"_s);
    }
    if (sent[u"lock_version"].toVariant().toInt() != record->lock) {
        return failed(409, u"The record you tried to update has been modified since you fetched it."_s);
    }
    if (const auto refusal = conflict(visit, key, repository, taken.body)) {
        return *refusal;
    }
    writerOf(visit).save(key, taken.body);
    tellHoldings(visit.site, key);
    return answered(receipt(u"Updated"_s, key, record->lock + 1, record->uri()));
}

HttpResponse deleted(Visit& visit, Key key, int repository) { return deleteOne(visit, key, repository); }

HttpResponse suppressed(Visit& visit, Key key, int repository)
{
    const auto isSuppressed = visit.boolean(u"suppressed"_s, true);
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    if (!visit.may(u"suppress_archival_record"_s, repository)) {
        return denied();
    }
    const auto standing = visit.site.shelves.standing(key);
    if (!standing || standing->repository != repository) {
        return notFound(traits(key.kind).className);
    }
    writerOf(visit).suppress(key, *isSuppressed);
    tellHoldings(visit.site, key, Kind::ArchivalObject,
                 [&](quint64 accession) { return visit.site.holdings.setRestricted(accession, *isSuppressed); });
    return answered(QJsonObject{{u"status"_s, u"Suppressed"_s}, {u"id"_s, key.id}, {u"suppressed_state"_s, *isSuppressed}});
}

HttpResponse published(Visit& visit, Key key, int repository, bool isPublished)
{
    if (!visit.may(traits(key.kind).mayWrite, repository)) {
        return denied();
    }
    const auto record = visit.site.shelves.find(key);
    if (!record || record->repository != repository || !visit.isVisible(*record)) {
        return notFound(traits(key.kind).className);
    }
    writerOf(visit).publish(key, isPublished);
    return answered(QJsonObject{{u"status"_s, u"Updated"_s}, {u"id"_s, key.id}, {u"lock_version"_s, record->lock}, {u"stale"_s, QJsonValue()}});
}

HttpResponse deletedInBatch(Visit& visit)
{
    const QStringList uris = visit.list(u"record_uris"_s);
    if (uris.isEmpty()) {
        visit.require({u"record_uris"_s});
    }
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    QJsonArray results, failures;
    for (const QString& uri : uris) {
        const auto reference = referenceOf(uri);
        const HttpResponse response = reference ? deleteOne(visit, reference->key, reference->repository) : noRoute();
        if (response.status == 200) {
            results.append(QJsonObject{{u"status"_s, u"Deleted"_s}, {u"id"_s, reference->key.id}, {u"uri"_s, uri}});
        } else {
            failures.append(QJsonObject{{u"response"_s, QJsonArray{QString::fromUtf8(response.body)}}, {u"uri"_s, uri}});
        }
    }
    return failures.isEmpty() ? answered(QJsonObject{{u"status"_s, u"OK"_s}, {u"results"_s, results}})
                              : answered(QJsonObject{{u"error"_s, QJsonObject{{u"failures"_s, failures}}}}, 403);
}

} // namespace cf::sandbox::archivesspace
