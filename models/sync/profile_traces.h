// Searches the files of a profile for words that speak of somebody: every byte of every file, and what stands packed in rows of its databases, unpacked. Reads for as long as
// the files are large; on a thread of the pool. Source: docs/erasure.md, "How it is searched".
//
// A page of a database's file that has the words belongs to a table; when no row of that table has them, they lie in unused room of the page. Words are looked for as they
// are written, in small letters, and as the index folds them.
#pragma once

#include "models/base/result.h"
#include "models/domain/profile_trace.h"

namespace cf::sync {

/// erased: letters whose rows should not be there. Storage.
Result<TraceReport> searchProfile(const QString& profile, const std::vector<SubjectWords>& words, UtcMs at);

} // namespace cf::sync
