// Which repositories are disconnected: what is known of them is searched, and changes no more.
#pragma once

#include "models/cache/cache.h"

#include <QMap>

namespace cf::cache {

/// By name, since when. No others are in it.
using Disconnected = QMap<QString, UtcMs>;

Result<Disconnected> readDisconnected(store::Database& database);
QFuture<Result<Disconnected>> disconnectedIn(Cache& cache);

} // namespace cf::cache
