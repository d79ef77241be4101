#include "models/query/nearest.h"

namespace cf::query {

int editDistance(QStringView a, QStringView b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (size_t j = 0; j < width; ++j) {
        last[j] = int(j);
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = size_t(j);
            const int same = a[i - 1] == b[j - 1] ? 0 : 1;
            now[k] = std::min({last[k] + 1, now[k - 1] + 1, last[k - 1] + same});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                now[k] = std::min(now[k], before[k - 2] + 1);
            }
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[width - 1];
}

std::optional<QString> nearest(QStringView typed, const QStringList& candidates)
{
    constexpr qsizetype longest = 64; // nobody mistypes more; keeps hostile input cheap
    const QString wanted = typed.toString().toLower();
    if (wanted.isEmpty() || wanted.size() > longest) {
        return std::nullopt;
    }
    const int allowed = wanted.size() <= 1 ? 0 : wanted.size() <= 3 ? 1 : wanted.size() <= 8 ? 2 : 3;
    int best = allowed + 1;
    std::optional<QString> found;
    for (const QString& candidate : candidates) {
        if (std::abs(candidate.size() - wanted.size()) >= best) {
            continue;
        }
        if (const int distance = editDistance(wanted, candidate.toLower()); distance < best) {
            best = distance;
            found = candidate;
        }
    }
    const auto starts = [&wanted](const QString& candidate) {
        return candidate.startsWith(wanted, Qt::CaseInsensitive);
    };
    if (!found && wanted.size() >= 2) {
        if (const auto it = std::find_if(candidates.begin(), candidates.end(), starts); it != candidates.end()) {
            found = *it;
        }
    }
    return found;
}

} // namespace cf::query
