// What the middleware sent is archived with the letter that it is a copy of: another communication, which says of itself that it reissues that one.
#pragma once

#include "app/sandbox/holdings/holdings.h"

namespace cf::sandbox {

/// What of the bytes comes back.
enum class ArchivedAs {
    Sent,    ///< as they were handed over
    Stamped, ///< with a line behind the end of a PDF, as archives leave that stamp what they take in
    Other,   ///< another document altogether
    Nothing  ///< it is not archived
};
/// "sent", "stamped", "other", "nothing"
std::optional<ArchivedAs> archivedAsNamed(QStringView name);

/// What the middleware took to be sent.
struct HandedOver {
    QString key, document, caseReference; ///< key: of the command; document: by which it knows the letter
    int attempt = 1;
    QString channel, recipient, address, mark, mime, fileName;
    QByteArray bytes;
    ArchivedAs archivedAs = ArchivedAs::Sent;
};

/// Into the archive of these that holds the letter; none where none does. Its accession number there.
std::optional<quint64> archiveCopy(const std::vector<Holdings*>& archives, const HandedOver& sent, UtcMs at);

} // namespace cf::sandbox
