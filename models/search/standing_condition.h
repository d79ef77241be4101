// Conditions on how letters stand: what holds them, how long they are kept. Of the rows of cache/letter_standings.h, as of now. Inside the layer only.
#pragma once

#include "models/search/condition.h"
#include "models/search/hits.h"

namespace cf::search {

/// How letters stand is worked out here for all that is known; some words of it are not.
bool isOfStandings(const query::Term& term);
/// All that the term rests on is worked out.
bool isWholeFor(const Coverage::Standings& standings, const query::Term& term);
/// What is certain of the term while not all is worked out: those that meet it, and, for a Not, all that may.
Fragment whileMade(const Context& context, const query::Term& term, Fragment condition, bool negated);

/// Of a term that isOfStandings: a SELECT of communications that meet it, of which not all need be known any more. hold: by the number or name of a matter, or by the code or
/// name of a repository's own; is:held by something that enforces it, is:held-unenforced where there is a hold and nothing shows that; retention: the class of the plan that
/// counts; due: the first day on which it may go. Of block_condition.h what it says; of a term of its isOfBlocks() not all of it: compile() asks whose time is over.
Fragment standingRows(const Context& context, const query::Term& term);
/// The same as a condition on `f`.
Fragment standingCondition(const Context& context, const query::Term& term);

/// Of each hold, by code, the known ones among the hits that are under it; without a code those under none. Empty where there is no hold, and until all is worked out.
Result<std::vector<FacetCount>> countHolds(const Context& context, const Hits& hits);

/// Of each class of the plan, all letters that it counts for.
Result<std::vector<FacetCount>> countClasses(const Context& context);

} // namespace cf::search
