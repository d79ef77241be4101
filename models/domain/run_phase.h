// What a run of synchronisation is at.
#pragma once

namespace cf {

/// A kind of repository need not have all of them, nor one after the other.
enum class RunPhase {
    Discover,  ///< what the server is and can do, and what there is
    Changes,   ///< records that are new or changed
    Fetch,     ///< their documents
    Deletions, ///< what the server tells of deletions
    Compare,   ///< all ids here with all there
    Index      ///< the search index is put in order
};

} // namespace cf
