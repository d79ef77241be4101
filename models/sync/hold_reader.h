// Holds as repositories tell of them, through the connectors, on a thread of its own so that a person never waits for a sync.
#pragma once

#include "models/domain/ports/hold_control.h"
#include "models/sync/kept_connectors.h"
#include "models/sync/worker_thread.h"

namespace cf::sync {

class HoldReader final : public HoldControl
{
public:
    HoldReader(cache::Cache& cache, ConnectorFactory factory);
    ~HoldReader() override; ///< what is under way answers Cancelled

    QFuture<Result<std::optional<HoldTerms>>> terms(RepositoryId repository, std::stop_token stop) override;
    QFuture<Result<std::vector<HeldReading>>> readHeld(RepositoryId repository, QString matter, QStringList records, std::stop_token stop) override;

private:
    struct Connected; ///< on the thread
    std::shared_ptr<Connected> m_connected;
    WorkerThread m_thread; // last: joined first
};

} // namespace cf::sync
