// The place of a CMIS repository: its location, the line to it, and what the server says of itself. Inside the
// connector only.
#pragma once

#include "models/connectors/cmis/cmis_connector.h"
#include "models/connectors/cmis/cmis_parts.h"

namespace cf::connectors {

struct CmisConnector::Place {
    QUrl location;
    std::unique_ptr<http::SignedLine> line;
    std::optional<SiteVocabulary> vocabulary;
    std::optional<cmis::Service> service; ///< once it was found
    QString fault;                        ///< why there is no line

    cmis::MapRules rules(const Repository& repository) const
    {
        return {*vocabulary, repository.connection[QStringLiteral("sentVersion")],
                repository.connection[QStringLiteral("holds")] == u"enforced"};
    }
    cmis::RunContext context(const Repository& repository, KnownSources& known, qint64 since)
    {
        return {.service = *service,
                .rules = rules(repository),
                .basis = {repository.id, known},
                .since = since};
    }
};

} // namespace cf::connectors
