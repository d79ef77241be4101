// Other records of the same communication: under the same document id, or of the same bytes for the same customer.
#pragma once

#include "models/cache/cache.h"
#include "models/domain/record_copy.h"

namespace cf::cache {

struct Copies {
    RecordCopy self;                ///< the record itself, in the same form
    std::vector<RecordCopy> others;
    friend bool operator==(const Copies&, const Copies&) = default;
};

/// By repository, the oldest first; at most 50 of each kind, and of very many files with the same bytes (generic letters) the first 200
/// are looked at. NotFound. `also`: records that a person says are the same, told with them.
Result<Copies> readCopies(store::Database& database, const CommunicationId& communication,
                          const std::vector<CommunicationId>& also = {});
/// On a reader's thread.
QFuture<Result<Copies>> copiesOf(Cache& cache, const CommunicationId& communication, const std::vector<CommunicationId>& also = {});

} // namespace cf::cache
