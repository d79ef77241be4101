// Queries of the search index, over what it stores of a record. Source: protocol page 3.
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace cf::sandbox::archivesspace {

/// Values of a record by field; "fullrecord" holds every text of it.
using IndexedFields = QHash<QString, QStringList>;
using Condition = std::function<bool(const IndexedFields&)>;

/// "statement title:letter \"exact words\" -draft sub* type:[a TO b]": all of them; OR between two is one of them. Nothing: "*:*".
Condition conditionOf(const QString& query);
/// An advanced query ({"query": {"jsonmodel_type": "boolean_query", …}}). Rejected: a node without its jsonmodel_type.
Result<Condition> conditionOf(const QJsonObject& advanced, bool isLiteral);

} // namespace cf::sandbox::archivesspace
