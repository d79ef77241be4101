// Counting by the values of a breakdown. Inside the layer only.
#pragma once

#include "models/evidence/delivery_figures.h"

namespace cf::evidence {

struct Counted {
    QString value;
    qint64 count = 0;
};

/// A facet counts each communication under each of its values; with a condition on legs, a click on a channel asks for both of the same
/// leg, and then a facet is no answer.
bool countsByFacet(Breakdown by, const search::Question& question);

/// By count, those without a value left out; of domains the most frequent alone.
Result<std::vector<Counted>> valuesOf(store::Database& database, search::SearchIndex& index, const search::Question& question, Breakdown by);

query::Expression byEmail(); ///< letters that went to somebody by e-mail: what domains are of

} // namespace cf::evidence
