// What letters were made from and what became of them, as far as it is known here: counted and named by hashes for a matter that asks for it, since no
// system of making or delivery holds anything. Functions on one connection.
#pragma once

#include "models/domain/hold_matter.h"
#include "models/store/database.h"

#include <set>

namespace cf::cache {

/// By the system that tells them: hashes (SHA-256) over versions of templates with their texts, over data, over events as they came. Each once, however many letters
/// share it.
struct HoldEvidenceFound {
    std::map<RepositoryId, std::set<QByteArray>> making, delivery;
};
/// Adds those of one letter; of one that is not known here there are none.
Result<void> addHoldEvidence(store::Database& database, const CommunicationId& communication, const HoldScope& scope, HoldEvidenceFound& found);

} // namespace cf::cache
