// Keeping the full-text index in step with the rows, in the same transaction. Functions on the writer's connection.
#pragma once

#include "models/base/result.h"
#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::search {

/// Recomputes the searchable words of one communication from its current facts, legs, attributes and the texts of its
/// renditions, and replaces them in the index; removes it when nothing is known of it any more. Unchanged words write
/// nothing.
Result<void> reindex(store::Database& database, const CommunicationId& communication);

} // namespace cf::search
