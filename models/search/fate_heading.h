// The heading of a value of FateColumn (shared_values.h): how many deliveries its rows stand for, since those alike are told once.
// Inside the layer only.
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace cf::search {

/// Headings for more than one delivery: all of them differ; or some are alike, and how many is not known (so written before numbers were).
inline constexpr QByteArrayView differentLegs = "different", alikeLegs = "several";

/// Of rows that stand for so many deliveries each: empty for one or none, differentLegs, or the numbers with spaces between ("2 1").
QByteArray fateHeading(const std::vector<qint64>& counts);
/// How many deliveries each of the rows under it stands for; nullopt: not known.
std::optional<std::vector<qint64>> legsOfEach(QByteArrayView heading, size_t rows);

} // namespace cf::search
