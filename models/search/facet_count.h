// Facets over a set of communications. Inside the layer only.
#pragma once

#include "models/search/plan.h"

namespace cf::search {

/// One scan for all facets that lie in the same rows. Facet::Hold is empty until how letters stand is worked out.
Result<std::vector<FacetCounts>> countFacets(const Context& context, const Hits& hits,
                                             const std::vector<Facet>& wanted);

/// How many of the hits are known, and how many communications are known at all.
struct Population {
    qint64 hits = 0, all = 0;
};
Result<Population> countKnown(const Context& context, const Hits& hits);

} // namespace cf::search
