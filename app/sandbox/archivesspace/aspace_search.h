// What the search index answers, as late as it is. Terms, phrases, fields, prefixes, ranges and Boolean queries over the stored fields;
// no relevance: hits come by kind and id unless sorted. Source: protocol page 2.5 (by-external-id), 3.
#pragma once

#include "app/sandbox/archivesspace/aspace_rendering.h"

namespace cf::sandbox::archivesspace {

/// `repository` 0: everywhere.
HttpResponse searched(Visit& visit, int repository);
HttpResponse byExternalId(Visit& visit);
HttpResponse recordsByUri(Visit& visit);

/// A record with trap 19 is known to the index only from here on: 2026-04-16T06:00Z.
inline constexpr UtcMs lateIndexing = loadingBegan + 73LL * 86'400'000;

} // namespace cf::sandbox::archivesspace
