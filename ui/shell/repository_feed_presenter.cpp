#include "ui/shell/repository_feed_presenter.h"

namespace cf::ui {

WatermarksPresenter::ReadRepositories repositoriesOf(cache::Cache& cache)
{
    return [&cache] { return cache.repositories(); };
}

void onCacheChanged(cache::Cache& cache, QObject* receiver, std::function<void()> f)
{
    QObject::connect(&cache, &cache::Cache::changed, receiver, std::move(f));
}

} // namespace cf::ui
