// What may go wrong between a client and an archive, as values.
#pragma once

#include "models/base/result.h"

#include <QJsonObject>

namespace cf::sandbox {

enum class FaultKind {
    Delay,      ///< answered after `milliseconds`
    Stall,      ///< never answered; the connection stays open
    Drop,       ///< the connection is closed instead of an answer
    HangUp,     ///< a new connection is closed before anything is read of it; counted by connections, whatever `match` says
    Late,       ///< as Drop; but the request is acted upon when `milliseconds` of the system's clock have passed
    Twice,      ///< it reaches the system two times, as of a proxy that repeats it; the client hears the second answer
    Truncate,   ///< announced in full, cut off after `bytes` of the body
    Status,     ///< refused with `status`, in the archive's own words, Retry-After if `retryAfter` is not negative
    SignInPage, ///< 200 with a page of HTML, as a proxy answers that wants a login
    WrongType,  ///< the right answer, called `contentType`
    Repeat,     ///< what the last request that matched was answered with
    Duplicate,  ///< the first entry of the page is in it twice
    Shuffle,    ///< the entries of the page in another order
    Meanwhile,  ///< `action` is done to the holdings after this request and before the next
    Hollow      ///< acted upon as if the first file of its form, or its body that is no form, had `bytes` bytes and no more
};

/// One line of a plan. A request matches when its method and target ("GET /repositories/2/events?page=1") do; '*' stands for any text.
struct Fault {
    FaultKind kind = FaultKind::Status;
    QString match = QStringLiteral("*");
    int skip = 0;        ///< so many that match are spared first
    int times = 1;       ///< then so many are hit; negative: all
    int perMille = 1000; ///< of those, by the plan's dice
    int milliseconds = 0, status = 503, retryAfter = -1;
    bool isAfter = false; ///< of Stall, Drop and Status: it is acted upon before
    qint64 bytes = 0;
    QByteArray contentType = "text/plain";
    QJsonObject action;
    int hits = 0;
};

/// {"do": "status", "match": "GET *", "status": 429, "retry_after": 2, "times": 2, "after": true}. Words of `do`: delay, stall, drop, hang-up,
/// late, twice, truncate, status, sign-in-page, wrong-type, repeat, duplicate, shuffle, meanwhile, hollow. Rejected: what is no fault, said in `detail`.
Result<Fault> faultOf(const QJsonObject& json);
QJsonObject jsonOf(const Fault& fault);

} // namespace cf::sandbox
