// What letters and their records tell of how long they are to be kept. Functions on a reader's connection.
#pragma once

#include "models/domain/retention_standing.h"
#include "models/store/database.h"

#include <functional>

namespace cf::cache {

struct RetentionRow {
    RetentionFacts facts;
    QString packageKey, documentKey; ///< as columns have them; empty: none
    friend bool operator==(const RetentionRow&, const RetentionRow&) = default;
};

/// Each letter that is known now, without drafts, in no order. An error of `take` ends it. Cancelled when interrupted.
Result<void> eachRetention(store::Database& database, const std::function<Result<void>(RetentionRow&&)>& take);
/// None: it is not known here, or is a draft.
Result<std::optional<RetentionRow>> readRetention(store::Database& database, const CommunicationId& communication);
Result<std::optional<RetentionRow>> readRetention(store::Database& database, qint64 communication); ///< by its row
Result<std::vector<RetentionRow>> retentionOfPackage(store::Database& database, const QString& packageKey);
Result<std::vector<RetentionRow>> retentionOfDocument(store::Database& database, const QString& documentKey);
/// Repositories that refused this account the holds or retention of some record: ids.
Result<QStringList> hidingHolds(store::Database& database);

} // namespace cf::cache
