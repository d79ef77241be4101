// A query as a question that repositories can be asked.
#pragma once

#include "models/domain/further_search.h"
#include "models/domain/repository.h"
#include "models/query/resolve.h"

namespace cf::query {

/// Says the same as the query, or more where dates are concerned; `asof` is a condition that none can be asked.
FurtherQuestion furtherQuestion(const Query& query, const Calendar& calendar);

/// The same for one repository: its conditions on repositories are then met or not. None: it cannot meet the question.
std::optional<FurtherQuestion> questionWithin(const FurtherQuestion& question, const Repository& repository);

} // namespace cf::query
