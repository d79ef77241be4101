// Records of connected systems, and whether they are still shown there. Functions on the writer's connection, inside its
// transaction.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::cache {

/// Where the communication is kept, and that it was seen there at `at`. Inside writeCommunication.
Result<void> writeArchiveRecord(store::Database& database, qint64 repository, qint64 communication,
                                const ArchiveRecord& record, UtcMs at);
Result<void> insertStatement(store::Database& database, qint64 communication, const ArchiveRecord& record, UtcMs at);

/// What a repository no longer shows stays, with the time and what said so; said once for as long as it is so. `basis` is
/// evidence: "not among the ids of …; 404", "delete feed". True when it was not known before.
Result<bool> noteStanding(store::Database& database, const RepositoryId& repository, const QString& nativeId,
                          RecordStanding standing, const QString& basis, UtcMs at);

} // namespace cf::cache
