// Which letters here a run made, by the document ids that its manifests name: table run_letter, kept exact with every letter and every manifest. Functions within the
// writer's transaction; what only reads also within a reader's. Source: journey C1; rows 23, 31 and 71.
#pragma once

#include "models/store/database.h"

#include <QString>

#include <map>
#include <vector>

namespace cf::cache {

/// identifierKey() of the document id that the letter has now; empty where it has none, or is not known now. Reads.
Result<QString> documentKeyOf(store::Database& database, qint64 communication);
/// The letter came to have this document id now, or has it no longer. key: identifierKey(), may be empty.
Result<void> noteRunLetter(store::Database& database, const QString& key, qint64 communication);
/// A manifest of the run came to name this document. key: as above.
Result<void> noteRunDocument(store::Database& database, qint64 run, const QString& key);
/// The manifests of the run came to name others: counts them.
Result<void> countRunDocuments(store::Database& database, qint64 run);
/// No manifest names it any more: takes its lines out.
Result<void> eraseRunDocument(store::Database& database, const QString& key);
/// Of letters and manifests that were written without being noted.
Result<void> noteRunLetters(store::Database& database);

struct LetterRuns {
    std::map<qint64, qint64> runs; ///< that name a document of one of the letters, and how many of their documents are here
    qint64 documents = 0;  ///< ids that the letters have and runs name, each once
    bool isAnyUnmade = false; ///< one of the letters has an id that no run names
    friend bool operator==(const LetterRuns&, const LetterRuns&) = default;
};
/// Of letters by their rows. Reads.
Result<LetterRuns> runRowsOf(store::Database& database, const std::vector<qint64>& communications);

} // namespace cf::cache
