// Is the search index what the rows say, and can be trusted? And making it so again.
#pragma once

#include "models/base/result.h"
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
/// Within a transaction of the writer: takes out what is damaged. The communications, by row, whose part of the index has to be
/// made again (remakeIndex, some at a time); when that is cut off, the next call names the rest.
Result<std::vector<qint64>> takeOutDamage(store::Database& database);

} // namespace cf::search
