// What one archive holds: its share of the estate, made when it is asked for, and over it what changed since. Knows nothing of
// protocols; the servers of the four systems read it and write into it, and so does the control port.
#pragma once

#include "app/sandbox/holdings/accession_set.h"
#include "app/sandbox/holdings/apportionment.h"
#include "app/sandbox/holdings/hold_faults.h"
#include "app/sandbox/holdings/stored_files.h"

#include <map>

namespace cf::sandbox {

enum class ChangeKind { TakenIn, Amended, Versioned, Deleted, Destroyed, Restricted, Opened, Held, Released, Retained };

struct HoldingChange {
    quint64 accession = 0;
    ChangeKind kind = ChangeKind::TakenIn;
    UtcMs at = 0;
};

/// One thread. An accession that is not below count() is NotFound; what is gone is not changed any more: Rejected.
class Holdings
{
public:
    using Listener = std::function<void(const HoldingChange& change, const HeldRecord& before)>;

    /// The generator, the files and the clock outlive it. `records` are those of the whole estate.
    Holdings(ArchiveKind archive, const estate::EstateGenerator& generator, const StoredFiles& files, quint64 records, const Clock& clock);

    ArchiveKind archive() const { return m_archive; }
    const StoredFiles& files() const { return m_files; }
    quint64 loaded() const { return m_loaded; } ///< accession numbers of the estate: 0 up to, not including, this
    quint64 count() const { return m_loaded + m_added; }

    /// Whatever became of it; `accession` below count().
    HeldRecord record(quint64 accession) const;
    bool isChanged(quint64 accession) const { return m_changed.contains(accession); }
    Presence presence(quint64 accession) const;

    /// Those that are there; with or without what is not for everybody.
    const AccessionSet& present(bool withRestricted) const;
    /// Changed at this instant or later, whatever became of them.
    AccessionSet modifiedSince(UtcMs instant) const;

    /// Everything that ever happened, the oldest first: loaded records in their order, then what was done to them.
    quint64 changeCount() const { return m_loaded + m_changes.size(); }
    HoldingChange change(quint64 serial) const;

    Result<void> amend(quint64 accession, const QJsonObject& fields);
    /// Another current version; returns its ordinal.
    Result<int> addVersion(quint64 accession, const QList<HeldFile>& contents, const QString& creator, const QString& comment);
    Result<void> remove(quint64 accession, bool leavesTrace);
    Result<void> destroyContent(quint64 accession);
    Result<void> setRestricted(quint64 accession, bool isRestricted);
    /// On the versions of these ordinals, beside those that it is on; none: on all of it. By the faults that are set; another system's meets none.
    Result<void> hold(quint64 accession, const QString& name, bool isForeign, const QList<int>& ordinals = {});
    /// NotFound: no such hold on it. Off these versions, or all; `isOnce`: once, where it lies on it more often.
    Result<void> release(quint64 accession, const QString& name, const QList<int>& ordinals = {}, bool isOnce = false);
    /// What lies on it, and is not pending.
    QList<HeldHold> holdsInForce(quint64 accession) const;
    /// It may not be deleted because of a hold.
    bool isProtected(quint64 accession) const;
    bool isPending(const QString& hold) const; ///< somewhere
    const HoldFaults& holdFaults() const { return m_holdFaults; }
    /// See hold_faults.h. Rejected: not understood.
    Result<void> setHoldFault(const QJsonObject& action);
    Result<void> retain(quint64 accession, const HeldRetention& retention);
    /// Returns its accession number; `record` needs neither number nor times.
    quint64 add(HeldRecord record);

    /// Called after each change, in the order they were added.
    void listen(Listener listener) { m_listeners.push_back(std::move(listener)); }

private:
    template <class Change>
    Result<void> alter(quint64 accession, ChangeKind kind, Change change);
    void noted(const HoldingChange& change, const HeldRecord& before);
    std::vector<quint64> changedUnder(const QString& hold) const; ///< of those that changed since they were loaded

    ArchiveKind m_archive;
    const estate::EstateGenerator& m_generator;
    const StoredFiles& m_files;
    const Clock& m_clock;
    HoldFaults m_holdFaults;
    quint64 m_loaded = 0, m_added = 0;
    std::map<quint64, HeldRecord> m_changed;
    std::vector<HoldingChange> m_changes;
    std::vector<Listener> m_listeners;
    mutable std::optional<AccessionSet> m_all, m_open;
    mutable estate::EstateRecord m_made;
};

} // namespace cf::sandbox
