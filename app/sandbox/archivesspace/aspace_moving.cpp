// Records that go elsewhere: into another repository, or into another record. Source: protocol page 1.4, 5.
#include "app/sandbox/archivesspace/aspace_writer.h"
#include "app/sandbox/archivesspace/aspace_writing.h"

#include <QJsonDocument>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

} // namespace

HttpResponse transferred(Visit& visit, Key key, int repository)
{
    const QString target = visit.text(u"target_repo"_s, true);
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    if (!visit.may(traits(key.kind).mayWrite, repository)) {
        return denied();
    }
    const auto record = visit.site.shelves.find(key);
    const Repository* to = visit.site.accounts.repository(target.section(u'/', -1).toInt());
    if (!record || record->repository != repository || to == nullptr) {
        return notFound(record && to == nullptr ? u"Repository"_s : QString(traits(key.kind).className));
    }
    QJsonObject blocked;
    for (const Key& object : visit.site.shelves.objectsWith(record->uri())) {
        if (visit.site.shelves.standing(object)) {
            blocked.insert(uriOf(object, repository),
                           QJsonArray{QJsonObject{{u"json_property"_s, u"instances"_s}, {u"message"_s, u"DIGITAL_OBJECT_IN_USE"_s}}});
        }
    }
    if (key.kind == Kind::Resource) {
        for (const Key& child : visit.site.shelves.children(key)) {
            const auto object = visit.site.shelves.find(child);
            if (object && !object->body[u"instances"].toArray().isEmpty()) {
                blocked.insert(object->uri(),
                               QJsonArray{QJsonObject{{u"json_property"_s, u"instances"_s}, {u"message"_s, u"DIGITAL_OBJECT_HAS_LINK"_s}}});
            }
        }
    }
    if (!blocked.isEmpty()) {
        return answered(QJsonObject{{u"error"_s, blocked}}, 409);
    }
    Writer writer = writerOf(visit);
    for (const Key& child : visit.site.shelves.children(key)) {
        writer.move(child, to->id);
    }
    writer.move(key, to->id);
    writer.create(Kind::Event, to->id,
                  {{u"event_type"_s, u"custody_transfer"_s},
                   {u"timestamp"_s, timeText(visit.site.shelves.now())},
                   {u"external_ids"_s, QJsonArray()},
                   {u"external_documents"_s, QJsonArray()},
                   {u"linked_agents"_s, QJsonArray{QJsonObject{{u"role"_s, u"implementer"_s}, {u"ref"_s, u"/agents/corporate_entities/1"_s}}}},
                   {u"linked_records"_s, QJsonArray{QJsonObject{{u"role"_s, u"transfer"_s}, {u"ref"_s, uriOf(key, to->id)}}}}});
    return answered(QJsonObject{{u"status"_s, u"Moved"_s}, {u"id"_s, key.id}, {u"merge_destination"_s, to->id}});
}

HttpResponse mergedDigitalObjects(Visit& visit)
{
    const auto repository = visit.integer(u"repo_id"_s, true);
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    const auto body = bodyOf(visit.request);
    if (const auto* refusal = std::get_if<HttpResponse>(&body)) {
        return *refusal;
    }
    if (!visit.may(u"merge_archival_record"_s, int(*repository))) {
        return denied();
    }
    const QJsonObject& sent = std::get<QJsonObject>(body);
    const auto destination = referenceOf(sent[u"merge_destination"][u"ref"].toString());
    const auto kept = destination ? visit.site.shelves.find(destination->key) : std::nullopt;
    if (!kept || destination->key.kind != Kind::DigitalObject) {
        return notFound(u"DigitalObject"_s);
    }
    Writer writer = writerOf(visit);
    QJsonObject merged = kept->body;
    QJsonArray gone;
    for (const QJsonValue& candidate : sent[u"merge_candidates"].toArray()) {
        const auto reference = referenceOf(candidate[u"ref"].toString());
        const auto record = reference && reference->key != destination->key ? visit.site.shelves.find(reference->key) : std::nullopt;
        if (!record || record->key.kind != Kind::DigitalObject) {
            return notFound(u"DigitalObject"_s);
        }
        QJsonArray files = merged[u"file_versions"].toArray();
        for (QJsonValue file : record->body[u"file_versions"].toArray()) {
            QJsonObject one = file.toObject();
            one.insert(u"is_representative"_s, false);
            files.append(one);
        }
        merged.insert(u"file_versions"_s, files);
        for (const Key& object : visit.site.shelves.objectsWith(record->uri())) {
            if (const auto holder = visit.site.shelves.find(object)) {
                const QByteArray text = QJsonDocument(holder->body).toJson();
                writer.save(
                    object,
                    QJsonDocument::fromJson(QByteArray(text).replace('"' + record->uri().toUtf8() + '"', '"' + kept->uri().toUtf8() + '"')).object());
            }
        }
        writer.remove(record->key);
        gone.append(record->uri());
    }
    for (int i = 0; i < 9; ++i) { // the lock jumps
        writer.touch(kept->key, true);
    }
    writer.save(kept->key, merged);
    return answered(QJsonObject{{u"status"_s, u"Merged"_s},
                                {u"id"_s, kept->key.id},
                                {u"selections"_s, QJsonArray()},
                                {u"merge_destination_uri"_s, kept->uri()},
                                {u"deleted_uris"_s, gone}});
}

} // namespace cf::sandbox::archivesspace
