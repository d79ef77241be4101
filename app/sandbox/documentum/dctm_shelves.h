// Every object with a chronicle or a place: communications, computed from the holdings, beside them what clients wrote. Cabinets:
// Correspondence with its volumes of 400 communications, Cases, into which those of a case are linked as well, and Temp.
#pragma once

#include "app/sandbox/documentum/dctm_thing.h"

#include <map>

namespace cf::sandbox::documentum {

/// One thread. `seesAll`: also what is not for everybody.
class Shelves
{
public:
    /// Both outlive it.
    Shelves(Holdings& holdings, const Clock& clock)
        : m_holdings(holdings)
        , m_clock(clock)
    {}

    std::optional<Thing> find(const QString& id, bool seesAll) const;
    /// The oldest first.
    QList<Thing> versions(const QString& chronicle, bool seesAll) const;
    std::optional<Thing> latest(const QString& chronicle, bool seesAll) const;
    /// By accession, as long as it is there.
    QList<Thing> versionsOf(quint64 accession, bool seesAll) const;
    std::optional<Thing> latestOf(quint64 accession, bool seesAll) const;

    std::optional<Thing> folderAt(const QString& path) const; ///< "/Correspondence/Volume 1"
    QString pathOf(const QString& folder) const;
    QStringList ancestryOf(const QString& folder) const; ///< itself first, then up to its cabinet
    QList<Thing> cabinets() const;
    QList<Thing> subfolders(const QString& folder) const;
    /// Latest versions of documents, and other objects that are no folders.
    QList<Thing> contentsOf(const QString& folder, bool seesAll) const;
    bool isBelow(const Thing& thing, const QString& folder, bool atAnyDepth) const;
    QList<Thing> folders() const; ///< all
    QList<Thing> written() const; ///< by clients, but folders: every version
    QStringList lockedIds() const;
    std::optional<Thing> ownerOf(const QString& content) const; ///< what a client gave a content of this id

    Holdings& holdings() const { return m_holdings; }
    UtcMs now() const { return m_clock.now() / 1000 * 1000; }

    // Writing. What is told to the holdings is not done here.
    QString newId(const char* tag) { return writtenIdOf(tag, ++m_last); }
    bool isWritten(const QString& id) const { return m_written.contains(id); }
    Thing& stored(const QString& id) { return m_written.at(id); }
    void put(const Thing& thing) { m_written.insert_or_assign(thing.id, thing); }
    void remove(const QString& id) { m_written.erase(id); }
    void lock(const QString& id, const QString& owner); ///< owner "": free
    /// What every version says was changed at this time.
    void stamp(quint64 accession, UtcMs at) { m_stamps[accession] = at / 1000 * 1000; }

private:
    struct Lock {
        QString owner;
        UtcMs since = 0;
    };
    Thing communication(const std::shared_ptr<const HeldRecord>& record, qsizetype version) const;
    std::optional<Thing> fixedFolder(const QString& id) const;
    std::optional<Thing> folder(const QString& id) const;
    std::shared_ptr<const HeldRecord> present(quint64 accession, bool seesAll) const;
    quint64 volumes() const { return (m_holdings.count() + volumeSize - 1) / volumeSize; }

    Holdings& m_holdings;
    const Clock& m_clock;
    std::map<QString, Thing> m_written;
    std::map<QString, Lock> m_locks;
    std::map<quint64, UtcMs> m_stamps;
    int m_last = 0;
};

} // namespace cf::sandbox::documentum
