// A database's file written anew, so that nothing lies in it but what is in its rows: what was deleted before it was overwritten as well, and what stood in the
// write-ahead file. Any thread; not within a transaction, and not on a writer's connection.
#pragma once

#include "models/store/database.h"

namespace cf::store {

/// Takes as much room again as the file for the time it takes. Conflict: others write or read for longer than `patienceMs`; what was deleted may still lie in the files
/// then, and it can be called again. Storage: no room, or what SQLite says.
Result<void> compactFile(const QString& path, int patienceMs = 30'000);

/// Pages of the file that hold nothing, and bytes of its write-ahead file.
struct FileRests {
    qint64 freePages = 0, writeAhead = 0;
    bool isClean() const { return freePages == 0 && writeAhead == 0; }
};
Result<FileRests> fileRests(const QString& path);

} // namespace cf::store
