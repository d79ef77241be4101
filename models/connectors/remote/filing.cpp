#include "models/connectors/remote/filing.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

Performed notDone(Error error) { return {Performed::End::NotDone, {}, std::move(error)}; }
Performed notKnown(Error error) { return {Performed::End::Unknown, {}, std::move(error)}; }

/// Of what stands in front of the server, or of its restart: that says nothing of whether it was done. What is refused there, as too large say, was not passed on.
bool saysNothing(int status, const Error& error)
{
    const bool isRefused = status >= 400 && status < 500;
    return status == 502 || status == 503 || status == 504 || (error.kind == ErrorKind::Offline && !isRefused);
}

/// Whoever is signed in may not do this one thing, or the server has no such route: that says nothing of others, as a refused sign-in does.
Error ofThisOne(Error error)
{
    const bool isSaid = error.detail.contains(u": answer "_s) && !error.detail.endsWith(u" 401");
    if (isSaid && (error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::Unavailable)) {
        error.kind = ErrorKind::Rejected;
    }
    return error;
}

/// That it is refused so; whatever the server calls it, another sign-in or a later attempt mends nothing.
Error asRefusal(Error error)
{
    const bool isSaid = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Rejected;
    error.kind = isSaid ? error.kind : ErrorKind::Rejected;
    return error;
}

} // namespace

QCoro::Task<Performed> fileOnce(FilingSteps steps, std::stop_token stop)
{
    const Filed already = co_await steps.find(stop);
    if (!already || *already) {
        co_return already ? Performed{Performed::End::Done, **already, {}} : notDone(ofThisOne(already.error()));
    }
    if (steps.prepare) {
        const Result<void> prepared = co_await steps.prepare(stop);
        if (!prepared) {
            co_return notDone(ofThisOne(prepared.error()));
        }
    }
    const Result<http::Reply> reply = co_await steps.send(stop);
    if (!reply) {
        const ErrorKind kind = reply.error().kind;
        const bool isSignIn = kind == ErrorKind::Unauthorised || kind == ErrorKind::Locked || kind == ErrorKind::Unavailable;
        co_return isSignIn || http::neverLeft(reply.error()) ? notDone(reply.error()) : notKnown(reply.error());
    }
    const std::optional<Error> error = steps.errorIn(*reply);
    if (!error) {
        const Result<Effect> effect = steps.made(*reply);
        co_return effect ? Performed{Performed::End::Done, *effect, {}} : notKnown(effect.error());
    }
    if (reply->status == 429) {
        co_return notDone({ErrorKind::RateLimited, error->detail, http::retryAfter(*reply) ? std::optional(std::chrono::ceil<std::chrono::seconds>(*http::retryAfter(*reply))) : std::nullopt});
    }
    if (saysNothing(reply->status, *error)) {
        co_return notKnown(*error);
    }
    // The server answered, so that it is over: what a proxy sends twice is refused the second time, and what fails after it was done was done.
    const Filed found = co_await steps.find(stop);
    if (found && *found) {
        co_return Performed{Performed::End::Done, **found, {}};
    }
    const bool isTaken = !found && found.error().kind == ErrorKind::Conflict;
    if (!found && !isTaken) {
        co_return notKnown(*error);
    }
    co_return notDone(isTaken ? found.error() : asRefusal(*error));
}

Filed traceOf(Filed found)
{
    if (found) {
        return found;
    }
    const Error error = ofThisOne(found.error());
    return error.kind == ErrorKind::Conflict || error.kind == ErrorKind::NotFound ? Filed(std::nullopt) : Filed(tl::unexpected<Error>(error));
}

std::optional<Error> filingFault(const FileDocument& deed)
{
    if (deed.bytes.size() > mostFiledBytes) {
        return Error{ErrorKind::Rejected, u"larger than %1 MiB"_s.arg(mostFiledBytes >> 20), {}};
    }
    if (deed.bytes.isEmpty() || QCryptographicHash::hash(deed.bytes, QCryptographicHash::Sha256) != deed.sha256) {
        return Error{ErrorKind::Rejected, u"the bytes are not those that were to be filed"_s, {}};
    }
    return std::nullopt;
}

Effect filedAs(const QString& reference, const QString& source, const FileDocument& deed)
{
    return {reference, {{filedSource, source}, {u"sha256"_s, QString::fromLatin1(deed.sha256.toHex())}}, {}};
}

void setOnce(http::Request& request)
{
    request.method = "POST";
    request.isRepeatable = false; // the outbox repeats it, and writes down that it does
    request.isOnce = true;
    request.endsOnStop = false;
}

} // namespace cf::connectors
