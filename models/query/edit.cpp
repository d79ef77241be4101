#include "models/query/edit.h"

#include "models/base/text.h"
#include "models/query/parse.h"
#include "models/query/print.h"
#include "models/query/query_text.h"

namespace cf::query {

namespace {

std::vector<Expression> conjuncts(Query& query)
{
    if (query.where.kind == Expression::Kind::All) {
        return std::move(query.where.children);
    }
    return {std::move(query.where)};
}

Query withConjuncts(Query query, std::vector<Expression> parts)
{
    query.where = all(std::move(parts));
    return query;
}

bool isOf(const Expression& expression, const Term& like)
{
    return expression.term && expression.term->field == like.field && expression.term->attribute == like.attribute;
}

/// The values of one field that a conjunct lets choose from: a term, or a list.
bool isChoice(const Expression& expression, const Term& like)
{
    if (expression.kind == Expression::Kind::Any) {
        return std::all_of(expression.children.begin(), expression.children.end(),
                           [&like](const Expression& child) { return isOf(child, like); });
    }
    return isOf(expression, like);
}

bool isExclusion(const Expression& expression, const Term& like)
{
    return expression.kind == Expression::Kind::Not && isChoice(expression.children.front(), like);
}

bool means(const Term& a, const Term& b)
{
    const auto* left = std::get_if<Equals>(&a.value);
    const auto* right = std::get_if<Equals>(&b.value);
    if (!left || !right || left->exact || right->exact) {
        return a.value == b.value;
    }
    if (info(a.field).kind == ValueKind::Identifier && a.field != Field::Email) { // dots and dashes part addresses
        return identifierKey(left->value) == identifierKey(right->value);
    }
    return fold(left->value) == fold(right->value);
}

bool holds(const Expression& choice, const Term& term)
{
    if (choice.term) {
        return means(*choice.term, term);
    }
    return std::any_of(choice.children.begin(), choice.children.end(),
                       [&term](const Expression& child) { return means(*child.term, term); });
}

std::vector<Expression> alternatives(Expression choice)
{
    if (choice.kind == Expression::Kind::Any) {
        return std::move(choice.children);
    }
    return {std::move(choice)};
}

/// The choice without the value; nullopt when nothing is left of it.
std::optional<Expression> without(Expression choice, const Term& term)
{
    std::vector<Expression> left = alternatives(std::move(choice));
    std::erase_if(left, [&term](const Expression& each) { return means(*each.term, term); });
    return left.empty() ? std::nullopt : std::optional(any(std::move(left)));
}

bool speaksOf(const Expression& expression, Field field)
{
    return (expression.term && expression.term->field == field) ||
           std::any_of(expression.children.begin(), expression.children.end(),
                       [field](const Expression& child) { return speaksOf(child, field); });
}

/// Text conditions are all wanted; a choice among words would widen the answer with each click.
bool joins(const Term& term) { return term.field != Field::Text && !std::holds_alternative<Present>(term.value); }

} // namespace

Presence presence(const Query& query, const Term& term)
{
    Query copy = query;
    for (const Expression& part : conjuncts(copy)) {
        if (isChoice(part, term) && holds(part, term)) {
            return Presence::Chosen;
        }
        if (isExclusion(part, term) && holds(part.children.front(), term)) {
            return Presence::Excluded;
        }
    }
    return Presence::Absent;
}

Query withoutTerm(Query query, const Term& term)
{
    std::vector<Expression> kept;
    for (Expression& part : conjuncts(query)) {
        const bool exclusion = isExclusion(part, term);
        if (!exclusion && !isChoice(part, term)) {
            kept.push_back(std::move(part));
            continue;
        }
        if (auto left = without(exclusion ? std::move(part.children.front()) : std::move(part), term)) {
            kept.push_back(exclusion ? negated(*std::move(left)) : *std::move(left));
        }
    }
    const auto templated = [](const Expression& part) {
        return part.kind != Expression::Kind::Not && speaksOf(part, Field::Template);
    };
    if (term.field == Field::Template && std::none_of(kept.begin(), kept.end(), templated)) {
        std::erase_if(kept, [](const Expression& part) { return speaksOf(part, Field::TemplateVersion); });
    }
    return withConjuncts(std::move(query), std::move(kept));
}

namespace {

Query added(Query query, Term term, bool exclude)
{
    std::vector<Expression> parts = conjuncts(query);
    const auto joinable = [&](const Expression& part) {
        return joins(term) && (exclude ? isExclusion(part, term) : isChoice(part, term));
    };
    const auto at = std::find_if(parts.begin(), parts.end(), joinable);
    if (at == parts.end()) {
        Expression made = of(std::move(term));
        parts.push_back(exclude ? negated(std::move(made)) : std::move(made));
    } else {
        std::vector<Expression> values = alternatives(exclude ? std::move(at->children.front()) : std::move(*at));
        values.push_back(of(std::move(term)));
        Expression choice = any(std::move(values));
        *at = exclude ? negated(std::move(choice)) : std::move(choice);
    }
    return withConjuncts(std::move(query), std::move(parts));
}

} // namespace

Query withTerm(Query query, Term term)
{
    switch (presence(query, term)) {
    case Presence::Chosen: return query;
    case Presence::Excluded: query = withoutTerm(std::move(query), term); break;
    case Presence::Absent: break;
    }
    return added(std::move(query), std::move(term), false);
}

Query excluding(Query query, Term term)
{
    switch (presence(query, term)) {
    case Presence::Excluded: return query;
    case Presence::Chosen: query = withoutTerm(std::move(query), term); break;
    case Presence::Absent: break;
    }
    return added(std::move(query), std::move(term), true);
}

Query toggled(Query query, const Term& term)
{
    return presence(query, term) == Presence::Absent ? withTerm(std::move(query), term)
                                                     : withoutTerm(std::move(query), term);
}

Query toggledExclusion(Query query, const Term& term)
{
    return presence(query, term) == Presence::Excluded ? withoutTerm(std::move(query), term)
                                                       : excluding(std::move(query), term);
}

namespace {

CalendarSpan day(QDate date) { return {CalendarSpan::Unit::Day, date, {}}; }

/// The days as the largest whole spans that make them up.
Value datesValue(std::optional<QDate> from, std::optional<QDate> to)
{
    if (!from || !to) {
        return DateRange{from ? std::optional<DatePoint>(day(*from)) : std::nullopt,
                         to ? std::optional<DatePoint>(day(*to)) : std::nullopt};
    }
    CalendarSpan first = day(*from), last = day(*to);
    if (from->day() == 1 && to->day() == to->daysInMonth()) {
        const bool years = from->month() == 1 && to->month() == 12;
        const auto unit = years ? CalendarSpan::Unit::Year : CalendarSpan::Unit::Month;
        first = {unit, QDate(from->year(), years ? 1 : from->month(), 1), {}};
        last = {unit, QDate(to->year(), years ? 1 : to->month(), 1), {}};
    }
    return first == last ? Value(DateIn{first}) : Value(DateRange{first, last});
}

} // namespace

Query withDates(Query query, Field field, std::optional<QDate> from, std::optional<QDate> to)
{
    if (from && to && *to < *from) {
        std::swap(from, to);
    }
    const Term like{field, {}, {}, {}};
    std::vector<Expression> parts = conjuncts(query);
    const auto replaced = [&](const Expression& part) {
        return isChoice(part, like) && !(part.term && std::holds_alternative<Present>(part.term->value));
    };
    const auto at = std::find_if(parts.begin(), parts.end(), replaced) - parts.begin();
    std::erase_if(parts, replaced);
    if (from || to) { // where the old one stood, so that chips do not jump
        parts.insert(parts.begin() + std::min(at, std::ptrdiff_t(parts.size())),
                     of(Term{field, {}, datesValue(from, to), {}}));
    }
    return withConjuncts(std::move(query), std::move(parts));
}

namespace {

QString joined(QString left, QString right)
{
    left = left.trimmed();
    right = right.trimmed();
    const auto lastWord = [](const QString& text) { return text.mid(text.lastIndexOf(u' ') + 1); };
    if (lastWord(left) == u"AND") {
        left = left.chopped(3).trimmed();
    } else if (right == u"AND" || right.startsWith(u"AND ")) {
        right = right.mid(3).trimmed();
    }
    return left.isEmpty() || right.isEmpty() ? left + right : left + u' ' + right;
}

} // namespace

QString withoutChip(QStringView text, Span span)
{
    QString rest = joined(text.left(span.begin).toString(), text.mid(span.end).toString());
    for (auto query = parse(rest);; query = parse(rest)) {
        if (query) {
            return print(*query);
        }
        const ParseError& error = query.error().front();
        const bool orphaned = error.code == ParseError::Code::VersionWithoutTemplate && error.fix;
        if (!orphaned || !parse(text)) { // only what this removal broke is mended
            return rest;
        }
        rest = joined(rest.left(error.span.begin) + *error.fix, rest.mid(error.span.end));
    }
}

} // namespace cf::query
