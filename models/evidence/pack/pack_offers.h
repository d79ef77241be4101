// What could go into a pack: of its case, of its customer, and in the version that was in force. Functions on a reader's connection. Source: docs/packs.md.
#pragma once

#include "models/evidence/pack/pack_review.h"

namespace cf::evidence {

inline constexpr size_t mostOffers = 12; ///< of a requirement

/// The day from which a version of a document holds: that it states, else on which it was issued or sent; nullopt: nothing tells it.
std::optional<UtcMs> holdsFrom(const Communication& communication);

/// For one requirement, the best first; also those that are in the pack.
Result<std::vector<PackCandidate>> offersFor(store::Database& database, search::SearchIndex& index, const PackCase& about, const PackChecklist& checklist, const PackRequirement& requirement,
                                             const query::Calendar& calendar);
/// Corrections of a record, what it corrects, the original of a reissue; each with what it is to the record.
Result<std::vector<PackCandidate>> versionsOf(store::Database& database, const cache::Record& record);

} // namespace cf::evidence
