// Whether the cache says what a repository says: everything is read from there again, by a run that knows nothing, and compared.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/connectors/connector.h"
#include "models/domain/repository_comparison.h"

#include <functional>

namespace cf::sync {

/// On the calling thread's event loop. Writes nothing. `connector` is one of its own, fresh, and closed by the caller. progress: records
/// read so far and, where it can be told, of how many. Cancelled on stop.
QCoro::Task<Result<RepositoryComparison>> compareWithRepository(cache::Cache& cache, const Clock& clock, Repository repository,
                                                               connectors::Connector& connector, std::stop_token stop,
                                                               std::function<void(qint64, std::optional<qint64>)> progress);

} // namespace cf::sync
