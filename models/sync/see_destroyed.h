// Records that were destroyed or corrected: whether their repository was read so since; what was read of the words of those that are gone goes then. Source: docs/retention.md, "What is gone".
#pragma once

#include "models/sync/follow_reissues.h"

namespace cf::sync {

/// Whether the last reading of its repository did not show a record any more.
Result<bool> isGone(store::Database& database, const RepositoryId& repository, const QString& record);
/// Whether the record says by now what it was to say.
Result<bool> isAmended(store::Database& database, const CommunicationId& communication, const AmendRecord& deed);
/// Of these commands, those that destroyed a record and whose key is `shown`. To be called before that is noted: it is done again when the program ends in between.
QCoro::Task<Result<void>> dropTexts(FollowParts parts, std::vector<Intent> intents, QStringList shown);

} // namespace cf::sync
