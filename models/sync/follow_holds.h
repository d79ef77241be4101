// Goes on with holds, releases and dispositions that others decide: approved, their commands may leave; refused, they never do. Source: docs/holds.md, docs/retention.md.
#pragma once

#include "models/sync/follow_reissues.h"

namespace cf::sync {

/// What comes next of one plan of these kinds, see hold_steps.h. Only what a case says that was read from its system counts.
QCoro::Task<Result<void>> followHold(FollowParts parts, Plan plan, Followed& said);

/// The same of a disposition, which two others approve.
QCoro::Task<Result<void>> followDisposition(FollowParts parts, Plan plan, Followed& said);

} // namespace cf::sync
