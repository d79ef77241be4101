// Which segments there are, and which of their documents count. Functions within the caller's transaction.
//
//   index_segment (pk, words, bytes, directory, rows, frequent)  rows directory … rows - 1 of index_block are its directory
//   index_live (chunk, segment, places)                  a documents string of one container: who counts
//   index_discarded (segment, rows)                      its rows of index_block are still to be removed
//   index_state (generation, next_segment, next_unbuilt) one row; generation grows with every change of what counts
#pragma once

#include "models/index/ordinal_set.h"
#include "models/index/segment.h"

namespace cf::index {

struct SegmentInfo {
    qint64 id = 0;
    qint64 documents = 0; ///< that count
    Ordinal first = 0;    ///< of the first chunk that has any
    quint32 frequent = 0; ///< SegmentExtent::frequent
};
Result<qint64> generation(store::Database& database);
/// Something changes: the generation it belongs to.
Result<qint64> nextGeneration(store::Database& database);
Result<std::vector<SegmentInfo>> segments(store::Database& database);
Result<OrdinalSet> readLive(store::Database& database, qint64 segment);

/// A number for a segment about to be written. What was written under a number that never came to count is discarded by
/// discardLeftovers(), at the next start.
Result<qint64> reserveSegment(store::Database& database);
/// The documents count in this segment from now on, and in no other. Ordinals ascending.
Result<void> claim(store::Database& database, qint64 segment, std::span<const Ordinal> documents);
/// They count nowhere. Ordinals ascending.
Result<void> disclaim(store::Database& database, std::span<const Ordinal> documents);
/// What counted in the inputs counts in the output; the inputs are discarded.
Result<void> replaceSegments(store::Database& database, const std::vector<qint64>& inputs, qint64 output);

/// None of its documents count any more.
Result<void> discardSegment(store::Database& database, qint64 segment);

/// Removes up to so many rows of discarded segments; true when none are left.
Result<bool> removeDiscarded(store::Database& database, int rows);
Result<void> discardLeftovers(store::Database& database);

} // namespace cf::index
