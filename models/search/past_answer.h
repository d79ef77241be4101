// Answers as of a past time: what nothing was learnt of since is answered as of now, by the index; the rest by its rows as they
// were known then. Inside the layer only.
#pragma once

#include "models/search/index_reader.h"

namespace cf::search {

/// A question as of context.knowing.at, which is set, as is context.index; `plan` is that of the expression.
Result<Hits> evaluateThen(const Context& context, const Plan& plan, const query::Expression& expression);

} // namespace cf::search
