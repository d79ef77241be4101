#include "models/evidence/figure_counting.h"

#include "models/query/print.h"
#include "models/search/platforms.h"

#include <algorithm>

namespace cf::evidence {

using query::Expression;

namespace {

std::optional<search::Facet> facetOf(Breakdown by)
{
    switch (by) {
    case Breakdown::Channel: return search::Facet::Channel;
    case Breakdown::Type: return search::Facet::Type;
    case Breakdown::Unit: return search::Facet::Unit;
    case Breakdown::Template: return search::Facet::Template;
    case Breakdown::Platform:
    case Breakdown::Domain: break;
    }
    return std::nullopt;
}

} // namespace

bool countsByFacet(Breakdown by, const search::Question& question)
{
    const auto speaksOfLegs = [](const auto& self, const Expression& expression) -> bool {
        return (expression.term && query::subjectOf(*expression.term) == query::Subject::Leg) ||
               std::ranges::any_of(expression.children, [&](const Expression& child) { return self(self, child); });
    };
    return facetOf(by) && (by != Breakdown::Channel || !speaksOfLegs(speaksOfLegs, question.query.where));
}

Result<std::vector<Counted>> valuesOf(store::Database& database, search::SearchIndex& index, const search::Question& question, Breakdown by)
{
    std::vector<Counted> counted;
    if (const std::optional<search::Facet> facet = facetOf(by)) {
        CF_TRY(const std::vector<search::FacetCounts> facets, index.facets(question, {*facet}));
        for (const search::FacetCount& count : facets.front().counts) {
            if (!count.value.isEmpty()) {
                counted.push_back({count.value, count.count});
            }
        }
        if (countsByFacet(by, question)) {
            return counted;
        }
    } else if (by == Breakdown::Domain) {
        CF_TRY(const search::EmailDomains domains, index.emailDomains(question, domainsLooked));
        for (const search::FacetCount& domain : domains.most) {
            counted.push_back({domain.value, 0});
        }
    } else {
        CF_TRY(const QStringList platforms, search::platforms(database));
        for (const QString& platform : platforms) {
            counted.push_back({platform, 0});
        }
    }
    for (Counted& one : counted) {
        CF_TRY(const search::Total total, index.total(also(question, query::of(termOf(by, one.value)))));
        one.count = total.total;
    }
    std::erase_if(counted, [](const Counted& one) { return one.count == 0; });
    std::ranges::stable_sort(counted, std::ranges::greater{}, &Counted::count);
    return counted;
}

} // namespace cf::evidence
