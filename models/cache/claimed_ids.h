// A document id that several records of one repository claim: told as a gap (Failure::DupId), because neither is taken for the other.
// Records that the repository no longer shows claim nothing. Copies in different repositories are no such thing: read_copies.h.
// Functions on the writer's connection, inside its transaction. Source: journeys 4.0 DUPID; data model 7.6, 7.
#pragma once

#include "models/domain/repository.h"
#include "models/store/database.h"

namespace cf::cache {

inline constexpr int mostClaimedIds = 20; ///< of a repository, told each by name; of more only that there are

/// After a communication of this document id was written. "" is no id.
Result<void> noteClaims(store::Database& database, const RepositoryId& repository, const QString& documentId, UtcMs now);
/// At the end of a run: closes what is over. Looks at those that are open, and at all records only while there are more than are named.
Result<void> reviewClaims(store::Database& database, const RepositoryId& repository, UtcMs now);

} // namespace cf::cache
