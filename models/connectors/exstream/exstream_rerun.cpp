#include "models/connectors/exstream/exstream_rerun.h"

#include "models/connectors/remote/json_value.h"

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

Performed notDone(Error error) { return {Performed::End::NotDone, {}, std::move(error)}; }

bool isSignIn(const Error& error) { return error.kind == ErrorKind::Unauthorised || error.kind == ErrorKind::Locked || error.kind == ErrorKind::Unavailable; }

Error refusalOf(const http::Reply& reply)
{
    const ErrorKind kind = reply.status == 401 || reply.status == 403 ? ErrorKind::Unauthorised
                           : reply.status == 404 || reply.status == 410 ? ErrorKind::NotFound
                           : reply.status == 409                        ? ErrorKind::Conflict
                           : reply.status == 429                        ? ErrorKind::RateLimited
                                                                        : ErrorKind::Rejected;
    return {kind, u"answer %1"_s.arg(reply.status), {}};
}

/// The new job; empty where the answer names none.
Effect effectIn(const http::Reply& reply)
{
    Effect effect;
    const auto said = jsonOf(reply.body);
    const QJsonObject data = said ? (*said)[u"data"].isArray() ? (*said)[u"data"][0].toObject() : (*said)[u"data"].toObject() : QJsonObject();
    effect.reference = scalarText(data[u"id"]);
    effect.told = {{u"status"_s, scalarText(data[u"status"])}};
    return effect;
}

} // namespace

QCoro::Task<Performed> runAgain(Service& service, Command command, std::stop_token stop)
{
    const auto* deed = std::get_if<RunAgain>(&command.deed);
    const auto isPart = [](const QString& text) { return !text.isEmpty() && !text.contains(u'/') && !text.startsWith(u'.'); }; // of a path
    if (!deed || !isPart(deed->domain) || !isPart(deed->job)) {
        co_return notDone({ErrorKind::Rejected, u"no domain or job that can be asked for"_s, {}});
    }
    // A token that is over is answered with 500, which says nothing of what was done: so it is tried out first.
    http::Request who = requestFor(service, Room::Design, u"authentication/current-user"_s, {}, u"who is signed in"_s);
    const Result<http::Reply> signedIn = co_await ask(service, std::move(who), stop);
    if (!signedIn) {
        co_return notDone(signedIn.error());
    }
    http::Request request = requestFor(service, Room::Orchestration, u"runtime/%1/jobs/%2/reprocessing"_s.arg(deed->domain, deed->job),
                                           {{u"useCurrentFlowModel"_s, u"false"_s}, {u"useCurrentFlowContext"_s, u"false"_s}}, u"run a job again"_s);
    request.method = "POST";
    request.isRepeatable = false;
    request.isOnce = true;
    request.endsOnStop = false;
    const Result<http::Reply> reply = co_await service.line.send(std::move(request), stop);
    if (!reply) {
        const bool isUnsent = isSignIn(reply.error()) || http::neverLeft(reply.error());
        co_return Performed{isUnsent ? Performed::End::NotDone : Performed::End::Unknown, {}, reply.error()};
    }
    if (reply->isOk()) {
        Effect effect = effectIn(*reply);
        if (!effect.reference.isEmpty()) {
            co_return Performed{Performed::End::Done, effect, {}};
        }
        co_return Performed{Performed::End::Unknown, {}, Error{ErrorKind::Protocol, u"the answer names no job"_s, {}}};
    }
    if (reply->status >= 500) {
        co_return Performed{Performed::End::Unknown, {}, Error{ErrorKind::Offline, u"answer %1"_s.arg(reply->status), {}}};
    }
    co_return notDone(refusalOf(*reply));
}

} // namespace cf::connectors::exstream
