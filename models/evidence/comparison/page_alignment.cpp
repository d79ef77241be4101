#include "models/evidence/comparison/page_alignment.h"

#include "models/evidence/comparison/sequence_match.h"
#include "models/evidence/comparison/text_tokens.h"

#include <QHash>

#include <algorithm>

namespace cf::evidence {

namespace {

constexpr qint64 mostCompared = 40'000; ///< pairs of pages between two that are equal; more are taken in order
constexpr double leastAlike = 0.25;     ///< of pages that are taken for one

struct Page {
    std::vector<int> words; ///< keys, sorted
    QByteArray look;
    int content = 0; ///< one number for equal pages
};

std::vector<Page> pagesOf(const std::vector<PageContent>& contents, TokenKeys& keys)
{
    std::vector<Page> pages;
    for (const PageContent& content : contents) {
        Page page;
        page.look = content.look;
        for (TextToken& token : tokensOf(content.text, keys)) {
            settleBroken(content.text, token, keys);
            page.words.push_back(token.key);
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

void number(std::vector<Page>& pages, QHash<QByteArray, int>& numbers, int& alone)
{
    for (Page& page : pages) {
        const bool isBlank = page.words.empty() && page.look.isEmpty();
        const QByteArray told = page.words.empty() ? page.look : QByteArray(reinterpret_cast<const char*>(page.words.data()), qsizetype(page.words.size() * sizeof(int)));
        if (isBlank) {
            page.content = alone++; // nothing is known of it: equal to none
            continue;
        }
        const auto known = numbers.constFind(told);
        page.content = known == numbers.cend() ? alone++ : *known;
        if (known == numbers.cend()) {
            numbers.insert(told, page.content);
        }
        std::ranges::sort(page.words);
    }
}

double likeness(const Page& left, const Page& right)
{
    if (left.words.empty() || right.words.empty()) {
        const bool canLook = left.words.empty() && right.words.empty() && left.look.size() == right.look.size() && !left.look.isEmpty();
        if (!canLook) {
            return left.words.empty() && right.words.empty() ? 0.5 : 0;
        }
        double apart = 0;
        for (qsizetype i = 0; i < left.look.size(); ++i) {
            apart += std::abs(int(uchar(left.look[i])) - int(uchar(right.look[i])));
        }
        return std::max(0.0, 1 - apart / double(left.look.size()) / 40);
    }
    size_t l = 0, r = 0, shared = 0;
    while (l < left.words.size() && r < right.words.size()) {
        if (left.words[l] == right.words[r]) {
            ++shared;
            ++l;
            ++r;
        } else if (left.words[l] < right.words[r]) {
            ++l;
        } else {
            ++r;
        }
    }
    return 2.0 * double(shared) / double(left.words.size() + right.words.size());
}

struct Gap {
    int left = 0, leftEnd = 0, right = 0, rightEnd = 0;
};

/// Pages without a counterpart: as many on both sides are taken for each other in order, others stand alone.
void addUnlike(const Gap& gap, std::vector<PagePair>& pairs)
{
    const int lefts = gap.leftEnd - gap.left, rights = gap.rightEnd - gap.right;
    for (int i = 0; i < std::max(lefts, rights) && lefts == rights; ++i) {
        pairs.push_back({gap.left + i, gap.right + i});
    }
    if (lefts == rights) {
        return;
    }
    for (int i = gap.left; i < gap.leftEnd; ++i) {
        pairs.push_back({i, -1});
    }
    for (int i = gap.right; i < gap.rightEnd; ++i) {
        pairs.push_back({-1, i});
    }
}

/// The choice of pairs, in order, that are most alike in sum.
void addBetween(const std::vector<Page>& left, const std::vector<Page>& right, const Gap& gap, std::vector<PagePair>& pairs)
{
    const int lefts = gap.leftEnd - gap.left, rights = gap.rightEnd - gap.right;
    if (lefts == 0 || rights == 0 || qint64(lefts) * rights > mostCompared) {
        const int both = std::min(lefts, rights);
        for (int i = 0; i < both; ++i) {
            pairs.push_back({gap.left + i, gap.right + i});
        }
        addUnlike({gap.left + both, gap.leftEnd, gap.right + both, gap.rightEnd}, pairs);
        return;
    }
    const auto at = [&](int l, int r) { return size_t(l) * size_t(rights + 1) + size_t(r); };
    std::vector<double> best(size_t(lefts + 1) * size_t(rights + 1), 0), alike(best.size(), 0);
    for (int l = lefts - 1; l >= 0; --l) {
        for (int r = rights - 1; r >= 0; --r) {
            alike[at(l, r)] = likeness(left[size_t(gap.left + l)], right[size_t(gap.right + r)]);
            const double with = alike[at(l, r)] >= leastAlike ? alike[at(l, r)] + best[at(l + 1, r + 1)] : 0;
            best[at(l, r)] = std::max({with, best[at(l + 1, r)], best[at(l, r + 1)]});
        }
    }
    Gap unlike{gap.left, gap.left, gap.right, gap.right};
    for (int l = 0, r = 0; l < lefts && r < rights;) {
        if (alike[at(l, r)] >= leastAlike && best[at(l, r)] == alike[at(l, r)] + best[at(l + 1, r + 1)]) {
            unlike.leftEnd = gap.left + l;
            unlike.rightEnd = gap.right + r;
            addUnlike(unlike, pairs);
            pairs.push_back({gap.left + l, gap.right + r});
            ++l;
            ++r;
            unlike = {gap.left + l, gap.left + l, gap.right + r, gap.right + r};
        } else if (best[at(l, r)] == best[at(l + 1, r)]) {
            ++l;
        } else {
            ++r;
        }
    }
    unlike.leftEnd = gap.leftEnd;
    unlike.rightEnd = gap.rightEnd;
    addUnlike(unlike, pairs);
}

} // namespace

std::vector<PagePair> alignPages(const std::vector<PageContent>& leftContents, const std::vector<PageContent>& rightContents)
{
    TokenKeys keys;
    std::vector<Page> left = pagesOf(leftContents, keys), right = pagesOf(rightContents, keys);
    QHash<QByteArray, int> numbers;
    int alone = 0;
    number(left, numbers, alone);
    number(right, numbers, alone);
    std::vector<int> lefts, rights;
    std::ranges::transform(left, std::back_inserter(lefts), &Page::content);
    std::ranges::transform(right, std::back_inserter(rights), &Page::content);
    qint64 steps = usualSteps;
    std::vector<PagePair> pairs;
    int l = 0, r = 0;
    for (const EqualRun& run : matchSequences(lefts, rights, steps).runs) {
        addBetween(left, right, {l, run.left, r, run.right}, pairs);
        for (int i = 0; i < run.length; ++i) {
            pairs.push_back({run.left + i, run.right + i});
        }
        l = run.left + run.length;
        r = run.right + run.length;
    }
    addBetween(left, right, {l, int(left.size()), r, int(right.size())}, pairs);
    return pairs;
}

} // namespace cf::evidence
