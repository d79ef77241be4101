// The tree of RFC 9162, 2.1, as one who checks needs it: grown leaf by leaf from wherever it is known, and proofs followed as 2.1.3.2 and
// 2.1.4.2 say. Pure.
#pragma once

#include "app/verify/plain_bytes.h"

#include <vector>

namespace cf::verify {

class Tree
{
public:
    Tree() = default;
    /// Of `size` leaves of which only the complete subtrees are known, left to right. None when there are not as many as that size has.
    static std::optional<Tree> from(std::uint64_t size, std::vector<Hash> parts);
    void add(Hash hash);
    std::uint64_t size() const { return m_size; }
    Hash root() const; ///< of nothing: the hash of nothing

private:
    std::uint64_t m_size = 0;
    std::vector<Hash> m_parts;
};

bool isIncluded(const Hash& leaf, std::uint64_t index, std::uint64_t size, const std::vector<Hash>& path, const Hash& root);
bool isContinued(std::uint64_t first, const Hash& firstRoot, std::uint64_t second, const Hash& secondRoot, const std::vector<Hash>& path);

} // namespace cf::verify
