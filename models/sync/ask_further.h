// A repository's own search, asked for what the cache does not hold.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/connectors/connector.h"

namespace cf::sync {

/// Rejected where the repository has none. Says of each hit whether it is here, and as what; writes nothing. A repository compares ids of
/// customers as they are typed, also where its site says that they are numbers: that is lacking, then.
QCoro::Task<Result<FurtherPage>> askFurther(cache::Cache& cache, const Clock& clock, Repository repository,
                                            connectors::Connector& connector, FurtherQuestion question, QString next, int most,
                                            std::stop_token stop);

} // namespace cf::sync
