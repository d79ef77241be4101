// Where letters under a hold are by now: records of the same document id that turned up in another repository after the hold, or that are left where the record itself is gone.
// Source: journey R1, failures.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

#include <vector>

namespace cf::cache {

struct HeldBefore {
    CommunicationId letter;
    UtcMs since = 0;     ///< when it came under the matter
    bool isGone = false; ///< its repository did not know the record any more when it was read; what the cache knows of that counts as well
};
struct Successor {
    CommunicationId letter, of; ///< of: the one that was held
    friend bool operator==(const Successor&, const Successor&) = default;
};
/// In the order of `held`. Copies that were there beside it when it came under the matter follow only where it is gone: whoever wrote the matter was told of them. A cache that was made
/// anew since knows nothing of what was there then, so that there, too, only what is gone is followed.
Result<std::vector<Successor>> readSuccessors(store::Database& database, const std::vector<HeldBefore>& held);

} // namespace cf::cache
