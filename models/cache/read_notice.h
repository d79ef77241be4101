// One event of a delivery feed as it came, for whoever wants to read it beside what was made of it. Functions on a reader's connection.
#pragma once

#include "models/cache/cache.h"

namespace cf::cache {

/// The same event, told again with other content.
struct OtherTelling {
    UtcMs knownFrom = 0;
    QByteArray sha256, raw;
    friend bool operator==(const OtherTelling&, const OtherTelling&) = default;
};

struct NoticeRecord {
    qint64 notice = 0;
    QString feed;         ///< name of the repository
    QString source, id;   ///< as the event says; empty where it is no CloudEvent
    QByteArray sha256;    ///< of the bytes as they came, recorded then
    bool isIntact = true; ///< the bytes that lie here have that hash
    UtcMs knownFrom = 0;
    QByteArray raw;       ///< those bytes
    QByteArray reading;   ///< what was made of a mail inside it, as JSON; empty when it holds none
    std::vector<OtherTelling> others; ///< in the order they came
    friend bool operator==(const NoticeRecord&, const NoticeRecord&) = default;
};

/// notice: DeliveryEvent::notice. NotFound.
Result<NoticeRecord> readNotice(store::Database& database, qint64 notice);
QFuture<Result<NoticeRecord>> noticeOf(Cache& cache, qint64 notice);

} // namespace cf::cache
