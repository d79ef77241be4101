#include "models/sync/ask_further.h"

#include "models/sync/known_in_cache.h"

namespace cf::sync {

QCoro::Task<Result<FurtherPage>> askFurther(cache::Cache& cache, const Clock& clock, RepositoryId repository,
                                            connectors::Connector& connector, FurtherQuestion question, QString next, int most,
                                            std::stop_token stop)
{
    Result<FurtherPage> page = co_await connector.further(std::move(question), std::move(next), most, stop);
    if (!page) {
        co_return page;
    }
    page->at = clock.now();
    // After the answer: a run may be bringing records meanwhile.
    CF_CO_TRY(const std::unique_ptr<KnownInCache> known, KnownInCache::open(cache.path(), repository));
    for (FurtherHit& hit : page->hits) {
        CF_CO_TRY(const std::optional<connectors::KnownRecord> record, known->record(hit.nativeId));
        hit.here = record ? std::optional(record->communication) : std::nullopt;
        hit.standing = record ? record->standing : RecordStanding::Present;
    }
    co_return page;
}

} // namespace cf::sync
