// Taking words out of the index's blocks that nothing counts any more. A letter that is taken out of the index is only marked; its words lie in segments until those are
// merged. Here a segment that holds words of what counts no more is written anew without them, in slices, each within a transaction of the writer.
#pragma once

#include "models/base/result.h"
#include "models/store/database.h"

#include <memory>

namespace cf::search {

/// Segments that hold words of letters that count no more, and rows of segments that are discarded and still there. Reads all words of all segments.
struct IndexRests {
    qint64 segments = 0, discardedRows = 0;
    bool isClean() const { return segments == 0 && discardedRows == 0; }
};
Result<IndexRests> indexRests(store::Database& database);

/// Belongs to one writing connection, between transactions; whoever has it holds the lock `indexLock`. Cut off, a new one begins again with what is left.
class IndexPurge
{
public:
    IndexPurge();
    ~IndexPurge();
    Q_DISABLE_COPY_MOVE(IndexPurge)
    /// A short transaction's work, overwritten in the file. False: there is nothing left. When it fails, this is void.
    Result<bool> step(store::Database& database);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cf::search
