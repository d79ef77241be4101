// Every object of the repository: communications, computed from the holdings, and beside them what clients wrote. Folders: "/", "/Correspondence",
// its volumes of 400 communications, and those of clients.
#pragma once

#include "app/sandbox/cmis/cmisd_communication.h"

namespace cf::sandbox::cmisd {

/// One thread. `seesAll`: also what is not for everybody.
class Shelves
{
public:
    static const QString rootId, correspondenceId;

    /// Both outlive it.
    Shelves(Holdings& holdings, const Clock& clock)
        : m_holdings(holdings)
        , m_clock(clock)
    {}

    std::optional<Thing> find(const QString& id, bool seesAll) const;
    std::optional<Thing> at(const QStringList& path, bool seesAll) const;
    std::optional<Thing> childNamed(const QString& folder, const QString& name, bool seesAll) const;
    QString pathOf(const Thing& thing) const; ///< "/Correspondence/Volume 1/D-000000012_3"
    /// Folders first, then documents as they came; a version series by its latest version.
    QStringList childIds(const QString& folder, bool seesAll) const;
    bool isBelow(const Thing& thing, const QString& folder) const;    ///< at any depth
    QList<Thing> versions(const QString& series, bool seesAll) const; ///< the working copy, then the newest first
    /// The latest version of a series, major if asked for; nothing when there is none.
    std::optional<Thing> latest(const QString& series, bool isMajor, bool seesAll) const;
    QList<Thing> workingCopies() const;
    /// Everything a query may find, but communications: no working copies; of series the latest version, or all.
    QList<Thing> written(bool allVersions) const;

    Holdings& holdings() const { return m_holdings; }
    UtcMs now() const { return m_clock.now(); }

    // Writing. What is told to the holdings is not done here.
    QString newId() { return QStringLiteral("o-%1").arg(++m_last, 8, 10, QChar(u'0')); }
    Thing& stored(const QString& id) { return m_written.at(id); }
    bool isWritten(const QString& id) const { return m_written.contains(id); }
    void put(const Thing& thing);
    /// A version as the newest of its series; the working copy of it is gone.
    void addVersion(const Thing& thing);
    void addWorkingCopy(const Thing& thing); ///< its series is checked out by thing.createdBy
    void remove(const QString& id);          ///< one object; a series without versions is gone

private:
    struct Series {
        QStringList versions; ///< of written ones, the oldest first
        QString working, by;
    };
    std::optional<Thing> folder(const QString& id) const;
    std::optional<Thing> communication(const VersionName& name, bool seesAll) const;
    void complete(Thing& thing) const;
    bool isListed(const Thing& thing) const;
    quint64 volumes() const { return (m_holdings.count() + volumeSize - 1) / volumeSize; }

    Holdings& m_holdings;
    const Clock& m_clock;
    std::map<QString, Thing> m_written;
    std::map<QString, Series> m_series;
    int m_last = 0;
};

} // namespace cf::sandbox::cmisd
