// Which processes name a case, a letter or an event in their variables, by an index of their own. What is found is a candidate: whether it means that one is to
// be looked at. Functions on a reader's connection.
#pragma once

#include "models/cache/read_case_letters.h"

namespace cf::cache {

/// In a variable of one of these names, or as their reference where "" is among them. names: as written, compared folded; ids compared by identifierKey(). Each
/// once, by when they became known.
Result<std::vector<Place>> casesNaming(store::Database& database, const QStringList& names, const QStringList& ids);
/// Those that have a variable of one of these names, by when they became known; at most `most`.
Result<std::vector<Place>> casesHaving(store::Database& database, const QStringList& names, int most);

} // namespace cf::cache
