// Writing what is known of the bytes in a repository. Functions on the writer's connection, inside its transaction.
#pragma once

#include "models/cache/record.h"
#include "models/store/database.h"

namespace cf::cache {

enum class SourceKind { Document, Index, Aside };

/// What a look at the bytes told.
struct Observation {
    SourceRef ref;
    std::optional<SourceKind> kind = SourceKind::Document; ///< none: as it was
    std::optional<qint64> bytes;
    QByteArray sha256;   ///< of what was read just now; empty: it was not read
    QByteArray declared; ///< what the index states; empty: nothing
    bool missing = false;
    bool indexAgrees =
        false; ///< the index changed together with the bytes and states the new hash: a replacement, not an alteration
    UtcMs at = 0;
};

/// Inserts or updates the source and appends to its custody what changed: INGESTED the first time its bytes were read,
/// ALTERED when they differ from the recorded hash, RESTORED when they equal it again, MISSING, RETURNED, REPLACED. The
/// recorded hash only changes by REPLACED. Returns the row.
Result<qint64> observeSource(store::Database& database, const Observation& observation);

/// A verification read: like observeSource, and notes last_verified.
Result<ContentState> noteVerified(store::Database& database, qint64 source, const QByteArray& sha256, bool missing,
                                  UtcMs at);

Result<void> writeExtraction(store::Database& database, const QByteArray& sha256, const Extraction& extraction);

/// After a page: when there are many more texts than the newest dictionary was made of, makes one of the newest.
Result<void> renewTextDictionary(store::Database& database);
/// One of the newest texts, whatever there is.
Result<void> makeTextDictionary(store::Database& database);

} // namespace cf::cache
