// Goes on with a plan of many letters: when its case asks for the work, their archived bytes are fetched, compared and released a batch at a time; when
// all are over the case is told so. Source: docs/reissue.md, "Many letters".
#pragma once

#include "models/sync/follow_reissues.h"

namespace cf::sync {

/// What comes next of one plan. The first letter whose archive is not reached ends the batch: those before it leave, it is asked for again the next time.
QCoro::Task<Result<void>> followBulk(FollowParts parts, Plan plan, Followed& said);

} // namespace cf::sync
