// Whether anything that is kept here is only a draft.
#pragma once

#include "models/cache/cache.h"

namespace cf::cache {

Result<bool> holdsDrafts(store::Database& database);
/// On a reader's thread.
QFuture<Result<bool>> holdsDrafts(Cache& cache);

} // namespace cf::cache
