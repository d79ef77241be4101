// Where letters under a hold are by now: records of the same document id that are left where the record itself is gone.
// Source: journey R1, failures.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

#include <vector>

namespace cf::cache {

struct HeldBefore {
    CommunicationId letter;
    bool isGone = false; ///< its repository did not know the record any more when it was read; what the cache knows of that counts as well
};
struct Successor {
    CommunicationId letter, of; ///< of: the one that was held
    friend bool operator==(const Successor&, const Successor&) = default;
};
/// In the order of `held`. While the record is there, others of its document id are copies and not where it went to. What was removed from the cache has no document id to follow.
Result<std::vector<Successor>> readSuccessors(store::Database& database, const std::vector<HeldBefore>& held);

} // namespace cf::cache
