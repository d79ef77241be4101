#include "models/evidence/comparison/sequence_match.h"

#include <algorithm>
#include <optional>

namespace cf::evidence {

namespace {

struct Box {
    int left = 0, leftEnd = 0, right = 0, rightEnd = 0;
    int depth = 0; ///< how often it was parted at anchors
    int size() const { return leftEnd - left + rightEnd - right; }
    bool isOneSided() const { return left == leftEnd || right == rightEnd; }
};

constexpr int deepest = 24;      ///< partings at anchors; then the walk takes what is left
constexpr int longestEdit = 4'000; ///< that the walk looks for in a small box
constexpr int longestInLarge = 256;
constexpr int unreached = -1;

class Matcher
{
public:
    Matcher(std::span<const int> left, std::span<const int> right, qint64& steps)
        : m_left(left)
        , m_right(right)
        , m_steps(steps)
    {}

    SequenceMatch run()
    {
        m_boxes.push_back({0, int(m_left.size()), 0, int(m_right.size()), 0});
        while (!m_boxes.empty()) {
            Box box = m_boxes.back();
            m_boxes.pop_back();
            solve(box);
        }
        std::ranges::sort(m_found, {}, &EqualRun::left);
        SequenceMatch match;
        match.isCoarse = m_isCoarse;
        for (const EqualRun& run : m_found) {
            EqualRun* before = match.runs.empty() ? nullptr : &match.runs.back();
            if (before && before->left + before->length == run.left && before->right + before->length == run.right) {
                before->length += run.length;
            } else {
                match.runs.push_back(run);
            }
        }
        return match;
    }

private:
    void keep(int left, int right, int length)
    {
        if (length > 0) {
            m_found.push_back({left, right, length});
        }
    }

    /// What both sides begin and end with is equal in some smallest edit.
    void strip(Box& box)
    {
        int begin = 0, end = 0;
        const int most = std::min(box.leftEnd - box.left, box.rightEnd - box.right);
        while (begin < most && m_left[size_t(box.left + begin)] == m_right[size_t(box.right + begin)]) {
            ++begin;
        }
        while (end < most - begin && m_left[size_t(box.leftEnd - 1 - end)] == m_right[size_t(box.rightEnd - 1 - end)]) {
            ++end;
        }
        keep(box.left, box.right, begin);
        keep(box.leftEnd - end, box.rightEnd - end, end);
        m_steps -= begin + end;
        box.left += begin;
        box.right += begin;
        box.leftEnd -= end;
        box.rightEnd -= end;
    }

    void solve(Box box)
    {
        strip(box);
        if (box.isOneSided()) {
            return;
        }
        if (m_steps <= 0) {
            m_isCoarse = true;
            return;
        }
        if (box.size() > exactUpTo && box.depth < deepest && partAtAnchors(box)) {
            return;
        }
        const auto [x, y] = middleOf(box);
        m_boxes.push_back({box.left + x, box.leftEnd, box.right + y, box.rightEnd, box.depth});
        m_boxes.push_back({box.left, box.left + x, box.right, box.right + y, box.depth});
    }

    /// Elements that occur once on each side, as far as they stand in the same order. False without any.
    bool partAtAnchors(const Box& box)
    {
        struct Seen {
            int lefts = 0, rights = 0, at = 0;
        };
        int largest = 0;
        for (int i = box.left; i < box.leftEnd; ++i) {
            largest = std::max(largest, m_left[size_t(i)]);
        }
        std::vector<Seen> seen(size_t(largest) + 1);
        m_steps -= box.size() + largest;
        for (int i = box.left; i < box.leftEnd; ++i) {
            Seen& one = seen[size_t(m_left[size_t(i)])];
            ++one.lefts;
            one.at = i;
        }
        std::vector<EqualRun> once;
        for (int i = box.right; i < box.rightEnd; ++i) {
            if (m_right[size_t(i)] <= largest) {
                ++seen[size_t(m_right[size_t(i)])].rights;
            }
        }
        for (int i = box.right; i < box.rightEnd; ++i) {
            if (m_right[size_t(i)] <= largest && seen[size_t(m_right[size_t(i)])].lefts == 1 && seen[size_t(m_right[size_t(i)])].rights == 1) {
                once.push_back({seen[size_t(m_right[size_t(i)])].at, i, 1});
            }
        }
        std::vector<int> lefts;
        for (const EqualRun& one : once) {
            lefts.push_back(one.left);
        }
        const std::vector<bool> rises = longestRising(lefts);
        std::vector<EqualRun> anchors;
        for (size_t i = 0; i < once.size(); ++i) {
            if (rises[i]) {
                anchors.push_back(once[i]);
            }
        }
        int left = box.left, right = box.right;
        for (const EqualRun& anchor : anchors) {
            keep(anchor.left, anchor.right, 1);
            pushPart({left, anchor.left, right, anchor.right, box.depth + 1});
            left = anchor.left + 1;
            right = anchor.right + 1;
        }
        if (!anchors.empty()) {
            pushPart({left, box.leftEnd, right, box.rightEnd, box.depth + 1});
        }
        return !anchors.empty();
    }

    void pushPart(const Box& box)
    {
        if (!box.isOneSided()) {
            m_boxes.push_back(box);
        }
    }

    struct Point {
        int x = 0, y = 0;
    };

    /// A point on a smallest edit of the box, neither of its ends; where that would be too long to find, the furthest one reached.
    Point middleOf(const Box& box)
    {
        const int n = box.leftEnd - box.left, m = box.rightEnd - box.right, delta = n - m;
        const int most = std::min((n + m + 1) / 2, box.size() > exactUpTo ? longestInLarge : longestEdit);
        const int middle = most + 1;
        m_forward.assign(size_t(2 * most + 3), unreached);
        m_backward.assign(size_t(2 * most + 3), unreached);
        const auto equal = [&](int x, int y) { return m_left[size_t(box.left + x)] == m_right[size_t(box.right + y)]; };
        const auto equalBack = [&](int x, int y) { return equal(n - 1 - x, m - 1 - y); };
        for (int d = 0; d <= most; ++d) {
            if (const auto met = advance(d, middle, n, m, equal, m_forward, m_backward, delta, delta % 2 != 0)) {
                return *met;
            }
            if (const auto met = advance(d, middle, n, m, equalBack, m_backward, m_forward, delta, delta % 2 == 0)) {
                return {n - met->x, m - met->y};
            }
        }
        m_isCoarse = true;
        Point best{1, 0};
        for (int k = -most; k <= most; ++k) {
            const int x = m_forward[size_t(middle + k)];
            if (x != unreached && 2 * x - k > best.x + best.y && 2 * x - k < n + m) {
                best = {x, x - k};
            }
        }
        return best;
    }

    /// One more edit on every diagonal. The point where both walks met, in the coordinates of this walk.
    template <class Equal>
    std::optional<Point> advance(int d, int middle, int n, int m, const Equal& equal, std::vector<int>& own, const std::vector<int>& other, int delta,
                                 bool canMeet)
    {
        for (int k = -d; k <= d; k += 2) {
            const int below = own[size_t(middle + k - 1)], above = own[size_t(middle + k + 1)];
            int x = d == 0 ? 0 : unreached;
            if (below != unreached && below < n) {
                x = below + 1;
            }
            if (above != unreached && above - k <= m) {
                x = std::max(x, above);
            }
            if (x == unreached) {
                own[size_t(middle + k)] = unreached;
                continue;
            }
            const int begun = x;
            while (x < n && x - k < m && equal(x, x - k)) {
                ++x;
            }
            m_steps -= 1 + x - begun;
            own[size_t(middle + k)] = x;
            const int facing = delta - k;
            const int reach = canMeet ? d : -1;
            if (facing >= -reach && facing <= reach && other[size_t(middle + facing)] != unreached && x + other[size_t(middle + facing)] >= n) {
                return Point{x, x - k};
            }
        }
        return std::nullopt;
    }

    std::span<const int> m_left, m_right;
    qint64& m_steps;
    std::vector<Box> m_boxes;
    std::vector<EqualRun> m_found;
    std::vector<int> m_forward, m_backward;
    bool m_isCoarse = false;
};

} // namespace

std::vector<bool> longestRising(const std::vector<int>& numbers)
{
    std::vector<int> piles, before(numbers.size(), -1);
    for (int i = 0; i < int(numbers.size()); ++i) {
        const auto pile = std::ranges::lower_bound(piles, numbers[size_t(i)], {}, [&](int top) { return numbers[size_t(top)]; });
        before[size_t(i)] = pile == piles.begin() ? -1 : *(pile - 1);
        if (pile == piles.end()) {
            piles.push_back(i);
        } else {
            *pile = i;
        }
    }
    std::vector<bool> rising(numbers.size(), false);
    for (int i = piles.empty() ? -1 : piles.back(); i >= 0; i = before[size_t(i)]) {
        rising[size_t(i)] = true;
    }
    return rising;
}

SequenceMatch matchSequences(std::span<const int> left, std::span<const int> right, qint64& steps) { return Matcher(left, right, steps).run(); }

void joinReplaced(std::vector<EqualRun>& runs, std::span<const int> left, std::span<const int> right)
{
    const auto slides = [](std::span<const int> side, int from, int by, int length) {
        for (int i = 0; i < length; ++i) {
            if (side[size_t(from - by + i)] != side[size_t(from + i)]) {
                return false;
            }
        }
        return true;
    };
    int beforeLeft = 0, beforeRight = 0;
    for (size_t i = 0; i < runs.size(); ++i) {
        EqualRun& run = runs[i];
        const int nextLeft = i + 1 < runs.size() ? runs[i + 1].left : int(left.size()), nextRight = i + 1 < runs.size() ? runs[i + 1].right : int(right.size());
        const int removed = run.left - beforeLeft, added = run.right - beforeRight;
        const int removedAfter = nextLeft - run.left - run.length, addedAfter = nextRight - run.right - run.length;
        if (removed > 0 && added == 0 && removedAfter == 0 && addedAfter > 0 && slides(left, run.left, removed, run.length)) {
            run.left -= removed;
        } else if (added > 0 && removed == 0 && addedAfter == 0 && removedAfter > 0 && slides(right, run.right, added, run.length)) {
            run.right -= added;
        }
        beforeLeft = run.left + run.length;
        beforeRight = run.right + run.length;
    }
}

} // namespace cf::evidence
