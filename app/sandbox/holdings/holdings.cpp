#include "app/sandbox/holdings/holdings.h"

#include "app/sandbox/holdings/accessioning.h"
#include "app/sandbox/holdings/holdings_change.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Holdings::Holdings(ArchiveKind archive, const estate::EstateGenerator& generator, const StoredFiles& files, quint64 records, const Clock& clock)
    : m_archive(archive)
    , m_generator(generator)
    , m_files(files)
    , m_clock(clock)
    , m_loaded(shareOf(archive, records))
{
    const UtcMs purged = m_loaded == 0 ? loadingBegan : takenInAt(numberAt(archive, m_loaded - 1)) + 2 * settlingTime;
    for (quint64 accession = 0; accession < m_loaded; ++accession) {
        const Presence presence = presenceAtFirst(generator.seed(), numberAt(archive, accession));
        if (presence != Presence::Present) {
            HeldRecord record = Holdings::record(accession);
            record.presence = presence;
            if (presence == Presence::Deleted) { // before anybody looked
                record.modified = purged;
                m_changes.push_back({accession, ChangeKind::Deleted, purged});
            }
            m_changed.emplace(accession, std::move(record));
        }
    }
}

HeldRecord Holdings::record(quint64 accession) const
{
    const auto found = m_changed.find(accession);
    if (found != m_changed.end()) {
        return found->second;
    }
    m_generator.make(numberAt(m_archive, accession), m_made);
    return accessioned(m_made, accession);
}

Presence Holdings::presence(quint64 accession) const
{
    const auto found = m_changed.find(accession);
    return found == m_changed.end() ? Presence::Present : found->second.presence;
}

const AccessionSet& Holdings::present(bool withRestricted) const
{
    std::optional<AccessionSet>& kept = withRestricted ? m_all : m_open;
    if (!kept) {
        std::vector<quint64> absent;
        for (const auto& [accession, record] : m_changed) {
            if (record.presence != Presence::Present && !(withRestricted && record.presence == Presence::Restricted)) {
                absent.push_back(accession);
            }
        }
        kept = AccessionSet::between(0, count()).without(AccessionSet::of(std::move(absent)));
    }
    return *kept;
}

AccessionSet Holdings::modifiedSince(UtcMs instant) const
{
    const quint64 first = std::min(shareOf(m_archive, takenInBefore(instant - settlingTime)), m_loaded);
    std::vector<quint64> changed, since;
    for (const auto& [accession, record] : m_changed) {
        changed.push_back(accession);
        if (record.modified >= instant) {
            since.push_back(accession);
        }
    }
    return AccessionSet::between(first, m_loaded).without(AccessionSet::of(std::move(changed))).with(AccessionSet::of(std::move(since)));
}

HoldingChange Holdings::change(quint64 serial) const
{
    return serial < m_loaded ? HoldingChange{serial, ChangeKind::TakenIn, takenInAt(numberAt(m_archive, serial))} : m_changes[serial - m_loaded];
}

void Holdings::noted(const HoldingChange& change, const HeldRecord& before)
{
    m_changes.push_back(change);
    m_all.reset();
    m_open.reset();
    for (const Listener& listener : m_listeners) {
        listener(change, before);
    }
}

Result<void> Holdings::amend(quint64 accession, const QJsonObject& fields)
{
    return alter(accession, ChangeKind::Amended, [&](HeldRecord& record) -> Result<void> {
        if (const auto complaint = sandbox::amend(record, fields)) {
            return fail(ErrorKind::Rejected, *complaint);
        }
        return {};
    });
}

Result<int> Holdings::addVersion(quint64 accession, const QList<HeldFile>& contents, const QString& creator, const QString& comment)
{
    int ordinal = 0;
    CF_CHECK(alter(accession, ChangeKind::Versioned, [&](HeldRecord& record) -> Result<void> {
        ordinal = record.current().ordinal + 1;
        record.versions.append({ordinal, creator, comment, m_clock.now(), contents});
        record.isStub = false;
        return {};
    }));
    return ordinal;
}

Result<void> Holdings::remove(quint64 accession, bool leavesTrace)
{
    return alter(accession, ChangeKind::Deleted, [&](HeldRecord& record) -> Result<void> {
        record.presence = leavesTrace ? Presence::Deleted : Presence::Vanished;
        return {};
    });
}

Result<void> Holdings::destroyContent(quint64 accession)
{
    return alter(accession, ChangeKind::Destroyed, [](HeldRecord& record) -> Result<void> {
        record.isStub = true;
        for (HeldVersion& version : record.versions) {
            for (HeldFile& file : version.files) {
                file.content = ContentState::Missing;
            }
        }
        return {};
    });
}

Result<void> Holdings::setRestricted(quint64 accession, bool isRestricted)
{
    return alter(accession, isRestricted ? ChangeKind::Restricted : ChangeKind::Opened, [&](HeldRecord& record) -> Result<void> {
        record.presence = isRestricted ? Presence::Restricted : Presence::Present;
        return {};
    });
}

Result<void> Holdings::retain(quint64 accession, const HeldRetention& retention)
{
    return alter(accession, ChangeKind::Retained, [&](HeldRecord& record) -> Result<void> {
        record.retentions.removeIf([&](const HeldRetention& one) { return one.source == retention.source; });
        record.retentions.append(retention);
        return {};
    });
}

quint64 Holdings::add(HeldRecord record)
{
    record.accession = count();
    record.isAdded = true;
    record.created = record.modified = m_clock.now();
    if (record.versions.isEmpty()) {
        record.versions.append(HeldVersion());
        record.versions.first().made = record.created;
    }
    const quint64 accession = record.accession;
    ++m_added;
    m_changed.emplace(accession, std::move(record));
    noted({accession, ChangeKind::TakenIn, m_clock.now()}, HeldRecord());
    return accession;
}

} // namespace cf::sandbox
