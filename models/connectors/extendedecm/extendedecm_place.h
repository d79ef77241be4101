// The place of a Content Server: its location, the line to it, and what was found there. Inside the connector only.
#pragma once

#include "models/connectors/extendedecm/extendedecm_connector.h"
#include "models/connectors/extendedecm/extendedecm_further.h"
#include "models/connectors/extendedecm/extendedecm_workspaces.h"

namespace cf::connectors {

/// What searches further know of the server: apart from runs, which forget names.
struct ExtendedEcmConnector::Index {
    extendedecm::AttributeNames names{};
    QSet<QString> asked{}; ///< attributes whose names were asked for; some have none
    std::optional<extendedecm::SearchRegions> regions{};
    UtcMs at = 0;
};

struct ExtendedEcmConnector::Place {
    std::unique_ptr<http::SignedLine> line;
    std::optional<SiteVocabulary> vocabulary;
    Index index{};
    std::optional<extendedecm::Service> service; ///< as soon as there is a line
    QString fault;                               ///< why there is none

    extendedecm::MapRules rules(const Repository& repository) const
    {
        const Connection& settings = repository.connection;
        return {.vocabulary = *vocabulary,
                .sentVersion = settings[QStringLiteral("sentVersion")],
                .fileSet = settings[QStringLiteral("fileSet")],
                .fileVersion = settings[QStringLiteral("fileVersion")],
                .takesRetention = settings[QStringLiteral("retention")] != u"no"};
    }
    extendedecm::RunContext context(const Repository& repository, KnownSources& known)
    {
        const Connection& settings = repository.connection;
        return {.service = *service,
                .rules = rules(repository),
                .basis = {repository.id, known},
                .workspaces = {.renewal = settings[QStringLiteral("renewalDate")],
                               .consents = settings[QStringLiteral("consentSet")],
                               .kinds = extendedecm::kindsIn(settings[QStringLiteral("workspaceTypes")])}};
    }
};

} // namespace cf::connectors
