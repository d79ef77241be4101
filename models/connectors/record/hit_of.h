// What is shown of a record that a search found.
#pragma once

#include "models/domain/further_search.h"

namespace cf::connectors {

/// `nativeId` as synchronisation knows it. A customer is the first one the record names.
FurtherHit hitOf(const QString& nativeId, const Communication& communication);

/// Fields of the query language of which a record has all values when all of it was read; those of documents are not among them.
QStringList fieldsOfRecords();

} // namespace cf::connectors
