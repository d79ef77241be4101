// Bringing the cache of a profile to the schema of this program before anybody opens it: at ten million records that takes minutes, and is not done on the thread
// of the window.
#pragma once

#include "models/base/result.h"

#include <QFuture>

namespace cf::cache {

/// On a thread of the pool; progressValue and progressMaximum count migrations. Nothing to do for a profile that is not there yet, or is up to date. Conflict when
/// a newer program wrote it. Killed in between, it goes on at the next start.
QFuture<Result<void>> bringUpToDate(const QString& profileDirectory);

} // namespace cf::cache
