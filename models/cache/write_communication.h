// Writing domain values into the cache. Functions on the writer's connection, inside its transaction.
#pragma once

#include "models/cache/record.h"
#include "models/store/database.h"

namespace cf::cache {

enum class Written { New, Changed, Unchanged };
/// How ids of customers are compared, as the site says: identifierKey(), or numberKey() of it.
enum class CustomerIds { AsWritten, Numbers };

/// Puts a communication as its repository has it now. What was known before is closed at `knownAt`, never overwritten;
/// an equal one changes nothing. Renditions must already have their source rows (see write_source.h); hashes of
/// renditions are not part of it. Delivery events are only ever added. Derived columns of the result line are computed
/// here. Keys of customers that were made otherwise are made anew, also those of what was known before; reindex() is the caller's.
Result<Written> writeCommunication(store::Database& database, const Communication& communication, UtcMs knownAt,
                                   CustomerIds ids = CustomerIds::AsWritten);

/// An orphan whose file an index claims now: what was known of it ends at `knownAt`; it no longer appears in answers
/// about now.
Result<void> supersedeOrphan(store::Database& database, const CommunicationId& orphan, UtcMs knownAt);

/// Recomputes content_state and text_state of the current facts of all communications that use this source.
Result<void> refreshContentColumns(store::Database& database, qint64 source);

/// Communications whose current renditions use this source.
Result<std::vector<CommunicationId>> communicationsOf(store::Database& database, qint64 source);

} // namespace cf::cache
