// What a record is linked to, and what was known of it before. Inside the layer only; functions on a reader's
// connection.
#pragma once

#include "models/cache/record.h"
#include "models/store/database.h"

namespace cf::cache {

/// What it points to, what points to it, and the other members of its package. Now, whatever the time asked about: a
/// link is a way on.
Result<void> readRelated(store::Database& database, qint64 communication, Record& record);

/// The versions known up to `at`, oldest first, each with what changed against the one before.
Result<void> readVersions(store::Database& database, qint64 communication, UtcMs at, Record& record);

} // namespace cf::cache
