// Two pages as they look: where their words differ, and where the picture does though no word does. Boxes in points from the top left of
// their page. Source: interface 5.7.
#pragma once

#include "models/evidence/comparison/ignored_regions.h"
#include "models/evidence/comparison/text_comparison.h"

namespace cf::evidence {

struct ComparedPage {
    PageSize size;
    std::vector<PageWord> words;
    PageImage image; ///< at the scale that is told with it; none: it goes by words alone
};

enum class RegionKind {
    Words,
    Number,
    Date,
    Look ///< no word differs there, the picture does
};
QLatin1StringView codeOf(RegionKind kind);

/// One place where the pages differ: a box a line on each side, none where that side has nothing.
struct PageRegion {
    RegionKind kind = RegionKind::Look;
    std::vector<QRectF> left, right;
    QString leftText, rightText; ///< the words
    friend bool operator==(const PageRegion&, const PageRegion&) = default;
};

struct PageComparison {
    std::vector<PageRegion> regions; ///< from the top
    std::vector<IgnoredRegion> leftIgnored, rightIgnored;
    double share = 0;      ///< of the page's area that differs, 0..1, of both sides together; what is ignored does not
    int movedWords = 0;    ///< the same words at another place: they are no difference
    bool hasWords = false; ///< false: a picture alone on at least one side, so that only the look was compared
    bool isSame() const { return regions.empty(); }
    friend bool operator==(const PageComparison&, const PageComparison&) = default;
};

/// By the tolerance of docs/sameness.md, with nothing ignored: pictures drawn at samenessScale. Words are quoted where a place has any. Milliseconds;
/// never on the GUI thread.
PageComparison comparePagesStrictly(const ComparedPage& left, const ComparedPage& right);

/// leftPage: from 0, for drawn regions. Milliseconds; never on the GUI thread.
PageComparison comparePages(const ComparedPage& left, const ComparedPage& right, double scale, const IgnoredParts& ignored, int leftPage);

} // namespace cf::evidence
