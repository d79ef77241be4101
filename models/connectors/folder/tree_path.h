// Native ids of a folder archive: the path below the root with '/', as text that leads back to exactly the same bytes
// on disk.
#pragma once

#include <QByteArray>
#include <QString>

namespace cf::connectors {

/// Valid UTF-8 is kept as listed (no normalisation, so that it opens the same file). A byte that is not UTF-8 becomes
/// %XX, and a '%' that would read as such an escape becomes %25. bytesFromNativeId() is the exact inverse.
QString nativeIdFromBytes(QByteArrayView path);
QByteArray bytesFromNativeId(const QString& nativeId);

/// The last component in NFC: for people and for comparing with what an index names.
QString fileNameOf(const QString& nativeId);
/// Everything before the last '/', empty for things in the root itself.
QString folderOf(const QString& nativeId);
/// "pdf" of "a/B.PDF"; empty when there is none.
QString suffixOf(const QString& nativeId);
bool liesBelow(const QString& nativeId, const QString& folder);

/// Hidden files and what editors and desktops leave behind: .*, *~, ~$*, #*#, Thumbs.db, desktop.ini, *.swp, *.part …
bool isIgnoredName(QByteArrayView name);

} // namespace cf::connectors
