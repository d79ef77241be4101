// The dispatch as the program sees it: woken when something is submitted or falls due, one at a time a profile.
#pragma once

#include "models/domain/ports/dispatch_control.h"
#include "models/store/profile_lock.h"
#include "models/sync/dispatch.h"
#include "models/sync/kept_connectors.h"
#include "models/sync/worker_thread.h"

namespace cf::sync {

/// Lives on the GUI thread (or the only thread of a command line); commands are carried out on a thread of their own. Destroying it lets
/// what is under way end as Unknown: it is looked for when a program serves the outbox next.
class DispatchDesk final : public DispatchControl
{
    Q_OBJECT
public:
    DispatchDesk(outbox::Outbox& outbox, cache::Cache& cache, const Clock& clock, ConnectorFactory factory, QObject* parent = nullptr);
    ~DispatchDesk() override;

    void serve() override;
    DispatchStatus status() const override { return m_status; }
    /// Of whoever goes on with what systems show: why that could not be done; none: it could.
    void noteFollowing(const std::optional<Error>& error);
    /// Asked right before a record is destroyed; without one none is. Outlives the desk; before the first serve().
    void setGuard(DestructionGuard& guard);
    /// Serves when something is due. To be called every few seconds, or never: a command line serves when it is asked to.
    void serveDue();

private:
    struct Working;
    void noteEnd(const Result<int>& end, std::optional<UtcMs> nextDue);
    void setStatus(DispatchStatus status);

    outbox::Outbox& m_outbox;
    const Clock& m_clock;
    store::ProfileLock m_lock;
    bool m_hasLock = false, m_isAskedAgain = false;
    DispatchStatus m_status;
    std::optional<Error> m_following;
    std::shared_ptr<Working> m_working; ///< on the thread
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace cf::sync
