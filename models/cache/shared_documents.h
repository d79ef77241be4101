// Document ids that more than one communication has: table shared_document, which may name some that were shared once. Functions within the
// writer's transaction.
#pragma once

#include "models/store/database.h"

namespace cf::cache {

/// A communication with this id was written. key: identifierKey(), may be empty.
Result<void> noteSharedDocument(store::Database& database, const QString& key);
/// Of communications that were written without being noted.
Result<void> noteSharedDocuments(store::Database& database);
/// After some were erased: no trace of their ids stays.
Result<void> forgetUnsharedDocuments(store::Database& database);

} // namespace cf::cache
