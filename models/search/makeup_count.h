// Counting makeup.h over a set of communications. Inside the layer only.
#pragma once

#include "models/search/condition.h"
#include "models/search/hits.h"
#include "models/search/makeup.h"

namespace cf::search {

/// Of the rows, as known at context.knowing; takes as long as there are hits.
Result<Makeup> countMakeup(const Context& context, const Hits& hits);

} // namespace cf::search
