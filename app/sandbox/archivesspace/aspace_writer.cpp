#include "app/sandbox/archivesspace/aspace_writer.h"

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

QStringList instancesIn(const QJsonObject& body)
{
    QStringList uris;
    for (const QJsonValue& instance : body[u"instances"].toArray()) {
        uris.append(instance[u"digital_object"][u"ref"].toString());
    }
    return uris;
}

/// Published with the record: its parts too.
void setPublished(QJsonObject& body, bool isPublished)
{
    body.insert(u"publish"_s, isPublished);
    for (const QString& name : {u"external_documents"_s, u"notes"_s, u"file_versions"_s}) {
        if (body.contains(name)) {
            QJsonArray parts;
            for (const QJsonValue& part : body[name].toArray()) {
                QJsonObject one = part.toObject();
                one.insert(u"publish"_s, isPublished);
                parts.append(one);
            }
            body.insert(name, parts);
        }
    }
}

} // namespace

QJsonObject completed(Kind kind, QJsonObject body, quint64 seed)
{
    quint64 number = seed << 12;
    const auto fresh = [&number] { return refIdOf((1ULL << 52) + ++number); };
    if (kind == Kind::ArchivalObject && body[u"ref_id"].toString().isEmpty()) {
        body.insert(u"ref_id"_s, fresh());
    }
    const auto complete = [&](const QString& list, const QString& id, const QString& model) {
        QJsonArray parts = body[list].toArray();
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QJsonObject part = parts[i].toObject();
            if (part[id].toString().isEmpty() && (model.isEmpty() || part[u"jsonmodel_type"].toString().startsWith(model))) {
                part.insert(id, fresh());
                parts[i] = part;
            }
        }
        if (!parts.isEmpty()) {
            body.insert(list, parts);
        }
    };
    complete(u"rights_statements"_s, u"identifier"_s, QString());
    complete(u"notes"_s, u"persistent_id"_s, u"note_"_s);
    return body;
}

Writer writerOf(const Visit& visit)
{
    return Writer(visit.site, visit.account->name, visit.request.header("X-ArchivesSpace-Priority").toLower() == "high");
}

void Writer::write(ShelvedRecord record, const std::optional<ShelvedRecord>& before)
{
    const UtcMs now = m_site.clock.now();
    if (now >= record.indexedAgain) { // what it shows until it comes round is what was there before this
        record.isUnknownToIndex = !before;
        record.indexedBefore = before ? std::make_shared<ShelvedRecord>(*before) : nullptr;
    }
    record.indexedAgain = m_isUrgent ? now + 1'000 : (now / m_site.indexCycle + 1) * m_site.indexCycle;
    m_site.shelves.put(std::move(record));
}

void Writer::announce(const ShelvedRecord& record)
{
    const qint64 sequence = m_site.notices.isEmpty() ? takenInAt(0) / 1000 : m_site.notices.constLast().sequence + 1;
    m_site.notices.append({record.isDeleted ? QJsonValue(u"deleted"_s) : QJsonValue(record.body), record.uri(), sequence, m_site.clock.now()});
}

Key Writer::create(Kind kind, int repository, QJsonObject body)
{
    ShelvedRecord record;
    record.key = m_site.shelves.next(kind);
    record.repository = traits(kind).isGlobal ? 0 : repository;
    record.body = completed(kind, std::move(body), quint64(record.key.id) * kindCount + quint64(kind));
    record.created = record.system = record.user = m_site.shelves.now();
    record.createdBy = record.modifiedBy = m_account;
    write(record, std::nullopt);
    affect(record, std::nullopt);
    if (m_isUrgent) {
        announce(record);
    }
    return record.key;
}

void Writer::save(Key key, QJsonObject body)
{
    const auto before = m_site.shelves.find(key);
    ShelvedRecord record = *before;
    record.body = completed(key.kind, std::move(body), quint64(key.id) * kindCount + quint64(key.kind) + quint64(record.lock + 1) * 1'000'000);
    ++record.lock;
    record.system = record.user = m_site.shelves.now();
    record.modifiedBy = m_account;
    write(record, before);
    affect(record, before);
    if (m_isUrgent) {
        announce(record);
    }
}

void Writer::touch(Key key, bool isLocking)
{
    const auto before = m_site.shelves.find(key);
    if (before) {
        ShelvedRecord record = *before;
        record.lock += isLocking;
        record.system = m_site.shelves.now();
        write(record, before);
    }
}

/// Others that a saved record stamps.
void Writer::affect(const ShelvedRecord& record, const std::optional<ShelvedRecord>& before)
{
    const auto touchAll = [this](const QString& uri, bool isLocking) {
        if (const auto reference = referenceOf(uri)) {
            touch(reference->key, isLocking);
        }
    };
    switch (record.key.kind) {
    case Kind::Event:
        for (const QString& list : {u"linked_records"_s, u"linked_agents"_s}) {
            for (const QJsonValue& link : record.body[list].toArray()) {
                touchAll(link[u"ref"].toString(), true);
            }
        }
        break;
    case Kind::ArchivalObject: {
        const QStringList known = before ? instancesIn(before->body) : QStringList();
        for (const QString& uri : instancesIn(record.body)) {
            if (!known.contains(uri)) {
                touchAll(uri, true);
            }
        }
        for (const Key& child : m_site.shelves.children(record.key)) {
            touch(child, false);
        }
        touchAll(record.body[u"resource"][u"ref"].toString(), false);
        break;
    }
    case Kind::Resource:
        if (before) {
            m_site.shelves.touchResource(record.key.id);
        }
        break;
    case Kind::DigitalObject:
        for (const Key& child : m_site.shelves.children(record.key)) {
            touch(child, false);
        }
        break;
    default: break;
    }
    if (before && (isAgent(record.key.kind) || record.key.kind == Kind::Subject || record.key.kind == Kind::Classification ||
                   record.key.kind == Kind::ClassificationTerm)) {
        for (const Key& key : m_site.shelves.linkedTo(record.uri())) {
            touch(key, record.key.kind == Kind::ClassificationTerm);
        }
    }
}

void Writer::remove(Key key, bool leavesTrace)
{
    const auto record = m_site.shelves.find(key);
    m_site.shelves.remove(key, leavesTrace);
    if (!record) {
        return;
    }
    ShelvedRecord gone = *m_site.shelves.findBuried(key);
    write(gone, record); // the index goes on showing it
    if (leavesTrace) {
        announce(gone);
    }
    if (key.kind == Kind::ArchivalObject) {
        if (const auto resource = referenceOf(record->body[u"resource"][u"ref"].toString())) {
            touch(resource->key, false);
        }
    }
}

void Writer::suppress(Key key, bool isSuppressed)
{
    std::vector<Key> all{key};
    const auto below = m_site.shelves.children(key);
    all.insert(all.end(), below.begin(), below.end());
    for (const Key& one : all) {
        if (const auto before = m_site.shelves.find(one)) {
            ShelvedRecord record = *before;
            record.isSuppressed = isSuppressed;
            record.system = m_site.shelves.now();
            write(record, before);
        }
    }
}

void Writer::publish(Key key, bool isPublished)
{
    std::vector<Key> all{key};
    const auto below = m_site.shelves.children(key);
    all.insert(all.end(), below.begin(), below.end());
    for (const Key& one : all) {
        if (const auto before = m_site.shelves.find(one)) {
            ShelvedRecord record = *before;
            setPublished(record.body, isPublished);
            record.system = m_site.shelves.now();
            write(record, before);
        }
    }
}

void Writer::move(Key key, int repository)
{
    const auto before = m_site.shelves.find(key);
    ShelvedRecord record = *before;
    m_site.shelves.bury(record.uri());
    record.repository = repository;
    ++record.lock;
    record.system = m_site.shelves.now();
    write(record, before);
}

} // namespace cf::sandbox::archivesspace
