// SearchIndex over SQLite and FTS5: the first implementation, kept afterwards as the oracle that a faster one is compared with.
#pragma once

#include "models/search/search_index.h"
#include "models/store/database.h"

namespace cf::search {

/// Bound to one read-only connection for the time of a call; cheap to make.
std::unique_ptr<SearchIndex> sqlSearch(store::Database& database);

} // namespace cf::search
