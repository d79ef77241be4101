#include "ui/search/query_edits_presenter.h"

#include "models/query/edit.h"

namespace cf::ui {

using namespace query;
using search::Facet;

namespace {

struct Bound {
    Facet facet;
    Field field;
};
constexpr Bound bounds[] = {{Facet::Channel, Field::Channel},
                            {Facet::Type, Field::Type},
                            {Facet::Unit, Field::Unit},
                            {Facet::Template, Field::Template},
                            {Facet::State, Field::State},
                            {Facet::Grade, Field::Grade},
                            {Facet::Repository, Field::Repository},
                            {Facet::Language, Field::Language},
                            {Facet::Class, Field::Class},
                            {Facet::Hold, Field::Hold},
                            {Facet::Format, Field::Format},
                            {Facet::Campaign, Field::Campaign},
                            {Facet::Trigger, Field::Trigger},
                            {Facet::ChannelReason, Field::ChannelReason},
                            {Facet::Reason, Field::Reason},
                            {Facet::Condition, Field::Is},
                            {Facet::Approver, Field::ApprovedBy}};

std::optional<Field> fieldOf(Facet facet)
{
    for (const Bound& bound : bounds) {
        if (bound.facet == facet) {
            return bound.field;
        }
    }
    return std::nullopt;
}

bool isEnumeration(Field field) { return info(field).kind == ValueKind::Enumeration; }

/// As the query writes a stored value: words of an enumeration are lower case with '-'.
QString written(Field field, const QString& value)
{
    return isEnumeration(field) ? value.toLower().replace(u'_', u'-') : value;
}

QString stored(Facet facet, Field field, const QString& value)
{
    return isEnumeration(field) && facet != Facet::Condition ? value.toUpper().replace(u'-', u'_') : value;
}

std::optional<QString> valueOf(const Expression& expression, Field field)
{
    if (expression.kind != Expression::Kind::Term || expression.term->field != field) {
        return std::nullopt;
    }
    const auto* equals = std::get_if<Equals>(&expression.term->value);
    return equals ? std::optional(equals->value) : std::nullopt;
}

/// Of `f:a` and `f:(a, b)`; empty when it is something else.
QStringList valuesOf(const Expression& expression, Field field)
{
    if (const auto one = valueOf(expression, field)) {
        return {*one};
    }
    QStringList values;
    if (expression.kind != Expression::Kind::Any) {
        return {};
    }
    for (const Expression& child : expression.children) {
        const auto value = valueOf(child, field);
        if (!value) {
            return {};
        }
        values << *value;
    }
    return values;
}

QStringList excludedOf(const Expression& expression, Field field)
{
    return expression.kind == Expression::Kind::Not ? valuesOf(expression.children.front(), field) : QStringList();
}

bool isSent(const Expression& expression)
{
    return expression.kind == Expression::Kind::Term && expression.term->field == Field::Sent;
}

} // namespace

std::vector<Expression> conditionsOf(const Query& query)
{
    if (query.where.kind == Expression::Kind::All) {
        return query.where.children;
    }
    return {query.where};
}

Query withConditions(Query query, std::vector<Expression> conditions)
{
    query.where = all(std::move(conditions));
    return query;
}

Query withoutCondition(const Query& query, size_t condition)
{
    std::vector<Expression> conditions = conditionsOf(query);
    if (condition < conditions.size()) {
        conditions.erase(conditions.begin() + std::ptrdiff_t(condition));
    }
    return withConditions(query, std::move(conditions));
}

bool isClickable(Facet facet) { return fieldOf(facet).has_value(); }

FacetChoices choicesOf(const Query& query, Facet facet)
{
    FacetChoices choices;
    const auto field = fieldOf(facet);
    for (const Expression& condition : field ? conditionsOf(query) : std::vector<Expression>()) {
        for (const QString& value : valuesOf(condition, *field)) {
            choices.chosen << stored(facet, *field, value);
        }
        for (const QString& value : excludedOf(condition, *field)) {
            choices.excluded << stored(facet, *field, value);
        }
    }
    return choices;
}

Query withoutFacet(const Query& query, Facet facet)
{
    const auto field = fieldOf(facet);
    std::vector<Expression> conditions = conditionsOf(query);
    if (field) {
        std::erase_if(conditions, [&](const Expression& one) {
            return !valuesOf(one, *field).isEmpty() || !excludedOf(one, *field).isEmpty();
        });
    }
    return withConditions(query, std::move(conditions));
}

Query withFacetToggled(const Query& query, Facet facet, const QString& value, bool exclude)
{
    const auto field = fieldOf(facet);
    if (!field || value.isEmpty()) {
        return query;
    }
    const Term term{*field, {}, Equals{written(*field, value)}, {}};
    return exclude ? toggledExclusion(query, term) : toggled(query, term);
}

Query withoutSent(const Query& query)
{
    std::vector<Expression> conditions = conditionsOf(query);
    std::erase_if(conditions, isSent);
    return withConditions(query, std::move(conditions));
}

Query withMonths(const Query& query, QDate first, QDate last)
{
    return withDates(query, Field::Sent, QDate(first.year(), first.month(), 1),
                     QDate(last.year(), last.month(), last.daysInMonth()));
}

std::optional<MonthSpan> monthsOf(const Query& query, const Calendar& calendar)
{
    std::optional<MonthSpan> span;
    for (const Expression& condition : conditionsOf(query)) {
        if (!isSent(condition) || std::holds_alternative<Present>(condition.term->value)) {
            continue;
        }
        const DateBounds bounds = resolve(condition.term->value, query.zone, calendar);
        const auto day = [&](std::optional<qint64> wall, std::optional<UtcMs> utc,
                             qint64 back) -> std::optional<QDate> {
            if (bounds.useWall) {
                return wall ? std::optional(QDateTime::fromMSecsSinceEpoch(*wall - back, Qt::UTC).date())
                            : std::nullopt;
            }
            return utc ? std::optional(
                             QDateTime::fromMSecsSinceEpoch(*utc - back, timeZoneOf(query.zone, calendar)).date())
                       : std::nullopt;
        };
        const auto firstOfMonth = [](QDate date) { return QDate(date.year(), date.month(), 1); };
        span = span.value_or(MonthSpan{});
        if (const auto from = day(bounds.wallFrom, bounds.utcFrom, 0)) {
            span->first = std::max(span->first.value_or(firstOfMonth(*from)), firstOfMonth(*from));
        }
        if (const auto to = day(bounds.wallTo, bounds.utcTo, 1)) {
            span->last = std::min(span->last.value_or(firstOfMonth(*to)), firstOfMonth(*to));
        }
    }
    return span;
}

Query withNextZone(Query query)
{
    switch (query.zone.kind) {
    case Zone::Kind::Customer: query.zone = {Zone::Kind::Business, {}}; break;
    case Zone::Kind::Business: query.zone = {Zone::Kind::Utc, {}}; break;
    default: query.zone = {};
    }
    return query;
}

} // namespace cf::ui
