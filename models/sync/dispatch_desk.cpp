#include "models/sync/dispatch_desk.h"

#include <QCoroFuture>

namespace cf::sync {

/// On the thread alone but for `stop`.
struct DispatchDesk::Working {
    outbox::Outbox& outbox;
    const Clock& clock;
    KeptConnectors connectors;
    std::stop_source stop{};
    DestructionGuard* guard = nullptr;
    bool isRecovered = false;
    std::shared_ptr<std::promise<void>> over{}; ///< of the round under way

    struct End {
        Result<int> moved;
        std::optional<UtcMs> nextDue;
    };

    static QCoro::Task<Result<int>> serve(std::shared_ptr<Working> self, std::function<void(const RepositoryId&)> moved)
    {
        if (!self->isRecovered) {
            const auto recovering = self->outbox.recover(self->clock.now());
            const Result<qint64> recovered = co_await recovering;
            if (!recovered) {
                co_return tl::unexpected<Error>(recovered.error());
            }
            self->isRecovered = true;
        }
        const auto connect = [self](RepositoryId system) -> QCoro::Task<connectors::Connector*> {
            const Result<connectors::Connector*> connector = co_await self->connectors.of(system);
            co_return connector.value_or(nullptr);
        };
        const auto held = [self](const RepositoryId& system) { self->connectors.retire(system); };
        const DispatchParts parts{self->outbox, self->clock, connect, std::move(moved), held, self->guard};
        co_return co_await serveAll(parts, self->stop.get_token());
    }

    static QCoro::Task<void> round(std::shared_ptr<Working> self, std::function<void(const RepositoryId&)> moved, std::function<void(End)> ended)
    {
        const std::shared_ptr<std::promise<void>> over = self->over;
        {
            End end{co_await serve(self, std::move(moved)), {}};
            const auto asking = self->outbox.nextDue(self->clock.now());
            const Result<std::optional<UtcMs>> due = co_await asking;
            end.nextDue = due.value_or(std::nullopt);
            ended(std::move(end));
        }
        over->set_value();
    }

    static QCoro::Task<void> close(std::shared_ptr<Working> self, std::shared_ptr<std::promise<void>> done)
    {
        co_await self->connectors.closeAll();
        done->set_value();
    }
};

DispatchDesk::DispatchDesk(outbox::Outbox& outbox, cache::Cache& cache, const Clock& clock, ConnectorFactory factory, QObject* parent)
    : DispatchControl(parent), m_outbox(outbox), m_clock(clock), m_lock(outbox.path(), QStringLiteral("dispatch")),
      m_working(new Working{outbox, clock, {cache, std::move(factory)}}), m_thread(std::make_unique<WorkerThread>(QStringLiteral("dispatch")))
{
}

DispatchDesk::~DispatchDesk()
{
    m_working->stop.request_stop();
    if (m_status.isWorking && m_working->over) {
        m_working->over->get_future().wait();
    }
    const auto closed = std::make_shared<std::promise<void>>();
    m_thread->post([working = m_working, closed] { Working::close(working, closed); });
    closed->get_future().wait();
    m_thread.reset();
}

void DispatchDesk::setGuard(DestructionGuard& guard) { m_working->guard = &guard; }

void DispatchDesk::serve()
{
    if (m_status.isWorking) {
        m_isAskedAgain = true;
        return;
    }
    m_hasLock = m_hasLock || m_lock.tryLock();
    if (!m_hasLock) {
        setStatus({.isWorking = false, .isElsewhere = true, .nextDue = {}, .error = {}, .following = {}});
        Q_EMIT served();
        return;
    }
    m_isAskedAgain = false;
    m_working->over = std::make_shared<std::promise<void>>();
    setStatus({.isWorking = true, .isElsewhere = false, .nextDue = {}, .error = {}, .following = {}});
    const auto on = [this](auto f) { QMetaObject::invokeMethod(this, std::move(f), Qt::QueuedConnection); };
    m_thread->post([working = m_working, on, this] {
        Working::round(working, [this, on](const RepositoryId& system) { on([this, system] { Q_EMIT moved(system); }); },
                       [this, on](Working::End end) { on([this, end = std::move(end)] { noteEnd(end.moved, end.nextDue); }); });
    });
}

void DispatchDesk::noteEnd(const Result<int>& end, std::optional<UtcMs> nextDue)
{
    DispatchStatus status{.isWorking = false, .isElsewhere = false, .nextDue = nextDue, .error = {}, .following = {}};
    if (!end && end.error().kind != ErrorKind::Cancelled) {
        status.error = end.error();
    }
    setStatus(status);
    if (m_isAskedAgain) {
        serve();
        return;
    }
    Q_EMIT served();
}

void DispatchDesk::serveDue()
{
    if (m_status.isWorking) {
        return;
    }
    // Asked of the disk: another program of this profile may have submitted something.
    deliver(m_outbox.nextDue(m_clock.now()), this, [this](const Result<std::optional<UtcMs>>& due) {
        const bool isDue = due && *due && (**due <= m_clock.now() || **due > m_clock.now() + outbox::longestAheadMs);
        if (isDue && !m_status.isWorking) {
            serve();
        }
    });
}

void DispatchDesk::noteFollowing(const std::optional<Error>& error)
{
    m_following = error;
    setStatus(m_status);
}

void DispatchDesk::setStatus(DispatchStatus status)
{
    status.following = m_following;
    if (!(m_status == status)) {
        m_status = std::move(status);
        Q_EMIT statusChanged();
    }
}

} // namespace cf::sync
