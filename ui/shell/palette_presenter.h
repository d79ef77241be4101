// What the command palette shows for what was typed: letters in order, word starts and runs first.
#pragma once

#include <QString>

#include <vector>

namespace cf::ui {

struct PaletteEntry {
    QString id, text, group, shortcut;
    bool enabled = true;
    friend bool operator==(const PaletteEntry&, const PaletteEntry&) = default;
};

struct PaletteMatch {
    int entry = 0; ///< index of the entry
    int score = 0;
    std::vector<int> marks; ///< positions in its text that matched, ascending
};

/// Best first, ties in the order given; all of them for an empty text. Case and accents do not matter.
std::vector<PaletteMatch> matchPalette(const std::vector<PaletteEntry>& entries, const QString& typed);

} // namespace cf::ui
