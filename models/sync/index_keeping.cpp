#include "models/sync/index_keeping.h"

#include <QCoroFuture>

namespace cf::sync {

IndexKeeping::IndexKeeping(cache::Cache& cache)
    : m_cache(cache)
    , m_lock(cache.path(), search::indexLock)
    , m_index(m_lock.tryLock() ? std::make_shared<search::IndexUpkeep>() : nullptr)
{}

QCoro::Task<void> IndexKeeping::run(bool urgentOnly, std::stop_token stop)
{
    while (m_index && !stop.stop_requested()) {
        const auto stepping = m_cache.writer().write([index = m_index, urgentOnly](store::Database& database) -> Result<bool> {
            CF_TRY(const bool wanted, urgentOnly ? search::IndexUpkeep::isUrgent(database) : Result<bool>(true));
            return wanted ? index->step(database) : Result<bool>(false);
        });
        const Result<bool> more = co_await stepping;
        if (!more) {
            m_index->forget();
        }
        if (!more || !*more) {
            co_return;
        }
    }
}

} // namespace cf::sync
