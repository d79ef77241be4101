// What the index of words says of a term that names something: an identifier, a name, an address. Inside the layer only.
#pragma once

#include "models/index/word_query.h"
#include "models/search/condition.h"

#include <optional>

namespace cf::search {

struct KeyQuery {
    index::WordQuery query;
    /// Whoever meets the query meets the term; else they are candidates, and the rows decide. Nobody else meets it.
    bool exact = true;
};
/// nullopt: the index says nothing of it.
std::optional<KeyQuery> keyQuery(const query::Term& term);

} // namespace cf::search
