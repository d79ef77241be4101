#include "models/search/asked_question.h"

#include "models/search/past_answer.h"

namespace cf::search {

bool isAsOfNow(const Asked& asked) { return asked.context.index && !asked.context.knowing.at; }

std::optional<SharedColumn> momentColumn(const Asked& asked, const Order& order)
{
    if (!isAsOfNow(asked)) {
        return std::nullopt;
    }
    return order.column == Column::Sent     ? std::optional(SentColumn)
           : order.column == Column::Issued ? std::optional(IssuedColumn)
                                            : std::nullopt;
}

Result<Hits> hitsOf(const Asked& asked)
{
    return asked.context.index && asked.context.knowing.at ? evaluateThen(asked.context, asked.plan, asked.where)
                                                           : evaluate(asked.context, asked.plan);
}

Result<Hits> knownHits(const Asked& asked)
{
    CF_TRY(Hits hits, hitsOf(asked));
    if (!isAsOfNow(asked)) {
        return knownAmong(asked.context, hits);
    }
    CF_CHECK(asked.context.index->keepKnown(asked.context, hits));
    return hits;
}

Result<SentOrder> sentOrder(const Asked& asked, SharedColumn moments, const Hits& hits, bool descending, bool isFar)
{
    CF_TRY(const index::MomentColumn* column, asked.context.index->moments(asked.context, moments));
    CF_TRY(auto steps, isFar ? asked.context.index->steps(asked.context, moments) : Result<std::shared_ptr<const MomentSteps>>());
    return SentOrder(*column, hits, descending, SentOrder::Effort(), std::move(steps));
}

Result<std::optional<CodeOrder>> codeOrder(const Asked& asked, const Order& order, const Hits& hits)
{
    if (!isAsOfNow(asked)) {
        return std::optional<CodeOrder>();
    }
    CF_TRY(const auto values, asked.context.index->valuesFor(asked.context, order.column, asked.shownLeg));
    return values ? CodeOrder::of(asked.context, *values, hits, order.descending) : Result<std::optional<CodeOrder>>();
}

} // namespace cf::search
