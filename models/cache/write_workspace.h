// Business workspaces as rows. Functions on the writer's connection, inside its transaction. Told twice is the same as once; what was
// known before stays, with the time until which it was.
#pragma once

#include "models/domain/business_workspace.h"
#include "models/domain/communication.h"
#include "models/domain/repository.h"
#include "models/store/database.h"

namespace cf::cache {

struct WorkspaceWritten {
    bool isNews = false;
    std::vector<CommunicationId> touched; ///< whose workspaces are others now: their words in the search index are to be made anew
};
/// The first workspace of a repository touches every record of it that is filed in none: until then that said nothing.
Result<WorkspaceWritten> writeWorkspace(store::Database& database, const RepositoryId& repository, const BusinessWorkspace& workspace, UtcMs now);
/// True: it was taken for something else. What is not known is no news.
Result<bool> noteWorkspaceStanding(store::Database& database, const RepositoryId& repository, const QString& nativeId, RecordStanding standing,
                                   const QString& basis, UtcMs now);

} // namespace cf::cache
