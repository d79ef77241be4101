// Several questions answered at once: what more than one of them asks of all is looked up once. Inside the layer only.
#pragma once

#include "models/search/facet_count.h"

namespace cf::search {

/// All dates and states of knowing mean the same in them, and they are asked as of now.
bool areReadAlike(const std::vector<Question>& questions);

/// Of questions that are read alike, with an index; within one snapshot. The context is that of the first.
Result<std::vector<Total>> totalsTogether(const Context& context, const std::vector<Question>& questions);
Result<std::vector<SentEnds>> sentEndsTogether(const Context& context, const std::vector<Question>& questions);

Result<Total> totalOf(const Context& context, const query::Expression& where, const Population& population);

} // namespace cf::search
