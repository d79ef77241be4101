// Asking a cache that nobody asked before, and one that is being written into.
#pragma once

#include "tests/bench/scale_asking.h"
#include "tests/bench/scale_cache.h"

namespace cf::bench {

/// Milliseconds from opening the cache to the answer, in a process that did nothing else.
Result<double> askOnce(const QString& file, const QString& query, const QString& wants);

/// Each class so many times, with another set of parameters, each in a new process and with the file out of memory.
/// `all`: everything out of memory, where that is allowed.
Result<void> askCold(const Round& round, Questions& questions, Figures& figures, int times, bool all);

/// Goes on with the estate where the cache under the writing name ends, until the process is ended.
Result<void> writeOn(const ScaleCache& cache);
/// askAll() on a copy of the cache into which another process writes pages as fast as it can, as a synchronisation
/// writes them. `consume`: on the cache itself, which is gone afterwards.
Result<void> askWhileWriting(const ScaleCache& cache, bool consume, Round round, Questions& questions, Figures& figures);

} // namespace cf::bench
