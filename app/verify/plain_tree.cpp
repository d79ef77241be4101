#include "app/verify/plain_tree.h"

#include <bit>

namespace cf::verify {

std::optional<Tree> Tree::from(std::uint64_t size, std::vector<Hash> parts)
{
    if (parts.size() != std::size_t(std::popcount(size))) {
        return std::nullopt;
    }
    Tree made;
    made.m_size = size;
    made.m_parts = std::move(parts);
    return made;
}

void Tree::add(Hash hash)
{
    for (std::uint64_t n = m_size++; (n & 1U) != 0; n >>= 1U) {
        hash = nodeHash(m_parts.back(), hash);
        m_parts.pop_back();
    }
    m_parts.push_back(hash);
}

Hash Tree::root() const
{
    if (m_parts.empty()) {
        return sha256({});
    }
    Hash all = m_parts.back();
    for (std::size_t i = m_parts.size() - 1; i-- > 0;) {
        all = nodeHash(m_parts[i], all);
    }
    return all;
}

bool isIncluded(const Hash& leaf, std::uint64_t index, std::uint64_t size, const std::vector<Hash>& path, const Hash& root)
{
    if (index >= size) {
        return false;
    }
    std::uint64_t fn = index, sn = size - 1;
    Hash r = leaf;
    for (const Hash& p : path) {
        if (sn == 0) {
            return false;
        }
        if ((fn & 1U) != 0 || fn == sn) {
            r = nodeHash(p, r);
            while ((fn & 1U) == 0 && fn != 0) {
                fn >>= 1U;
                sn >>= 1U;
            }
        } else {
            r = nodeHash(r, p);
        }
        fn >>= 1U;
        sn >>= 1U;
    }
    return sn == 0 && r == root;
}

bool isContinued(std::uint64_t first, const Hash& firstRoot, std::uint64_t second, const Hash& secondRoot, const std::vector<Hash>& path)
{
    if (first > second) {
        return false;
    }
    if (first == second || first == 0) { // nothing to show, and nothing may be shown
        return path.empty() && (first == 0 ? firstRoot == sha256({}) : firstRoot == secondRoot);
    }
    std::vector<Hash> steps = path;
    if (std::has_single_bit(first)) {
        steps.insert(steps.begin(), firstRoot);
    }
    if (steps.empty()) {
        return false;
    }
    std::uint64_t fn = first - 1, sn = second - 1;
    while ((fn & 1U) != 0) {
        fn >>= 1U;
        sn >>= 1U;
    }
    Hash fr = steps.front(), sr = steps.front();
    for (std::size_t i = 1; i < steps.size(); ++i) {
        if (sn == 0) {
            return false;
        }
        if ((fn & 1U) != 0 || fn == sn) {
            fr = nodeHash(steps[i], fr);
            sr = nodeHash(steps[i], sr);
            while ((fn & 1U) == 0 && fn != 0) {
                fn >>= 1U;
                sn >>= 1U;
            }
        } else {
            sr = nodeHash(sr, steps[i]);
        }
        fn >>= 1U;
        sn >>= 1U;
    }
    return sn == 0 && fr == firstRoot && sr == secondRoot;
}

} // namespace cf::verify
