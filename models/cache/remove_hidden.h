// Taking out of the cache what an account may see no more, where the site wants that. Function on the writer's connection, inside its
// transaction. Source: data model 7.6, 35.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

#include <vector>

namespace cf::cache {

/// Of records of this repository that are not shown any more, at most `most`: all that was ever known of them, and the text of documents
/// that no other record has. Records of which the repository says that they were deleted stay. What is left is a row with the id, so that
/// one that is shown again has the same. reindex() of those that are returned is the caller's.
Result<std::vector<CommunicationId>> removeHidden(store::Database& database, const RepositoryId& repository, int most);

} // namespace cf::cache
