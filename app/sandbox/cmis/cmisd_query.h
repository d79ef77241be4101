// The query language as a tree. Source: CMIS 1.1, 2.1.14 (grammar 2.1.14.2.1, escapes .2.2, CONTAINS .2.4.4).
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace cf::sandbox::cmisd {

struct Column {
    QString qualifier, name;             ///< query names
    QString alias;                       ///< in the list of a SELECT: what it is called in the answer
    bool isScore = false, isAll = false; ///< SCORE(); "*" or "d.*"
};

struct Literal {
    enum class Kind { Text, Number, Flag, Time };
    Kind kind = Kind::Text;
    QJsonValue value; ///< of a Time: ms since 1970
};

struct Condition {
    enum class Kind { And, Or, Not, Compare, In, Like, IsNull, AnyCompare, AnyIn, InFolder, InTree, Contains };
    Kind kind = Kind::And;
    QList<Condition> of; ///< of And, Or, Not
    Column column;
    QString comparison; ///< "=", "<>", "<", ">", "<=", ">="
    QList<Literal> literals;
    bool isNegated = false; ///< NOT IN, NOT LIKE, IS NOT NULL
};

struct Table {
    QString type, alias; ///< query name of the type; the alias is the type without one
    bool isOuter = false;
};

struct Order {
    Column column;
    bool isDescending = false;
};

struct Query {
    QList<Column> columns;
    QList<Table> tables; ///< the first, and those that are joined with it by the object id
    std::optional<Condition> where;
    QList<Order> orders;
};

/// The text tells what is wrong and where.
tl::expected<Query, QString> parsedQuery(const QString& statement);

} // namespace cf::sandbox::cmisd
