// A click beside the query is an edit of the query: facets, months, zone, removing one condition. Pure functions on the
// AST.
#pragma once

#include "models/items/facet_list.h"
#include "models/query/expression.h"
#include "models/query/resolve.h"
#include "models/search/search_index.h"

namespace cf::ui {

/// The conditions that stand in the outermost AND, as the chips show them.
std::vector<query::Expression> conditionsOf(const query::Query& query);
query::Query withConditions(query::Query query, std::vector<query::Expression> conditions);
query::Query withoutCondition(const query::Query& query, size_t condition);

/// Values of a facet that the query chooses (`channel:email`, `channel:(email, print)`) or excludes (`-channel:email`),
/// as the facet writes them.
struct FacetChoices {
    QStringList chosen, excluded;
    bool isEmpty() const { return chosen.isEmpty() && excluded.isEmpty(); }
    friend bool operator==(const FacetChoices&, const FacetChoices&) = default;
};
FacetChoices choicesOf(const query::Query& query, search::Facet facet);
/// Several chosen values of a facet are an OR; excluding a chosen value takes the choice back first.
query::Query withFacetToggled(const query::Query& query, search::Facet facet, const QString& value, bool exclude);
/// Without what choicesOf() sees: what the facet's own counts are counted over.
query::Query withoutFacet(const query::Query& query, search::Facet facet);
/// Whether a click on that facet can be put into words of the query.
bool isClickable(search::Facet facet);

/// sent: from the first day of `first` to the last of `last`, months both.
query::Query withMonths(const query::Query& query, QDate first, QDate last);
query::Query withoutSent(const query::Query& query);
/// First days of the months that the conditions on `sent` reach into; nullopt ends are open, and so is everything
/// without a condition.
struct MonthSpan {
    std::optional<QDate> first, last;
};
std::optional<MonthSpan> monthsOf(const query::Query& query, const query::Calendar& calendar);

query::Query withNextZone(query::Query query); ///< customer, business, UTC, and round again

} // namespace cf::ui
