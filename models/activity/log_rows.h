// Rows of activity.sqlite: adding entries with their part of the tree, and reading them. Inside a transaction or snapshot of the caller.
#pragma once

#include "models/activity/log.h"
#include "models/activity/merkle.h"

namespace cf::activity {

inline constexpr qint64 msOfDay = 86'400'000;

Result<qint64> sizeOf(store::Database& database);
/// All of them with one time, and an entry of its own before them when the clock went back. The number of the last.
Result<qint64> append(store::Database& database, const std::vector<Act>& acts, UtcMs now);
/// That entry alone, when the clock is behind the last entry, or behind the head that was signed since.
Result<void> followClock(store::Database& database, UtcMs now);
/// Hashes as they are kept. Storage when one is not there.
Nodes nodesOf(store::Database& database);
/// From entry `first` on, to one before `end`, in order, until `take` says false or an error. Columns n, leaf, hash.
Result<void> eachEntry(store::Database& database, qint64 first, qint64 end, const std::function<Result<bool>(qint64 n, const QByteArray& leaf, const QByteArray& hash)>& take);

struct KeptCheckpoint {
    TreeHead head; ///< as its row says, and its root as its note does; whether it was signed nobody looked here
    QString key;
    QByteArray note;
};
/// Its note is signed with its key, of this log, and says what its row says.
bool isSigned(const KeptCheckpoint& one, const QString& origin);
/// Against the tree as it is kept, in the caller's transaction: the newest head that was signed, and what stands in the file beside the log.
Result<std::optional<LogBreak>> breakOf(store::Database& database, const QString& origin, const QString& beside);
/// Of more than `after` and at most `upTo` entries, smallest first.
Result<std::vector<KeptCheckpoint>> checkpointsOf(store::Database& database, qint64 after, qint64 upTo);
Result<std::optional<KeptCheckpoint>> newestCheckpoint(store::Database& database);
Result<std::optional<KeptCheckpoint>> checkpointAt(store::Database& database, qint64 size);
Result<std::optional<DaySegment>> segmentOf(store::Database& database, qint64 day);

} // namespace cf::activity
