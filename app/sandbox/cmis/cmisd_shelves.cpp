#include "app/sandbox/cmis/cmisd_shelves.h"

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

QString volumeName(quint64 volume) { return u"Volume %1"_s.arg(volume + 1); }

} // namespace

const QString Shelves::rootId = u"root"_s, Shelves::correspondenceId = u"correspondence"_s;

std::optional<Thing> Shelves::folder(const QString& id) const
{
    const auto volume = volumeNamed(id);
    if (id != rootId && id != correspondenceId && !(volume && *volume < volumes())) {
        return std::nullopt;
    }
    Thing thing;
    thing.id = id;
    thing.type = u"cmis:folder"_s;
    thing.name = id == rootId ? u"Northgate"_s : id == correspondenceId ? u"Correspondence"_s : volumeName(*volume);
    thing.parent = id == rootId ? QString() : id == correspondenceId ? rootId : correspondenceId;
    thing.createdBy = thing.modifiedBy = u"loader"_s;
    thing.created = thing.modified = loadingBegan;
    thing.changeToken = u"0"_s;
    return thing;
}

std::optional<Thing> Shelves::communication(const VersionName& name, bool seesAll) const
{
    if (name.accession >= m_holdings.count()) {
        return std::nullopt;
    }
    const Presence presence = m_holdings.presence(name.accession);
    if (presence != Presence::Present && !(presence == Presence::Restricted && seesAll)) {
        return std::nullopt;
    }
    const HeldRecord record = m_holdings.record(name.accession);
    for (const HeldVersion& version : record.versions) {
        if (version.ordinal == name.ordinal || (name.ordinal == 0 && version.ordinal == record.current().ordinal)) {
            Thing thing = thingOf(record, version);
            thing.isLatest = thing.isLatestMajor = version.ordinal == record.current().ordinal;
            return thing;
        }
    }
    return std::nullopt;
}

/// What its series says of a version.
void Shelves::complete(Thing& thing) const
{
    const auto found = m_series.find(thing.series);
    if (found == m_series.end()) {
        return;
    }
    const Series& series = found->second;
    thing.checkedOutId = series.working;
    thing.checkedOutBy = series.working.isEmpty() ? QString() : series.by;
    if (thing.accession || thing.isWorking) {
        return;
    }
    thing.isLatest = !series.versions.isEmpty() && series.versions.constLast() == thing.id;
    const auto major = std::find_if(series.versions.rbegin(), series.versions.rend(), [this](const QString& id) { return m_written.at(id).isMajor; });
    thing.isLatestMajor = major != series.versions.rend() && *major == thing.id;
}

std::optional<Thing> Shelves::find(const QString& id, bool seesAll) const
{
    std::optional<Thing> thing;
    if (const auto written = m_written.find(id); written != m_written.end()) {
        thing = written->second;
        if (thing->accession && !communication({*thing->accession, 0}, seesAll)) {
            return std::nullopt; // the working copy of what is not shown
        }
    } else if (const auto version = versionNamed(id)) {
        thing = communication(*version, seesAll);
    } else {
        return folder(id);
    }
    if (thing && thing->isVersion) {
        complete(*thing);
    }
    return thing;
}

std::optional<Thing> Shelves::childNamed(const QString& folder, const QString& name, bool seesAll) const
{
    bool isNumber = false;
    if (folder == correspondenceId) {
        const quint64 number = name.section(u' ', -1).toULongLong(&isNumber);
        const auto volume = isNumber && number > 0 ? Shelves::folder(volumeIdOf(number - 1)) : std::nullopt;
        if (volume && volume->name == name) {
            return volume;
        }
    } else if (const auto volume = volumeNamed(folder)) {
        const quint64 accession = name.section(u'_', -1).toULongLong(&isNumber);
        const auto document = isNumber && accession / volumeSize == *volume ? find(seriesIdOf(accession), seesAll) : std::nullopt;
        if (document && document->name == name) {
            return document;
        }
    } else if (folder == rootId && name == u"Correspondence") {
        return Shelves::folder(correspondenceId);
    }
    for (const auto& [id, thing] : m_written) {
        if (thing.name == name && thing.parent == folder && isListed(thing)) {
            return find(id, seesAll);
        }
    }
    return std::nullopt;
}

/// In its folder: not an earlier version, nor a working copy of what has versions.
bool Shelves::isListed(const Thing& thing) const
{
    if (!thing.isVersion || thing.accession) {
        return !thing.accession;
    }
    const Series& series = m_series.at(thing.series);
    return series.versions.isEmpty() || series.versions.constLast() == thing.id;
}

std::optional<Thing> Shelves::at(const QStringList& path, bool seesAll) const
{
    std::optional<Thing> thing = folder(rootId);
    for (const QString& name : path) {
        thing = thing ? childNamed(thing->id, name, seesAll) : std::nullopt;
    }
    return thing;
}

QString Shelves::pathOf(const Thing& thing) const
{
    if (thing.parent.isEmpty()) {
        return u"/"_s;
    }
    const auto above = find(thing.parent, true);
    const QString path = above ? pathOf(*above) : QString();
    return (path == u"/" ? QString() : path) + u'/' + thing.name;
}

QStringList Shelves::childIds(const QString& folder, bool seesAll) const
{
    QStringList folders, documents;
    if (folder == rootId) {
        folders.append(correspondenceId);
    } else if (folder == correspondenceId) {
        for (quint64 volume = 0; volume < volumes(); ++volume) {
            folders.append(volumeIdOf(volume));
        }
    } else if (const auto volume = volumeNamed(folder)) {
        const quint64 first = *volume * volumeSize;
        for (const quint64 accession : m_holdings.present(seesAll).both(AccessionSet::between(first, first + volumeSize)).all()) {
            documents.append(seriesIdOf(accession));
        }
    }
    for (const auto& [id, thing] : m_written) {
        if (thing.parent == folder && isListed(thing)) {
            (thing.isFolder() ? folders : documents).append(id);
        }
    }
    return folders + documents;
}

bool Shelves::isBelow(const Thing& thing, const QString& folder) const
{
    QString at = thing.parent;
    while (!at.isEmpty() && at != folder) {
        const auto above = find(at, true);
        at = above ? above->parent : QString();
    }
    return !at.isEmpty();
}

QList<Thing> Shelves::versions(const QString& series, bool seesAll) const
{
    QStringList ids;
    const auto written = m_series.find(series);
    if (const auto accession = accessionOfSeries(series); accession && *accession < m_holdings.count()) {
        const HeldRecord record = m_holdings.record(*accession);
        for (const HeldVersion& version : record.versions) {
            ids.prepend(versionIdOf(*accession, version.ordinal));
        }
    } else if (written != m_series.end()) {
        std::reverse_copy(written->second.versions.begin(), written->second.versions.end(), std::back_inserter(ids));
    }
    if (written != m_series.end() && !written->second.working.isEmpty()) {
        ids.prepend(written->second.working);
    }
    QList<Thing> all;
    for (const QString& id : ids) {
        if (const auto thing = find(id, seesAll)) {
            all.append(*thing);
        }
    }
    return all;
}

std::optional<Thing> Shelves::latest(const QString& series, bool isMajor, bool seesAll) const
{
    for (const Thing& version : versions(series, seesAll)) {
        if (!version.isWorking && (version.isMajor || !isMajor)) {
            return version;
        }
    }
    return std::nullopt;
}

QList<Thing> Shelves::workingCopies() const
{
    QList<Thing> all;
    for (const auto& [id, thing] : m_written) {
        if (thing.isWorking) {
            all.append(*find(id, true));
        }
    }
    return all;
}

QList<Thing> Shelves::written(bool allVersions) const
{
    QList<Thing> all{*folder(rootId), *folder(correspondenceId)};
    for (quint64 volume = 0; volume < volumes(); ++volume) {
        all.append(*folder(volumeIdOf(volume)));
    }
    for (const auto& [id, thing] : m_written) {
        if (!thing.isWorking && !thing.accession) {
            const Thing found = *find(id, true);
            if (allVersions || !found.isVersion || found.isLatest) {
                all.append(found);
            }
        }
    }
    return all;
}

void Shelves::put(const Thing& thing) { m_written.insert_or_assign(thing.id, thing); }

void Shelves::addVersion(const Thing& thing)
{
    Series& series = m_series[thing.series];
    if (!series.working.isEmpty() && series.working != thing.id) {
        m_written.erase(series.working);
    }
    series.working.clear();
    series.versions.append(thing.id);
    put(thing);
}

void Shelves::addWorkingCopy(const Thing& thing)
{
    Series& series = m_series[thing.series];
    series.working = thing.id;
    series.by = thing.createdBy;
    put(thing);
}

void Shelves::remove(const QString& id)
{
    const auto found = m_written.find(id);
    if (found == m_written.end()) {
        return;
    }
    if (found->second.isVersion) {
        const auto series = m_series.find(found->second.series);
        series->second.versions.removeAll(id);
        if (series->second.working == id) {
            series->second.working.clear();
        }
        if (series->second.versions.isEmpty() && series->second.working.isEmpty()) {
            m_series.erase(series);
        }
    }
    m_written.erase(found);
}

} // namespace cf::sandbox::cmisd
