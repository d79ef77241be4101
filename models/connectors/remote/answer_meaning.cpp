#include "models/connectors/remote/answer_meaning.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

Performed notDone(Error error) { return {Performed::End::NotDone, {}, std::move(error)}; }
Performed notKnown(Error error) { return {Performed::End::Unknown, {}, std::move(error)}; }

bool saysNothing(int status, const Error& error)
{
    const bool isRefused = status >= 400 && status < 500;
    return status == 502 || status == 503 || status == 504 || (error.kind == ErrorKind::Offline && !isRefused);
}

Error ofThisOne(Error error)
{
    const bool isSaid = error.detail.contains(u": answer "_s) && !error.detail.endsWith(u" 401");
    if (isSaid && (error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::Unavailable)) {
        error.kind = ErrorKind::Rejected;
    }
    return error;
}

Error asRefusal(Error error)
{
    const bool isSaid = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Rejected;
    error.kind = isSaid ? error.kind : ErrorKind::Rejected;
    return error;
}

Performed withoutAnswer(Error error)
{
    const bool isSignIn = error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::Locked || error.kind == ErrorKind::Unavailable;
    return isSignIn || http::neverLeft(error) ? notDone(std::move(error)) : notKnown(std::move(error));
}

Performed heldUp(const http::Reply& reply, const Error& error)
{
    const auto after = http::retryAfter(reply);
    return notDone({ErrorKind::RateLimited, error.detail, after ? std::optional(std::chrono::ceil<std::chrono::seconds>(*after)) : std::nullopt});
}

} // namespace cf::connectors
