#include "models/evidence/comparison/text_comparison.h"

#include "models/evidence/comparison/block_match.h"
#include "models/evidence/comparison/sequence_match.h"

#include <algorithm>

namespace cf::evidence {

namespace {

/// The same sides, whichever is called left, are compared the same way.
bool comesFirst(const std::vector<TextBlock>& one, const std::vector<TextBlock>& other)
{
    const size_t common = std::min(one.size(), other.size());
    for (size_t i = 0; i < common; ++i) {
        if (one[i].text != other[i].text) {
            return one[i].text < other[i].text;
        }
        if (one[i].id != other[i].id) {
            return one[i].id < other[i].id;
        }
    }
    return one.size() <= other.size();
}

bool counts(const TextToken& token) { return token.kind != TokenKind::Sign && token.kind != TokenKind::Space; }

/// The letters of one word that are not in the other, when at least half of both are the same.
void compareLetters(QStringView left, TextRange leftRange, QStringView right, TextRange rightRange, TextDifference& difference)
{
    const auto points = [](QStringView text, TextRange range) {
        std::vector<int> told;
        for (int i = range.from; i < range.end(); ++i) {
            told.push_back(text[i].unicode());
        }
        return told;
    };
    const std::vector<int> lefts = points(left, leftRange), rights = points(right, rightRange);
    qint64 steps = 100'000;
    const SequenceMatch found = matchSequences(lefts, rights, steps);
    int same = 0;
    for (const EqualRun& run : found.runs) {
        same += run.length;
    }
    if (4 * same < int(lefts.size() + rights.size())) {
        return;
    }
    int l = 0, r = 0;
    const auto close = [&](int untilLeft, int untilRight) {
        if (untilLeft > l) {
            difference.leftLetters.push_back({leftRange.from + l, untilLeft - l});
        }
        if (untilRight > r) {
            difference.rightLetters.push_back({rightRange.from + r, untilRight - r});
        }
    };
    for (const EqualRun& run : found.runs) {
        close(run.left, run.right);
        l = run.left + run.length;
        r = run.right + run.length;
    }
    close(int(lefts.size()), int(rights.size()));
}

class Telling
{
public:
    Telling(TextComparison& told, const TokenSide& left, const TokenSide& right)
        : m_told(told)
        , m_left(left)
        , m_right(right)
    {}

    void run()
    {
        m_rowOfRight.assign(m_told.right.size(), -1);
        int nextRight = 0;
        for (int left = 0; left < int(m_told.left.size()); ++left) {
            const int right = m_left.pair[size_t(left)];
            if (right < 0 || m_left.isMoved[size_t(left)]) {
                addRow(left, -1);
                continue;
            }
            for (; nextRight < right; ++nextRight) {
                addRow(-1, nextRight);
            }
            addRow(left, right);
            nextRight = std::max(nextRight, right + 1);
        }
        for (; nextRight < int(m_told.right.size()); ++nextRight) {
            addRow(-1, nextRight);
        }
        joinMoved();
        for (int row = 0; row < int(m_told.rows.size()); ++row) {
            tellRow(row);
        }
        count();
    }

private:
    void addRow(int left, int right)
    {
        if (right >= 0) {
            m_rowOfRight[size_t(right)] = int(m_told.rows.size());
        }
        TextRow row;
        row.left = left;
        row.right = right;
        m_told.rows.push_back(row);
    }

    void joinMoved()
    {
        for (int i = 0; i < int(m_told.rows.size()); ++i) {
            const int left = m_told.rows[size_t(i)].left;
            if (left >= 0 && m_left.isMoved[size_t(left)]) {
                const int there = m_rowOfRight[size_t(m_left.pair[size_t(left)])];
                m_told.rows[size_t(i)].moved = there;
                m_told.rows[size_t(there)].moved = i;
            }
        }
    }

    TextRange rangeOf(const TokenSide& side, int first, int last) const
    {
        const TextToken& end = side.tokens[size_t(last)];
        const int from = side.tokens[size_t(first)].from;
        return {from, end.from + end.length - from};
    }

    void tellRow(int index)
    {
        TextRow& row = m_told.rows[size_t(index)];
        if (row.moved >= 0 && row.left < 0) {
            return; // told with its left side
        }
        row.first = int(m_told.differences.size());
        if (row.moved >= 0) {
            tellMoved(index);
        } else if (row.left >= 0 && row.right >= 0) {
            tellWithin(index, row.left, row.right);
        } else {
            tellAlone(index);
        }
        row.count = int(m_told.differences.size()) - row.first;
        if (row.moved >= 0) {
            m_told.rows[size_t(row.moved)].first = row.first;
            m_told.rows[size_t(row.moved)].count = row.count;
        }
    }

    void tellMoved(int index)
    {
        const TextRow& row = m_told.rows[size_t(index)];
        const int right = m_told.rows[size_t(row.moved)].right;
        TextDifference difference;
        difference.kind = DifferenceKind::BlockMoved;
        difference.leftBlock = row.left;
        difference.rightBlock = right;
        difference.left = {0, int(m_told.left[size_t(row.left)].text.size())};
        difference.right = {0, int(m_told.right[size_t(right)].text.size())};
        difference.row = index;
        m_told.differences.push_back(difference);
        ++m_told.moved;
        tellWithin(index, row.left, right);
    }

    void tellAlone(int index)
    {
        TextRow& row = m_told.rows[size_t(index)];
        const bool isLeft = row.left >= 0;
        const TokenSide& side = isLeft ? m_left : m_right;
        const int block = isLeft ? row.left : row.right;
        const int begin = side.blocks[size_t(block)], end = side.blocks[size_t(block) + 1];
        const auto isElsewhere = [&](int token) { return side.match[size_t(token)] >= 0; };
        bool isPartly = false;
        for (int i = begin; i < end; ++i) {
            isPartly = isPartly || isElsewhere(i);
        }
        if (!isPartly) {
            TextDifference difference;
            difference.kind = isLeft ? DifferenceKind::BlockRemoved : DifferenceKind::BlockAdded;
            (isLeft ? difference.leftBlock : difference.rightBlock) = block;
            (isLeft ? difference.left : difference.right) = {0, int((isLeft ? m_told.left : m_told.right)[size_t(block)].text.size())};
            difference.row = index;
            m_told.differences.push_back(difference);
            ++(isLeft ? m_told.removed : m_told.added);
            return;
        }
        row.isReflowed = true;
        for (int i = begin; i < end;) {
            int last = i;
            while (last < end && !isElsewhere(last)) {
                ++last;
            }
            if (last > i) {
                addDifference(index, isLeft ? block : -1, isLeft ? -1 : block, isLeft ? i : -1, isLeft ? last : -1, isLeft ? -1 : i, isLeft ? -1 : last);
            } else if (isLeft) {
                tellEncoding(index, i, side.match[size_t(i)]);
            }
            i = std::max(last, i + 1);
        }
    }

    /// Between words that stand on both sides of the pair lies what does not.
    void tellWithin(int index, int leftBlock, int rightBlock)
    {
        int l = m_left.blocks[size_t(leftBlock)], r = m_right.blocks[size_t(rightBlock)];
        const int leftEnd = m_left.blocks[size_t(leftBlock) + 1], rightBegin = r, rightEnd = m_right.blocks[size_t(rightBlock) + 1];
        while (l < leftEnd || r < rightEnd) {
            const int beginLeft = l, beginRight = r;
            while (l < leftEnd && m_left.match[size_t(l)] < 0) {
                ++l;
            }
            while (r < rightEnd && m_right.match[size_t(r)] < 0) {
                ++r;
            }
            if (l > beginLeft || r > beginRight) {
                addDifference(index, leftBlock, rightBlock, beginLeft, l, beginRight, r);
            }
            const bool isLeftElsewhere = l < leftEnd && (m_left.match[size_t(l)] < rightBegin || m_left.match[size_t(l)] >= rightEnd);
            if (isLeftElsewhere) {
                tellEncoding(index, l, m_left.match[size_t(l)]);
                ++l;
            } else if (r < rightEnd && (l >= leftEnd || m_left.match[size_t(l)] != r)) {
                ++r;
            } else if (l < leftEnd) {
                tellEncoding(index, l, m_left.match[size_t(l)]);
                ++l;
                ++r;
            }
        }
    }

    /// Of each word once, where it stands on the left.
    void tellEncoding(int index, int left, int right)
    {
        const int leftBlock = m_left.blockOf(left), rightBlock = m_right.blockOf(right);
        const TextToken &one = m_left.tokens[size_t(left)], &other = m_right.tokens[size_t(right)];
        const QStringView leftText = QStringView(m_told.left[size_t(leftBlock)].text).mid(one.from, one.length);
        const QStringView rightText = QStringView(m_told.right[size_t(rightBlock)].text).mid(other.from, other.length);
        if (areWrittenAlike(leftText, rightText)) {
            return;
        }
        TextDifference difference;
        difference.kind = DifferenceKind::Encoding;
        difference.leftBlock = leftBlock;
        difference.rightBlock = rightBlock;
        difference.left = {one.from, one.length};
        difference.right = {other.from, other.length};
        difference.row = index;
        m_told.differences.push_back(difference);
        ++m_told.encoded;
    }

    static DifferenceKind kindOf(const TokenSide& left, int l, int leftEnd, const TokenSide& right, int r, int rightEnd)
    {
        bool isNumber = true, isDate = true;
        const auto look = [&](const TokenSide& side, int from, int end) {
            for (int i = from; i < end; ++i) {
                isNumber = isNumber && side.tokens[size_t(i)].kind == TokenKind::Number;
                isDate = isDate && side.tokens[size_t(i)].kind == TokenKind::Date;
            }
        };
        look(left, l, leftEnd);
        look(right, r, rightEnd);
        return isDate ? DifferenceKind::Date : isNumber ? DifferenceKind::Number : DifferenceKind::Words;
    }

    void addDifference(int index, int leftBlock, int rightBlock, int l, int leftEnd, int r, int rightEnd)
    {
        TextDifference difference;
        difference.kind = kindOf(m_left, l, leftEnd, m_right, r, rightEnd);
        difference.leftBlock = leftBlock;
        difference.rightBlock = rightBlock;
        if (leftBlock >= 0) {
            difference.left = leftEnd > l ? rangeOf(m_left, l, leftEnd - 1) : TextRange{placeBefore(m_left, leftBlock, l), 0};
        }
        if (rightBlock >= 0) {
            difference.right = rightEnd > r ? rangeOf(m_right, r, rightEnd - 1) : TextRange{placeBefore(m_right, rightBlock, r), 0};
        }
        difference.row = index;
        const bool isOneForOne = leftBlock >= 0 && rightBlock >= 0 && leftEnd - l == 1 && rightEnd - r == 1;
        if (isOneForOne && m_left.tokens[size_t(l)].kind == TokenKind::Word && m_right.tokens[size_t(r)].kind == TokenKind::Word) {
            compareLetters(m_told.left[size_t(leftBlock)].text, difference.left, m_told.right[size_t(rightBlock)].text, difference.right, difference);
        }
        m_told.differences.push_back(std::move(difference));
    }

    /// Where something would stand that the side does not have: after the word before.
    int placeBefore(const TokenSide& side, int block, int token) const
    {
        if (token <= side.blocks[size_t(block)]) {
            return 0;
        }
        const TextToken& before = side.tokens[size_t(token) - 1];
        return before.from + before.length;
    }

    void count()
    {
        for (const TextToken& token : m_left.tokens) {
            m_told.leftWords += counts(token);
        }
        for (const TextToken& token : m_right.tokens) {
            m_told.rightWords += counts(token);
        }
        for (size_t i = 0; i < m_left.match.size(); ++i) {
            m_told.sameWords += m_left.match[i] >= 0 && counts(m_left.tokens[i]);
        }
        for (const TextRow& row : m_told.rows) {
            const auto begin = m_told.differences.begin() + row.first;
            const bool isChanged = std::any_of(begin, begin + row.count, [](const TextDifference& one) {
                return one.kind == DifferenceKind::Words || one.kind == DifferenceKind::Number || one.kind == DifferenceKind::Date;
            });
            m_told.changed += isChanged && !(row.moved >= 0 && row.left < 0);
        }
    }

    TextComparison& m_told;
    const TokenSide &m_left, &m_right;
    std::vector<int> m_rowOfRight;
};

} // namespace

QLatin1StringView codeOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Words: return QLatin1StringView("WORDS");
    case DifferenceKind::Number: return QLatin1StringView("NUMBER");
    case DifferenceKind::Date: return QLatin1StringView("DATE");
    case DifferenceKind::Encoding: return QLatin1StringView("ENCODING");
    case DifferenceKind::BlockAdded: return QLatin1StringView("BLOCK_ADDED");
    case DifferenceKind::BlockRemoved: return QLatin1StringView("BLOCK_REMOVED");
    case DifferenceKind::BlockMoved: break;
    }
    return QLatin1StringView("BLOCK_MOVED");
}

std::vector<TextBlock> blocksOf(const QString& text, bool hasPages)
{
    std::vector<TextBlock> blocks;
    for (const ParagraphPlace& place : paragraphsOf(text)) {
        blocks.push_back({{}, {}, hasPages ? place.page : -1, text.mid(place.from, place.length)});
    }
    return blocks;
}

TextComparison compareTexts(std::vector<TextBlock> left, std::vector<TextBlock> right, const TokenOptions& options, qint64 steps)
{
    TextComparison told;
    told.left = std::move(left);
    told.right = std::move(right);
    const bool isTurned = !comesFirst(told.left, told.right);
    const std::vector<TextBlock>&first = isTurned ? told.right : told.left, &second = isTurned ? told.left : told.right;
    TokenKeys keys(options);
    TokenSide one = tokenSide(first, keys), other = tokenSide(second, keys);
    settle(one, first, keys);
    settle(other, second, keys);
    told.isCoarse = matchBlocks(first, one, second, other, steps);
    Telling(told, isTurned ? other : one, isTurned ? one : other).run();
    return told;
}

} // namespace cf::evidence
