// Which words speak of the recipients of letters: what is looked for in the files once the letters are erased. Read before they are. Function on one connection.
#pragma once

#include "models/domain/profile_trace.h"
#include "models/store/database.h"

namespace cf::cache {

/// Names, addresses, numbers and ids of these letters through all that was ever known of them, and lines of their texts that speak of one of those or hold a number. Each
/// once; without those that are too short to look for.
Result<std::vector<SubjectWords>> subjectWords(store::Database& database, const std::vector<CommunicationId>& letters);

} // namespace cf::cache
