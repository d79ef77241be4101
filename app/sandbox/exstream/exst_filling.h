// What the composition system would tell of an estate, put into a filled cache directly: templates, their parts and the runs that are not
// wiped. For benchmarks and tests over millions of records, which no connector could read in time.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

namespace cf::sandbox::exstream {

struct FilledComposition {
    quint64 resources = 0, runs = 0, documents = 0; ///< documents: named by the runs' manifests
    quint64 unmade = 0, unarchived = 0;             ///< injected
};

/// The cache of `profile` holds the first `records` of the estate of `seed`. Made as of `now`. Conflict: the composition system is in it already.
///
/// missed: a file. In every fifth run or so one customer more is in the input and gets nothing, in every seventh one document more comes out that
/// no archive has; the file says which, a line of JSON each: {"missed": "NOT_COMPOSED", "run", "batch", "customerNumber", "customer"} or
/// {"missed": "NOT_ARCHIVED", "run", "batch", "customerNumber", "document"}. Empty: nothing is missed.
Result<FilledComposition> fillComposition(const QString& profile, quint64 records, quint64 seed, UtcMs now, const QString& missed = {});

} // namespace cf::sandbox::exstream
