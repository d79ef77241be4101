// Frequent words that no document that counts has any more: they are left out of the list, which would name them for as long as the index lasts. Function within the
// writer's transaction.
#pragma once

#include "models/store/database.h"

namespace cf::index {

/// Puts what is no word in the place of each, so that the others keep their numbers; no segment has lists for it. Of words alone, not of beginnings of three letters. To be called when
/// no segment holds words of what counts no more. How many.
Result<qint64> blankUnusedFrequent(store::Database& database);

} // namespace cf::index
