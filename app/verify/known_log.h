// What the files that were handed in say of one log: its signed heads, the roots its entries make, and what is shown to go on from what.
#pragma once

#include "app/verify/segment_file.h"

#include <set>

namespace cf::verify {

struct SignedHead {
    std::string file;
    Head head;
    std::string key;     ///< 32 bytes
    bool isKept = false; ///< a checkpoint by itself: somebody kept it to hold the log to it
};

struct KnownLog {
    std::vector<Segment> segments;
    std::vector<SignedHead> heads;
    /// From so many entries to so many: a proof that held.
    std::set<std::pair<std::uint64_t, std::uint64_t>> continued;
};

/// All of it against each other: roots against heads, segments as a chain, no two heads of one size that differ, nothing cut off at the end, no
/// head that is younger and smaller.
void checkLog(const std::string& origin, const KnownLog& log, Judgement& judgement);

} // namespace cf::verify
