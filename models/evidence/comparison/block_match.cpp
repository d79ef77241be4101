#include "models/evidence/comparison/block_match.h"

#include "models/evidence/comparison/sequence_match.h"

#include <QHash>

#include <algorithm>

namespace cf::evidence {

namespace {

constexpr int mostByChance = 3;           ///< words that are equal, and say nothing amid others
constexpr int leastMoved = 4;             ///< words of a block that is recognised elsewhere
constexpr qint64 mostAskedForMoves = 250'000; ///< pairs of blocks that are looked at for one that was moved and changed

QByteArray contentOf(const TokenSide& side, int block)
{
    const int from = side.blocks[size_t(block)];
    return QByteArray(reinterpret_cast<const char*>(side.keys.data() + from), qsizetype(sizeof(int)) * side.sizeOf(block));
}

class BlockMatcher
{
public:
    BlockMatcher(const std::vector<TextBlock>& leftBlocks, TokenSide& left, const std::vector<TextBlock>& rightBlocks, TokenSide& right, qint64 steps)
        : m_leftBlocks(leftBlocks)
        , m_rightBlocks(rightBlocks)
        , m_left(left)
        , m_right(right)
        , m_steps(steps)
    {}

    bool run()
    {
        pairById();
        pairEqual();
        pairEqualElsewhere();
        matchBetween();
        pairMovedAndChanged();
        pairRest();
        return m_isCoarse;
    }

private:
    void pair(int left, int right, bool isMoved)
    {
        m_left.pair[size_t(left)] = right;
        m_right.pair[size_t(right)] = left;
        m_left.isMoved[size_t(left)] = m_right.isMoved[size_t(right)] = isMoved;
    }

    void matchTokens(int left, int right)
    {
        m_left.match[size_t(left)] = right;
        m_right.match[size_t(right)] = left;
    }

    void matchWhole(int left, int right)
    {
        for (int i = 0; i < m_left.sizeOf(left); ++i) {
            matchTokens(m_left.blocks[size_t(left)] + i, m_right.blocks[size_t(right)] + i);
        }
    }

    /// Word by word, these tokens of both sides (by number, rising).
    std::vector<std::pair<int, int>> matchedOf(const std::vector<int>& lefts, const std::vector<int>& rights)
    {
        std::vector<int> leftKeys(lefts.size()), rightKeys(rights.size());
        std::ranges::transform(lefts, leftKeys.begin(), [&](int i) { return m_left.keys[size_t(i)]; });
        std::ranges::transform(rights, rightKeys.begin(), [&](int i) { return m_right.keys[size_t(i)]; });
        SequenceMatch found = matchSequences(leftKeys, rightKeys, m_steps);
        m_isCoarse = m_isCoarse || found.isCoarse;
        joinReplaced(found.runs, leftKeys, rightKeys);
        dropChance(found.runs, int(lefts.size()), int(rights.size()));
        std::vector<std::pair<int, int>> matched;
        for (const EqualRun& run : found.runs) {
            for (int i = 0; i < run.length; ++i) {
                matched.emplace_back(lefts[size_t(run.left + i)], rights[size_t(run.right + i)]);
            }
        }
        return matched;
    }

    /// A word or two that happen to stand amid what is wholly other: "You do not need to do anything", "We need your consent".
    static void dropChance(std::vector<EqualRun>& runs, int lefts, int rights)
    {
        std::vector<EqualRun> kept;
        for (size_t i = 0; i < runs.size(); ++i) {
            const EqualRun& run = runs[i];
            const int beforeLeft = kept.empty() ? 0 : kept.back().left + kept.back().length;
            const int beforeRight = kept.empty() ? 0 : kept.back().right + kept.back().length;
            const int before = std::max(run.left - beforeLeft, run.right - beforeRight);
            const int nextLeft = i + 1 < runs.size() ? runs[i + 1].left : lefts, nextRight = i + 1 < runs.size() ? runs[i + 1].right : rights;
            const int after = std::max(nextLeft - run.left, nextRight - run.right) - run.length;
            if (run.length > mostByChance || 2 * run.length > std::min(before, after)) {
                kept.push_back(run);
            }
        }
        runs = std::move(kept);
    }

    static std::vector<int> tokensOfBlocks(const TokenSide& side, const std::vector<int>& blocks)
    {
        std::vector<int> tokens;
        for (const int block : blocks) {
            for (int i = side.blocks[size_t(block)]; i < side.blocks[size_t(block) + 1]; ++i) {
                tokens.push_back(i);
            }
        }
        return tokens;
    }

    void matchPair(int left, int right)
    {
        for (const auto& [one, other] : matchedOf(tokensOfBlocks(m_left, {left}), tokensOfBlocks(m_right, {right}))) {
            matchTokens(one, other);
        }
    }

    void pairById()
    {
        QHash<QString, int> rights;
        for (int i = int(m_rightBlocks.size()) - 1; i >= 0; --i) {
            if (!m_rightBlocks[size_t(i)].id.isEmpty()) {
                rights.insert(m_rightBlocks[size_t(i)].id, i);
            }
        }
        std::vector<int> found, paired;
        for (int i = 0; i < int(m_leftBlocks.size()); ++i) {
            const auto there = rights.constFind(m_leftBlocks[size_t(i)].id);
            if (!m_leftBlocks[size_t(i)].id.isEmpty() && there != rights.cend() && m_right.pair[size_t(*there)] < 0) {
                pair(i, *there, false);
                found.push_back(i);
                paired.push_back(*there);
            }
        }
        const std::vector<bool> stays = longestRising(paired);
        for (size_t i = 0; i < found.size(); ++i) {
            pair(found[i], paired[i], !stays[i]);
            matchPair(found[i], paired[i]);
        }
    }

    /// One number for blocks of the same words; of those that go by their text alone.
    void numberContents()
    {
        QHash<QByteArray, int> numbers;
        const auto number = [&](const std::vector<TextBlock>& blocks, const TokenSide& side, std::vector<int>& contents) {
            for (int i = 0; i < int(blocks.size()); ++i) {
                const QByteArray content = contentOf(side, i);
                const auto known = numbers.constFind(content);
                const int told = known == numbers.cend() ? int(numbers.size()) : *known;
                if (known == numbers.cend()) {
                    numbers.insert(content, told);
                }
                contents.push_back(told);
            }
        };
        number(m_leftBlocks, m_left, m_leftContents);
        number(m_rightBlocks, m_right, m_rightContents);
    }

    static std::vector<int> unpaired(const TokenSide& side, const std::vector<TextBlock>& blocks, int from, int to)
    {
        std::vector<int> free;
        for (int i = from; i < to; ++i) {
            if (side.pair[size_t(i)] < 0 && blocks[size_t(i)].id.isEmpty()) {
                free.push_back(i);
            }
        }
        return free;
    }

    void pairEqual()
    {
        numberContents();
        const std::vector<int> lefts = unpaired(m_left, m_leftBlocks, 0, int(m_leftBlocks.size()));
        const std::vector<int> rights = unpaired(m_right, m_rightBlocks, 0, int(m_rightBlocks.size()));
        std::vector<int> leftContents, rightContents;
        for (const int i : lefts) {
            leftContents.push_back(m_leftContents[size_t(i)]);
        }
        for (const int i : rights) {
            rightContents.push_back(m_rightContents[size_t(i)]);
        }
        const SequenceMatch found = matchSequences(leftContents, rightContents, m_steps);
        m_isCoarse = m_isCoarse || found.isCoarse;
        for (const EqualRun& run : found.runs) {
            for (int i = 0; i < run.length; ++i) {
                const int left = lefts[size_t(run.left + i)], right = rights[size_t(run.right + i)];
                pair(left, right, false);
                matchWhole(left, right);
            }
        }
    }

    void pairEqualElsewhere()
    {
        QHash<int, QList<int>> rights;
        for (const int i : unpaired(m_right, m_rightBlocks, 0, int(m_rightBlocks.size()))) {
            if (m_right.sizeOf(i) >= leastMoved) {
                rights[m_rightContents[size_t(i)]].append(i);
            }
        }
        for (const int i : unpaired(m_left, m_leftBlocks, 0, int(m_leftBlocks.size()))) {
            QList<int>& there = rights[m_leftContents[size_t(i)]];
            if (!there.isEmpty()) {
                const int right = there.takeFirst();
                pair(i, right, true);
                matchWhole(i, right);
            }
        }
    }

    /// Word by word what lies between blocks that are paired, whichever blocks the words stand in.
    void matchBetween()
    {
        int left = 0, right = 0;
        for (int i = 0; i <= int(m_leftBlocks.size()); ++i) {
            const bool isEnd = i == int(m_leftBlocks.size());
            if (!isEnd && (m_left.pair[size_t(i)] < 0 || m_left.isMoved[size_t(i)])) {
                continue;
            }
            const int until = isEnd ? int(m_rightBlocks.size()) : m_left.pair[size_t(i)];
            matchGap(unpaired(m_left, m_leftBlocks, left, i), unpaired(m_right, m_rightBlocks, right, until));
            left = i + 1;
            right = until + 1;
        }
    }

    struct Cell {
        int left = 0, right = 0, count = 0;
    };

    void matchGap(const std::vector<int>& lefts, const std::vector<int>& rights)
    {
        if (lefts.empty() || rights.empty()) {
            return;
        }
        const auto matched = matchedOf(tokensOfBlocks(m_left, lefts), tokensOfBlocks(m_right, rights));
        std::vector<Cell> cells;
        for (const auto& [one, other] : matched) {
            const int left = m_left.blockOf(one), right = m_right.blockOf(other);
            if (cells.empty() || cells.back().left != left || cells.back().right != right) {
                cells.push_back({left, right, 0});
            }
            ++cells.back().count;
        }
        if (lefts.size() == 1 && rights.size() == 1) {
            pair(lefts.front(), rights.front(), false);
        } else {
            pairCells(cells);
        }
        size_t cell = 0;
        for (const auto& [one, other] : matched) {
            while (m_left.blockOf(one) != cells[cell].left || m_right.blockOf(other) != cells[cell].right) {
                ++cell;
            }
            if (isKept(cells[cell])) {
                matchTokens(one, other);
            }
        }
    }

    /// The heaviest choice of cells without two of one block. Cells rise on both sides, so those of one block stand together.
    void pairCells(const std::vector<Cell>& cells)
    {
        std::vector<int> best(cells.size() + 1, 0), from(cells.size(), 0);
        std::vector<bool> taken(cells.size(), false);
        for (size_t i = 0; i < cells.size(); ++i) {
            size_t before = i;
            while (before > 0 && (cells[before - 1].left == cells[i].left || cells[before - 1].right == cells[i].right)) {
                --before;
            }
            from[i] = int(before);
            const int with = isAlike(cells[i]) ? best[before] + cells[i].count : 0;
            taken[i] = with > best[i];
            best[i + 1] = std::max(best[i], with);
        }
        for (int i = int(cells.size()) - 1; i >= 0;) {
            if (taken[size_t(i)]) {
                pair(cells[size_t(i)].left, cells[size_t(i)].right, false);
                i = from[size_t(i)] - 1;
            } else {
                --i;
            }
        }
    }

    bool isAlike(const Cell& cell) const { return cell.count * 20 >= 3 * (m_left.sizeOf(cell.left) + m_right.sizeOf(cell.right)); }

    /// Words that two unpaired blocks happen to share say nothing, unless most of one stands in the other.
    bool isKept(const Cell& cell) const
    {
        if (m_left.pair[size_t(cell.left)] == cell.right) {
            return true;
        }
        return cell.count >= 3 && cell.count * 10 >= 6 * std::min(m_left.sizeOf(cell.left), m_right.sizeOf(cell.right));
    }

    int sharedWords(int left, int right) const
    {
        QHash<int, int> counts;
        for (int i = m_left.blocks[size_t(left)]; i < m_left.blocks[size_t(left) + 1]; ++i) {
            ++counts[m_left.keys[size_t(i)]];
        }
        int shared = 0;
        for (int i = m_right.blocks[size_t(right)]; i < m_right.blocks[size_t(right) + 1]; ++i) {
            const auto found = counts.find(m_right.keys[size_t(i)]);
            if (found != counts.end() && *found > 0) {
                --*found;
                ++shared;
            }
        }
        return shared;
    }

    void pairMovedAndChanged()
    {
        std::vector<int> lefts, rights;
        for (int i = 0; i < int(m_leftBlocks.size()); ++i) {
            if (m_left.sizeOf(i) >= 2 * leastMoved && isAlone(m_left, m_leftBlocks, i)) {
                lefts.push_back(i);
            }
        }
        for (int i = 0; i < int(m_rightBlocks.size()); ++i) {
            if (m_right.sizeOf(i) >= 2 * leastMoved && isAlone(m_right, m_rightBlocks, i)) {
                rights.push_back(i);
            }
        }
        if (qint64(lefts.size()) * qint64(rights.size()) > mostAskedForMoves) {
            return;
        }
        for (const int left : lefts) {
            int best = -1, most = 0;
            for (const int right : rights) {
                const int shared = m_right.pair[size_t(right)] < 0 ? sharedWords(left, right) : 0;
                if (shared * 10 >= 3 * (m_left.sizeOf(left) + m_right.sizeOf(right)) && shared > most) {
                    best = right;
                    most = shared;
                }
            }
            if (best >= 0) {
                pair(left, best, true);
                matchPair(left, best);
            }
        }
    }

    /// As many blocks on both sides between two that are paired: one took the place of the other.
    void pairRest()
    {
        std::vector<int> lefts, rights;
        int right = 0;
        const auto close = [&](int until) {
            for (; right < until; ++right) {
                if (isAlone(m_right, m_rightBlocks, right)) {
                    rights.push_back(right);
                }
            }
            for (size_t i = 0; i < lefts.size() && lefts.size() == rights.size(); ++i) {
                pair(lefts[i], rights[i], false);
            }
            lefts.clear();
            rights.clear();
        };
        for (int i = 0; i < int(m_leftBlocks.size()); ++i) {
            if (m_left.pair[size_t(i)] >= 0 && !m_left.isMoved[size_t(i)]) {
                const int there = m_left.pair[size_t(i)];
                close(there);
                right = std::max(right, there + 1);
            } else if (isAlone(m_left, m_leftBlocks, i)) {
                lefts.push_back(i);
            }
        }
        close(int(m_rightBlocks.size()));
    }

    bool isAlone(const TokenSide& side, const std::vector<TextBlock>& blocks, int block) const
    {
        const auto begin = side.match.begin() + side.blocks[size_t(block)], end = side.match.begin() + side.blocks[size_t(block) + 1];
        return side.pair[size_t(block)] < 0 && blocks[size_t(block)].id.isEmpty() && std::all_of(begin, end, [](int other) { return other < 0; });
    }

    const std::vector<TextBlock>&m_leftBlocks, &m_rightBlocks;
    TokenSide &m_left, &m_right;
    std::vector<int> m_leftContents, m_rightContents;
    qint64 m_steps;
    bool m_isCoarse = false;
};

} // namespace

bool matchBlocks(const std::vector<TextBlock>& leftBlocks, TokenSide& left, const std::vector<TextBlock>& rightBlocks, TokenSide& right, qint64 steps)
{
    return BlockMatcher(leftBlocks, left, rightBlocks, right, steps).run();
}

} // namespace cf::evidence
