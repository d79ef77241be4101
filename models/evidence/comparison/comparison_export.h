// A comparison for other programs, in stable codes. The window and the command line write the same; documented in docs/cli.md.
#pragma once

#include "models/evidence/comparison/composition_comparison.h"
#include "models/evidence/comparison/page_alignment.h"
#include "models/evidence/comparison/page_comparison.h"

#include <QJsonObject>

namespace cf::evidence {

/// How a pair of pages was found to be; none: not compared, or a page without a counterpart.
struct ComparedPair {
    PagePair pages;
    std::optional<PageComparison> comparison;
};

QJsonObject textComparisonJson(const TextComparison& comparison);
QJsonObject pagesJson(const std::vector<ComparedPair>& pairs);
QJsonObject compositionJson(const CompositionComparison& comparison);

/// Of all pages of both sides the share that differs, 0..1: a page without a counterpart differs wholly. none: not all were compared.
std::optional<double> shareOf(const std::vector<ComparedPair>& pairs);

} // namespace cf::evidence
