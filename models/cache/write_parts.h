// The parts of a communication as rows: legs, renditions, template usage, attributes, relations, events. Inside the
// layer only; functions on the writer's connection, for a communication whose earlier rows are closed already.
#pragma once

#include "models/base/text.h"
#include "models/cache/leg_numbers.h"
#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::cache {

/// How names and codes are compared: the *_key columns of everything that is not an identifier.
inline QString foldedTrim(const QString& text) { return fold(QStringView(text).trimmed()); }

/// Protocol: a leg comes twice, or names an envelope that is not there.
Result<void> insertLegs(store::Database& database, qint64 communication, const Communication& c, LegNumbers& numbers, UtcMs knownAt);
/// Protocol: a rendition comes twice, or without its source.
Result<void> insertRenditions(store::Database& database, qint64 communication, qint64 repository,
                              const Communication& c, UtcMs knownAt);
Result<void> insertUsages(store::Database& database, qint64 communication, qint64 repository, const Communication& c,
                          UtcMs knownAt);
Result<void> insertAttributes(store::Database& database, qint64 communication, const Communication& c, UtcMs knownAt);
Result<void> insertRelations(store::Database& database, qint64 communication, const Communication& c, UtcMs knownAt);

/// Adds events not known yet; true when any was new.
Result<bool> addEvents(store::Database& database, qint64 communication, const Communication& c, LegNumbers& numbers, UtcMs knownAt);

/// state, reason and grade of the current legs, and of the first of them on the result line.
Result<void> refreshLegStates(store::Database& database, qint64 communication, const Communication& c, LegNumbers& numbers);

} // namespace cf::cache
