// Is the search index what the rows say, and can be trusted? And making it so again.
#pragma once

#include "models/base/result.h"
#include "models/index/index_check.h"
#include "models/store/database.h"

#include <QStringList>

namespace cf::search {

struct IndexReport {
    QStringList damaged;       ///< which blocks; the first of each segment
    qint64 communications = 0; ///< known
    qint64 missing = 0;        ///< of them, not in the index
    qint64 superfluous = 0;    ///< in the index, and nothing is known of them
    bool isClean() const { return damaged.isEmpty() && missing == 0 && superfluous == 0; }
};

/// Within one snapshot of a reading or writing connection; reads all of the index.
Result<IndexReport> checkIndex(store::Database& database);
/// Within a transaction of the writer: takes out what was found damaged (index::findDamage(), on any connection before). Answers the
/// communications, by row and ascending, whose part of the index has to be made again. Until that is done the index is not complete, so that
/// searches read the rows; when it is cut off, the next call names the rest, or a sync puts it in.
Result<std::vector<qint64>> takeOutDamage(store::Database& database, const std::vector<index::Damage>& damage);
/// Within a transaction: makes the part of some of them again. next: the first of those still to come; nullopt: they were the last.
Result<void> putInAgain(store::Database& database, const std::vector<qint64>& some, std::optional<qint64> next);

/// Of an error of a search: that a part of the index is not what was written.
bool isIndexDamage(const Error& error);

} // namespace cf::search
