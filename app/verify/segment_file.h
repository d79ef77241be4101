// A day of the log as a file: a line that says what it is, its entries each with its hash, a line with the signed heads. Hostile input.
#pragma once

#include "app/verify/judgement.h"
#include "app/verify/plain_note.h"
#include "app/verify/plain_tree.h"

#include <map>

namespace cf::verify {

struct Segment {
    std::string name, origin, day;
    std::uint64_t first = 0, end = 0;
    Tree start;                          ///< of the first `first` entries, as far as it is told
    Hash root{};                         ///< of all up to `end`, as it is told
    std::vector<NoteKey> keys;
    std::vector<Head> heads;            ///< of sizes within it
    std::optional<Head> later;          ///< of more than `end`
    std::vector<Hash> laterProof;
    std::vector<Hash> leaves;
    std::int64_t dayNumber = 0;          ///< since 1970-01-01
    std::vector<std::uint64_t> backs;    ///< entries that say that the clock went back
};

/// What the file says, each entry against its own hash, number, time and day; none: it was judged wrong or unreadable.
std::optional<Segment> segmentFrom(const std::string& name, std::string_view bytes, Judgement& judgement);
/// What its entries make: roots at those of these sizes that lie in [first, end].
std::map<std::uint64_t, Hash> rootsOf(const Segment& segment, std::vector<std::uint64_t> sizes);
bool isSegment(std::string_view bytes);

} // namespace cf::verify
