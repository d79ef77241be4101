// Connecting a repository: what is checked before it is written down.
#pragma once

#include "models/cache/cache.h"

namespace cf::sync {

/// A folder archive as it would be connected. name: the folder's own when empty. mapping: text of a mapping file, empty for none.
/// zone: IANA name in which its times without a zone are read. Rejected, with the reason, when one of them cannot be.
Result<Repository> folderRepository(const QString& path, const QString& name, const QString& mapping, const QString& zone, UtcMs now);

/// A connected system as it would be added; of a folder of returned mails, whose address is its path. name: that of the server or folder when empty. Rejected as above, and for an address without TLS
/// of another machine unless the connection says insecure=yes: passwords and letters would pass in the clear.
Result<Repository> archiveRepository(RepositoryKind kind, const QString& address, const QString& name, const Connection& connection,
                                     const QString& mapping, const QString& zone, UtcMs now);

/// Writes it down. Conflict when the name is taken.
QFuture<Result<void>> addRepository(cache::Cache& cache, const Repository& repository);

} // namespace cf::sync
