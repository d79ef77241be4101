// Time stamps of others (RFC 3161): an authority says that it saw a hash at a time, by its own clock. Asking is a query in DER that somebody posts; the answer is checked here, and by
// `openssl ts -verify` on any machine. Pure functions over bytes, any thread. Source: docs/activity.md, "Time stamps"; beyond rank 4.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QByteArray>

namespace cf::seal {

struct TimeStampQuery {
    QByteArray der;   ///< to be posted as application/timestamp-query
    QByteArray nonce; ///< 16 random bytes; the answer has them again
};
/// Of these bytes, by their SHA-256; the authority's certificate is asked for.
Result<TimeStampQuery> timeStampQuery(QByteArrayView bytes);

struct TimeStamp {
    UtcMs at = 0;      ///< by the authority's clock
    QString serial;    ///< hex
    QString authority; ///< subject of the certificate that signed; empty: the answer has none
    bool isTrusted = false; ///< it leads to one of the roots that were given
};
/// reply: DER, application/timestamp-reply. nonce empty: it is not compared, as of a reply that was kept. roots: PEM; empty: whether the authority is trusted is not looked at.
/// Rejected: the authority refused, it is of other bytes or of another query, its signature does not hold, or it leads to none of the roots.
Result<TimeStamp> timeStampIn(const QByteArray& reply, QByteArrayView bytes, const QByteArray& nonce, const QByteArray& roots);

} // namespace cf::seal
