// What was read of documents that their repository destroyed: their words go as well. What is known of the letters stays. Within the writer's transaction; the search index is not
// its business.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::cache {

/// Texts of the files of these letters that no letter has that its repository still shows. How many. Columns of result lines are made anew; reindex() is the caller's.
Result<qint64> eraseTexts(store::Database& database, const std::vector<CommunicationId>& destroyed);

} // namespace cf::cache
