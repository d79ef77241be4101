// What a page draws that has no words and is no picture: shapes, wherever they stand, and pictures written into the content itself. Straight
// rules and rectangles are left out: every table has them, and no amount is drawn with them alone. Source: ISO 32000-1, 8.5 and 8.9.7.
#pragma once

#include <QByteArray>

#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

namespace cf::reading {

struct PageDrawing {
    QByteArray shapes;                     ///< SHA-256 of all of them in order, each from its own beginning; empty: none
    std::vector<QByteArray> inlineImages; ///< SHA-256 of each
};

/// Content that cannot be taken apart, or is too much of it, stands as a shape of its own: it is equal to itself alone.
PageDrawing drawingOf(QPDFObjectHandle page);

} // namespace cf::reading
