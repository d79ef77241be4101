// The place of a Documentum repository: the line to it, and what the server says of itself. Inside the connector only.
#pragma once

#include "models/connectors/documentum/documentum_connector.h"
#include "models/connectors/documentum/documentum_parts.h"

namespace cf::connectors {

struct DocumentumConnector::Place {
    std::unique_ptr<http::SignedLine> line;
    std::optional<SiteVocabulary> vocabulary;
    std::optional<documentum::Service> service; ///< with a line, always
    QString fault;                              ///< why there is no line

    documentum::MapRules rules(const Repository& repository) const
    {
        const Connection& connection = repository.connection;
        return {*vocabulary, connection[QStringLiteral("sentVersion")],
                documentum::HoldAttributes::from(connection[QStringLiteral("holdAttributes")]),
                connection[QStringLiteral("holds")] == u"enforced", service->terms.takesRenditions};
    }
    documentum::RunContext context(const Repository& repository, KnownSources& known)
    {
        const Connection& connection = repository.connection;
        return {.service = *service,
                .rules = rules(repository),
                .basis = {repository.id, known},
                .outsideTerms = {connection[QStringLiteral("holdRelation")], connection[QStringLiteral("holdQuery")],
                                 connection[QStringLiteral("retentionQuery")]}};
    }
};

} // namespace cf::connectors
