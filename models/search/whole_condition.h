// Conditions on all deliveries or versions of a communication together (domain/whole_delivery.h), as conditions on single ones; and the one condition
// on copies that is asked of each record once. Inside the layer only.
#pragma once

#include "models/query/expression.h"

#include <optional>

namespace cf::search {

/// A communication meets the term when it meets each of these, of whichever delivery. nullopt: the term is not of that kind.
std::optional<std::vector<query::Expression>> wholeParts(const query::Term& term);

/// is:second-copy
bool isSecondCopy(const query::Term& term);

/// missing:approval: no version that made it names who approved it.
bool isWithoutApproval(const query::Term& term);
/// missing:delivery, which is state:undispatched-untold.
bool isWithoutDelivery(const query::Term& term);
query::Term undispatchedUntold();
query::Term approvedBySomebody();

} // namespace cf::search
