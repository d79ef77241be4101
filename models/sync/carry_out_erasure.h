// Letters leave the profile for good. First it is noted which (from then on no reading brings them back); then their rows go, some at a time, then the segments of the index that
// hold their words are written anew, then what is packed with dictionaries that may hold them, and at last the file, with its write-ahead file. Each is a transaction of its own or
// can be done again: whatever ends the program, the next call goes on with what is left. Source: GDPR art. 17; docs/erasure.md.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/domain/ports/erasure_control.h"

#include <QCoroTask>

#include <functional>

namespace cf::sync {

struct ErasureCall {
    std::vector<CommunicationId> letters; ///< none: what was begun alone
    QString decision;                     ///< id
    std::function<void(const char* step)> reached = [](const char*) {}; ///< "noted", "rows", "index", "dictionaries", "file": a part of it is on the disk
};

/// On the calling thread's event loop. Conflict, Storage.
QCoro::Task<Result<ErasureOutcome>> carryOutErasure(cache::Cache& cache, const Clock& clock, ErasureCall call);

} // namespace cf::sync
