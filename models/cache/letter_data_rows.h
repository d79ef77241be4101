// What letters were made from, as rows. Functions on one connection; writing inside the writer's transaction.
#pragma once

#include "models/cache/making.h"
#include "models/store/database.h"

#include <span>

namespace cf::cache {

/// Of the run in row `run`. Told twice is the same as once, and what was told first stays. True: something of it is new.
Result<bool> writeLetterData(store::Database& database, qint64 run, const CompositionRun& told, UtcMs now);
/// Nothing: none was kept. With what later letters of the same customer say of the same values.
Result<std::optional<KnownData>> letterDataOf(store::Database& database, qint64 run, const QString& documentKey);
/// Before the facts of the communications go: what only their letters were made from goes as well.
Result<void> eraseLetterData(store::Database& database, std::span<const qint64> communications);

} // namespace cf::cache
