// The files of chosen letters: which they are, how many and how large, and a sample drawn among them. Functions on a reader's connection; each goes through the letters or files one by one, and
// ends with Cancelled when the connection is interrupted. Source: domain/fixity.h.
#pragma once

#include "models/cache/read_fixity.h"

#include <map>

namespace cf::cache {

/// Files, without those that were found missing.
struct FileTally {
    qint64 files = 0;
    qint64 knownMissing = 0;
    qint64 sized = 0; ///< of the files: whose size is known
    qint64 bytes = 0; ///< of those
    friend bool operator==(const FileTally&, const FileTally&) = default;
};

/// The document files that these letters (communication.pk) have now, as rows of sources, ascending; one that several letters share is there once.
Result<std::vector<qint64>> filesOfLetters(store::Database& database, const std::vector<qint64>& letters);
/// By id of the repository: those of them that were known at `knownAt`.
Result<std::map<QString, FileTally>> tallyOf(store::Database& database, const std::vector<qint64>& sources, UtcMs knownAt);
/// So of all document files, in one pass over them.
Result<std::map<QString, FileTally>> tallyOfAll(store::Database& database);
/// The drawing hashes of the draw.sample smallest of them, ascending: of its repositories, known when it began and not known to be missing.
Result<std::vector<QByteArray>> drawAmong(store::Database& database, const FixityDraw& draw, const std::vector<qint64>& sources);

} // namespace cf::cache
