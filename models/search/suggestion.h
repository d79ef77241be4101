// Values to complete a query with. Inside the layer only.
#pragma once

#include "models/search/plan.h"

namespace cf::search {

Result<std::vector<Suggestion>> suggestValues(const Context& context, query::Field field, const QString& typed,
                                              int limit);

} // namespace cf::search
