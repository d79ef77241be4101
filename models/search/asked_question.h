// One question while it is being answered: its plan, and what the orders of now know of its hits. Inside the layer only.
#pragma once

#include "models/search/index_reader.h"
#include "models/search/past_legs.h"
#include "models/search/sent_order.h"

namespace cf::search {

struct Asked {
    Context context;
    std::unique_ptr<Functions> functions;
    Plan plan;
    Fragment shownLeg;
    query::Expression where;
};

bool isAsOfNow(const Asked& asked); ///< and the index is whole
/// The index knows when each was sent and issued, as of now; nullopt: it does not, or the order is another.
std::optional<SharedColumn> momentColumn(const Asked& asked, const Order& order);
Result<Hits> hitsOf(const Asked& asked);
/// Those of which something is known then.
Result<Hits> knownHits(const Asked& asked);
/// `isFar`: whether what is wanted of the order is worth the steps of time.
Result<SentOrder> sentOrder(const Asked& asked, SharedColumn moments, const Hits& hits, bool descending, bool isFar);
/// The order of the hits, which have to be known ones, from codes; nullopt: the index does not know it.
Result<std::optional<CodeOrder>> codeOrder(const Asked& asked, const Order& order, const Hits& hits);

} // namespace cf::search
