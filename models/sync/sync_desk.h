// Runs of synchronisation as a person sees them: start, pause, resume, cancel, how far and how fast.
#pragma once

#include "models/domain/ports/sync_control.h"
#include "models/sync/connected_content.h"
#include "models/sync/puller.h"
#include "models/sync/schedule.h"

namespace cf::sync {

/// Lives on the GUI thread (or the only thread of a command line); the runs on a thread of their own. Destroying it stops the runs
/// after what each is doing and keeps what they committed.
class SyncDesk final : public SyncControl
{
    Q_OBJECT
public:
    SyncDesk(PullerParts parts, ConnectorFactory factory, QObject* parent = nullptr);
    ~SyncDesk() override;

    void syncNow(const QStringList& names) override;
    void pause(const RepositoryId& repository) override;
    void resume(const RepositoryId& repository) override;
    void cancel(const RepositoryId& repository) override;
    std::vector<SyncStatus> status() const override;
    /// Starts what is due by itself. To be called every few seconds, or never: a command line runs what it was asked to.
    void runDue();
    /// Asked before a folder is added; an error refuses it. Before the first call.
    using Admission = std::function<QFuture<Result<void>>(const RepositoryId& repository)>;
    void setAdmission(Admission admission) { m_admission = std::move(admission); }
    void addFolder(const QString& path, const QString& name, const QString& mapping, const QString& zone) override;

private:
    struct Run;
    struct Speed {
        UtcMs since = 0;
        qint64 seen = 0;
    };
    void start(const Repository& repository);
    void notePhase(const RepositoryId& repository, RunPhase phase);
    void noteProgress(const RepositoryId& repository, const RunProgress& progress);
    void noteEnd(const RepositoryId& repository, const Result<RunProgress>& end);

    PullerParts m_parts;
    Admission m_admission;
    ConnectorFactory m_factory;
    std::map<RepositoryId, SyncStatus> m_status;
    std::map<RepositoryId, std::shared_ptr<Run>> m_runs;
    std::map<RepositoryId, Speed> m_speeds;
    Schedule m_schedule;
    struct Connectors;
    static QCoro::Task<void> work(std::shared_ptr<Run> run, std::shared_ptr<Connectors> connectors);
    std::shared_ptr<Connectors> m_connectors; ///< on the thread: kept from run to run, with their sessions
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace cf::sync
