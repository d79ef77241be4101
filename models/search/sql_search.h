// SearchIndex over the rows alone, word by word: slow, plain, and the oracle that the indexed one is compared with. Both are one
// implementation, which asks the index first where it has one.
#pragma once

#include "models/search/search_index.h"
#include "models/store/database.h"

namespace cf::search {

/// Up to so many communications are asked about one by one; more, and a whole index is read. They decide about speed
/// alone.
struct Tuning {
    qint64 few = 3000;
    qint64 hitsInAStep = 200;    ///< a step along an index of the table costs as much as so many hits in a column
    qint64 triedOneByOne = 1000; ///< of the first in order, for a condition dear to ask of all
    qint64 walked = 5000;        ///< hits to pass along an index of the table rather than to make marks along it
    qint64 leastPart = 256;      ///< communications between two such marks
};

class IndexReader;

/// Bound to one read-only connection for the time of a call; cheap to make.
std::unique_ptr<SearchIndex> sqlSearch(store::Database& database, Tuning tuning = {});
/// The same answers, from the index where it has them. The reader belongs to the connection and outlives the search.
std::unique_ptr<SearchIndex> indexedSearch(store::Database& database, IndexReader& index, Tuning tuning = {});

} // namespace cf::search
