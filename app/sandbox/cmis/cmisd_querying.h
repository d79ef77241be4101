// Queries over what the repository holds. Source: CMIS 1.1, 2.1.14 and 5.2.11.4 (the JSON of an answer).
#pragma once

#include "app/sandbox/cmis/cmisd_showing.h"

namespace cf::sandbox::cmisd {

/// {"results", "hasMoreItems", "numItems"}, or what is wrong with the statement. It looks at every object, unless it asks for ids or for what was
/// modified lately.
HttpResponse queried(const Visit& visit);

} // namespace cf::sandbox::cmisd
