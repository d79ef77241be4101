// Port: what a person may ask of synchronisation, and what it says of itself. Implemented by models/sync; lives on the GUI thread.
#pragma once

#include "models/base/result.h"
#include "models/domain/repository.h"
#include "models/domain/run_phase.h"

#include <QObject>

namespace cf {

struct SyncStatus {
    enum class Phase { Idle, Listing, Reading, Pausing, Paused, Cancelling, Failed, Offline };
    RepositoryId repository;
    QString name;
    Phase phase = Phase::Idle;
    qint64 seen = 0, applied = 0;    ///< items looked at, changes written in this run
    std::optional<qint64> expected;  ///< of seen
    double perSecond = 0;            ///< over the last seconds; 0 while not known
    std::optional<int> secondsLeft;  ///< of the phase, where it tells how much it has to do
    QString error;                   ///< detail of the last failure
    std::optional<ErrorKind> failure = {}; ///< its kind
    std::optional<UtcMs> next = {};  ///< when it runs by itself; none: only when asked
    RunPhase doing = RunPhase::Discover; ///< while it runs
    qint64 done = 0;                 ///< of that phase alone
    std::optional<qint64> of = {};   ///< likewise, where it is known
    friend bool operator==(const SyncStatus&, const SyncStatus&) = default;
};

/// Signals are facts; all of it on the thread the object lives on. Nothing blocks.
class SyncControl : public QObject
{
    Q_OBJECT
public:
    /// Names, or all repositories when empty. Asking again for one that runs changes nothing.
    virtual void syncNow(const QStringList& names) = 0;
    virtual void pause(const RepositoryId& repository) = 0; ///< after the page at hand
    virtual void resume(const RepositoryId& repository) = 0;
    virtual void cancel(const RepositoryId& repository) = 0; ///< what is committed stays; the next sync goes on from there
    virtual std::vector<SyncStatus> status() const = 0;
    /// Adds a folder archive and starts its first sync. mapping: text of a mapping file, empty for none. The answer comes by
    /// repositoryAdded or repositoryRefused.
    virtual void addFolder(const QString& path, const QString& name, const QString& mapping, const QString& zone) = 0;

Q_SIGNALS:
    void statusChanged();
    void repositoryAdded(const QString& name);
    void repositoryRefused(const QString& name, const QString& reason);
    void runFinished(const QString& name, bool complete);

protected:
    using QObject::QObject;
};

} // namespace cf
