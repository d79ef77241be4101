// The parts of a communication as rows: legs, renditions, template usage, attributes, relations. Inside the
// layer only; functions on the writer's connection, for a communication whose earlier rows are closed already.
#pragma once

#include "models/base/text.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_events.h"
#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::cache {

/// How names and codes are compared: the *_key columns of everything that is not an identifier.
inline QString foldedTrim(const QString& text) { return fold(QStringView(text).trimmed()); }

/// fates: in the order of the legs. Protocol: a leg comes twice, or names an envelope that is not there.
Result<void> insertLegs(store::Database& database, qint64 communication, const Communication& c, LegNumbers& numbers,
                        const std::vector<LegFate>& fates, CustomerIds ids, UtcMs knownAt);
/// One that only a delivery feed names. What became of it follows from its events.
Result<void> insertFeedLeg(store::Database& database, qint64 communication, const RecipientLeg& leg, const Envelope& envelope, qint64 number,
                           int position, UtcMs knownAt);
/// Of all its legs, also those of before, where they are not as `ids` has them.
Result<void> renewCustomerKeys(store::Database& database, qint64 communication, CustomerIds ids);
/// Protocol: a rendition comes twice, or without its source.
Result<void> insertRenditions(store::Database& database, qint64 communication, qint64 repository,
                              const Communication& c, UtcMs knownAt);
Result<void> insertUsages(store::Database& database, qint64 communication, qint64 repository, const Communication& c,
                          UtcMs knownAt);
Result<void> insertAttributes(store::Database& database, qint64 communication, const Communication& c, UtcMs knownAt);
Result<void> insertRelations(store::Database& database, qint64 communication, const Communication& c, UtcMs knownAt);

} // namespace cf::cache
