// One HTTP request and its answer as values, and the port through which they pass. What a status means is the connector's.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QUrl>

#include <chrono>
#include <stop_token>
#include <utility>
#include <vector>

namespace cf::http {

using Header = std::pair<QByteArray, QByteArray>;

struct Request {
    QByteArray method = "GET";
    QUrl url;
    std::vector<Header> headers;
    QByteArray body;
    qint64 maxBytes = qint64(64) << 20;      ///< of the answer, unpacked; a longer one is Rejected and not kept
    std::chrono::milliseconds timeout{60'000}; ///< without a byte
    bool isRepeatable = true;                ///< asking twice does nothing twice
    bool endsOnStop = true;                  ///< false: a stop lets it end once it is on its way, since what it brings must not be lost
    bool isOnce = false;                     ///< leaves once at most, whatever becomes of it: not even what the network lost on a line that was
                                             ///< kept open is sent again, nor what the server asks to come back with later
    QString purpose;                         ///< for the log, in words without personal data: "ids of archival objects"
};

struct Reply {
    int status = 0;
    std::vector<Header> headers; ///< names in lower case
    QByteArray body;
    QUrl url;
    QByteArray header(QByteArrayView name) const; ///< the first of this name, in lower case; empty: none
    std::optional<UtcMs> serverTime() const;      ///< of the Date header
    bool isOk() const { return status >= 200 && status < 300; }
};

/// One exchange, without a second try. Belongs to a thread with an event loop.
class Transport
{
public:
    virtual ~Transport() = default;
    /// Any status is a Reply. An answer in chunks that breaks off may look whole, depending on when the network tells it: who
    /// reads it has to know its end by itself, as JSON does. Errors: Offline (no connection, or cut off in the middle), Timeout, Unauthorised (the
    /// server's certificate is not trusted), Rejected (over maxBytes, or a redirect to another origin or out of TLS),
    /// Cancelled.
    virtual QCoro::Task<Result<Reply>> exchange(Request request, std::stop_token stop) = 0;
};

/// How the detail of an error begins when there was no connection.
inline const QString unsent = QStringLiteral("no connection: ");
/// Of an error of an exchange whose request did not end on stop: no byte of the request reached anybody. What failed in another way may have been carried out.
bool neverLeft(const Error& error);

/// An HTTP-date (RFC 9110, 5.6.7), any of its three forms.
std::optional<UtcMs> httpDate(QByteArrayView text);
/// Retry-After: seconds or a date, the latter seen from the server's own Date. None: not stated or not understood.
std::optional<std::chrono::milliseconds> retryAfter(const Reply& reply);

} // namespace cf::http
