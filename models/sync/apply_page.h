// Writes one page of changes with its cursor: all of it or nothing. Function on the writer's connection, inside its transaction.
#pragma once

#include "models/cache/write_communication.h"
#include "models/sync/page_content.h"

namespace cf::sync {

struct Applied {
    qint64 written = 0;   ///< communications new or changed
    qint64 unchanged = 0;
    friend bool operator==(const Applied&, const Applied&) = default;
};

/// The changes alone, without a cursor: what was learnt outside of a run.
Result<Applied> applyChanges(store::Database& database, const RepositoryId& repository,
                             const std::vector<connectors::Change>& changes, const QHash<QString, Looked>& looked,
                             UtcMs runStarted, UtcMs now, cache::CustomerIds ids = cache::CustomerIds::AsWritten);

/// runStarted: when the run under way began; becomes the watermark with the last page. packedEvents: as of packedEventsOf; empty: packed here.
Result<Applied> applyPage(store::Database& database, const RepositoryId& repository, const connectors::Page& page,
                          const QHash<QString, Looked>& looked, UtcMs runStarted, UtcMs now,
                          cache::CustomerIds ids = cache::CustomerIds::AsWritten, const std::vector<QByteArray>& packedEvents = {});

} // namespace cf::sync
