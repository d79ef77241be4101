// What the search index answers, as late as it is. Its regions are those of the index, the properties beside them those of the node as
// it is now. Source: protocol page 3.
#pragma once

#include "app/sandbox/contentserver/otcs_rendering.h"

namespace cf::sandbox::contentserver {

HttpResponse searched(Visit& visit); ///< POST and GET /v2/search
HttpResponse regions(const Visit& visit);
HttpResponse slices(const Visit& visit);

/// A record changed: the index goes on saying what it said until it comes round again.
void noteForIndex(Site& site, const HoldingChange& change, const HeldRecord& before, UtcMs modifiedBefore);
/// The index is up again: from its next round on it knows what changed meanwhile.
void wakeIndex(Site& site);

/// A record with trap 19 is known to the index only from here on: 2026-04-16T06:00Z.
inline constexpr UtcMs lateIndexing = loadingBegan + 73LL * 86'400'000;
inline constexpr int currentSlice = 2275, allVersionsSlice = 2276;

} // namespace cf::sandbox::contentserver
