// Where two sequences are equal: the longest common subsequence by the greedy walk of Myers in linear space. Long sequences are first parted
// at what occurs once on both sides. Work is bounded: what would take more is left unmatched, and the answer says so.
// Source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986; the idea of the anchors is B. Cohen's patience diff.
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace cf::evidence {

/// left[from left, length) equals right[from right, length).
struct EqualRun {
    int left = 0, right = 0, length = 0;
    friend bool operator==(const EqualRun&, const EqualRun&) = default;
};

struct SequenceMatch {
    std::vector<EqualRun> runs; ///< in the order of both sides; none begins where the one before ends on both sides
    bool isCoarse = false;      ///< fewer or other elements may be matched than could be: the work would have passed its bound
};

/// Up to so many elements of both sides together the answer is the smallest edit, unless it is very large (`isCoarse`).
inline constexpr int exactUpTo = 20'000;
inline constexpr qint64 usualSteps = 400'000'000; ///< a second or two

/// As many of the numbers as rise from first to last: which of them. Numbers are different ones.
std::vector<bool> longestRising(const std::vector<int>& numbers);

/// steps: how much work is left; taken from. Elements are numbers from 0 that stand for equal things.
SequenceMatch matchSequences(std::span<const int> left, std::span<const int> right, qint64& steps);

/// Where something is taken out before a run and something put in after it, and the run could as well stand before both: puts it there, so
/// that what was replaced stands as one. "1.50 1.50" and "1.50 1.75" differ in the second.
void joinReplaced(std::vector<EqualRun>& runs, std::span<const int> left, std::span<const int> right);

} // namespace cf::evidence
