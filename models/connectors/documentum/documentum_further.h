// A question that is asked further in a Documentum repository, as DQL, and what it answers. Pure. Source: protocol notes 3.1, 3.2, 4.1;
// docs/connectors/documentum.md, Searching further.
#pragma once

#include "models/connectors/documentum/documentum_query.h"
#include "models/connectors/documentum/documentum_wire.h"
#include "models/connectors/remote/asked_statement.h"

#include <functional>

namespace cf::connectors::documentum {

/// Attributes of an object type, inherited ones as well, as its resource lists them.
std::vector<AskedAttribute> attributesFrom(const QJsonObject& type);

struct FurtherTerms {
    const Listing& listing;
    const std::vector<AskedAttribute>& attributes; ///< as mapped
    const SiteVocabulary& vocabulary;
    /// The server's wall clock at an instant (ms), or earlier; or later.
    std::function<QString(qint64)> notLater, notEarlier;
    bool knowsWords = true; ///< documents are indexed
    bool asTyped = false;   ///< the setting "compare"
    RepositoryId repository = {};
};

struct FurtherStatement {
    QString columns, source, condition;
    QStringList leftOut;
    std::vector<Lacking> lacking;

    /// Records before the chronicle `before` (empty: all), the newest first; a row for each version that is found.
    QString page(const QString& before, int most) const;
    QString count() const; ///< of versions
};
Result<FurtherStatement> furtherStatement(const FurtherQuestion& question, const FurtherTerms& terms);

/// Whether documents are indexed for words: refused where they are not.
QString wordsStatement(const Listing& listing);

/// In the order of the rows, each record once: as its first row tells of it, which is judged by only if it is the current version's. Protocol, with the path of what is wrong.
Result<std::vector<FurtherHit>> hitsFrom(const FeedWire& feed, const FurtherTerms& terms);

} // namespace cf::connectors::documentum
