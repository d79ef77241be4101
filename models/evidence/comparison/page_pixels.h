// Two pictures of a page, tile by tile. What only the smoothing of edges tells apart is equal.
#pragma once

#include "models/domain/extraction.h"

namespace cf::evidence {

inline constexpr double tilePoints = 6;

/// Squares of tilePoints from the top left.
struct TileGrid {
    int columns = 0, rows = 0;
    std::vector<bool> marked; ///< row by row
    bool at(int column, int row) const { return marked[size_t(row) * size_t(columns) + size_t(column)]; }
    void mark(const QRectF& points, bool on = true); ///< every tile the rectangle touches
    friend bool operator==(const TileGrid&, const TileGrid&) = default;
};
TileGrid emptyGrid(const PageSize& one, const PageSize& other); ///< as large as the larger of both

/// Pictures at `scale` pixels a point; beyond the smaller one there is white paper.
TileGrid differingTiles(const PageImage& left, const PageImage& right, double scale, const TileGrid& grid);

/// Marked tiles that hang together, with no more than one tile between them, as rectangles in points; from the top.
std::vector<QRectF> regionsOf(const TileGrid& grid);
double shareOf(const TileGrid& grid); ///< marked ones of all, 0..1

/// 16 by 16 greys, to find a page again by its look.
QByteArray lookOf(const PageImage& image);

/// Bar codes and matrix codes, in points: dense black and white where no words stand.
std::vector<QRectF> barcodesOf(const PageImage& image, double scale, const std::vector<PageWord>& words);

} // namespace cf::evidence
