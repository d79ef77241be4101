// What goes wrong with the making, filing and sending of letters of an estate, put into a filled cache directly beside what the estate's own
// deliveries tell: runs that failed and what became of them, reissues that failed again, claim letters outside their files, cases about some of it. What
// is true of each is told apart. Source: docs/estate.md.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QJsonArray>

namespace cf::sandbox {

struct FilledExceptions {
    quint64 runs = 0, reissues = 0, files = 0, cases = 0;
    /// Each: {"injected", "kind", "key", "failures", "mended", "looping", "case", "assignee", "groups", "outcome", "twice", "opened"}; key: the run, the
    /// document of the original, or the document that is not filed.
    QJsonArray truth;
};

/// The cache of `profile` holds the first `records` of the estate of `seed`, at least 2,000. As of `now`. Conflict: they are in it already.
Result<FilledExceptions> fillExceptions(const QString& profile, quint64 records, quint64 seed, UtcMs now);

} // namespace cf::sandbox
