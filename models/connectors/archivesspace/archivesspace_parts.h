// What a run over ArchivesSpace consists of. Source: protocol notes 2.
#pragma once

#include "models/connectors/archivesspace/archivesspace_map.h"
#include "models/connectors/archivesspace/archivesspace_session.h"
#include "models/connectors/remote/record_taking.h"

#include <QSet>

namespace cf::connectors::archivesspace {

/// What the parts of one run share. Lives on the sync thread, longer than the parts.
struct RunContext {
    http::SignedLine& line;
    QUrl base;
    QString root; ///< "/repositories/2"
    const SiteVocabulary& vocabulary;
    RunBasis basis;
    QStringList levels;         ///< of archival objects that are communications; others only with a digital object
    qint64 since = 0;           ///< UNIX seconds of the server's clock; 0: everything
    QSet<QString> touched{};    ///< archival objects whose digital objects changed
    QSet<QString> instances{};  ///< digital objects that were seen with an archival object
    std::optional<UtcMs> began{}; ///< the server's clock at the first list of this run; what changed later is found by the next
};

/// Digital objects: since a time those that changed, whose archival objects are read again; from the start those that
/// belong to none.
std::unique_ptr<RunPart> digitalObjects(RunContext& run);
/// Archival objects that changed, and those touched.
std::unique_ptr<RunPart> archivalObjects(RunContext& run);
/// What was deleted since `since`, by the server's own feed.
std::unique_ptr<RunPart> deleteFeed(RunContext& run, qint64 since);
/// Compares all ids here with all there.
std::unique_ptr<RunPart> reconciliation(RunContext& run);

} // namespace cf::connectors::archivesspace
