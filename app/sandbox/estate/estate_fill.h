// Fills a cache with an estate. It is filled under a name of its own (cache.filling.sqlite) without secondary indexes, and takes its
// place when it is complete: what was cut off is continued by the next run, and never mistaken for a cache.
#pragma once

#include "app/sandbox/estate/estate_page.h"

#include <functional>

namespace cf::estate {

struct Filling {
    QString profile; ///< a directory; made when it is not there
    quint64 records = 0, seed = 1;
    quint64 pageSize = 5'000; ///< records a transaction
    QString truth;         ///< file to write the truth into; empty: none
    bool hasLargeCampaign = false; ///< as EstateGenerator's; the same for a run that goes on
    bool reindex = false;  ///< the index by reindex() from the rows, for comparison
    bool isRead = false;   ///< others read the file meanwhile, as they do a cache
    std::function<void(quint64 done)> progress; ///< after each page
};
struct Filled {
    quint64 records = 0, continuedFrom = 0;
    double making = 0, rows = 0, indexing = 0, merging = 0, completing = 0; ///< seconds; making is in two threads of its own
};

/// Conflict: the profile has a cache already, or one that another seed began; detail says which. The truth is of all records,
/// also of those that an earlier run wrote.
Result<Filled> fill(const Filling& filling);

} // namespace cf::estate
