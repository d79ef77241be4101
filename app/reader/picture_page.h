// What pictures of every format have in common as pages: how large they are on paper, and their pixels over white.
#pragma once

#include "models/base/result.h"
#include "models/domain/extraction.h"

#include <QImage>

namespace cf::reading {

/// At most 64 megapixels, and not empty.
bool isDecodable(const QSize& pixels);
/// dots an inch across and down; where they are absurd or what programs write who know none (72, 96), the longer side is that of A4.
PageSize paperSize(const QSize& pixels, double across, double down);
/// Pixels of a page of that size at a scale (pixels a point). Rejected over 64 megapixels.
Result<QSize> pixelsOf(const PageSize& size, double scale);
/// Scaled to `wanted` and over white. Rejected where there is no memory for it, or no picture.
Result<PageImage> onPaper(const QImage& picture, const QSize& wanted);

} // namespace cf::reading
