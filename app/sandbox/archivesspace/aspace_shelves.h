// Every record of the ArchivesSpace server: what was loaded, computed from the holdings, and over it what was written since, with the
// stamps, links and tombstones that writing leaves. Source: protocol page 2.2, 2.3.
#pragma once

#include "app/sandbox/archivesspace/aspace_shapes.h"

namespace cf::sandbox::archivesspace {

struct ShelvedRecord {
    Key key;
    int repository = mainRepository; ///< 0: global
    QJsonObject body;                ///< what a client may write, normalised
    int lock = 0;
    UtcMs created = 0, system = 0, user = 0; ///< whole seconds
    QString createdBy, modifiedBy;
    bool isSuppressed = false, isDeleted = false;

    // What the search index says of it until it comes round again.
    UtcMs indexedAgain = 0;
    bool isUnknownToIndex = false;
    std::shared_ptr<const ShelvedRecord> indexedBefore; ///< null: it is as it is, or unknown

    QString uri() const { return uriOf(key, repository); }
};

/// Where it stands, without what is in it.
struct Standing {
    int repository = 0;
    bool isSuppressed = false;
};

struct Tombstone {
    QString uri;
    UtcMs at = 0;
};

/// One thread.
class Shelves
{
public:
    /// Both outlive it.
    Shelves(const Holdings& holdings, const Clock& clock);

    /// Nothing when there is none, or none any more.
    std::optional<ShelvedRecord> find(Key key) const;
    std::optional<Standing> standing(Key key) const;
    bool isWritten(Key key) const { return m_written.contains(key); } ///< else it is computed from the holdings as they are now
    /// As it was last, if it was deleted.
    std::optional<ShelvedRecord> findBuried(Key key) const;
    std::vector<Key> children(Key key) const; ///< directly or not: archival objects of a resource, components, terms

    /// Sets of ids.
    AccessionSet ids(Kind kind, int repository, bool withSuppressed) const;
    AccessionSet modifiedSince(Kind kind, UtcMs instant) const;
    UtcMs systemTime(Key key) const;

    Key next(Kind kind) { return {kind, ++m_last[size_t(kind)]}; }
    void put(ShelvedRecord record);
    /// With everything below it; each leaves its tombstone, unless `leavesTrace` is false.
    void remove(Key key, bool leavesTrace = true);
    /// All archival objects of a resource are stamped, as if each had been saved.
    void touchResource(int resource) { m_resourceTouched[resource] = now(); }
    void bury(const QString& uri); ///< a tombstone for what is elsewhere now

    QList<Key> eventsOf(const QString& uri) const;
    QList<Key> objectsWith(const QString& digitalObject) const; ///< archival objects that show it
    QList<Key> linkedTo(const QString& uri) const;              ///< records written since that refer to it in any way
    const QList<Tombstone>& tombstones() const { return m_tombstones; }
    UtcMs now() const { return m_clock.now() / 1000 * 1000; }

    // Communications.
    const Holdings& holdings() const { return m_holdings; }
    std::optional<Numbers> numbersOf(quint64 accession) const;
    std::optional<quint64> accessionOf(Key key) const; ///< of an archival object, a digital object or an event
    void shelve(quint64 accession, const Numbers& numbers) { m_added.insert(accession, numbers); }

    std::vector<const ShelvedRecord*> written(Kind kind) const; ///< also what was deleted, by id

private:
    std::optional<ShelvedRecord> loaded(Key key) const;
    bool isLoaded(Key key) const;
    quint64 loadedCount(Kind kind) const;
    UtcMs loadedTime(Kind kind, int id) const;
    quint64 resourceSize(int resource) const;
    void link(const ShelvedRecord& record, bool isLinking);

    const Holdings& m_holdings;
    const Clock& m_clock;
    std::map<Key, ShelvedRecord> m_written;
    std::array<int, kindCount> m_last{};
    QHash<int, UtcMs> m_resourceTouched;
    QHash<QString, QSet<int>> m_eventLinks, m_objectLinks; ///< of written events and archival objects
    QHash<QString, QList<Key>> m_references;
    QHash<quint64, Numbers> m_added;
    QList<Tombstone> m_tombstones;
};

/// Every uri in a body, wherever a "ref" stands.
QStringList referencesIn(const QJsonValue& body);

} // namespace cf::sandbox::archivesspace
