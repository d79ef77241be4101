// Cases of workflow systems as rows. Functions on the writer's connection, inside its transaction. Told twice is the same as once; what was
// known before stays, with the time until which it was.
#pragma once

#include "models/domain/repository.h"
#include "models/domain/workflow_case.h"
#include "models/store/database.h"

namespace cf::cache {

/// True: it says something else than before, or was not known.
Result<bool> writeCase(store::Database& database, const RepositoryId& repository, const WorkflowCase& what, UtcMs now);
/// True: it was taken for something else. What is not known is no news.
Result<bool> noteCaseStanding(store::Database& database, const RepositoryId& repository, const QString& nativeId, RecordStanding standing,
                              const QString& basis, UtcMs now);

} // namespace cf::cache
