#include "models/store/compact_file.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace cf::store {

Result<void> compactFile(const QString& path, int patienceMs)
{
    const QFileInfo file(path);
    if (QStorageInfo(file.absolutePath()).bytesAvailable() < file.size() * 2) { // the write-ahead file holds all of it, and so does what is sorted
        return fail(ErrorKind::Storage, u"not enough room to write %1 anew"_s.arg(file.fileName()));
    }
    CF_TRY(Database database, Database::open(path, Database::Mode::ReadWriteDurable));
    sqlite3_busy_timeout(database.handle(), patienceMs);
    CF_CHECK(database.execute(u"PRAGMA secure_delete=ON; PRAGMA temp_store=FILE")); // of the size of the database, and holds what stays alone
    CF_CHECK(database.execute(u"VACUUM"));
    QElapsedTimer waited;
    waited.start();
    for (;;) { // readers of an older state keep what they read in the write-ahead file
        CF_TRY(Statement checkpoint, database.prepare(u"PRAGMA wal_checkpoint(TRUNCATE)"));
        CF_TRY(const bool row, checkpoint.step());
        if (row && checkpoint.integer(0) == 0) {
            return {};
        }
        if (waited.elapsed() >= patienceMs) {
            return fail(ErrorKind::Conflict, u"%1 is being read, and cannot be written anew now"_s.arg(file.fileName()));
        }
    }
}

Result<FileRests> fileRests(const QString& path)
{
    CF_TRY(Database database, Database::open(path, Database::Mode::ReadOnly));
    FileRests rests;
    CF_TRY(rests.freePages, database.integer(u"PRAGMA freelist_count"));
    rests.writeAhead = QFileInfo(path + u"-wal"_s).size();
    return rests;
}

} // namespace cf::store
