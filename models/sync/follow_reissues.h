// Goes on with what was asked for: when the case of a reissue asks for the work, the archived bytes are handed over; when the feed tells
// what became of them, the case is told. And which commands a system shows since. Source: docs/outbox.md, docs/reissue.md.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/cache/read_case.h"
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

struct Followed {
    int added = 0;              ///< commands that are new
    int withoutBytes = 0;       ///< cases whose archived bytes could not be had now; asked for again the next time
    int withoutMiddleware = 0;  ///< cases that ask for a letter to be handed over while no middleware is connected
    std::optional<Error> error; ///< of the first case that could not be gone on with; the others are, all the same
};
/// Commands that follow now, added to their plans; those that are there already are left. Bytes that are not those that were recorded are never
/// sent: the case is told so. All plans whose case is not over, however many there are. On the thread of the outbox.
QCoro::Task<Followed> followReissues(FollowParts parts);
/// Of commands that are done and that the cache shows now, or, of what was filed, that its archive gives back: since when. How many. All of them, however many there are.
QCoro::Task<Result<int>> seeEffects(FollowParts parts, RepositoryId system);

/// The case of a plan, as the system told it that was asked to start it; none: it is not known there. What others tell under its reference approves nothing.
QCoro::Task<Result<std::optional<cache::KnownCase>>> knownCaseOf(FollowParts parts, QString plan);
/// What became of what was handed over under this key, as delivery feeds tell it; Unknown: nothing was told.
Result<DeliveryState> deliveryOf(store::Database& database, const QString& key);

} // namespace cf::sync
