// Goes on with a plan of many letters: when its case asks for the work, their archived bytes are fetched, compared and released a batch at a time; when
// all are over the case is told so. Source: docs/reissue.md, "Many letters".
#pragma once

#include "models/sync/follow_reissues.h"

namespace cf::sync {

/// What comes next of one plan. Letters of an archive that is not reached, or does not let them be read, are asked for again the next time; those of others leave.
QCoro::Task<Result<void>> followBulk(FollowParts parts, Plan plan, Followed& said);

} // namespace cf::sync
