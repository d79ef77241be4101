// What a hold on a letter has to reach: its record, its versions and its files.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::cache {

struct HoldTarget {
    CommunicationId communication;
    RepositoryId repository;
    QString record;           ///< native id; empty: no system keeps it as a record
    QStringList versions;     ///< native ids, oldest first; none: not told
    QString sentVersion;      ///< native id of the one that was sent; empty: not known
    int files = 0;
    QStringList copies;       ///< ids of other communications under the same document id
    friend bool operator==(const HoldTarget&, const HoldTarget&) = default;
};

/// None: it is not known here.
Result<std::optional<HoldTarget>> readHoldTarget(store::Database& database, const CommunicationId& communication);
/// Letters of a repository that are known now and that somebody calls so (native id of the record, id of the letter or of the document), once for each record of theirs; at most two.
Result<std::vector<CommunicationId>> recordsCalled(store::Database& database, const RepositoryId& repository, const QString& name);

} // namespace cf::cache
