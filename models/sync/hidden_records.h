// Records that a repository shows no more go from the cache too, where the site wants that: the setting "notShown" is "remove".
#pragma once

#include "models/cache/cache.h"

#include <QCoroTask>

#include <stop_token>

namespace cf::sync {

/// At the end of a run, in short transactions, so that nobody waits for it; what is left when it is stopped goes with the next run. On
/// the sync thread.
QCoro::Task<Result<void>> removeHidden(cache::Cache& cache, RepositoryId repository, std::stop_token stop);

} // namespace cf::sync
