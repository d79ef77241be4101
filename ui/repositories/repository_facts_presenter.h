// What is known of a connected repository in words: what keeps it from being complete, counts, how it is reached.
#pragma once

#include "models/cache/read_record.h"
#include "models/domain/ports/sync_control.h"
#include "ui/record/record_text_presenter.h"

#include <QTimeZone>

namespace cf::ui {

struct RepositoryTelling {
    UtcMs now = 0;
    QTimeZone zone;
};

/// What is open first, then the counts and when they were made. health: null while it is not read, which claims nothing. status: null
/// when nothing ran since the program began.
QList<RecordFact> healthFactsOf(const Repository& repository, const cache::RepositoryHealth* health, const SyncStatus* status,
                                const RepositoryTelling& telling);
/// How many things are open: gaps, what the repository's state shows by itself, and the failure of the last run.
int openCount(const Repository& repository, const cache::RepositoryHealth& health, UtcMs now);

QList<RecordFact> connectionFactsOf(const Repository& repository, const RepositoryTelling& telling);
/// "12 lines" or "none: …"; beside the heading of the mapping.
QString mappingNote(const Repository& repository);
/// "every 5 minutes", "only when asked".
QString checkEveryText(int seconds);

} // namespace cf::ui
