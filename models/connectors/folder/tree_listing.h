// What lies in the archive now, by name and stamp alone: no file is opened.
#pragma once

#include "models/connectors/folder/archive_root.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace cf::connectors {

/// One regular file. About 150 bytes, so that a million files take no more than 150 MB while a run lasts.
struct TreeFile {
    QByteArray id; ///< native id in UTF-8
    FileStamp stamp;
    QString nativeId() const { return QString::fromUtf8(id); }
};

/// Something that is there and is not taken in: a link, a pipe, a folder that could not be listed.
struct TreeOddity {
    QString nativeId, reason, token;
};

struct TreeListing {
    std::vector<TreeFile> files; ///< in code point order of the native id
    std::vector<TreeOddity> oddities;
    QStringList unlisted;                  ///< folders whose content is unknown: nothing below them counts as gone
    QSet<QString> folders, foreignFolders; ///< folders listed; those on a volume mounted inside the archive
    bool saidToBeEmpty = false;            ///< `.counterfoil-empty` stands in the root

    /// Position of a native id in `files`; -1 when there is none.
    qsizetype find(const QString& nativeId) const;
};

/// Offline when the root cannot be listed to the end, or is no longer the same folder at the end; Cancelled on stop.
Result<TreeListing> listTree(const ArchiveRoot& root, const std::stop_token& stop);

} // namespace cf::connectors
