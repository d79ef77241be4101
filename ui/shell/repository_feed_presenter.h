// What the window asks of the cache, so that widgets need not know it.
#pragma once

#include "models/cache/cache.h"
#include "ui/shell/watermarks_presenter.h"

namespace cf::ui {

WatermarksPresenter::ReadRepositories repositoriesOf(cache::Cache& cache);
/// f runs on receiver's thread after a commit, until either is gone.
void onCacheChanged(cache::Cache& cache, QObject* receiver, std::function<void()> f);

} // namespace cf::ui
