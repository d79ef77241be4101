// Reads the bytes a page of changes asks for: hash and text of what is new, and nothing of what is unchanged.
#pragma once

#include "models/connectors/connector.h"
#include "models/domain/ports/document_reader.h"
#include "models/sync/known_in_cache.h"

namespace cf::sync {

/// What a look at one source told.
struct Looked {
    SourceRef ref;
    bool missing = false;
    std::optional<qint64> bytes;
    QByteArray sha256;                    ///< of the bytes as they are; empty when missing or refused
    QByteArray recorded;                  ///< as known before; empty when never read
    std::optional<Extraction> extraction; ///< only when these bytes were never read before
    QString refused;                      ///< why the bytes could not be had, though the source is there
    bool isChanging = false;              ///< refused because they are not twice the same
};

struct ReadingLimits {
    qint64 maxBytes = qint64(1) << 30;       ///< larger sources are refused
    qint64 maxTextBytes = qint64(128) << 20; ///< larger ones are hashed, and their text is TooLarge
    qint64 inFlight = qint64(64) << 20;      ///< bytes held at once while the reader works
};

/// By native id. Errors end the run: Offline, Cancelled, Storage. What is wrong with one document is told in its Looked.
QCoro::Task<Result<QHash<QString, Looked>>> readPage(const connectors::Page& page, connectors::Connector& connector, KnownInCache& known,
                                                     DocumentReader& reader, ReadingLimits limits, std::stop_token stop);

} // namespace cf::sync
