#include "models/cache/read_drafts.h"

namespace cf::cache {

Result<bool> holdsDrafts(store::Database& database)
{
    CF_TRY(const qint64 any, database.integer(u"SELECT EXISTS (SELECT 1 FROM communication_fact WHERE state = 'DRAFT' AND known_to IS NULL)"));
    return any != 0;
}

QFuture<Result<bool>> holdsDrafts(Cache& cache)
{
    return cache.readers().read([](store::Database& database) { return holdsDrafts(database); });
}

} // namespace cf::cache
