// What the composition system would tell of an estate, put into a filled cache directly: templates, their parts and the runs that are not
// wiped. For benchmarks and tests over millions of records, which no connector could read in time.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

namespace cf::sandbox::exstream {

struct FilledComposition {
    quint64 resources = 0, runs = 0, documents = 0; ///< documents: named by the runs' manifests
};

/// The cache of `profile` holds the first `records` of the estate of `seed`. Made as of `now`. Conflict: the composition system is in it already.
Result<FilledComposition> fillComposition(const QString& profile, quint64 records, quint64 seed, UtcMs now);

} // namespace cf::sandbox::exstream
