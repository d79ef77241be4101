// The search index while much is written: merged between two transactions, so that searches stay quick and what is gone leaves the file.
#pragma once

#include "models/cache/cache.h"
#include "models/search/text_index.h"
#include "models/store/profile_lock.h"

#include <QCoroTask>

#include <stop_token>

namespace cf::sync {

/// One run at a time keeps the index, whichever got there first; for the others run() does nothing. On the thread of the run.
class IndexKeeping
{
public:
    explicit IndexKeeping(cache::Cache& cache);
    Q_DISABLE_COPY_MOVE(IndexKeeping)
    /// urgentOnly: as much as keeps a search quick while pages still come. What is left undone costs time alone, so a step
    /// that fails ends it without failing the run; the writer's next page meets the same trouble and tells it.
    QCoro::Task<void> run(bool urgentOnly, std::stop_token stop);

private:
    cache::Cache& m_cache;
    store::ProfileLock m_lock;
    std::shared_ptr<search::IndexUpkeep> m_index; ///< null: another run does it
};

} // namespace cf::sync
