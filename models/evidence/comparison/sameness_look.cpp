#include "models/evidence/comparison/sameness_look.h"

#include "models/evidence/comparison/page_pixels.h"

#include <algorithm>
#include <cmath>

namespace cf::evidence {

namespace {

const quint32* rowOf(const PageImage& image, int y) { return reinterpret_cast<const quint32*>(image.pixels.constData() + qsizetype(y) * image.stride); }

bool isWithin(quint32 pixel, const PageImage& other, int x, int y)
{
    for (const int shift : {0, 8, 16}) {
        int least = 255, most = 0;
        for (int dy = -samenessPixels; dy <= samenessPixels; ++dy) {
            for (int dx = -samenessPixels; dx <= samenessPixels; ++dx) {
                const bool isPaper = x + dx < 0 || y + dy < 0 || x + dx >= other.width || y + dy >= other.height;
                const int value = isPaper ? 255 : int((rowOf(other, y + dy)[x + dx] >> shift) & 0xFF);
                least = std::min(least, value);
                most = std::max(most, value);
            }
        }
        const int value = int((pixel >> shift) & 0xFF);
        if (value < least - samenessColours || value > most + samenessColours) {
            return false;
        }
    }
    return true;
}

template <class F> void eachBeyond(const PageImage& left, const PageImage& right, F take)
{
    const int width = std::min(left.width, right.width);
    for (int y = 0; y < std::min(left.height, right.height); ++y) {
        const quint32 *one = rowOf(left, y), *other = rowOf(right, y);
        if (std::equal(one, one + width, other)) {
            continue;
        }
        for (int x = 0; x < width; ++x) {
            if (one[x] != other[x] && (!isWithin(one[x], right, x, y) || !isWithin(other[x], left, x, y))) {
                take(x, y);
            }
        }
    }
}

} // namespace

qint64 pixelsBeyond(const PageImage& left, const PageImage& right)
{
    qint64 beyond = 0;
    eachBeyond(left, right, [&beyond](int, int) { ++beyond; });
    return beyond;
}

std::vector<QRectF> placesBeyond(const PageImage& left, const PageImage& right)
{
    TileGrid grid = emptyGrid({left.width / samenessScale, left.height / samenessScale}, {right.width / samenessScale, right.height / samenessScale});
    eachBeyond(left, right, [&grid](int x, int y) {
        const int column = int(x / samenessScale / tilePoints), row = int(y / samenessScale / tilePoints);
        if (column < grid.columns && row < grid.rows) {
            grid.marked[size_t(row) * size_t(grid.columns) + size_t(column)] = true;
        }
    });
    return regionsOf(grid);
}

PageImage without(PageImage image, const std::vector<QRectF>& boxes)
{
    for (const QRectF& box : boxes) {
        const int left = std::max(0, int(std::floor(box.left() * samenessScale))), right = std::min(image.width, int(std::ceil(box.right() * samenessScale)));
        const int top = std::max(0, int(std::floor(box.top() * samenessScale))), bottom = std::min(image.height, int(std::ceil(box.bottom() * samenessScale)));
        for (int y = top; y < bottom && left < right; ++y) {
            auto* row = reinterpret_cast<quint32*>(image.pixels.data() + qsizetype(y) * image.stride);
            std::fill(row + left, row + right, 0xFFFFFFFFU);
        }
    }
    return image;
}

} // namespace cf::evidence
