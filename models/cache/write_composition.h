// What composition systems say, as rows. Functions on the writer's connection, inside its transaction. Told twice is the same as once;
// nothing that was known goes when the system forgets it.
#pragma once

#include "models/domain/composition.h"
#include "models/domain/repository.h"
#include "models/store/database.h"

namespace cf::cache {

/// True: something of it is new. Versions, approvals and history that are not told stay.
Result<bool> writeResource(store::Database& database, const RepositoryId& repository, const DesignResource& resource, UtcMs now);
/// True: something of it is new. A step's trace and outputs stay where they are told no more. A resource that only the trace names is known by
/// what the trace says of it.
Result<bool> writeRun(store::Database& database, const RepositoryId& repository, const CompositionRun& run, UtcMs now);

} // namespace cf::cache
