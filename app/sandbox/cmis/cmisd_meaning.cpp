#include "app/sandbox/cmis/cmisd_meaning.h"

#include "app/sandbox/cmis/cmisd_tokens.h"
#include "app/sandbox/serving/earliest_bound.h"

#include <QJsonArray>

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;
using Kind = Condition::Kind;

bool fits(const Literal& literal, const Property& property)
{
    switch (property.form) {
    case Form::Boolean: return literal.kind == Literal::Kind::Flag;
    case Form::Integer: return literal.kind == Literal::Kind::Number;
    case Form::DateTime: return literal.kind == Literal::Kind::Time;
    default: return literal.kind == Literal::Kind::Text;
    }
}

/// Both of the same form, neither null.
int order(const QJsonValue& a, const QJsonValue& b)
{
    if (a.isString()) {
        return QString::compare(a.toString(), b.toString());
    }
    const double x = a.isBool() ? a.toBool() : a.toDouble(), y = b.isBool() ? b.toBool() : b.toDouble();
    return x < y ? -1 : x > y ? 1 : 0;
}

bool compares(const QJsonValue& value, const QString& comparison, const QJsonValue& with)
{
    const int way = order(value, with);
    return comparison == u"="    ? way == 0
           : comparison == u"<>" ? way != 0
           : comparison == u"<"  ? way < 0
           : comparison == u">"  ? way > 0
           : comparison == u"<=" ? way <= 0
                                 : way >= 0;
}

bool isAmong(const QJsonValue& value, const QList<Literal>& literals)
{
    return std::any_of(literals.begin(), literals.end(), [&](const Literal& one) { return order(value, one.value) == 0; });
}

/// What CONTAINS looks at: every text that is said of it, and its content if that is text.
QString wordsOf(const Thing& thing, const StoredFiles& files)
{
    QStringList all{thing.name};
    for (const QJsonValue& value : thing.said) {
        all += value.toString();
        for (const QJsonValue& one : value.toArray()) {
            all += one.toString();
        }
    }
    if (thing.hasContent && thing.files.constFirst().mime.startsWith(u"text/")) {
        all += QString::fromUtf8(files.bytes(thing.files.constFirst(), Bytes::Now).value_or(QByteArray()));
    }
    return all.join(u'\n');
}

bool isOf(const Thing& thing, const QString& type)
{
    return isKindOf(thing.type, type) ||
           std::any_of(thing.secondary.begin(), thing.secondary.end(), [&](const QString& one) { return isKindOf(one, type); });
}

/// The earliest modification that can meet a condition; nothing when it says none.
std::optional<UtcMs> sinceIn(const Condition& condition)
{
    return earliestIn(condition, [](const Condition& one) -> std::optional<UtcMs> {
        const bool isBound = one.kind == Kind::Compare && (one.comparison == u"=" || one.comparison.startsWith(u'>'));
        const bool isTime = isBound && one.column.name == u"cmis:lastModificationDate";
        return isTime ? std::optional(UtcMs(one.literals[0].value.toInteger())) : std::nullopt;
    });
}

/// The instant after which every modification meets a condition; nothing when it says none.
std::optional<UtcMs> sureIn(const Condition& condition)
{
    if (condition.kind == Kind::Compare) {
        const bool isBound = condition.comparison.startsWith(u'>') && condition.column.name == u"cmis:lastModificationDate";
        return isBound ? std::optional(UtcMs(condition.literals[0].value.toInteger())) : std::nullopt;
    }
    if (condition.kind != Kind::And && condition.kind != Kind::Or) {
        return std::nullopt;
    }
    std::optional<UtcMs> sure;
    for (const Condition& one : condition.of) {
        const auto bound = sureIn(one);
        if (condition.kind == Kind::And && !bound) {
            return std::nullopt;
        }
        if (bound) {
            sure = !sure ? *bound : condition.kind == Kind::And ? std::max(*sure, *bound) : std::min(*sure, *bound);
        }
    }
    return sure;
}

bool isMany(Kind kind) { return kind == Kind::AnyCompare || kind == Kind::AnyIn; }

} // namespace

tl::expected<Meaning, QString> Meaning::of(const Query& query)
{
    Meaning made;
    made.m_query = query;
    bool isSearching = false;
    const std::function<void(const Condition&)> look = [&](const Condition& one) {
        isSearching = isSearching || one.kind == Kind::Contains;
        std::for_each(one.of.begin(), one.of.end(), look);
    };
    for (const Table& table : query.tables) {
        if (typeQueried(table.type) == nullptr) {
            return tl::make_unexpected(u"%1 is no type that can be queried"_s.arg(table.type));
        }
    }
    for (qsizetype i = 1; i < query.tables.size(); ++i) {
        if (typeQueried(query.tables[i].type)->base != u"cmis:secondary") {
            return tl::make_unexpected(u"only secondary types can be joined"_s);
        }
    }
    if (query.where) {
        look(*query.where);
        if (const auto complaint = made.complaintAbout(*query.where)) {
            return tl::make_unexpected(*complaint);
        }
    }
    QList<Column> columns = query.columns;
    for (const Order& one : query.orders) {
        const bool isAlias = std::any_of(query.columns.begin(), query.columns.end(), [&](const Column& c) { return c.alias == one.column.name; });
        const Property* const property = made.property(one.column);
        if (!isAlias && (property == nullptr || property->isMulti || !property->isOrderable)) {
            return tl::make_unexpected(u"it cannot be ordered by %1"_s.arg(one.column.name));
        }
    }
    for (const Column& column : columns) {
        if (column.isScore ? !isSearching : !column.isAll && made.property(column) == nullptr) {
            return tl::make_unexpected(column.isScore ? u"SCORE() needs a CONTAINS()"_s
                                                      : u"%1 is no property that can be queried"_s.arg(column.name));
        }
    }
    return made;
}

QList<const Type*> Meaning::types() const
{
    QList<const Type*> all;
    for (const Table& table : m_query.tables) {
        all.append(typeQueried(table.type));
    }
    return all;
}

const Property* Meaning::property(const Column& column) const
{
    const auto queryable = [&](const Type* type) -> const Property* {
        const Property* found = type == nullptr ? nullptr : propertyQueried(type->id, column.name);
        return found != nullptr && found->isQueryable ? found : nullptr;
    };
    for (const Table& table : m_query.tables) {
        if (column.qualifier.isEmpty() || column.qualifier == table.alias || column.qualifier == table.type) {
            const Type* const type = typeQueried(table.type);
            if (const Property* const found = queryable(type)) {
                return found;
            }
            if (type->base == u"cmis:secondary" && queryable(typeOf(u"cmis:document"_s)) != nullptr) { // its rows are objects as well
                return queryable(typeOf(u"cmis:document"_s));
            }
        }
    }
    const Type* const named = typeQueried(column.qualifier); // a secondary type needs no join
    return named != nullptr && named->base == u"cmis:secondary" ? queryable(named) : nullptr;
}

std::optional<QString> Meaning::complaintAbout(const Condition& condition) const
{
    for (const Condition& one : condition.of) {
        if (const auto complaint = complaintAbout(one)) {
            return complaint;
        }
    }
    if (condition.kind <= Kind::Not || condition.kind >= Kind::InFolder) {
        return std::nullopt;
    }
    const QString name = condition.column.name;
    const Property* const found = property(condition.column);
    if (found == nullptr) {
        return u"%1 is no property that can be queried"_s.arg(name);
    }
    if (condition.kind != Kind::IsNull && found->isMulti != isMany(condition.kind)) {
        return found->isMulti ? u"%1 has many values: ask with ANY"_s.arg(name) : u"%1 has one value: ask without ANY"_s.arg(name);
    }
    for (const Literal& literal : condition.literals) {
        if (!fits(literal, *found)) {
            return u"%1 is compared with what is no %2"_s.arg(name, formName(found->form));
        }
    }
    return std::nullopt;
}

QJsonValue Meaning::value(const Visit& visit, const Thing& thing, const Column& column) const
{
    const Property* found = property(column);
    for (const Column& one : m_query.columns) {
        if (found == nullptr && one.alias == column.name) {
            found = property(one);
        }
    }
    return found == nullptr ? QJsonValue() : valueOf(thing, found->id, {}, visit.files());
}

std::optional<bool> Meaning::meetsValue(const Visit& visit, const Thing& thing, const Condition& condition) const
{
    const QJsonValue value = Meaning::value(visit, thing, condition.column);
    if (condition.kind == Kind::IsNull) {
        return value.isNull() != condition.isNegated;
    }
    if (value.isNull()) {
        return std::nullopt; // neither so nor otherwise
    }
    const QJsonArray values = value.toArray();
    switch (condition.kind) {
    case Kind::Compare: return compares(value, condition.comparison, condition.literals[0].value);
    case Kind::In: return isAmong(value, condition.literals) != condition.isNegated;
    case Kind::Like: return isLike(value.toString(), condition.literals[0].value.toString()) != condition.isNegated;
    case Kind::AnyCompare:
        return std::any_of(values.begin(), values.end(), [&](const QJsonValue& v) { return order(v, condition.literals[0].value) == 0; });
    default:
        return std::any_of(values.begin(), values.end(), [&](const QJsonValue& v) { return isAmong(v, condition.literals) != condition.isNegated; });
    }
}

std::optional<bool> Meaning::meets(const Visit& visit, const Thing& thing, const Condition& condition) const
{
    switch (condition.kind) {
    case Kind::And:
    case Kind::Or: {
        const bool decides = condition.kind == Kind::Or;
        bool isUnknown = false;
        for (const Condition& one : condition.of) {
            const auto met = meets(visit, thing, one);
            if (met == decides) {
                return decides;
            }
            isUnknown = isUnknown || !met;
        }
        return isUnknown ? std::nullopt : std::optional(!decides);
    }
    case Kind::Not: {
        const auto met = meets(visit, thing, condition.of[0]);
        return met ? std::optional(!*met) : std::nullopt;
    }
    case Kind::InFolder: return thing.parent == condition.literals[0].value.toString();
    case Kind::InTree: return visit.site.shelves.isBelow(thing, condition.literals[0].value.toString());
    case Kind::Contains: return containsText(wordsOf(thing, visit.files()), condition.literals[0].value.toString());
    default: return meetsValue(visit, thing, condition);
    }
}

bool Meaning::holds(const Visit& visit, const Thing& thing) const
{
    for (const Table& table : m_query.tables) {
        if (!table.isOuter && !isOf(thing, typeQueried(table.type)->id)) {
            return false;
        }
    }
    return !m_query.where || meets(visit, thing, *m_query.where) == true;
}

bool Meaning::isBefore(const Visit& visit, const Thing& a, const Thing& b) const
{
    for (const Order& one : m_query.orders) {
        const QJsonValue x = value(visit, a, one.column), y = value(visit, b, one.column);
        const int way = x.isNull() || y.isNull() ? int(y.isNull()) - int(x.isNull()) : order(x, y);
        if (way != 0) {
            return (way < 0) != one.isDescending;
        }
    }
    return false;
}

QList<Condition> Meaning::musts() const
{
    return !m_query.where ? QList<Condition>() : m_query.where->kind == Kind::And ? m_query.where->of : QList<Condition>{*m_query.where};
}

std::optional<QStringList> Meaning::ids() const
{
    for (const Condition& one : musts()) {
        const bool isEqual = one.kind == Kind::Compare && one.comparison == u"=", isIn = one.kind == Kind::In && !one.isNegated;
        if ((isEqual || isIn) && one.column.name == u"cmis:objectId") {
            QStringList ids;
            for (const Literal& literal : one.literals) {
                ids += literal.value.toString();
            }
            return ids;
        }
    }
    return std::nullopt;
}

std::optional<UtcMs> Meaning::modifiedSince() const { return m_query.where ? sinceIn(*m_query.where) : std::nullopt; }

std::optional<UtcMs> Meaning::surelyAfter() const
{
    const bool isInOrder = hasOrder() && m_query.orders[0].column.name == u"cmis:lastModificationDate" && !m_query.orders[0].isDescending;
    if (!isInOrder || m_query.tables.size() != 1 || !isKindOf(communicationType, first().id)) {
        return std::nullopt;
    }
    return m_query.where ? sureIn(*m_query.where) : UtcMs(0);
}

} // namespace cf::sandbox::cmisd
