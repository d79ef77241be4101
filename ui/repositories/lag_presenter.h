// How far behind a repository was, half hour by half hour: from when its runs ended and how far each brought it.
#pragma once

#include "models/domain/repository.h"

#include <array>
#include <vector>

namespace cf::ui {

constexpr int lagSlots = 48;
constexpr qint64 lagSlotMs = 30 * 60 * 1000;

/// Minutes behind at the end of each half hour up to `now`, the oldest first; -1 where it was never complete or nothing is known.
/// runs: the oldest first.
std::array<int, lagSlots> lagOf(const std::vector<PastRun>& runs, const std::optional<UtcMs>& watermark, UtcMs now);

/// "2 min", "1 h 10 min", "3 d"; "not known" for -1.
QString minutesText(int minutes);
/// "now 2 min behind; at most 12 min in the last 24 hours"
QString lagText(const std::array<int, lagSlots>& lag);

} // namespace cf::ui
