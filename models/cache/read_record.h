// Reading whole records out of the cache. Functions on a reader's connection.
#pragma once

#include "models/cache/record.h"
#include "models/store/database.h"

namespace cf::cache {

/// By our id, the organisation's document id (normalised), or a unique prefix (≥ 6 characters) of our id. NotFound;
/// Conflict when several communications share the document id (detail lists their ids). asOf: what was known then.
Result<Record> readRecord(store::Database& database, const QString& idOrDocumentId, std::optional<UtcMs> asOf = {});

/// In a form two caches can be compared by: every current fact, without rows' numbers and without times of knowing.
Result<QByteArray> comparableDump(store::Database& database);

Result<std::vector<Repository>> readRepositories(store::Database& database);
Result<std::vector<SetAside>> readSetAside(store::Database& database, const RepositoryId& repository);
/// Those that are open, the oldest first.
Result<std::vector<RepositoryGap>> readGaps(store::Database& database, const RepositoryId& repository);
/// Those that ended after `since`, and the last one before; oldest first.
Result<std::vector<PastRun>> readRuns(store::Database& database, const RepositoryId& repository, UtcMs since);
struct RepositoryHealth {
    std::vector<RepositoryGap> gaps; ///< those that are open, the oldest first
    std::vector<PastRun> runs;       ///< as readRuns()
    qint64 events = 0;               ///< of a delivery feed, kept here
    qint64 resources = 0, compositions = 0; ///< of a composition system, kept here; compositions: its runs
    friend bool operator==(const RepositoryHealth&, const RepositoryHealth&) = default;
};
Result<Scope> readScope(store::Database& database);
Result<qint64> readRevision(store::Database& database);

} // namespace cf::cache
