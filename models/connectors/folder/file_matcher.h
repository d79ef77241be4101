// Which file an index means: producers write paths of their own machines, so the name and as much of the path's tail as
// fits decide.
#pragma once

#include "models/connectors/folder/tree_listing.h"

namespace cf::connectors {

struct FileMatch {
    qsizetype file = -1;   ///< position in the listing; -1 when nothing fits
    QString expected;      ///< where it was looked for first: the index's folder and the name
    QStringList ambiguous; ///< the paths that fit equally well; `file` is then -1
};

/// Looks below one folder. Built once an index group: memory grows with the files below that folder.
class FileMatcher
{
public:
    FileMatcher(const TreeListing& listing, QString folder);
    /// Rejected when the name is none: empty, "." or "..".
    Result<FileMatch> match(const QString& named) const;

private:
    const TreeListing& m_listing;
    QString m_folder;
    QMultiHash<QString, qsizetype> m_byName; ///< file name in NFC
};

} // namespace cf::connectors
