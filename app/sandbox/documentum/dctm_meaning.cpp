#include "app/sandbox/documentum/dctm_meaning.h"

#include "app/sandbox/documentum/dctm_dates.h"
#include "app/sandbox/serving/earliest_bound.h"
#include "app/sandbox/serving/statement_tokens.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;
using Kind = DqlCondition::Kind;

bool fits(const DqlLiteral& literal, const Attribute& attribute)
{
    using Of = DqlLiteral::Kind;
    switch (attribute.form) {
    case Form::Integer:
    case Form::Real: return literal.kind == Of::Number;
    case Form::Flag: return literal.kind == Of::Flag || literal.kind == Of::Number;
    case Form::Time: return literal.kind == Of::Time;
    default: return literal.kind == Of::Text;
    }
}

bool isEmptyValue(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && (value.toString().isEmpty() || value.toString() == nullId)) ||
           (value.isArray() && value.toArray().isEmpty());
}

bool compares(const QJsonValue& value, const QString& comparison, const QJsonValue& with)
{
    const int way = orderOf(value, with);
    return comparison == u"="    ? way == 0
           : comparison == u"<>" ? way != 0
           : comparison == u"<"  ? way < 0
           : comparison == u">"  ? way > 0
           : comparison == u"<=" ? way <= 0
                                 : way >= 0;
}

/// One value against what a predicate asks of it.
bool meetsOne(const QJsonValue& value, const DqlCondition& condition)
{
    const QList<DqlLiteral>& with = condition.literals;
    switch (condition.kind) {
    case Kind::Compare: return compares(value, condition.comparison, with[0].value);
    case Kind::Between: return (orderOf(value, with[0].value) >= 0 && orderOf(value, with[1].value) <= 0) != condition.isNegated;
    case Kind::Like: return meetsPattern(value.toString(), with[0].value.toString(), condition.escape) != condition.isNegated;
    case Kind::Contains: return value.toString().contains(with[0].value.toString());
    case Kind::StartsWith: return value.toString().startsWith(with[0].value.toString());
    default:
        return std::any_of(with.begin(), with.end(), [&](const DqlLiteral& one) { return orderOf(value, one.value) == 0; }) != condition.isNegated;
    }
}

/// The earliest modification that can meet a condition; nothing when it says none.
std::optional<UtcMs> sinceIn(const DqlCondition& condition)
{
    return earliestIn(condition, [](const DqlCondition& one) -> std::optional<UtcMs> {
        const bool isBound = one.kind == Kind::Between   ? !one.isNegated
                             : one.kind == Kind::Compare ? one.comparison == u"=" || one.comparison.startsWith(u'>')
                                                         : false;
        const bool isTime = isBound && one.column.name.section(u'.', -1) == u"r_modify_date" && one.literals[0].kind == DqlLiteral::Kind::Time;
        return isTime ? std::optional(UtcMs(one.literals[0].value.toInteger())) : std::nullopt;
    });
}

} // namespace

int orderOf(const QJsonValue& a, const QJsonValue& b)
{
    if (a.isString() || b.isString()) {
        return QString::compare(a.toString(), b.toString());
    }
    const double x = a.isBool() ? a.toBool() : a.toDouble(), y = b.isBool() ? b.toBool() : b.toDouble();
    return x < y ? -1 : x > y ? 1 : 0;
}

QJsonValue Row::value(const Attribute& attribute, const StoredFiles& files) const
{
    if (thing) {
        return valueOf(*thing, attribute, files);
    }
    const auto found = values.constFind(attribute.name);
    return found == values.constEnd() ? emptyOf(attribute) : *found;
}

tl::expected<Meaning, QString> Meaning::of(const Site& site, const QString& type, const QString& alias, const std::optional<DqlCondition>& where,
                                           const Subquery& answer)
{
    Meaning made(site);
    made.m_type = type;
    made.m_alias = alias;
    made.m_where = where;
    if (typeNamed(type) == nullptr) {
        return tl::make_unexpected(u"[DM_QUERY_E_NOT_TYPE]error: \"The table or type %1 does not exist.\""_s.arg(type));
    }
    if (made.m_where) {
        if (const auto complaint = made.complaintAbout(*made.m_where, answer)) {
            return tl::make_unexpected(*complaint);
        }
    }
    return made;
}

const Attribute* Meaning::attribute(const QString& name) const
{
    if (const Attribute* const found = attributeOf(m_type, name)) {
        return found;
    }
    const QString qualifier = name.section(u'.', 0, 0);
    return name.contains(u'.') && (qualifier == m_alias || qualifier == m_type) ? attributeOf(m_type, name.section(u'.', 1)) : nullptr;
}

std::optional<QString> Meaning::complaintAbout(DqlCondition& condition, const Subquery& answer) const
{
    for (DqlCondition& one : condition.of) {
        if (const auto complaint = complaintAbout(one, answer)) {
            return complaint;
        }
    }
    if (condition.kind <= Kind::Not || condition.kind == Kind::Folder) {
        return std::nullopt;
    }
    const QString& name = condition.column.name;
    const Attribute* const found = attribute(name);
    if (found == nullptr) {
        return u"[DM_QUERY_E_NOT_ATTRIBUTE]error: \"You have specified an invalid attribute name (%1).\""_s.arg(name);
    }
    const bool isFilter = condition.kind == Kind::Contains || condition.kind == Kind::StartsWith;
    if (found->isRepeating != condition.isAny && !isFilter && condition.kind != Kind::IsNull) {
        return found->isRepeating ? u"[DM_QUERY_E_REPEATING_USED]error: \"You have specified a repeating attribute (%1) where it is not allowed.\""_s.arg(name)
                                  : u"[DM_QUERY_E_NOT_REPEATING]error: \"You have specified a non-repeating attribute (%1) where it is not allowed.\""_s.arg(name);
    }
    if (condition.inner) {
        const auto values = answer(*condition.inner);
        if (!values) {
            return values.error();
        }
        for (const QJsonValue& value : *values) {
            condition.literals.append({DqlLiteral::Kind::Text, value});
        }
        return std::nullopt; // of the form that the inner query's column has
    }
    const bool isText = condition.column.function.startsWith(u"datetostring");
    for (const DqlLiteral& literal : condition.literals) {
        if (isText ? literal.kind != DqlLiteral::Kind::Text : !fits(literal, *found)) {
            return u"[DM_QUERY_E_BAD_QUAL]error: \"The value for attribute %1 is not of its type.\""_s.arg(name);
        }
    }
    return std::nullopt;
}

bool Meaning::isInFolder(const Row& row, const DqlCondition& condition) const
{
    const QString name = condition.literals[0].value.toString();
    if (!row.thing) {
        return false;
    }
    if (!name.startsWith(u'/')) {
        return m_site->shelves.isBelow(*row.thing, name, condition.atAnyDepth);
    }
    const auto folder = m_site->shelves.folderAt(name);
    return folder && m_site->shelves.isBelow(*row.thing, folder->id, condition.atAnyDepth);
}

std::optional<bool> Meaning::meets(const Row& row, const DqlCondition& condition) const
{
    switch (condition.kind) {
    case Kind::And:
    case Kind::Or: {
        const bool decides = condition.kind == Kind::Or;
        bool isUnknown = false;
        for (const DqlCondition& one : condition.of) {
            const auto met = meets(row, one);
            if (met == decides) {
                return decides;
            }
            isUnknown = isUnknown || !met;
        }
        return isUnknown ? std::nullopt : std::optional(!decides);
    }
    case Kind::Not: {
        const auto met = meets(row, condition.of[0]);
        return met ? std::optional(!*met) : std::nullopt;
    }
    case Kind::Folder: return isInFolder(row, condition);
    default: break;
    }
    const Attribute& asked = *attribute(condition.column.name);
    QJsonValue value = row.value(asked, m_site->holdings.files());
    if (row.thing && row.thing->isFolder() && asked.name == u"r_folder_path") { // which follows from where it lies
        value = QJsonArray{m_site->shelves.pathOf(row.thing->id)};
    }
    if (condition.kind == Kind::IsNull) {
        return isEmptyValue(value) != condition.isNegated;
    }
    if (asked.isRepeating) {
        const QJsonArray values = value.toArray();
        return std::any_of(values.begin(), values.end(), [&](const QJsonValue& one) { return meetsOne(one, condition); });
    }
    if (value.isNull()) {
        return std::nullopt; // neither so nor otherwise
    }
    const QString& function = condition.column.function;
    if (function == u"upper" || function == u"lower") {
        value = function == u"upper" ? value.toString().toUpper() : value.toString().toLower();
    } else if (function.startsWith(u"datetostring")) {
        value = dqlDateText(value.toInteger(), condition.column.format, function == u"datetostring" ? QTimeZone("UTC") : m_site->modes.zone);
    }
    return meetsOne(value, condition);
}

int Meaning::compared(const Row& a, const Row& b, const Attribute& attribute) const
{
    const StoredFiles& files = m_site->holdings.files();
    QJsonValue x = a.value(attribute, files), y = b.value(attribute, files);
    if (attribute.isRepeating) {
        x = x.toArray().isEmpty() ? QJsonValue() : x.toArray().first();
        y = y.toArray().isEmpty() ? QJsonValue() : y.toArray().first();
    }
    return x.isNull() || y.isNull() ? int(y.isNull()) - int(x.isNull()) : orderOf(x, y);
}

QList<DqlCondition> Meaning::musts() const
{
    return !m_where ? QList<DqlCondition>() : m_where->kind == Kind::And ? m_where->of : QList<DqlCondition>{*m_where};
}

std::optional<QStringList> Meaning::ids(const QString& name) const
{
    for (const DqlCondition& one : musts()) {
        const bool isEqual = one.kind == Kind::Compare && one.comparison == u"=", isIn = one.kind == Kind::In && !one.isNegated;
        if ((isEqual || isIn) && one.column.function.isEmpty() && attribute(one.column.name)->name == name) {
            QStringList ids;
            for (const DqlLiteral& literal : one.literals) {
                ids += literal.value.toString();
            }
            return ids;
        }
    }
    return std::nullopt;
}

QString Meaning::idFrom() const
{
    for (const DqlCondition& one : musts()) {
        if (one.kind == Kind::Compare && one.comparison.startsWith(u'>') && one.column.function.isEmpty() && attribute(one.column.name)->name == u"r_object_id") {
            return one.literals[0].value.toString();
        }
    }
    return {};
}

std::optional<UtcMs> Meaning::modifiedSince() const { return m_where ? sinceIn(*m_where) : std::nullopt; }

} // namespace cf::sandbox::documentum
