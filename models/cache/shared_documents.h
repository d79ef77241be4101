// Document ids that more than one communication has: table shared_document, which may name some that were shared once. Functions within the
// writer's transaction.
#pragma once

#include "models/store/database.h"

#include <span>
#include <vector>

namespace cf::cache {

/// A communication with this id was written. key: identifierKey(), may be empty.
Result<void> noteSharedDocument(store::Database& database, const QString& key);
/// Of communications that were written without being noted.
Result<void> noteSharedDocuments(store::Database& database);
/// Of those about to be erased: the ids noted as shared.
Result<std::vector<QString>> sharedDocumentsOf(store::Database& database, std::span<const qint64> communications);
/// After they were erased: of these ids, no trace of one stays that is not shared any more.
Result<void> forgetUnsharedDocuments(store::Database& database, std::span<const QString> keys);

} // namespace cf::cache
