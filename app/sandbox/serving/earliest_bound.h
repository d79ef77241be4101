// Where a search by time may begin, so that it need not look at everything.
#pragma once

#include "models/base/clock.h"

#include <algorithm>
#include <optional>

namespace cf::sandbox {

/// The earliest time that can meet a condition; nothing when it says none. own: of one that is neither "and" nor "or".
template <class Condition, class Own>
std::optional<UtcMs> earliestIn(const Condition& condition, const Own& own)
{
    using Kind = decltype(condition.kind);
    if (condition.kind != Kind::And && condition.kind != Kind::Or) {
        return own(condition);
    }
    std::optional<UtcMs> since;
    for (const Condition& one : condition.of) {
        const std::optional<UtcMs> bound = earliestIn(one, own);
        if (condition.kind == Kind::Or && !bound) {
            return std::nullopt;
        }
        if (bound) {
            since = !since ? *bound : condition.kind == Kind::And ? std::max(*since, *bound) : std::min(*since, *bound);
        }
    }
    return since;
}

} // namespace cf::sandbox
