#include "models/sync/sync_desk.h"

#include "models/base/deliver.h"
#include "models/domain/connection_setting.h"
#include "models/sync/add_repository.h"
#include "models/sync/reached_alike.h"

#include <future>

namespace cf::sync {

/// On the sync thread alone.
struct SyncDesk::Connectors {
    struct One {
        Repository repository; ///< as it was when the connector was made
        std::unique_ptr<connectors::Connector> connector;
    };
    std::map<RepositoryId, One> all;

    QCoro::Task<connectors::Connector*> of(Repository repository, ConnectorFactory factory)
    {
        One& one = all[repository.id];
        if (one.connector && !isReachedAlike(one.repository, repository)) {
            co_await one.connector->close(true);
            one.connector.reset();
        }
        if (!one.connector) {
            one = {repository, factory(repository)};
        }
        co_return one.connector.get();
    }
    static QCoro::Task<void> closeAll(std::shared_ptr<Connectors> self, std::shared_ptr<std::promise<void>> done)
    {
        for (auto& [id, one] : self->all) {
            if (one.connector) {
                co_await one.connector->close(true);
            }
        }
        self->all.clear();
        done->set_value();
    }
};

/// Shared by both threads. `progress` and `ended` are called on the run's thread.
struct SyncDesk::Run {
    PullerParts parts;
    Repository repository;
    ConnectorFactory factory;
    PauseGate gate;
    std::stop_source stop;
    std::function<void(const RunProgress&)> progress;
    std::function<void(const Result<RunProgress>&)> ended;
    std::promise<void> over; ///< set last, so that whoever destroys the desk can wait for it
};

SyncDesk::SyncDesk(PullerParts parts, ConnectorFactory factory, QObject* parent)
    : SyncControl(parent), m_parts(parts), m_factory(std::move(factory)), m_connectors(std::make_shared<Connectors>()), m_thread(std::make_unique<WorkerThread>(QStringLiteral("sync")))
{
}

SyncDesk::~SyncDesk()
{
    std::vector<std::future<void>> ends;
    for (const auto& [id, run] : m_runs) {
        run->stop.request_stop();
        ends.push_back(run->over.get_future());
    }
    for (std::future<void>& end : ends) {
        end.wait();
    }
    const auto closed = std::make_shared<std::promise<void>>();
    m_thread->post([connectors = m_connectors, closed] { Connectors::closeAll(connectors, closed); });
    closed->get_future().wait();
    m_thread.reset();
}

QCoro::Task<void> SyncDesk::work(std::shared_ptr<Run> run, std::shared_ptr<Connectors> connectors)
{
    {
        connectors::Connector* connector = co_await connectors->of(run->repository, run->factory);
        Result<RunProgress> end = fail(ErrorKind::Rejected, QStringLiteral("no connector for this kind of repository"));
        if (connector) {
            end = co_await pull(run->parts, run->repository, *connector, run->gate, run->stop.get_token(), run->progress);
        }
        run->ended(end);
    }
    run->over.set_value();
}

void SyncDesk::syncNow(const QStringList& names)
{
    deliver(m_parts.cache.repositories(), this, [this, names](const Result<std::vector<Repository>>& repositories) {
        QStringList unknown = names;
        for (const Repository& repository : repositories.value_or(std::vector<Repository>())) {
            const bool named = names.contains(repository.name, Qt::CaseInsensitive);
            unknown.removeIf([&](const QString& name) { return name.compare(repository.name, Qt::CaseInsensitive) == 0; });
            const bool isConnected = !disconnectedSince(repository.connection);
            if (named && !isConnected) {
                Q_EMIT repositoryRefused(repository.name, QStringLiteral("disconnected"));
            } else if ((named || names.isEmpty()) && isConnected && !m_runs.contains(repository.id)) {
                start(repository);
            }
        }
        for (const QString& name : unknown) {
            Q_EMIT repositoryRefused(name, QStringLiteral("no repository of this name"));
        }
    });
}

void SyncDesk::runDue()
{
    deliver(m_parts.cache.repositories(), this, [this](const Result<std::vector<Repository>>& repositories) {
        if (!repositories) {
            return;
        }
        std::vector<Repository> connected = *repositories;
        std::erase_if(connected, [](const Repository& one) { return disconnectedSince(one.connection).has_value(); });
        m_schedule.know(connected);
        for (const RepositoryId& id : m_schedule.due(m_parts.clock.now())) {
            const auto found = std::ranges::find(connected, id, &Repository::id);
            if (found != connected.end() && !m_runs.contains(id)) {
                start(*found);
            }
        }
    });
}

void SyncDesk::start(const Repository& repository)
{
    m_schedule.noteStart(repository.id);
    const std::shared_ptr<Run> run(new Run{m_parts, repository, m_factory, {}, {}, {}, {}, {}});
    const RepositoryId id = repository.id;
    run->progress = [this, id](const RunProgress& progress) {
        QMetaObject::invokeMethod(this, [this, id, progress] { noteProgress(id, progress); }, Qt::QueuedConnection);
    };
    run->parts.atPhase = [this, id](RunPhase phase) {
        QMetaObject::invokeMethod(this, [this, id, phase] { notePhase(id, phase); }, Qt::QueuedConnection);
    };
    run->ended = [this, id](const Result<RunProgress>& end) {
        QMetaObject::invokeMethod(this, [this, id, end] { noteEnd(id, end); }, Qt::QueuedConnection);
    };
    SyncStatus status;
    status.repository = id;
    status.name = repository.name;
    status.phase = SyncStatus::Phase::Listing;
    m_status[id] = status;
    m_speeds[id] = {m_parts.clock.now(), 0};
    m_runs[id] = run;
    m_thread->post([run, connectors = m_connectors] { work(run, connectors); });
    Q_EMIT statusChanged();
}

void SyncDesk::notePhase(const RepositoryId& repository, RunPhase phase)
{
    SyncStatus& status = m_status[repository];
    if (status.phase == SyncStatus::Phase::Listing) {
        status.phase = SyncStatus::Phase::Reading;
    }
    status.doing = phase;
    status.done = 0;
    status.of.reset();
    status.secondsLeft.reset();
    Q_EMIT statusChanged();
}

void SyncDesk::noteProgress(const RepositoryId& repository, const RunProgress& progress)
{
    SyncStatus& status = m_status[repository];
    status.seen = progress.seen;
    status.applied = progress.applied;
    status.expected = progress.expected;
    status.doing = progress.phase;
    status.done = progress.done;
    status.of = progress.of;
    const bool cancelling = status.phase == SyncStatus::Phase::Cancelling;
    status.phase = cancelling        ? SyncStatus::Phase::Cancelling
                   : progress.paused ? SyncStatus::Phase::Paused
                                     : SyncStatus::Phase::Reading;
    Speed& speed = m_speeds[repository];
    const UtcMs now = m_parts.clock.now();
    if (progress.paused) {
        speed = {now, progress.seen};
        status.perSecond = 0;
        status.secondsLeft.reset();
    } else if (now - speed.since >= 1000) {
        const double rate = double(progress.seen - speed.seen) * 1000 / double(now - speed.since);
        // Half old, half new: steady enough to read, quick enough to follow.
        status.perSecond = status.perSecond > 0 ? (status.perSecond + rate) / 2 : rate;
        speed = {now, progress.seen};
    }
    status.secondsLeft.reset();
    if (status.of && *status.of >= status.done && status.perSecond > 0) { // of what stands still nothing can be said
        status.secondsLeft = int(double(*status.of - status.done) / status.perSecond);
    }
    Q_EMIT statusChanged();
}

void SyncDesk::noteEnd(const RepositoryId& repository, const Result<RunProgress>& end)
{
    m_runs.erase(repository);
    SyncStatus& status = m_status[repository];
    status.secondsLeft.reset();
    status.perSecond = 0;
    status.error.clear();
    status.phase = SyncStatus::Phase::Idle;
    status.failure.reset();
    m_schedule.noteEnd(repository, m_parts.clock.now(), end ? std::nullopt : std::optional(end.error().kind));
    if (end) {
        status.seen = end->seen;
        status.applied = end->applied;
        status.expected = end->expected;
    } else if (end.error().kind != ErrorKind::Cancelled) {
        status.error = end.error().detail;
        status.failure = end.error().kind;
        status.phase = end.error().kind == ErrorKind::Offline ? SyncStatus::Phase::Offline : SyncStatus::Phase::Failed;
    }
    Q_EMIT statusChanged();
    Q_EMIT runFinished(status.name, end.has_value());
}

void SyncDesk::pause(const RepositoryId& repository)
{
    if (const auto run = m_runs.find(repository); run != m_runs.end()) {
        run->second->gate.close();
        m_status[repository].phase = SyncStatus::Phase::Pausing;
        Q_EMIT statusChanged();
    }
}

void SyncDesk::resume(const RepositoryId& repository)
{
    if (const auto run = m_runs.find(repository); run != m_runs.end()) {
        run->second->gate.open();
        m_status[repository].phase = SyncStatus::Phase::Reading;
        Q_EMIT statusChanged();
    }
}

void SyncDesk::cancel(const RepositoryId& repository)
{
    if (const auto run = m_runs.find(repository); run != m_runs.end()) {
        run->second->stop.request_stop();
        m_status[repository].phase = SyncStatus::Phase::Cancelling;
        Q_EMIT statusChanged();
    }
}

std::vector<SyncStatus> SyncDesk::status() const
{
    std::vector<SyncStatus> all;
    for (const auto& [id, status] : m_status) {
        all.push_back(status);
        all.back().next = m_schedule.next(id);
    }
    return all;
}

void SyncDesk::addFolder(const QString& path, const QString& name, const QString& mapping, const QString& zone)
{
    const Result<Repository> repository = folderRepository(path, name, mapping, zone, m_parts.clock.now());
    if (!repository) {
        Q_EMIT repositoryRefused(name, repository.error().detail);
        return;
    }
    const QFuture<Result<void>> admitted = m_admission ? m_admission(repository->id) : QtFuture::makeReadyFuture(Result<void>());
    deliver(admitted, this, [this, added = *repository](const Result<void>& allowed) {
        if (!allowed) {
            Q_EMIT repositoryRefused(added.name, allowed.error().detail);
            return;
        }
        deliver(addRepository(m_parts.cache, added), this, [this, added](const Result<void>& result) {
            if (!result) {
                Q_EMIT repositoryRefused(added.name, result.error().detail);
                return;
            }
            Q_EMIT repositoryAdded(added.name);
            start(added);
        });
    });
}

} // namespace cf::sync
