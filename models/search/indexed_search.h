// The search of the program: from the index where it has the answer, from SQL where not.
#pragma once

#include "models/search/search_desk.h"

namespace cf::search {

/// Keeps what is read of the index as long as the connections it is read through, so that a question reads only what changed
/// since the one before. The connections have to stay where they are in memory. Any thread; one connection at a time in each.
IndexFactory indexedSearches();

} // namespace cf::search
