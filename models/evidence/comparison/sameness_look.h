// Two pictures of a page at the tolerance of docs/sameness.md: a pixel is the same when each of its colours lies within what the other side has
// at that place and one pixel around it, give or take.
#pragma once

#include "models/domain/extraction.h"

#include <QRectF>

namespace cf::evidence {

inline constexpr double samenessScale = 2; ///< pixels a point: 144 an inch
inline constexpr int samenessColours = 16; ///< of 255, beyond what lies around the pixel on the other side
inline constexpr int samenessPixels = 1;   ///< around it

/// Pixels of either side that are outside of what the other has within samenessPixels around them. Of pictures of two sizes: within both.
qint64 pixelsBeyond(const PageImage& left, const PageImage& right);
/// Where they are, as rectangles in points of a page drawn at samenessScale; from the top.
std::vector<QRectF> placesBeyond(const PageImage& left, const PageImage& right);
/// The picture with these boxes (points) as white paper.
PageImage without(PageImage image, const std::vector<QRectF>& boxes);

} // namespace cf::evidence
