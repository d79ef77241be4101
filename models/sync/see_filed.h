// Whether an archive shows what was filed there: its bytes are read back by themselves, and compared. Source: docs/outbox.md, "Filing a document".
#pragma once

#include "models/sync/follow_reissues.h"

namespace cf::sync {

/// Of a FileDocument that is done: true when the archive gives the bytes that were sent, which is noted nowhere yet. Other bytes are noted with the
/// command, once. What cannot be read now is read another time.
QCoro::Task<Result<bool>> isFiledAlike(FollowParts parts, Intent intent);

} // namespace cf::sync
