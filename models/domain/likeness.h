// Whether two records look like the same communication although neither id nor bytes say so: the last of the keys by which records of
// different repositories are matched. A proposal for a person, never more. Pure. Source: data model 7.3.
#pragma once

#include "models/domain/communication.h"

namespace cf {

struct Likeness {
    int certainty = 0;  ///< in percent; 95 at the most, since only a person can be sure
    QStringList agrees; ///< what is the same: "customer", "type", "issued" or "sent", then "account", "amount", "title" …
    friend bool operator==(const Likeness&, const Likeness&) = default;
};

/// None unless customer, type and day are the same; none where anything that both of them state speaks against it: document ids that
/// differ, accounts, claims, amounts.
std::optional<Likeness> likenessOf(const Communication& one, const Communication& other);

} // namespace cf
