// Goes on with what was asked for: when the case of a reissue asks for the work, the archived bytes are handed over; when the feed tells
// what became of them, the case is told. And which commands a system shows since. Source: docs/outbox.md, docs/reissue.md.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/domain/ports/content_source.h"
#include "models/outbox/outbox.h"

#include <QCoroTask>

namespace cf::sync {

/// All of it outlives the tasks.
struct FollowParts {
    cache::Cache& cache;
    outbox::Outbox& outbox;
    ContentSource& content;
    const Clock& clock;
};

/// Commands that follow now, added to their plans; those that are there already are left. Bytes that cannot be had at the moment are asked for
/// again the next time; bytes that are not those that were recorded are never sent: the case is told so. How many commands are new. On the
/// thread of the outbox.
QCoro::Task<Result<int>> followReissues(FollowParts parts);
/// Of commands that are done and that the cache shows now: since when. How many.
QCoro::Task<Result<int>> seeEffects(FollowParts parts, RepositoryId system);

/// What became of what was handed over under this key, as delivery feeds tell it; Unknown: nothing was told.
Result<DeliveryState> deliveryOf(store::Database& database, const QString& key);

} // namespace cf::sync
