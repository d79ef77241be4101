// Letters that were taken out of here for good: which, by which decision, and whether all of them is out of the files. What stands here names nobody, and keeps the next
// reading of a repository from bringing them back. Functions on one connection; writing inside the writer's transaction. Source: GDPR art. 17; docs/erasure.md.
#pragma once

#include "models/domain/communication.h"
#include "models/store/database.h"

namespace cf::cache {

struct ErasedRecord {
    CommunicationId communication;
    QString decision;               ///< id
    UtcMs at = 0;
    std::optional<UtcMs> done;      ///< none: something of it may still lie in the files
    std::optional<UtcMs> shownAgain; ///< its repository showed it since, the last time
    friend bool operator==(const ErasedRecord&, const ErasedRecord&) = default;
};

/// From here on it is decided: they are gone for every reading to come, whatever ends the program. Those that are noted already are begun again. Their files are noted as
/// well, where no other letter has them.
Result<void> noteErased(store::Database& database, const std::vector<CommunicationId>& letters, const QString& decision, UtcMs at);
/// Of one decision; of all for an empty one. By id.
Result<std::vector<ErasedRecord>> erasedRecords(store::Database& database, const QString& decision);
/// Ids of those that are not done, at most `most`, of which rows are still there.
Result<std::vector<CommunicationId>> erasedWithRows(store::Database& database, int most);
/// Nothing of them is in the files any more.
Result<void> noteErasureDone(store::Database& database, UtcMs at);

Result<bool> isErasedRecord(store::Database& database, const CommunicationId& communication);
Result<bool> isErasedSource(store::Database& database, const RepositoryId& repository, const QString& nativeId);
/// Another letter than the one it was erased with has the file.
Result<void> freeErasedSource(store::Database& database, const RepositoryId& repository, const QString& nativeId);
Result<void> noteShownAgain(store::Database& database, const CommunicationId& communication, UtcMs at);

/// All rows of these letters, of every time: facts, recipients, events with what was sent of them, custody, files, texts and what was set aside. Overwritten in the file.
/// Answers their rows, ascending; taking those out of the index is the caller's, in the same transaction. Envelopes that nothing travels in any more, and the dictionaries of texts, come after.
Result<std::vector<qint64>> eraseLetters(store::Database& database, const std::vector<CommunicationId>& letters);

} // namespace cf::cache
