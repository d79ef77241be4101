#include "models/search/whole_condition.h"

#include "models/domain/whole_delivery.h"
#include "models/query/equal_term.h"

namespace cf::search {

namespace {

QString valueOf(const query::Term& term)
{
    const auto* equals = std::get_if<query::Equals>(&term.value);
    return equals ? equals->value : QString();
}

query::Expression anyOf(const WholeCondition::States& states)
{
    std::vector<query::Expression> terms;
    for (const DeliveryState state : states) {
        query::Term term = query::equalTerm(query::Field::State, QString(code(state)));
        terms.push_back(query::of(std::move(term)));
    }
    return query::any(std::move(terms));
}

} // namespace

std::optional<std::vector<query::Expression>> wholeParts(const query::Term& term)
{
    if (isWithoutApproval(term)) {
        return std::vector{query::negated(query::of(approvedBySomebody()))};
    }
    if (isWithoutDelivery(term)) {
        return wholeParts(undispatchedUntold());
    }
    const auto whole = term.field == query::Field::State ? wholeDeliveryNamed(valueOf(term)) : std::nullopt;
    if (!whole) {
        return std::nullopt;
    }
    const WholeCondition& condition = conditionOf(*whole);
    std::vector<query::Expression> parts;
    for (const WholeCondition::States& states : condition.some) {
        parts.push_back(anyOf(states));
    }
    if (!condition.none.empty()) {
        parts.push_back(query::negated(anyOf(condition.none)));
    }
    return parts;
}

bool isWithoutApproval(const query::Term& term) { return term.field == query::Field::Missing && valueOf(term) == u"approval"; }

bool isWithoutDelivery(const query::Term& term) { return term.field == query::Field::Missing && valueOf(term) == u"delivery"; }

query::Term undispatchedUntold() { return query::equalTerm(query::Field::State, QString(wordOf(WholeDelivery::UndispatchedUntold))); }

query::Term approvedBySomebody()
{
    query::Term term;
    term.field = query::Field::ApprovedBy;
    term.value = query::Present{};
    return term;
}

bool isSecondCopy(const query::Term& term) { return term.field == query::Field::Is && valueOf(term) == u"second-copy"; }

} // namespace cf::search
