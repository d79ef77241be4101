// What is there now against what the cache holds: the outcome of one merge of two ordered lists, before anything is
// read.
#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/folder/tree_listing.h"

namespace cf::connectors {

/// Tokens about metadata, opaque to everyone else.
/// "i:GROUP:HASH": said by the indexes of one folder · "o:FINGERPRINT": a document no index names · "x:FINGERPRINT": an
/// index file, with
/// ":open" behind when some of its rows could not be settled for what else lies in the tree.
QString groupCodeOf(const QString& folder);
QString groupCodeIn(const QString& metadataToken); ///< empty when it is not of an index
QString metadataTokenFor(const QString& groupCode, const QByteArray& hash);
QString orphanToken(const QString& fingerprint);
QString indexToken(const QString& fingerprint, bool openRows);

/// One file of the listing, in the same order.
struct FileState {
    enum class Seen : quint8 { New, Same, Changed };
    Seen seen = Seen::New;
    bool knownIndex = false;    ///< taken in as an index by an earlier run
    bool knownDocument = false; ///< holds at least one rendition in the cache
    bool knownAside = false;    ///< it was set aside whole, under the same token
    bool wasMissing = false;    ///< the cache believes it gone
    bool openRows = false;      ///< an index with rows that files appearing or vanishing may settle
    bool otherReading = false;  ///< taken in with another mapping than today's
    qint32 group = -1;          ///< of TreeState::groupCodes: who named it before; -1 nobody
    qint32 claimedBy = -1;      ///< position of the index file that names it in this run; -1 nobody
    size_t claimKey = 0;        ///< hash of the native key it is claimed for
};

struct Vanished {
    QString nativeId, groupCode;
    bool announce = false; ///< the cache does not know yet
    bool index = false;    ///< an index that stood at the last run
};

struct TreeState {
    TreeListing listing;
    std::vector<FileState> files;
    std::vector<Vanished> vanished;
    QStringList groupCodes;
    QStringList unavailable; ///< volumes inside the archive that are not mounted now
    qint32 groupNumber(const QString& code);

private:
    QHash<QString, qint32> m_groupNumbers;
};

/// Offline when the root is empty and the cache is not: an unmounted volume leaves an empty folder behind.
/// `fingerprint` is that of the vocabulary in force.
Result<TreeState> compareTree(TreeListing listing, KnownSources& known, const QString& fingerprint,
                              const std::stop_token& stop);

} // namespace cf::connectors
