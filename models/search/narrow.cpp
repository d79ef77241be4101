#include "models/search/narrow.h"

#include "models/search/key_query.h"
#include "models/search/shared_values.h"

namespace cf::search {

namespace {

using query::Expression;

bool isAllShared(const Expression& expression)
{
    return expression.term ? sharedPlace(*expression.term).has_value()
                           : std::all_of(expression.children.begin(), expression.children.end(), isAllShared);
}

class Narrowing
{
public:
    Narrowing(const Context& context, const Hits* within)
        : m_context(context)
        , m_within(within)
    {}

    Result<Narrowed> answer(const Plan& plan)
    {
        Narrowed together;
        bool all = true;
        size_t sharedParts = 0;
        Plan shared;
        shared.kind = Plan::Kind::Elements;
        shared.element = plan.element;
        for (const Plan::Part& part : plan.parts) {
            if (isAllShared(part.expression)) {
                shared.where += shared.where.sql.isEmpty() ? part.where : Fragment(QStringLiteral(" AND ")) + part.where;
                addTerms(part.expression, shared.terms);
                ++sharedParts;
                continue;
            }
            CF_TRY(const Narrowed one, ofExpression(part.expression));
            all = all && one.says == Says::All;
            meet(together, one);
        }
        if (!shared.terms.empty()) {
            CF_TRY(const Narrowed one, ofShared(shared, together.says == Says::Nothing ? m_within : &together.hits));
            all = all && one.says == Says::All;
            meet(together, one);
        }
        if (!all && together.says == Says::All) {
            together.says = Says::Candidates;
        }
        if (all && together.says == Says::Candidates && plan.parts.size() == sharedParts + 1) {
            CF_TRY(together.sure, m_context.index->alike(m_context, plan.element, together.hits));
        }
        return together;
    }

private:
    using Says = Narrowed::Says;

    /// Each has an element that meets the one and an element that meets the other, perhaps not the same.
    static void meet(Narrowed& together, const Narrowed& one)
    {
        if (together.says == Says::Nothing) {
            together = one;
        } else if (one.says != Says::Nothing) {
            together.hits &= one.hits;
            together.says = Says::Candidates;
        }
    }

    Result<Narrowed> ofShared(const Plan& plan, const Hits* within)
    {
        Narrowed narrowed;
        const qint64 few = std::min<qint64>(200, m_context.tuning.few); // of so many the rows say it sooner
        if (within && within->count() <= few) {
            return narrowed;
        }
        CF_TRY(std::optional<Hits> hits, m_context.index->answer(m_context, plan, within));
        if (hits) {
            narrowed.hits = std::move(*hits);
            narrowed.says = Says::All;
        }
        return narrowed;
    }

    Result<Narrowed> ofExpression(const Expression& expression)
    {
        switch (expression.kind) {
        case Expression::Kind::Term: return ofTerm(*expression.term);
        case Expression::Kind::Not: return Narrowed();
        case Expression::Kind::All:
        case Expression::Kind::Any: break;
        }
        const bool isAll = expression.kind == Expression::Kind::All;
        Narrowed together;
        bool first = true;
        for (const Expression& child : expression.children) {
            CF_TRY(const Narrowed one, ofExpression(child));
            if (isAll) {
                meet(together, one);
                continue;
            }
            if (one.says == Says::Nothing) {
                return Narrowed();
            }
            if (std::exchange(first, false)) {
                together = one;
            } else {
                together.hits |= one.hits;
                together.says = std::min(together.says, one.says);
            }
        }
        if (isAll && together.says == Says::All) { // what the others say is not known
            together.says = Says::Candidates;
        }
        return together;
    }

    Result<Narrowed> ofTerm(const query::Term& term)
    {
        const std::optional<KeyQuery> key = keyQuery(term);
        if (!key || m_context.coverage.unknownEverywhere(term)) {
            return Narrowed();
        }
        Narrowed narrowed;
        CF_TRY(narrowed.hits, m_context.index->words(m_context, key->query));
        narrowed.says = key->exact ? Says::All : Says::Candidates;
        if (m_within) {
            narrowed.hits &= *m_within;
        }
        return narrowed;
    }

    const Context& m_context;
    const Hits* m_within;
};

} // namespace

Result<Narrowed> narrow(const Context& context, const Plan& plan, const Hits* within)
{
    return Narrowing(context, within).answer(plan);
}

} // namespace cf::search
