// The word somebody most likely meant.
#pragma once

#include <QStringList>

namespace cf::query {

/// Letters inserted, left out, replaced, or swapped with their neighbour.
int editDistance(QStringView a, QStringView b);

/// The candidate nearest to `typed` without regard to case, or the first that starts with it; nullopt when none is near
/// enough to be meant.
std::optional<QString> nearest(QStringView typed, const QStringList& candidates);

} // namespace cf::query
