// Counting makeup.h over a set of communications. Inside the layer only.
#pragma once

#include "models/search/condition.h"
#include "models/search/hits.h"
#include "models/search/makeup.h"
#include "models/search/search_index.h"

namespace cf::search {

/// Of known communications, as known at context.knowing. What the index does not tell is asked of the rows, which takes as long as there are such.
Result<Makeup> countMakeup(const Context& context, const Hits& hits);
/// As SearchIndex::versionEnds, of known communications as of now, with an index.
Result<std::optional<std::vector<VersionEnds>>> endsOfVersions(const Context& context, const Hits& hits, const Fragment& shownLeg);

} // namespace cf::search
