// Puts a letter on A4 pages: letterhead, address window, blocks in order, and on every page the foot with page n of m
// and the template's code.
//
// Units: points; a page is 595 by 842. Pages are lists of drawings, so that the same letter can be drawn into a PDF or,
// for a scan, into an image.
#pragma once

#include "app/sandbox/letter.h"
#include "app/sandbox/typesetter.h"

#include <functional>
#include <vector>

namespace cf::sandbox {

constexpr double pageWidth = 595;
constexpr double pageHeight = 842;

using Drawing = std::function<void(cairo_t*)>;
using Page = std::vector<Drawing>;

/// One or more pages. The typesetter must outlive the pages.
std::vector<Page> layOut(const Letter& letter, const Typesetter& typesetter);

} // namespace cf::sandbox
