// One run of synchronisation of one repository: page by page, each committed with its cursor, until the cache is complete.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/domain/run_phase.h"
#include "models/sync/apply_page.h"

#include <functional>

namespace cf::sync {

/// Holds a run between two pages. Shared between the thread that asks and the one that runs.
class PauseGate
{
public:
    void close() { m_closed = true; }
    void open();
    bool isClosed() const { return m_closed; }
    /// Ready when open, or when `stop` is requested.
    QCoro::Task<void> passed(std::stop_token stop);

private:
    std::atomic<bool> m_closed = false;
};

struct RunProgress {
    qint64 seen = 0, applied = 0;
    std::optional<qint64> expected;
    bool paused = false;
    RunPhase phase = RunPhase::Discover;
    qint64 done = 0;               ///< of this phase alone
    std::optional<qint64> of = {}; ///< likewise, where it is known
};

/// What a run needs. All of it outlives the run.
struct PullerParts {
    cache::Cache& cache;
    DocumentReader& reader;
    const Clock& clock;
    ReadingLimits limits;
    std::function<void(RunPhase)> atPhase = {}; ///< on the run's thread, when it comes to what pages do not tell: documents, the index
};

/// Runs to the end on the calling thread's event loop. Resumes where an earlier run stopped; what is committed stays whatever happens.
/// Errors: Cancelled on stop, Conflict when another process runs this repository, else the connector's or the store's, which is also
/// noted with the repository. progress is called on the same thread after each page and at pauses.
QCoro::Task<Result<RunProgress>> pull(PullerParts parts, Repository repository, connectors::Connector& connector, PauseGate& gate,
                                      std::stop_token stop, std::function<void(const RunProgress&)> progress);

} // namespace cf::sync
