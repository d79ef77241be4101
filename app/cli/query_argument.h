// A query given on the command line, and what every answer to one says of itself.
#pragma once

#include "models/domain/repository.h"
#include "models/query/parse.h"

#include <QJsonArray>

namespace cf::cli {

/// Nullopt after saying what is wrong: the query, a caret line under the part in error, and a mended form if one is known.
std::optional<query::Query> queryFrom(const QString& text);

/// A question of this call asks for holds or retention, which are brought up to date first.
void noteStandingsAsked();
bool areStandingsAsked();
bool areDecisionsAsked(); ///< and what dispositions and disputes say

QString zoneName(const query::Zone& zone); ///< "customer", "business", "utc" or the zone's own name
QJsonArray scopeJson(const Scope& scope);
QString scopeLine(const Scope& scope); ///< for people: "NAME complete to TIME, …"

} // namespace cf::cli
