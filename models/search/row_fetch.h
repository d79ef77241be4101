// The line of a result table for one communication. Inside the layer only.
#pragma once

#include "models/search/plan.h"

namespace cf::search {

/// Prepared once for all lines of a window. `shownLeg`: the condition on `l` of the leg to show; empty: the first. A line takes as few
/// places of the file as it can: the first leg, as it is now, stands with the fact.
class RowFetch
{
public:
    static Result<RowFetch> prepared(const Context& context, const Fragment& shownLeg);
    Result<Row> row(qint64 communication);

private:
    RowFetch(store::Statement fact, store::Statement legs, bool firstAlways, bool isNow)
        : m_fact(std::move(fact))
        , m_legs(std::move(legs))
        , m_firstAlways(firstAlways)
        , m_isNow(isNow)
    {}
    Result<void> showLeg(Row& row);
    store::Statement m_fact, m_legs;
    bool m_firstAlways, m_isNow;
    int m_communicationAt = 1; ///< after the values of the condition
};

} // namespace cf::search
