// What a connected system says of a record, and whether it still shows it. Inside the layer only.
#pragma once

#include "models/cache/record.h"
#include "models/store/database.h"

namespace cf::cache {

/// Into `record`, as known at `at`. Nothing for a communication that is no record of a connected system.
Result<void> readArchive(store::Database& database, qint64 communication, UtcMs at, Record& record);

} // namespace cf::cache
