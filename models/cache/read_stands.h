// How complete each repository is, by its row alone: quick enough to be asked with every case. Functions on a reader's connection.
#pragma once

#include "models/domain/repository.h"
#include "models/store/database.h"

namespace cf::cache {

struct RepositoryStanding {
    RepositoryId id;
    QString name;
    RepositoryKind kind = RepositoryKind::Folder;
    std::optional<UtcMs> watermark;
    qint64 communications = 0; ///< as it was counted last
    qint64 gaps = 0;           ///< open ones
};
/// In the order they were added.
Result<std::vector<RepositoryStanding>> repositoryStandings(store::Database& database);

} // namespace cf::cache
