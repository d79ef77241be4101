#include "models/evidence/comparison/page_pixels.h"

#include <algorithm>
#include <cmath>

namespace cf::evidence {

namespace {

constexpr int tolerance = 56;   ///< of a colour, of 255
constexpr int leastPixels = 4;  ///< of a tile that differs
constexpr int lookSide = 16;
constexpr quint32 white = 0xFFFFFFFF;

quint32 pixelAt(const PageImage& image, int x, int y)
{
    if (x < 0 || y < 0 || x >= image.width || y >= image.height) {
        return white;
    }
    return reinterpret_cast<const quint32*>(image.pixels.constData() + qsizetype(y) * image.stride)[x];
}

int apart(quint32 one, quint32 other)
{
    int most = 0;
    for (const int shift : {0, 8, 16}) {
        most = std::max(most, std::abs(int((one >> shift) & 0xFF) - int((other >> shift) & 0xFF)));
    }
    return most;
}

/// No pixel around (x, y) of the other picture is like this one.
bool isNowhere(quint32 pixel, const PageImage& other, int x, int y)
{
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            if (apart(pixel, pixelAt(other, x + dx, y + dy)) <= tolerance) {
                return false;
            }
        }
    }
    return true;
}

int greyAt(const PageImage& image, int x, int y)
{
    const quint32 pixel = pixelAt(image, x, y);
    return int(((pixel >> 16) & 0xFF) * 3 + ((pixel >> 8) & 0xFF) * 6 + (pixel & 0xFF)) / 10;
}

bool isSound(const PageImage& image)
{
    return image.width > 0 && image.height > 0 && image.stride >= 4 * image.width && image.stride % 4 == 0 && image.pixels.size() >= qsizetype(image.stride) * image.height;
}

/// Changes between dark and light, a line on average, along and across.
struct Density {
    double along = 0, across = 0;
};

Density densityOf(const PageImage& image, int left, int top, int side)
{
    int darkest = 255, lightest = 0;
    for (int y = top; y < top + side; ++y) {
        for (int x = left; x < left + side; ++x) {
            const int grey = greyAt(image, x, y);
            darkest = std::min(darkest, grey);
            lightest = std::max(lightest, grey);
        }
    }
    Density density;
    if (lightest - darkest < 110) {
        return density;
    }
    const int middle = (lightest + darkest) / 2;
    for (int a = 0; a < side; ++a) {
        for (int b = 1; b < side; ++b) {
            density.along += (greyAt(image, left + b, top + a) > middle) != (greyAt(image, left + b - 1, top + a) > middle);
            density.across += (greyAt(image, left + a, top + b) > middle) != (greyAt(image, left + a, top + b - 1) > middle);
        }
    }
    density.along /= side;
    density.across /= side;
    return density;
}

} // namespace

void TileGrid::mark(const QRectF& points, bool on)
{
    const int left = std::max(0, int(std::floor(points.left() / tilePoints))), top = std::max(0, int(std::floor(points.top() / tilePoints)));
    const int right = std::min(columns, int(std::ceil(points.right() / tilePoints))), bottom = std::min(rows, int(std::ceil(points.bottom() / tilePoints)));
    for (int row = top; row < bottom; ++row) {
        for (int column = left; column < right; ++column) {
            marked[size_t(row) * size_t(columns) + size_t(column)] = on;
        }
    }
}

TileGrid emptyGrid(const PageSize& one, const PageSize& other)
{
    TileGrid grid;
    grid.columns = int(std::ceil(std::max(one.width, other.width) / tilePoints));
    grid.rows = int(std::ceil(std::max(one.height, other.height) / tilePoints));
    grid.marked.assign(size_t(grid.columns) * size_t(grid.rows), false);
    return grid;
}

TileGrid differingTiles(const PageImage& left, const PageImage& right, double scale, const TileGrid& like)
{
    TileGrid grid = like;
    std::fill(grid.marked.begin(), grid.marked.end(), false);
    if (!isSound(left) || !isSound(right) || scale <= 0) {
        return grid;
    }
    std::vector<int> pixels(grid.marked.size(), 0);
    const int width = std::max(left.width, right.width), height = std::max(left.height, right.height);
    for (int y = 0; y < height; ++y) {
        const int row = std::min(int(y / scale / tilePoints), grid.rows - 1);
        for (int x = 0; x < width; ++x) {
            const quint32 one = pixelAt(left, x, y), other = pixelAt(right, x, y);
            if (one == other || apart(one, other) <= tolerance) {
                continue;
            }
            if (isNowhere(one, right, x, y) || isNowhere(other, left, x, y)) {
                ++pixels[size_t(row) * size_t(grid.columns) + size_t(std::min(int(x / scale / tilePoints), grid.columns - 1))];
            }
        }
    }
    for (size_t i = 0; i < pixels.size(); ++i) {
        grid.marked[i] = pixels[i] >= leastPixels;
    }
    return grid;
}

std::vector<QRectF> regionsOf(const TileGrid& grid)
{
    std::vector<QRectF> regions;
    std::vector<bool> seen(grid.marked.size(), false);
    std::vector<std::pair<int, int>> open;
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const size_t index = size_t(row) * size_t(grid.columns) + size_t(column);
            if (!grid.marked[index] || seen[index]) {
                continue;
            }
            int left = column, right = column, top = row, bottom = row;
            seen[index] = true;
            open.push_back({column, row});
            while (!open.empty()) {
                const auto [c, r] = open.back();
                open.pop_back();
                left = std::min(left, c);
                right = std::max(right, c);
                top = std::min(top, r);
                bottom = std::max(bottom, r);
                for (int y = std::max(0, r - 2); y <= std::min(grid.rows - 1, r + 2); ++y) {
                    for (int x = std::max(0, c - 2); x <= std::min(grid.columns - 1, c + 2); ++x) {
                        const size_t there = size_t(y) * size_t(grid.columns) + size_t(x);
                        if (grid.marked[there] && !seen[there]) {
                            seen[there] = true;
                            open.push_back({x, y});
                        }
                    }
                }
            }
            regions.emplace_back(left * tilePoints, top * tilePoints, (right - left + 1) * tilePoints, (bottom - top + 1) * tilePoints);
        }
    }
    return regions;
}

double shareOf(const TileGrid& grid)
{
    return grid.marked.empty() ? 0 : double(std::count(grid.marked.begin(), grid.marked.end(), true)) / double(grid.marked.size());
}

QByteArray lookOf(const PageImage& image)
{
    if (!isSound(image)) {
        return {};
    }
    QByteArray look(lookSide * lookSide, 0);
    for (int row = 0; row < lookSide; ++row) {
        for (int column = 0; column < lookSide; ++column) {
            const int x1 = column * image.width / lookSide, x2 = std::max(x1 + 1, (column + 1) * image.width / lookSide);
            const int y1 = row * image.height / lookSide, y2 = std::max(y1 + 1, (row + 1) * image.height / lookSide);
            qint64 sum = 0;
            for (int y = y1; y < y2; ++y) {
                for (int x = x1; x < x2; ++x) {
                    sum += greyAt(image, x, y);
                }
            }
            look[row * lookSide + column] = char(sum / (qint64(x2 - x1) * (y2 - y1)));
        }
    }
    return look;
}

std::vector<QRectF> barcodesOf(const PageImage& image, double scale, const std::vector<PageWord>& words)
{
    std::vector<QRectF> found;
    if (!isSound(image) || scale <= 0) {
        return found;
    }
    TileGrid grid = emptyGrid({image.width / scale, image.height / scale}, {});
    const int side = std::max(4, int(2 * tilePoints * scale)); // a square of two tiles
    for (int row = 0; row + 1 < grid.rows; row += 2) {
        for (int column = 0; column + 1 < grid.columns; column += 2) {
            const QRectF square(column * tilePoints, row * tilePoints, 2 * tilePoints, 2 * tilePoints);
            const Density density = densityOf(image, int(square.left() * scale), int(square.top() * scale), side);
            const bool isBars = density.along >= 2.5 && density.across <= density.along / 4;
            const bool isMatrix = density.along >= 3 && density.across >= 3;
            const bool isBarsAcross = density.across >= 2.5 && density.along <= density.across / 4;
            if (isBars || isMatrix || isBarsAcross) {
                grid.mark(square.adjusted(0.1, 0.1, -0.1, -0.1));
            }
        }
    }
    for (const PageWord& word : words) {
        grid.mark(word.box, false);
    }
    for (const QRectF& region : regionsOf(grid)) {
        if (std::max(region.width(), region.height()) >= 6 * tilePoints && std::min(region.width(), region.height()) >= 2 * tilePoints) {
            found.push_back(region);
        }
    }
    return found;
}

} // namespace cf::evidence
