#include "models/search/past_answer.h"

namespace cf::search {

namespace {

/// Something learnt of one communication can change what is true of another: that it was sent again, or lies there twice.
bool looksAtOthers(const query::Expression& expression)
{
    if (expression.term) {
        const auto* equals = std::get_if<query::Equals>(&expression.term->value);
        return expression.term->field == query::Field::Reissue ||
               (expression.term->field == query::Field::Is && equals && equals->value == QLatin1StringView("duplicate"));
    }
    return std::any_of(expression.children.begin(), expression.children.end(), looksAtOthers);
}

} // namespace

Result<Hits> evaluateThen(const Context& context, const Plan& plan, const query::Expression& expression)
{
    Context rows = context;
    rows.index = nullptr;
    if (looksAtOthers(expression)) {
        return evaluate(rows, plan);
    }
    CF_TRY(const std::shared_ptr<const KnownThen> then, context.index->knownThen(context));
    Context now = context;
    now.knowing = {};
    CF_TRY(const Plan planNow, planOf(now, expression));
    CF_TRY(Hits hits, evaluate(now, planNow, &then->unchanged));
    hits &= then->unchanged;
    if (then->changed.count() == 0) {
        return hits;
    }
    rows.tuning.few = std::max(rows.tuning.few, context.highest / 8);
    CF_TRY(Hits changed, evaluate(rows, plan, &then->changed));
    hits |= changed &= then->changed;
    return hits;
}

} // namespace cf::search
