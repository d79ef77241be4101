// What is said of letters beside their time and their holds: what keeps them from being disposed of, what was decided about them. Made and kept as letter_standings.h is.
// Functions on the writer's connection, inside its transaction; those that only read also on a reader's.
#pragma once

#include "models/domain/letter_standing.h"
#include "models/store/database.h"

#include <QHash>

namespace cf::cache {

/// Of what was told, by source.
Result<QHash<QString, QString>> toldMarks(store::Database& database); ///< reads
/// In place of what this source told before. Letters that are not known here are awaited.
Result<void> putMarks(store::Database& database, const StandingMarks& told);
/// Every source was asked once: what no mark says is known not to be so.
Result<void> noteAllMarks(store::Database& database);

/// What a letter says of itself, in place of what it said before; and what was awaited for it.
Result<void> putOwnMarks(store::Database& database, qint64 communication, const std::vector<BlockReason>& blocks);
/// Before what is known of it goes: what others said of it is awaited again.
Result<void> forgetMarks(store::Database& database, qint64 communication);

} // namespace cf::cache
