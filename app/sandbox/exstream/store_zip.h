// A zip file whose entries are stored as they are. Source: APPNOTE.TXT 6.3.3, 4.3.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace cf::sandbox {

/// Below 4 GiB in all. The same files, the same bytes: they are dated 1980-01-01.
QByteArray storedZip(const QList<std::pair<QString, QByteArray>>& files);

} // namespace cf::sandbox
