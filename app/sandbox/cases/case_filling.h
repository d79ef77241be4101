// Cases, consents and letters without a case, put into the filled cache of an estate directly: workspaces, processes, letters, some of them with what goes
// wrong in real ones. What is true of each is told apart, by arithmetic of its own. Source: docs/estate.md.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QJsonArray>

namespace cf::sandbox {

struct FilledCases {
    quint64 cases = 0, letters = 0; ///< letters: of consents and without a case
    /// Each: {"id", "plan", "open", "milestones": {id: state}, "letters", "package", "conditionsOpen", "gaps": ["milestone-missed intake"], "unansweredUntold"}, or {"letter", "customer", "gaps"}.
    QJsonArray truth;
};

/// How many cases there are for an estate of so many records.
int casesOf(quint64 records);
/// To when the last of the archives of the estate is complete; the others are to `now`.
UtcMs archivesUntil(UtcMs now);
/// The cache of `profile` holds the first `records` of the estate of `seed`. As of `now`. Conflict: they are in it already.
Result<FilledCases> fillCases(const QString& profile, quint64 records, quint64 seed, UtcMs now);

} // namespace cf::sandbox
