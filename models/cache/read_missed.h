// Customers that were in the input of a run and for whom nothing came out of it: not in that run, and in no other attempt at the same. Functions
// on a reader's connection. Source: capability 71; protocol page A.4.
#pragma once

#include "models/store/database.h"

#include "models/base/clock.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace cf::cache {

/// Attempts at the same are runs of one system and domain under one batch number that begin so near to each other; a number that comes again
/// later is another batch (data model, trap 7).
inline constexpr UtcMs attemptSpanMs = UtcMs(7) * 86'400'000;

struct UnmadeCustomer {
    QString system, domain, run, batch; ///< of the last attempt that had the customer in its input
    QString number;                     ///< in the run
    QString customer;                   ///< the organisation's own id; empty: the input does not tell it
    std::optional<UtcMs> at;            ///< when the run took its input, else when it began
    friend bool operator==(const UnmadeCustomer&, const UnmadeCustomer&) = default;
};

struct UnmadeList {
    std::vector<UnmadeCustomer> customers; ///< by the run that began first, then by number; at most as many as asked for
    qint64 count = 0;                      ///< all whose number is known
    qint64 unnamed = 0;                    ///< more that an input counts, of customers whose numbers are not kept here
    qint64 input = 0;                      ///< customers in the inputs that were counted, of each batch once
    qint64 served = 0;                     ///< of these: for whom a document came out
    friend bool operator==(const UnmadeList&, const UnmadeList&) = default;
};

/// Of all runs that ended, or only of those of the batches to which these rows of runs belong.
Result<UnmadeList> unmadeCustomers(store::Database& database, std::optional<std::span<const qint64>> runs, size_t most);

} // namespace cf::cache
