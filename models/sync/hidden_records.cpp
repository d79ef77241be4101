#include "models/sync/hidden_records.h"

#include "models/cache/remove_hidden.h"
#include "models/cache/write_repository.h"
#include "models/search/text_index.h"

#include <QCoroFuture>

namespace cf::sync {

namespace {

constexpr int removedAtOnce = 200;

} // namespace

QCoro::Task<Result<void>> removeHidden(cache::Cache& cache, RepositoryId repository, std::stop_token stop)
{
    for (bool isMore = true; isMore && !stop.stop_requested();) {
        // In a variable: g++ 12 destroys captures of a lambda inside a co_await expression twice.
        const auto removing = cache.writer().write([repository](store::Database& database) -> Result<bool> {
            CF_TRY(const std::vector<CommunicationId> removed, cache::removeHidden(database, repository, removedAtOnce));
            if (!removed.empty()) {
                CF_CHECK(search::reindex(database, removed));
                CF_CHECK(cache::bumpRevision(database));
            }
            return removed.size() == size_t(removedAtOnce);
        });
        const Result<bool> more = co_await removing;
        if (!more) {
            co_return tl::unexpected<Error>(more.error());
        }
        isMore = *more;
        cache.noteCommit();
    }
    co_return Result<void>();
}

} // namespace cf::sync
