#include "models/evidence/comparison/page_comparison.h"

#include "models/evidence/comparison/sameness_look.h"

#include "models/evidence/comparison/block_match.h"
#include "models/evidence/comparison/sequence_match.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr double samePlace = 1.0; ///< points

bool isCovered(const QRectF& box, const std::vector<IgnoredRegion>& ignored)
{
    return std::ranges::any_of(ignored, [&](const IgnoredRegion& region) { return region.box.contains(box.center()); });
}

/// Words that are compared, with where they stand.
struct Side {
    std::vector<PageWord> words;
    JoinedWords text;
    std::vector<TextBlock> blocks;
    TokenSide tokens;

    QRectF boxOf(int token) const
    {
        const TextToken& one = tokens.tokens[size_t(token)];
        QRectF box;
        for (int i = text.wordAt(one.from); i <= text.wordAt(one.from + one.length - 1); ++i) {
            box = box.united(words[size_t(i)].box);
        }
        return box;
    }
    /// Of these tokens: one box a line.
    std::vector<QRectF> boxesOf(int first, int end) const
    {
        std::vector<QRectF> boxes;
        for (int token = first; token < end; ++token) {
            const QRectF box = boxOf(token);
            QRectF* before = boxes.empty() ? nullptr : &boxes.back();
            const bool isSameLine = before && std::abs(before->center().y() - box.center().y()) < std::max(before->height(), box.height()) / 2;
            const bool isNear = before && box.left() - before->right() < 4 * box.height() && before->left() - box.right() < 4 * box.height();
            if (isSameLine && isNear) {
                *before = before->united(box);
            } else {
                boxes.push_back(box);
            }
        }
        return boxes;
    }
    QString textOf(int first, int end) const
    {
        if (end <= first) {
            return {};
        }
        const TextToken &one = tokens.tokens[size_t(first)], &last = tokens.tokens[size_t(end) - 1];
        return text.text.mid(one.from, last.from + last.length - one.from);
    }
};

Side sideOf(const ComparedPage& page, const std::vector<IgnoredRegion>& ignored)
{
    Side side;
    for (const PageWord& word : page.words) {
        if (!isCovered(word.box, ignored)) {
            side.words.push_back(word);
        }
    }
    side.text = joined(side.words);
    side.blocks = {{u"page"_s, {}, -1, side.text.text}};
    return side;
}

RegionKind kindOf(const Side& left, int l, int leftEnd, const Side& right, int r, int rightEnd)
{
    bool isNumber = true, isDate = true;
    const auto look = [&](const Side& side, int from, int end) {
        for (int i = from; i < end; ++i) {
            isNumber = isNumber && side.tokens.tokens[size_t(i)].kind == TokenKind::Number;
            isDate = isDate && side.tokens.tokens[size_t(i)].kind == TokenKind::Date;
        }
    };
    look(left, l, leftEnd);
    look(right, r, rightEnd);
    return isDate ? RegionKind::Date : isNumber ? RegionKind::Number : RegionKind::Words;
}

void addWordRegions(const Side& left, const Side& right, PageComparison& told)
{
    const int lefts = int(left.tokens.tokens.size()), rights = int(right.tokens.tokens.size());
    for (int l = 0, r = 0; l < lefts || r < rights;) {
        const int beginLeft = l, beginRight = r;
        while (l < lefts && left.tokens.match[size_t(l)] < 0) {
            ++l;
        }
        while (r < rights && right.tokens.match[size_t(r)] < 0) {
            ++r;
        }
        if (l > beginLeft || r > beginRight) {
            told.regions.push_back({kindOf(left, beginLeft, l, right, beginRight, r), left.boxesOf(beginLeft, l), right.boxesOf(beginRight, r),
                                    left.textOf(beginLeft, l), right.textOf(beginRight, r)});
        }
        ++l;
        ++r;
    }
}

/// Tiles of words that the words themselves tell of: those that differ, and those that stand elsewhere on the other side.
int coverWords(const Side& left, const Side& right, TileGrid& differing)
{
    int moved = 0;
    const auto cover = [&](const QRectF& box) { differing.mark(box.adjusted(-tilePoints, -tilePoints / 2, tilePoints, tilePoints / 2), false); };
    for (int i = 0; i < int(left.tokens.match.size()); ++i) {
        const QRectF box = left.boxOf(i);
        const int other = left.tokens.match[size_t(i)];
        const QRectF there = other < 0 ? QRectF() : right.boxOf(other);
        const bool isHere = other >= 0 && std::abs(box.left() - there.left()) <= samePlace && std::abs(box.top() - there.top()) <= samePlace;
        if (!isHere) {
            cover(box);
            if (other >= 0) {
                cover(there);
                ++moved;
            }
        }
    }
    for (int i = 0; i < int(right.tokens.match.size()); ++i) {
        if (right.tokens.match[size_t(i)] < 0) {
            cover(right.boxOf(i));
        }
    }
    return moved;
}

double topOf(const PageRegion& region)
{
    double top = 1e9;
    for (const QRectF& box : region.left) {
        top = std::min(top, box.top());
    }
    for (const QRectF& box : region.right) {
        top = std::min(top, box.top());
    }
    return top;
}

void addDrawn(const IgnoredParts& parts, int leftPage, PageComparison& told)
{
    for (const DrawnRegion& drawn : parts.drawn) {
        if (drawn.page < 0 || drawn.page == leftPage) {
            told.leftIgnored.push_back({IgnoredKind::Drawn, drawn.box});
            told.rightIgnored.push_back({IgnoredKind::Drawn, drawn.box});
        }
    }
}

} // namespace

QLatin1StringView codeOf(RegionKind kind)
{
    switch (kind) {
    case RegionKind::Words: return QLatin1StringView("WORDS");
    case RegionKind::Number: return QLatin1StringView("NUMBER");
    case RegionKind::Date: return QLatin1StringView("DATE");
    case RegionKind::Look: break;
    }
    return QLatin1StringView("LOOK");
}

PageComparison comparePages(const ComparedPage& leftPage, const ComparedPage& rightPage, double scale, const IgnoredParts& ignored, int number)
{
    PageComparison told;
    told.leftIgnored = ignoredOn(leftPage.words, leftPage.size, leftPage.image, scale, ignored);
    told.rightIgnored = ignoredOn(rightPage.words, rightPage.size, rightPage.image, scale, ignored);
    addDrawn(ignored, number, told);
    told.hasWords = !leftPage.words.empty() && !rightPage.words.empty();
    Side left = sideOf(leftPage, told.leftIgnored), right = sideOf(rightPage, told.rightIgnored);
    TokenKeys keys;
    const bool isTurned = right.text.text < left.text.text; // the same whichever side is called left
    Side &first = isTurned ? right : left, &second = isTurned ? left : right;
    first.tokens = tokenSide(first.blocks, keys);
    second.tokens = tokenSide(second.blocks, keys);
    settle(first.tokens, first.blocks, keys);
    settle(second.tokens, second.blocks, keys);
    matchBlocks(first.blocks, first.tokens, second.blocks, second.tokens, usualSteps);
    addWordRegions(left, right, told);

    const TileGrid empty = emptyGrid(leftPage.size, rightPage.size);
    TileGrid differing = differingTiles(leftPage.image, rightPage.image, scale, empty);
    told.movedWords = coverWords(left, right, differing);
    for (const auto* regions : {&told.leftIgnored, &told.rightIgnored}) {
        for (const IgnoredRegion& region : *regions) {
            differing.mark(region.box, false);
        }
    }
    for (const QRectF& box : regionsOf(differing)) {
        told.regions.push_back({RegionKind::Look, {box}, {box}, {}, {}});
    }
    std::ranges::stable_sort(told.regions, {}, topOf);
    TileGrid marked = differing;
    for (const PageRegion& region : told.regions) {
        for (const auto* boxes : {&region.left, &region.right}) {
            for (const QRectF& box : *boxes) {
                if (region.kind != RegionKind::Look) {
                    marked.mark(box);
                }
            }
        }
    }
    told.share = shareOf(marked);
    return told;
}

PageComparison comparePagesStrictly(const ComparedPage& left, const ComparedPage& right)
{
    PageComparison told;
    told.hasWords = !left.words.empty() && !right.words.empty();
    const bool isOfOneSize = left.image.width == right.image.width && left.image.height == right.image.height;
    std::vector<QRectF> places = isOfOneSize ? placesBeyond(left.image, right.image) : std::vector{QRectF(0, 0, left.size.width, left.size.height).united(QRectF(0, 0, right.size.width, right.size.height))};
    TileGrid grid = emptyGrid(left.size, right.size);
    const auto quoted = [](const std::vector<PageWord>& words, const QRectF& place) {
        QStringList found;
        for (const PageWord& word : words) {
            if (word.box.intersects(place)) {
                found << word.text;
            }
        }
        return found.join(u' ');
    };
    for (const QRectF& place : places) {
        grid.mark(place);
        PageRegion region{RegionKind::Look, {place}, {place}, {}, {}};
        if (isOfOneSize) {
            region.leftText = quoted(left.words, place);
            region.rightText = quoted(right.words, place);
        }
        region.kind = region.leftText == region.rightText ? RegionKind::Look : RegionKind::Words;
        told.regions.push_back(std::move(region));
    }
    told.share = shareOf(grid);
    return told;
}

} // namespace cf::evidence
