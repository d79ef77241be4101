#include "app/sandbox/archivesspace/aspace_shelves.h"

#include <QJsonArray>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

int firstOf(Kind kind)
{
    return kind == Kind::ArchivalObject  ? firstArchivalObject
           : kind == Kind::DigitalObject ? firstDigitalObject
           : kind == Kind::Event         ? firstEvent
                                         : 1;
}

void collect(const QJsonValue& value, QStringList& found)
{
    if (value.isArray()) {
        for (const QJsonValue& one : value.toArray()) {
            collect(one, found);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == u"ref" && it->isString()) {
                found.append(it->toString());
            } else {
                collect(*it, found);
            }
        }
    }
}

} // namespace

QStringList referencesIn(const QJsonValue& body)
{
    QStringList found;
    collect(body, found);
    found.removeDuplicates();
    return found;
}

Shelves::Shelves(const Holdings& holdings, const Clock& clock)
    : m_holdings(holdings)
    , m_clock(clock)
{
    for (const Kind kind : {Kind::Resource, Kind::ArchivalObject, Kind::DigitalObject, Kind::Event}) {
        m_last[size_t(kind)] = firstOf(kind) + int(loadedCount(kind)) - 1;
    }
    // What was purged before anybody looked has its tombstones; what is not for everybody is suppressed.
    const AccessionSet all = AccessionSet::between(0, m_holdings.loaded());
    for (const quint64 accession : all.without(m_holdings.present(false)).all()) {
        const Numbers numbers = loadedNumbers(accession);
        const HeldRecord held = m_holdings.record(accession);
        const bool isGone = held.presence == Presence::Deleted;
        for (const Key key :
             {Key{Kind::ArchivalObject, numbers.archivalObject}, Key{Kind::DigitalObject, numbers.digitalObject}, Key{Kind::Event, numbers.event}}) {
            ShelvedRecord record = *loaded(key);
            record.isSuppressed = !isGone;
            record.isDeleted = isGone && key.kind != Kind::Event; // it stays, and refers to nothing
            if (record.isDeleted) {
                record.system = held.modified;
                m_tombstones.append({record.uri(), held.modified});
            }
            put(record);
        }
    }
}

quint64 Shelves::loadedCount(Kind kind) const
{
    switch (kind) {
    case Kind::ArchivalObject:
    case Kind::DigitalObject:
    case Kind::Event: return m_holdings.loaded();
    case Kind::Resource: return (m_holdings.loaded() + objectsInResource - 1) / objectsInResource;
    default: return 0;
    }
}

bool Shelves::isLoaded(Key key) const { return key.id >= firstOf(key.kind) && quint64(key.id - firstOf(key.kind)) < loadedCount(key.kind); }

quint64 Shelves::resourceSize(int resource) const
{
    const quint64 first = quint64(resource - 1) * objectsInResource;
    return first >= m_holdings.loaded() ? 0 : std::min<quint64>(objectsInResource, m_holdings.loaded() - first);
}

UtcMs Shelves::loadedTime(Kind kind, int id) const
{
    quint64 accession = quint64(id - firstOf(kind));
    if (kind == Kind::Resource) { // stamped by the last of what was put under it
        accession = accession * objectsInResource + resourceSize(id) - 1;
    }
    return takenInAt(numberAt(m_holdings.archive(), accession)) + settlingTime;
}

std::optional<ShelvedRecord> Shelves::loaded(Key key) const
{
    if (!isLoaded(key)) {
        return std::nullopt;
    }
    ShelvedRecord record;
    record.key = key;
    record.createdBy = record.modifiedBy = u"loader"_s;
    record.system = loadedTime(key.kind, key.id);
    if (key.kind == Kind::Resource) {
        record.body = resourceOf(key.id, resourceSize(key.id));
        record.created = record.user = takenInAt(numberAt(m_holdings.archive(), quint64(key.id - 1) * objectsInResource));
        return record;
    }
    const quint64 accession = quint64(key.id - firstOf(key.kind));
    const Numbers numbers = loadedNumbers(accession);
    const HeldRecord held = m_holdings.record(accession);
    record.created = record.user = held.created;
    switch (key.kind) {
    case Kind::ArchivalObject:
        record.body = archivalObjectOf(held, numbers);
        record.lock = 1; // its event was added later
        break;
    case Kind::DigitalObject:
        record.body = digitalObjectOf(held, m_holdings.files());
        record.lock = 2; // shown by its archival object, and the event
        break;
    default: record.body = eventOf(held, numbers); record.created = record.user = record.system;
    }
    return record;
}

std::optional<ShelvedRecord> Shelves::findBuried(Key key) const
{
    const auto found = m_written.find(key);
    auto record = found != m_written.end() ? std::optional(found->second) : loaded(key);
    if (record) {
        record->system = systemTime(key);
    }
    return record;
}

std::optional<ShelvedRecord> Shelves::find(Key key) const
{
    auto record = findBuried(key);
    return record && !record->isDeleted ? record : std::nullopt;
}

std::optional<Standing> Shelves::standing(Key key) const
{
    const auto found = m_written.find(key);
    if (found != m_written.end()) {
        return found->second.isDeleted ? std::nullopt : std::optional(Standing{found->second.repository, found->second.isSuppressed});
    }
    return isLoaded(key) ? std::optional(Standing{mainRepository, false}) : std::nullopt;
}

UtcMs Shelves::systemTime(Key key) const
{
    const auto found = m_written.find(key);
    UtcMs time = found != m_written.end() ? found->second.system : loadedTime(key.kind, key.id);
    if (key.kind == Kind::ArchivalObject && !m_resourceTouched.isEmpty()) {
        const QString resource = found != m_written.end() ? found->second.body[u"resource"][u"ref"].toString() : QString();
        const int id = resource.isEmpty() ? (key.id - firstArchivalObject) / objectsInResource + 1 : resource.section(u'/', -1).toInt();
        time = std::max(time, m_resourceTouched.value(id, 0));
    }
    return time;
}

std::vector<const ShelvedRecord*> Shelves::written(Kind kind) const
{
    std::vector<const ShelvedRecord*> all;
    for (auto it = m_written.lower_bound({kind, 0}); it != m_written.end() && it->first.kind == kind; ++it) {
        all.push_back(&it->second);
    }
    return all;
}

AccessionSet Shelves::ids(Kind kind, int repository, bool withSuppressed) const
{
    std::vector<quint64> known, there;
    for (const ShelvedRecord* record : written(kind)) {
        known.push_back(quint64(record->key.id));
        if (!record->isDeleted && record->repository == repository && (withSuppressed || !record->isSuppressed)) {
            there.push_back(quint64(record->key.id));
        }
    }
    const auto first = quint64(firstOf(kind));
    const AccessionSet all = repository == mainRepository ? AccessionSet::between(first, first + loadedCount(kind)) : AccessionSet();
    return all.without(AccessionSet::of(std::move(known))).with(AccessionSet::of(std::move(there)));
}

AccessionSet Shelves::modifiedSince(Kind kind, UtcMs instant) const
{
    const auto first = quint64(firstOf(kind)), end = first + loadedCount(kind);
    quint64 from = first;
    while (kind == Kind::Resource && from < end && loadedTime(kind, int(from)) < instant) {
        ++from;
    }
    if (kind != Kind::Resource) {
        from += std::min(shareOf(m_holdings.archive(), takenInBefore(instant - settlingTime)), loadedCount(kind));
    }
    AccessionSet since = AccessionSet::between(from, end);
    std::vector<quint64> known, changed;
    for (const ShelvedRecord* record : written(kind)) {
        known.push_back(quint64(record->key.id));
        if (systemTime(record->key) >= instant) {
            changed.push_back(quint64(record->key.id));
        }
    }
    if (kind == Kind::ArchivalObject) {
        for (auto it = m_resourceTouched.begin(); it != m_resourceTouched.end(); ++it) {
            if (*it >= instant) {
                const quint64 begin = first + quint64(it.key() - 1) * objectsInResource;
                since = since.with(AccessionSet::between(begin, begin + resourceSize(it.key())));
            }
        }
    }
    return since.without(AccessionSet::of(std::move(known))).with(AccessionSet::of(std::move(changed)));
}

void Shelves::link(const ShelvedRecord& record, bool isLinking)
{
    const auto mark = [isLinking](QSet<int>& ids, int id) { isLinking ? (void)ids.insert(id) : (void)ids.remove(id); };
    if (record.key.kind == Kind::Event) {
        for (const QJsonValue& one : record.body[u"linked_records"].toArray()) {
            mark(m_eventLinks[one[u"ref"].toString()], record.key.id);
        }
    } else if (record.key.kind == Kind::ArchivalObject) {
        for (const QJsonValue& one : record.body[u"instances"].toArray()) {
            mark(m_objectLinks[one[u"digital_object"][u"ref"].toString()], record.key.id);
        }
    }
    for (const QString& uri : referencesIn(record.body)) {
        isLinking ? m_references[uri].append(record.key) : (void)m_references[uri].removeAll(record.key);
    }
}

void Shelves::put(ShelvedRecord record)
{
    const auto before = m_written.find(record.key);
    if (before != m_written.end() && !before->second.isDeleted) {
        link(before->second, false);
    }
    if (!record.isDeleted) {
        link(record, true);
    }
    m_last[size_t(record.key.kind)] = std::max(m_last[size_t(record.key.kind)], record.key.id);
    m_written.insert_or_assign(record.key, std::move(record));
}

std::vector<Key> Shelves::children(Key key) const
{
    std::vector<Key> all;
    const auto record = findBuried(key);
    const QString uri = record ? record->uri() : QString();
    const auto below = [&](Kind kind, const QString& by) {
        for (const ShelvedRecord* one : written(kind)) {
            if (!one->isDeleted && one->body[by][u"ref"].toString() == uri) {
                all.push_back(one->key);
                const auto further = children(one->key);
                all.insert(all.end(), further.begin(), further.end());
            }
        }
    };
    switch (key.kind) {
    case Kind::Resource:
        for (quint64 i = 0; i < resourceSize(key.id); ++i) {
            const Key loadedKey{Kind::ArchivalObject, firstArchivalObject + (key.id - 1) * objectsInResource + int(i)};
            if (!m_written.contains(loadedKey)) {
                all.push_back(loadedKey);
            }
        }
        below(Kind::ArchivalObject, u"resource"_s);
        break;
    case Kind::ArchivalObject: below(Kind::ArchivalObject, u"parent"_s); break;
    case Kind::DigitalObject: below(Kind::DigitalObjectComponent, u"digital_object"_s); break;
    case Kind::DigitalObjectComponent: below(Kind::DigitalObjectComponent, u"parent"_s); break;
    case Kind::Classification: below(Kind::ClassificationTerm, u"classification"_s); break;
    case Kind::ClassificationTerm: below(Kind::ClassificationTerm, u"parent"_s); break;
    default: break;
    }
    std::vector<Key> once;
    for (const Key& one : all) {
        if (std::find(once.begin(), once.end(), one) == once.end()) {
            once.push_back(one);
        }
    }
    return once;
}

void Shelves::remove(Key key, bool leavesTrace)
{
    std::vector<Key> all{key};
    const auto below = children(key);
    all.insert(all.end(), below.begin(), below.end());
    for (const Key& one : all) {
        if (auto record = find(one)) {
            record->isDeleted = true;
            record->system = now();
            if (leavesTrace) {
                m_tombstones.append({record->uri(), now()});
            }
            put(*record);
        }
    }
}

void Shelves::bury(const QString& uri) { m_tombstones.append({uri, now()}); }

QList<Key> Shelves::eventsOf(const QString& uri) const
{
    const auto reference = referenceOf(uri);
    const auto accession = reference ? accessionOf(reference->key) : std::nullopt;
    QSet<int> ids = m_eventLinks.value(uri);
    if (accession && *accession < m_holdings.loaded() && reference->key.kind != Kind::Event) {
        const int event = loadedNumbers(*accession).event;
        if (!m_written.contains({Kind::Event, event})) {
            ids.insert(event);
        }
    }
    QList<int> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    QList<Key> events;
    for (const int id : sorted) {
        events.append({Kind::Event, id});
    }
    return events;
}

QList<Key> Shelves::objectsWith(const QString& digitalObject) const
{
    QSet<int> ids = m_objectLinks.value(digitalObject);
    const auto reference = referenceOf(digitalObject);
    if (reference && reference->key.kind == Kind::DigitalObject && isLoaded(reference->key)) {
        const int object = firstArchivalObject + (reference->key.id - firstDigitalObject);
        if (!m_written.contains({Kind::ArchivalObject, object})) {
            ids.insert(object);
        }
    }
    QList<int> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    QList<Key> objects;
    for (const int id : sorted) {
        objects.append({Kind::ArchivalObject, id});
    }
    return objects;
}

QList<Key> Shelves::linkedTo(const QString& uri) const { return m_references.value(uri); }

std::optional<Numbers> Shelves::numbersOf(quint64 accession) const
{
    if (accession < m_holdings.loaded()) {
        return loadedNumbers(accession);
    }
    const auto found = m_added.constFind(accession);
    return found == m_added.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<quint64> Shelves::accessionOf(Key key) const
{
    if (key.kind != Kind::ArchivalObject && key.kind != Kind::DigitalObject && key.kind != Kind::Event) {
        return std::nullopt;
    }
    if (isLoaded(key)) {
        return quint64(key.id - firstOf(key.kind));
    }
    for (auto it = m_added.begin(); it != m_added.end(); ++it) {
        const int id = key.kind == Kind::ArchivalObject ? it->archivalObject : key.kind == Kind::DigitalObject ? it->digitalObject : it->event;
        if (id == key.id) {
            return it.key();
        }
    }
    return std::nullopt;
}

} // namespace cf::sandbox::archivesspace
