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
    QSet<QString> touched{};    ///< records to be read whatever their time says: something of theirs changed or went
    QSet<qint64> instances{};   ///< digital objects of this repository that were seen with an archival object: a million in a first load
    qint64 communications = 0;  ///< met by this run, those set aside as well
    std::optional<UtcMs> began{}; ///< the server's clock at the first list of this run; what changed later is found by the next
};

/// Digital objects: since a time those that changed, whose archival objects are read again; from the start those that
/// belong to none.
std::unique_ptr<RunPart> digitalObjects(RunContext& run);
/// Archival objects that changed, and those touched.
std::unique_ptr<RunPart> archivalObjects(RunContext& run);
/// What was deleted since `since`, by the server's own feed. Before the objects: records that lost an event are touched.
std::unique_ptr<RunPart> deleteFeed(RunContext& run, qint64 since);
/// Touches records of which an event is not there any more. Before the objects.
std::unique_ptr<RunPart> goneEvents(RunContext& run);
/// Compares all ids here with all there, and reads archival objects that are not known. Behind the objects.
std::unique_ptr<RunPart> reconciliation(RunContext& run);

} // namespace cf::connectors::archivesspace
