// Conditions on disposing of letters: what keeps those whose time is over, and what was decided about letters. Of the rows of cache/standing_marks.h and cache/letter_kin.h, as of now.
// Inside the layer only.
#pragma once

#include "models/search/condition.h"

namespace cf::search {

/// blocked-by: and disposition:blocked: of letters whose time is over.
bool isOfBlocks(const query::Term& term);
/// What a disposition made of a letter.
bool isOfDispositions(const query::Term& term);
/// Of other records under its document id: conflict:id, conflict:metadata.
bool isOfKin(const query::Term& term);
/// is:record
bool isOfRecords(const query::Term& term);

/// A SELECT of communications that something of what the term names keeps, whether their time is over or not; without what is so of whole repositories.
Fragment blockRows(const Context& context, const query::Term& term);
/// Conditions that are met by all letters of a repository that it names: it shows no holds, or nothing can be destroyed there.
std::vector<query::Expression> blockedRepositories(const Context& context, const query::Term& term);

Fragment dispositionWordRows(const Context& context, const QString& word);
Fragment kinRows(const query::Term& term);

/// By word: what may keep a letter, without what is only said right before it is destroyed.
std::vector<QLatin1StringView> blockWords();

/// The day of the organisation that it is now, as columns have days.
qint64 todayOf(const Context& context);

} // namespace cf::search
