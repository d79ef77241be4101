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

/// Greedy from one starting place; the best start wins.
std::optional<PaletteMatch> matchFrom(const QString& text, const QString& typed, int start)
{
    PaletteMatch match;
    int previous = -2;
    int at = start;
    for (const QChar c : typed) {
        at = int(text.indexOf(c, at));
        if (at < 0) {
            return std::nullopt;
        }
        match.score += 1 + (startsWord(text, at) ? 8 : 0) + (at == previous + 1 ? 5 : 0);
        match.marks.push_back(at);
        previous = at++;
    }
    match.score -= match.marks.empty() ? 0 : std::min(match.marks.front(), 10);
    return match;
}

std::optional<PaletteMatch> bestMatch(const QString& text, const QString& typed)
{
    std::optional<PaletteMatch> best;
    for (int start = int(text.indexOf(typed.front())); start >= 0; start = int(text.indexOf(typed.front(), start + 1))) {
        const auto match = matchFrom(text, typed, start);
        if (match && (!best || match->score > best->score)) {
            best = match;
        }
    }
    return best;
}

} // namespace

std::vector<PaletteMatch> matchPalette(const std::vector<PaletteEntry>& entries, const QString& typed)
{
    QString wanted = comparable(typed);
    wanted.remove(u' ');
    std::vector<PaletteMatch> found;
    for (int i = 0; i < int(entries.size()); ++i) {
        auto match = wanted.isEmpty() ? std::optional(PaletteMatch()) : bestMatch(comparable(entries[size_t(i)].text), wanted);
        if (match) {
            match->entry = i;
            found.push_back(*std::move(match));
        }
    }
    std::ranges::stable_sort(found, [](const PaletteMatch& a, const PaletteMatch& b) { return a.score > b.score; });
    return found;
}

} // namespace cf::ui
