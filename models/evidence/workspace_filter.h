// Which workspaces are meant, in the words that the page's filter and the command line take: workspace:policy renewal:<30d missing:notice,
// and any others, which are looked for in names. Source: capabilities 6.
#pragma once

#include "models/cache/read_workspace.h"
#include "models/query/expression.h"

namespace cf::evidence {

/// A span of days that a renewal lies in. Distance: within so many days of today, past or to come.
struct RenewalSpan {
    std::optional<int> within;     ///< "<30d"
    bool onlyPassed = false;       ///< "passed"
    std::optional<QDate> from, to; ///< "2026-03", "2026-03-01..2026-03-20": both included
    bool holds(QDate renewal, QDate today) const;
    friend bool operator==(const RenewalSpan&, const RenewalSpan&) = default;
};
/// "<30d", "<2w", "<3m", "passed", "2026", "2026-03", "2026-03-14", "A..B". nullopt: it is none.
std::optional<RenewalSpan> renewalSpanOf(QStringView text);

struct WorkspaceFilter {
    std::vector<BusinessKind> kinds; ///< all when empty
    QStringList words;               ///< folded
    std::optional<RenewalSpan> renewal;
    bool missingNotice = false;
    QStringList notUnderstood; ///< as typed: nothing is shown until it is mended
    friend bool operator==(const WorkspaceFilter&, const WorkspaceFilter&) = default;
};
WorkspaceFilter workspaceFilterOf(const QString& text);

} // namespace cf::evidence
