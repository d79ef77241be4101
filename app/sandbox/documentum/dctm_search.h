// The search resource: full text and attributes, from an index that is behind. Source: protocol page 3.3.
#pragma once

#include "app/sandbox/documentum/dctm_rendering.h"

namespace cf::sandbox::documentum {

/// GET with q, object-type, locations.
HttpResponse searched(const Visit& visit);
/// POST of a query as a tree (AQL): types, locations, expression-set, sorts, all-versions, facet-definitions by text.
HttpResponse searchedByTree(const Visit& visit);

} // namespace cf::sandbox::documentum
