// Removing what is known of a disconnected repository from the cache: rows, texts, index, what was set aside and noted of its runs. In
// slices, each a transaction of its own well below a second, so that others read and write in between; whatever ends it between two of
// them, the cache is whole, and begun again it goes on with what is left.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/domain/record_removal.h"

#include <QCoroTask>
#include <QSet>

#include <functional>
#include <stop_token>

namespace cf::sync {

struct RemovalCall {
    RepositoryId repository;
    QSet<CommunicationId> decided;      ///< records that stay because a decision names them
    std::function<bool()> isPaused;     ///< asked between two slices
    std::function<void(qint64 done, qint64 whole)> progress; ///< records and files
    std::stop_token stop;
};

/// On the calling thread's event loop. Answers what went in this call and what stays. Rejected while the repository is connected, NotFound,
/// Conflict when a synchronisation of it does not end, Cancelled on stop, else the store's.
QCoro::Task<Result<RecordRemoval>> removeRecords(cache::Cache& cache, const Clock& clock, RemovalCall call);

} // namespace cf::sync
