// Records of other repositories that look like the same communication as one: found by customer, type and day in the index, judged field
// by field. They are proposals: nothing is merged, counted or taken for a copy until a person says so. Source: data model 7.3.
#pragma once

#include "models/cache/read_copies.h"
#include "models/domain/likeness.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

struct LikelyCopy {
    RecordCopy copy; ///< its basis means nothing here
    Likeness likeness;
    friend bool operator==(const LikelyCopy&, const LikelyCopy&) = default;
};

inline constexpr int mostLooked = 50; ///< records of one customer, type and day that are looked at

/// The most certain first. Without those that are copies anyway. One question to the index, whatever the size of the cache. NotFound.
Result<std::vector<LikelyCopy>> likelyCopies(store::Database& database, search::SearchIndex& index, const CommunicationId& communication);
/// On a reader's thread.
QFuture<Result<std::vector<LikelyCopy>>> likelyCopiesOf(cache::Cache& cache, search::IndexFactory factory, const CommunicationId& communication);

} // namespace cf::evidence
