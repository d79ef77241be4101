#include "app/sandbox/documentum/dctm_shelves.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs installed = 1'767'225'600'000; // 2026-01-01T00:00Z

Thing folderThing(const QString& id, const QString& type, const QString& name, const QString& parent)
{
    Thing thing;
    thing.id = id;
    thing.type = type;
    thing.name = name;
    thing.creator = thing.modifier = thing.owner = u"dmadmin"_s;
    thing.created = thing.modified = installed;
    if (!parent.isEmpty()) {
        thing.folders = {parent};
        thing.cabinet = parent;
    }
    return thing;
}

} // namespace

std::shared_ptr<const HeldRecord> Shelves::present(quint64 accession, bool seesAll) const
{
    if (accession >= m_holdings.count()) {
        return nullptr;
    }
    const Presence presence = m_holdings.presence(accession);
    const bool isShown = presence == Presence::Present || (presence == Presence::Restricted && seesAll);
    return isShown ? std::make_shared<const HeldRecord>(m_holdings.record(accession)) : nullptr;
}

Thing Shelves::communication(const std::shared_ptr<const HeldRecord>& record, qsizetype index) const
{
    const HeldRecord& r = *record;
    const HeldVersion& version = r.versions[index];
    const quint64 accession = r.accession;
    Thing thing;
    thing.record = record;
    thing.version = index;
    thing.type = communicationType;
    thing.id = versionIdOf({accession, version.ordinal});
    thing.chronicle = versionIdOf({accession, r.versions.constFirst().ordinal});
    thing.antecedent = index == 0 ? QString() : versionIdOf({accession, r.versions[index - 1].ordinal});
    thing.isLatest = index == r.versions.size() - 1;
    thing.labels = {QString::number(version.ordinal) + u".0"_s};
    if (thing.isLatest) {
        thing.labels += u"CURRENT"_s;
    }
    if (version.ordinal == r.sentVersion) {
        thing.labels += u"SENT"_s;
    }
    thing.name = r.documentId;
    thing.comment = version.comment;
    thing.creator = thing.owner = version.creator;
    thing.modifier = r.current().creator;
    thing.created = version.made / 1000 * 1000;
    const auto stamped = m_stamps.find(accession);
    const UtcMs all = stamped != m_stamps.end() ? stamped->second : r.isAdded ? r.created : r.created + settlingTime;
    thing.modified = std::max(thing.created, all / 1000 * 1000);
    thing.stamp = r.changes;
    thing.isForAll = r.presence != Presence::Restricted;
    thing.folders = {volumeIdOf(accession / volumeSize)};
    if (!r.caseId.isEmpty()) {
        thing.folders += casesCabinet;
    }
    thing.cabinet = correspondenceCabinet;
    if (!r.isStub) {
        thing.files = version.files.mid(0, mostFiles);
        for (int i = 0; i < int(thing.files.size()); ++i) {
            thing.fileIds += contentIdOf({{accession, version.ordinal}, i});
        }
    }
    for (int i = 0; i < int(r.retentions.size()); ++i) {
        thing.retainers += retainerIdOf({accession, i});
        thing.retainedUntil = std::max(thing.retainedUntil, r.retentions[i].until);
    }
    for (const HeldHold& hold : r.holds) {
        if (!hold.isPending && hold.isOn(version.ordinal)) {
            thing.retainers += matterIdOf(hold.name);
            thing.aspects = {holdAspect};
        }
    }
    if (const auto lock = m_locks.find(thing.id); lock != m_locks.end()) {
        thing.lockOwner = lock->second.owner;
        thing.locked = lock->second.since;
    }
    return thing;
}

QList<Thing> Shelves::versionsOf(quint64 accession, bool seesAll) const
{
    QList<Thing> all;
    if (const auto record = present(accession, seesAll)) {
        for (qsizetype i = 0; i < record->versions.size(); ++i) {
            all.append(communication(record, i));
        }
    }
    return all;
}

std::optional<Thing> Shelves::latestOf(quint64 accession, bool seesAll) const
{
    const auto record = present(accession, seesAll);
    return record ? std::optional(communication(record, record->versions.size() - 1)) : std::nullopt;
}

std::optional<Thing> Shelves::find(const QString& id, bool seesAll) const
{
    if (const auto found = m_written.find(id); found != m_written.end()) {
        return found->second;
    }
    if (const auto version = versionIn(id)) {
        const auto record = present(version->accession, seesAll);
        for (qsizetype i = 0; record && i < record->versions.size(); ++i) {
            if (record->versions[i].ordinal == version->ordinal) {
                return communication(record, i);
            }
        }
        return std::nullopt;
    }
    return fixedFolder(id);
}

QList<Thing> Shelves::versions(const QString& chronicle, bool seesAll) const
{
    if (const auto version = versionIn(chronicle)) {
        const QList<Thing> all = versionsOf(version->accession, seesAll);
        return !all.isEmpty() && all.constFirst().chronicle == chronicle ? all : QList<Thing>();
    }
    QList<Thing> all;
    for (const auto& [id, thing] : m_written) { // ids are counted up, so this is the order they were made in
        if (thing.chronicle == chronicle) {
            all.append(thing);
        }
    }
    return all;
}

std::optional<Thing> Shelves::latest(const QString& chronicle, bool seesAll) const
{
    const QList<Thing> all = versions(chronicle, seesAll);
    const auto found = std::find_if(all.rbegin(), all.rend(), [](const Thing& one) { return one.isLatest; });
    return found == all.rend() ? std::nullopt : std::optional(*found);
}

std::optional<Thing> Shelves::fixedFolder(const QString& id) const
{
    if (const auto volume = volumeIn(id)) {
        const QString name = u"Volume %1"_s.arg(*volume + 1);
        return *volume < volumes() ? std::optional(folderThing(id, u"dm_folder"_s, name, correspondenceCabinet)) : std::nullopt;
    }
    const std::pair<QString, QString> all[] = {{correspondenceCabinet, u"Correspondence"_s}, {casesCabinet, u"Cases"_s}, {tempCabinet, u"Temp"_s}};
    const auto found = std::find_if(std::begin(all), std::end(all), [&](const auto& one) { return one.first == id; });
    return found == std::end(all) ? std::nullopt : std::optional(folderThing(id, u"dm_cabinet"_s, found->second, {}));
}

std::optional<Thing> Shelves::folder(const QString& id) const
{
    const auto found = find(id, true);
    return found && found->isFolder() ? found : std::nullopt;
}

QStringList Shelves::ancestryOf(const QString& id) const
{
    QStringList all;
    for (auto at = folder(id); at && !all.contains(at->id); at = at->folders.isEmpty() ? std::nullopt : folder(at->folders.constFirst())) {
        all += at->id;
    }
    return all;
}

QString Shelves::pathOf(const QString& id) const
{
    QString path;
    for (const QString& one : ancestryOf(id)) {
        path.prepend(u'/' + folder(one)->name);
    }
    return path;
}

QList<Thing> Shelves::cabinets() const
{
    QList<Thing> all;
    for (const QString& id : {correspondenceCabinet, casesCabinet, tempCabinet}) {
        all.append(*find(id, true));
    }
    for (const auto& [id, thing] : m_written) {
        if (thing.type == u"dm_cabinet") {
            all.append(thing);
        }
    }
    return all;
}

QList<Thing> Shelves::subfolders(const QString& parent) const
{
    QList<Thing> all;
    for (quint64 volume = 0; parent == correspondenceCabinet && volume < volumes(); ++volume) {
        all.append(*fixedFolder(volumeIdOf(volume)));
    }
    for (const auto& [id, thing] : m_written) {
        if (thing.isFolder() && thing.folders.contains(parent)) {
            all.append(thing);
        }
    }
    return all;
}

QList<Thing> Shelves::folders() const
{
    QList<Thing> all = cabinets();
    all += subfolders(correspondenceCabinet);
    for (const auto& [id, thing] : m_written) {
        if (thing.isFolder() && thing.type != u"dm_cabinet" && !thing.folders.contains(correspondenceCabinet)) {
            all.append(thing);
        }
    }
    return all;
}

std::optional<Thing> Shelves::folderAt(const QString& path) const
{
    const QList<Thing> all = folders();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Thing& one) { return pathOf(one.id) == path; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QList<Thing> Shelves::contentsOf(const QString& folder, bool seesAll) const
{
    QList<Thing> all;
    const auto add = [&](quint64 accession) {
        const auto thing = latestOf(accession, seesAll);
        if (thing && thing->folders.contains(folder)) {
            all.append(*thing);
        }
    };
    if (const auto volume = volumeIn(folder)) {
        for (quint64 accession = *volume * volumeSize; accession < std::min((*volume + 1) * volumeSize, m_holdings.count()); ++accession) {
            add(accession);
        }
    } else if (folder == casesCabinet) {
        for (const quint64 accession : m_holdings.present(seesAll).all()) {
            add(accession);
        }
    }
    for (const auto& [id, thing] : m_written) {
        if (!thing.isFolder() && thing.isLatest && thing.folders.contains(folder)) {
            all.append(thing);
        }
    }
    return all;
}

bool Shelves::isBelow(const Thing& thing, const QString& folder, bool atAnyDepth) const
{
    return std::any_of(thing.folders.begin(), thing.folders.end(), [&](const QString& one) {
        return one == folder || (atAnyDepth && ancestryOf(one).contains(folder));
    });
}

QList<Thing> Shelves::written() const
{
    QList<Thing> all;
    for (const auto& [id, thing] : m_written) {
        if (!thing.isFolder()) {
            all.append(thing);
        }
    }
    return all;
}

QStringList Shelves::lockedIds() const
{
    QStringList all;
    for (const auto& [id, lock] : m_locks) {
        all += id;
    }
    for (const auto& [id, thing] : m_written) {
        if (!thing.lockOwner.isEmpty()) {
            all += id;
        }
    }
    return all;
}

std::optional<Thing> Shelves::ownerOf(const QString& content) const
{
    const auto found = std::find_if(m_written.begin(), m_written.end(), [&](const auto& one) { return one.second.fileIds.contains(content); });
    return found == m_written.end() ? std::nullopt : std::optional(found->second);
}

void Shelves::lock(const QString& id, const QString& owner)
{
    if (const auto found = m_written.find(id); found != m_written.end()) {
        found->second.lockOwner = owner;
        found->second.locked = now();
    } else if (owner.isEmpty()) {
        m_locks.erase(id);
    } else {
        m_locks[id] = {owner, now()};
    }
}

} // namespace cf::sandbox::documentum
