// AST to text and to a sentence.
#pragma once

#include "models/query/resolve.h"

namespace cf::query {

/// Canonical: parse(print(q)) == q, and print(parse(print(q))) == print(q). Names lower case, one space, quotes only
/// where needed.
QString print(const Query& query);
QString print(const Expression& expression);
QString print(const Term& term);

} // namespace cf::query
