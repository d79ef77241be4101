// DQL's SELECT as a tree, as far as clients of the REST services use it; and the conditions of `filter`, which are spelt like it.
// Source: protocol page 1.7 (filter), 3.1, 3.2 and 5.1. Joins, unions and GROUP BY with HAVING are not known here.
#pragma once

#include "models/base/clock.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <tl/expected.hpp>

#include <memory>

namespace cf::sandbox::documentum {

struct DqlColumn {
    QString function; ///< lower case: "", count, min, max, upper, lower, datetostring, datetostring_local
    QString name;     ///< lower case; "*": all, or of count
    QString format, alias;
    bool isAggregate() const { return function == QStringLiteral("count") || function == QStringLiteral("min") || function == QStringLiteral("max"); }
    QString shownName() const { return !alias.isEmpty() ? alias : !function.isEmpty() ? function : name; }
};

struct DqlLiteral {
    enum class Kind { Text, Number, Flag, Time };
    Kind kind = Kind::Text;
    QJsonValue value; ///< of a Time ms since 1970
};

struct DqlQuery;

struct DqlCondition {
    enum class Kind { And, Or, Not, Compare, In, Like, Between, IsNull, Folder, Contains, StartsWith };
    Kind kind = Kind::And;
    QList<DqlCondition> of; ///< of And, Or, Not
    DqlColumn column;
    bool isAny = false, isNegated = false, atAnyDepth = false;
    QString comparison; ///< "=", "<>", "<", ">", "<=", ">="
    QList<DqlLiteral> literals;
    QChar escape;       ///< of Like
    std::shared_ptr<const DqlQuery> inner; ///< of In: a subquery of one column
};

struct DqlOrder {
    DqlColumn column;
    int position = 0; ///< from 1; 0: by the column
    bool isDescending = false;
};

struct DqlQuery {
    QList<DqlColumn> columns;
    bool isDistinct = false, isOfAllVersions = false, isRowBased = false;
    QString type, alias;
    QString search; ///< SEARCH DOCUMENT CONTAINS
    std::optional<DqlCondition> where;
    QStringList groups;
    QList<DqlOrder> orders;
    qint64 top = 0, rangeFrom = 0, rangeTo = 0; ///< 0: not said
};

/// What literals mean: the zone of the process that answers, and its time.
struct DqlContext {
    QTimeZone zone{"UTC"};
    UtcMs now = 0;
};

/// The text tells what is wrong, as details of an error do.
tl::expected<DqlQuery, QString> parsedDql(const QString& statement, const DqlContext& context);
tl::expected<DqlCondition, QString> parsedFilter(const QString& filter, const DqlContext& context);
/// "r_modify_date desc,object_name asc no-case"
tl::expected<QList<DqlOrder>, QString> parsedSort(const QString& sort);

} // namespace cf::sandbox::documentum
