// The place of a bucket: its address, the line to it, and what it says of itself. Inside the connector only.
#pragma once

#include "models/connectors/s3/s3_connector.h"
#include "models/connectors/s3/s3_parts.h"

namespace cf::connectors {

struct S3Connector::Place {
    QUrl location;
    std::unique_ptr<http::SignedLine> line;
    std::optional<SiteVocabulary> vocabulary;
    std::optional<s3::Bucket> bucket; ///< once it was found
    QString fault;                    ///< why there is no line

    s3::MapRules rules(const Repository& repository) const
    {
        return {*vocabulary, repository.connection[QStringLiteral("sentVersion")], repository.connection[QStringLiteral("prefix")]};
    }
};

} // namespace cf::connectors
