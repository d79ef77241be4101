// Changing a query by hand: every click on a facet, a chip or the histogram edits the one query that stands in the box.
// Interface 5.2 rule (f). Pure functions on the top-level AND; what stands in groups is left as typed.
#pragma once

#include "models/query/expression.h"

namespace cf::query {

enum class Presence { Absent, Chosen, Excluded };

/// Chosen: a top-level condition, or one of a list of values of its field. Excluded: the same under a minus. Values
/// compare as the field compares them (identifiers without dashes and zeros, codes without regard to case), keywords
/// and dates as written.
Presence presence(const Query& query, const Term& term);

/// Chosen besides what is chosen of the same field: a second channel makes `channel:(email, print)`. Words of the text
/// are added, all of them wanted. Ends an exclusion of the same value.
Query withTerm(Query query, Term term);
/// Neither chosen nor excluded any more. A template taken away takes its versions with it, for they mean nothing
/// without it.
Query withoutTerm(Query query, const Term& term);
/// `-channel:email`; further ones make `-channel:(email, print)`.
Query excluding(Query query, Term term);
/// What a click does (chosen or not), and what Alt and a click does (excluded or not).
Query toggled(Query query, const Term& term);
Query toggledExclusion(Query query, const Term& term);

/// In place of the field's top-level date conditions: these days, both included; whole months and years are written as
/// such. Neither end: any date.
Query withDates(Query query, Field field, std::optional<QDate> from, std::optional<QDate> to);

/// The text without the chip at `span` (see chips()), and without an AND that would dangle; canonical when all of the
/// rest is understood.
QString withoutChip(QStringView text, Span span);

} // namespace cf::query
