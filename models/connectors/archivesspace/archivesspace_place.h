// The place of a repository of ArchivesSpace, taken apart, and the line to it. Inside the connector only.
#pragma once

#include "models/connectors/archivesspace/archivesspace_connector.h"
#include "models/connectors/archivesspace/archivesspace_parts.h"

namespace cf::connectors {

struct ArchivesSpaceConnector::Place {
    QUrl base;    ///< of the backend
    QString root; ///< "/repositories/2"
    std::unique_ptr<http::SignedLine> line;
    std::optional<SiteVocabulary> vocabulary;
    QString fault; ///< why there is no line

    const archivesspace::Session& session() const
    {
        return static_cast<const archivesspace::Session&>(line->session());
    }
    static QStringList levels(const Repository& repository)
    {
        const QString levels = repository.connection[QStringLiteral("levels")];
        return (levels.isEmpty() ? QStringLiteral("item") : levels).split(u' ', Qt::SkipEmptyParts);
    }
    archivesspace::RunContext context(const Repository& repository, KnownSources& known, qint64 since) const
    {
        return {.line = *line,
                .base = base,
                .root = root,
                .vocabulary = *vocabulary,
                .basis = {repository.id, known},
                .levels = levels(repository),
                .since = since};
    }
};

} // namespace cf::connectors
