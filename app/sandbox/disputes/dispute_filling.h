// Disputes about letters of an estate, put into a filled cache directly: workspaces, cases of a workflow system, letters, notes and records, some
// of them with what goes wrong in real ones. What is true of each is told apart, by arithmetic of its own: nothing of it is taken from the
// program. Source: docs/estate.md.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QJsonArray>

namespace cf::sandbox {

struct FilledDisputes {
    quint64 disputes = 0, documents = 0;
    /// Each: {"id", "workspace", "case", "customer", "product", "disputed", "received", "open", "due": {stage: day}, "stages": {stage: state},
    /// "missing": ["stored F-00012"], "findings": ["deadline-missed"], "defect"}.
    QJsonArray truth;
};

/// How many there are for an estate of so many records.
int disputesOf(quint64 records);
/// The cache of `profile` holds the first `records` of the estate of `seed`. As of `now`. Conflict: they are in it already.
Result<FilledDisputes> fillDisputes(const QString& profile, quint64 records, quint64 seed, UtcMs now);

} // namespace cf::sandbox
