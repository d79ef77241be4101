// Repositories, their cursors and watermarks, what was set aside. Functions on the writer's connection, inside its
// transaction.
#pragma once

#include "models/domain/repository.h"
#include "models/store/database.h"

namespace cf::cache {

/// Conflict when the name is taken.
Result<void> addRepository(store::Database& database, const Repository& repository);
/// How it is reached and read: location, mapping, zone, connection, how often. NotFound.
Result<void> changeRepository(store::Database& database, const Repository& repository);

/// Where the run under way goes on, or the next one begins, and when the one under way started; none between runs.
struct RunState {
    QString cursor;
    std::optional<UtcMs> started;
};
Result<RunState> readRunState(store::Database& database, const RepositoryId& repository);
Result<void> writeRunState(store::Database& database, const RepositoryId& repository, const RunState& run);

/// The run is complete: the cache is complete as of `started`. cursor: where the next run begins.
Result<void> noteComplete(store::Database& database, const RepositoryId& repository, const QString& cursor, UtcMs started,
                          UtcMs now);
Result<void> noteAttempt(store::Database& database, const RepositoryId& repository, UtcMs now, const QString& error);
/// One that ended; its watermark is that of the repository now. Those of more than 30 days ago are forgotten.
Result<void> noteRun(store::Database& database, const RepositoryId& repository, const PastRun& run);
Result<void> addCoverage(store::Database& database, const RepositoryId& repository, const QStringList& fields);

Result<void> putAside(store::Database& database, const SetAside& what);
/// What was set aside in this file before `before` and was not seen again since reads well now.
Result<void> resolveAside(store::Database& database, const RepositoryId& repository, const QString& nativeId,
                          UtcMs before);

Result<void> putGap(store::Database& database, const RepositoryGap& gap);
/// The one of this failure and subject, if it is open.
Result<void> closeGap(store::Database& database, const RepositoryGap& gap, UtcMs now);
Result<void> noteReconciled(store::Database& database, const RepositoryId& repository, qint64 there, UtcMs at);

Result<void> bumpRevision(store::Database& database);

} // namespace cf::cache
