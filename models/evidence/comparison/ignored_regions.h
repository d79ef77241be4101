// Parts of a page that are expected to differ: recognised by what stands there, or drawn by a person. Boxes in points from the top left.
#pragma once

#include "models/evidence/comparison/page_pixels.h"

#include <QRectF>

namespace cf::evidence {

enum class IgnoredKind { Date, Address, PageNumber, Barcode, Drawn };
QLatin1StringView codeOf(IgnoredKind kind);

struct IgnoredRegion {
    IgnoredKind kind = IgnoredKind::Drawn;
    QRectF box;
    friend bool operator==(const IgnoredRegion&, const IgnoredRegion&) = default;
};

/// A rectangle that a person drew; the same place on both sides.
struct DrawnRegion {
    int page = -1; ///< of the left side, from 0; -1: every page
    QRectF box;
    friend bool operator==(const DrawnRegion&, const DrawnRegion&) = default;
};

struct IgnoredParts {
    bool dates = false, addresses = false, pageNumbers = false, barcodes = false;
    std::vector<DrawnRegion> drawn;
    bool isEmpty() const { return !dates && !addresses && !pageNumbers && !barcodes && drawn.empty(); }
    friend bool operator==(const IgnoredParts&, const IgnoredParts&) = default;
};

/// Words that stand on one line, in the order given: indexes from `first`, `count` of them.
struct WordLine {
    int first = 0, count = 0;
    QRectF box;
};
std::vector<WordLine> linesOf(const std::vector<PageWord>& words);
/// Words as one text with single spaces, and where each begins in it.
struct JoinedWords {
    QString text;
    std::vector<int> begins;
    int wordAt(int position) const;
};
JoinedWords joined(const std::vector<PageWord>& words);

/// What is recognised: whole dates; the address in the window of an envelope (DIN 5008 and like it, with a postal code); page numbers at
/// head and foot; bar codes, in the picture. image: at `scale` pixels a point.
std::vector<IgnoredRegion> ignoredOn(const std::vector<PageWord>& words, const PageSize& size, const PageImage& image, double scale,
                                     const IgnoredParts& parts);

} // namespace cf::evidence
