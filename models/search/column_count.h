// Counting and choosing communications by their codes, a chunk at a time and in two threads when they are many. Inside the layer only.
#pragma once

#include "models/index/shared_columns.h"
#include "models/search/hits.h"
#include "models/store/database.h"

namespace cf::search {

/// f(worker 0 or 1, chunk) for all chunks, each once; Cancelled soon after an interrupt. `heavy`: worth a second thread. f may be called
/// from both at once and touches nothing of the connection.
Result<void> eachChunk(store::Database& database, quint32 chunks, bool heavy,
                       const std::function<void(int worker, quint32 chunk)>& f);

/// So many communications are worth a second thread.
inline constexpr qint64 manyHits = 60'000;

/// Those of the hits (null: of all) whose code is accepted.
Result<Hits> keepAccepted(store::Database& database, const index::CodeColumn& codes, const std::vector<quint8>& accepted,
                          const Hits* within, qint64 highest);

/// How many of the hits have each code, by column, then code; [0] is of no meaning.
Result<std::vector<std::vector<quint64>>> histograms(store::Database& database,
                                                     const std::vector<std::shared_ptr<const index::CodeColumn>>& columns,
                                                     const Hits& hits);

} // namespace cf::search
