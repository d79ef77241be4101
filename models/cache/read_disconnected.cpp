#include "models/cache/read_disconnected.h"

#include "models/domain/connection_setting.h"

namespace cf::cache {

Result<Disconnected> readDisconnected(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT name, connection FROM repository"));
    Disconnected found;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return found;
        }
        if (const auto since = disconnectedSince(connectionFrom(select->text(1)).value_or(Connection()))) {
            found.insert(select->text(0), *since);
        }
    }
}

QFuture<Result<Disconnected>> disconnectedIn(Cache& cache)
{
    return cache.readers().read([](store::Database& database) { return readDisconnected(database); });
}

} // namespace cf::cache
