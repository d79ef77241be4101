#include "models/cache/read_stands.h"

#include "models/cache/columns.h"

namespace cf::cache {

Result<std::vector<RepositoryStanding>> repositoryStandings(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT cfid, name, kind, watermark, communications, (SELECT count(*) FROM repository_gap g WHERE g.repository = r.pk AND g.resolved IS NULL) "
                                                      "FROM repository r ORDER BY pk"));
    std::vector<RepositoryStanding> all;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return Result<std::vector<RepositoryStanding>>(std::move(all));
        }
        all.push_back({RepositoryId(select->text(0)), select->text(1), enumAt(*select, 2, RepositoryKind::Folder), select->optionalInteger(3), select->integer(4), select->integer(5)});
    }
}

} // namespace cf::cache
