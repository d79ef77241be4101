// Whether an archive shows what was filed there: its bytes are read back by themselves, and compared. Source: docs/outbox.md, "Filing a document".
#pragma once

#include "models/sync/follow_reissues.h"

namespace cf::sync {

/// Of a FileDocument that is done: true when the archive gives the bytes that were sent, which is noted nowhere yet. Other bytes, and that there are
/// none any more, are noted with the command, once, and looked for again a day later (outbox::lookAgainMs). What cannot be read now is read at the next run.
QCoro::Task<Result<bool>> isFiledAlike(FollowParts parts, Intent intent);

} // namespace cf::sync
