// A question that is asked further in a CMIS repository, as a statement, and what it answers. Pure. Source: CMIS 1.1, 2.1.14; protocol
// notes 1.4, 1.6, 1.7; docs/connectors/cmis.md, Searching further.
#pragma once

#include "models/connectors/cmis/cmis_query.h"
#include "models/connectors/cmis/cmis_wire.h"
#include "models/connectors/remote/asked_statement.h"

namespace cf::connectors::cmis {

/// Properties of a type that may stand in a condition, as its definition has them.
std::vector<AskedAttribute> attributesFrom(const QJsonObject& definition);

struct FurtherTerms {
    const Listing& listing;
    const std::vector<AskedAttribute>& attributes; ///< as mapped
    const SiteVocabulary& vocabulary;
    QString query = {};   ///< capabilityQuery, in small letters; empty: not stated
    bool asTyped = false; ///< the setting "compare"
    RepositoryId repository = {};
};

struct FurtherStatement {
    QString columns, type, condition;
    QStringList leftOut;
    std::vector<Lacking> lacking;

    /// The newest change first where it is to be ordered; before `behind` by key.
    QString page(bool isOrdered, const std::optional<Key>& behind) const;
};
Result<FurtherStatement> furtherStatement(const FurtherQuestion& question, const FurtherTerms& terms);

struct FoundRow {
    Key key;
    FurtherHit hit;
};
struct FoundRows {
    std::vector<FoundRow> rows; ///< in the order of the answer
    std::optional<qint64> total;
};
/// Protocol, with the path of what is wrong.
Result<FoundRows> foundIn(const QJsonObject& answer, const FurtherTerms& terms);

} // namespace cf::connectors::cmis
