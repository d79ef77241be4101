#include "ui/shell/palette_presenter.h"

#include "models/base/text.h"

#include <algorithm>
#include <optional>

namespace cf::ui {

namespace {

/// Folded letter by letter, so that a position in the folded text is one in the text.
QString comparable(const QString& text)
{
    QString folded;
    for (const QChar c : text) {
        const QString one = fold(QStringView(&c, 1));
        folded += one.isEmpty() ? c : one.front();
    }
    return folded;
}

bool startsWord(const QString& text, int at) { return at == 0 || !text.at(at - 1).isLetterOrNumber(); }

constexpr int impossible = -1'000'000;

/// The best of all ways to find the letters in order: value[j][at] is the best score of typed[0..j] with typed[j] at
/// `at`.
std::optional<PaletteMatch> bestMatch(const QString& text, const QString& typed)
{
    const auto rows = size_t(typed.size()), columns = size_t(text.size());
    std::vector<std::vector<int>> value(rows, std::vector<int>(columns, impossible));
    std::vector<std::vector<int>> from(rows, std::vector<int>(columns, -1));
    for (size_t j = 0; j < rows; ++j) {
        for (size_t at = j; at < columns; ++at) {
            if (text.at(qsizetype(at)) != typed.at(qsizetype(j))) {
                continue;
            }
            const int own = 1 + (startsWord(text, int(at)) ? 8 : 0);
            if (j == 0) {
                value[j][at] = own - std::min(int(at), 10);
                continue;
            }
            for (size_t before = j - 1; before < at; ++before) {
                const int score = value[j - 1][before] + own + (before + 1 == at ? 5 : 0);
                if (value[j - 1][before] != impossible && score > value[j][at]) {
                    value[j][at] = score;
                    from[j][at] = int(before);
                }
            }
        }
    }
    const auto best = std::ranges::max_element(value.back());
    if (best == value.back().end() || *best == impossible) {
        return std::nullopt;
    }
    PaletteMatch match;
    match.score = *best;
    int at = int(best - value.back().begin());
    for (size_t j = rows; j-- > 0; at = from[j][size_t(at)]) {
        match.marks.insert(match.marks.begin(), at);
    }
    return match;
}

} // namespace

std::vector<PaletteMatch> matchPalette(const std::vector<PaletteEntry>& entries, const QString& typed)
{
    QString wanted = comparable(typed);
    wanted.remove(u' ');
    std::vector<PaletteMatch> found;
    for (int i = 0; i < int(entries.size()); ++i) {
        auto match =
            wanted.isEmpty() ? std::optional(PaletteMatch()) : bestMatch(comparable(entries[size_t(i)].text), wanted);
        if (match) {
            match->entry = i;
            found.push_back(*std::move(match));
        }
    }
    std::ranges::stable_sort(found, [](const PaletteMatch& a, const PaletteMatch& b) { return a.score > b.score; });
    return found;
}

} // namespace cf::ui
