// What the window and the command line ask for when letters are erased from this profile. Answers come on the thread of whoever asks.
#pragma once

#include "models/base/result.h"
#include "models/domain/profile_trace.h"

#include <QFuture>

namespace cf {

struct ErasureOutcome {
    qint64 letters = 0;       ///< of which rows were there and went in this call
    qint64 segments = 0;      ///< of the index that still hold words of what counts no more: none, when it is done
    bool isDone = false;      ///< nothing of any letter that was ever erased here lies in the files any more
    friend bool operator==(const ErasureOutcome&, const ErasureOutcome&) = default;
};

class ErasureControl
{
public:
    virtual ~ErasureControl() = default;
    /// What speaks of the recipients of these letters; before they are erased.
    virtual QFuture<Result<std::vector<SubjectWords>>> wordsOf(std::vector<CommunicationId> letters) = 0;
    /// Takes them out of the profile for good: rows, index, texts, dictionaries, then the file is written anew. Whatever ends the program, resume() goes on. Conflict: a synchronisation
    /// of the index or a reader does not end; what was begun goes on later.
    virtual QFuture<Result<ErasureOutcome>> erase(std::vector<CommunicationId> letters, QString decision) = 0;
    /// What was begun and is not done; nothing when there is nothing.
    virtual QFuture<Result<ErasureOutcome>> resume() = 0;
    /// Writes the file of what persons decided anew: what was forgotten there leaves it. Conflict, Storage.
    virtual QFuture<Result<void>> tidyDesk() = 0;
    /// Reads all files of the profile.
    virtual QFuture<Result<TraceReport>> search(std::vector<SubjectWords> words) = 0;
};

} // namespace cf
