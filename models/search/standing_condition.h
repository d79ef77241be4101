// Conditions on how letters stand: what holds them, how long they are kept. Of the rows of cache/letter_standings.h, as of now. Inside the layer only.
#pragma once

#include "models/search/condition.h"
#include "models/search/hits.h"

namespace cf::search {

/// How letters stand is worked out here for all that is known; some words of it are not.
bool isOfStandings(const query::Term& term);
/// What is certain of the term while not all is worked out: those that meet it, and, for a Not, all that may.
Fragment whileMade(const Context& context, const query::Term& term, Fragment condition, bool negated);

/// hold:, by the number or name of a matter, or by the code or name of a repository's own.
Fragment holdCondition(const query::Term& term);
/// is:held: by something that enforces it. Else is:held-unenforced: there is a hold, and nothing shows that it is enforced.
Fragment heldCondition(bool isEnforced);
/// retention:, the class of the plan that counts.
Fragment plannedClassCondition(const query::Term& term);
/// due:, the first day on which it may go.
Fragment dueCondition(const Context& context, const query::Value& value);
Fragment dispositionCondition(const Context& context, const query::Value& value);
/// Words of disposition: that are worked out here.
bool dispositionTold(QStringView word);
/// conflict:retention, or one kind of it ("class-differs"); nullopt: the word is no such thing.
std::optional<Fragment> retentionConflict(QStringView word);

/// Of each hold, by code, the known ones among the hits that are under it; without a code those under none. Empty where there is no hold, and until all is worked out.
Result<std::vector<FacetCount>> countHolds(const Context& context, const Hits& hits);

/// Of each class of the plan, all letters that it counts for.
Result<std::vector<FacetCount>> countClasses(const Context& context);

} // namespace cf::search
