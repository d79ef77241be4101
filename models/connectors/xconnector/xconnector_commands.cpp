// Handing a letter over to the middleware: a CloudEvent that is its own key. Source: docs/connectors/xconnector.md, "Handing over".
#include "models/connectors/remote/json_value.h"
#include "models/connectors/xconnector/xconnector_connector.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

Performed notDone(Error error) { return {Performed::End::NotDone, {}, std::move(error)}; }

Error refusalOf(const http::Reply& reply)
{
    const ErrorKind kind = reply.status == 401 || reply.status == 403   ? ErrorKind::Unauthorised
                           : reply.status == 404                        ? ErrorKind::NotFound
                           : reply.status == 409                        ? ErrorKind::Conflict
                           : reply.status == 429                        ? ErrorKind::RateLimited
                           : reply.status >= 500                        ? ErrorKind::Offline
                                                                        : ErrorKind::Rejected;
    return {kind, u"answer %1"_s.arg(reply.status), {}};
}

Effect effectIn(const http::Reply& reply)
{
    Effect effect;
    if (const auto said = jsonOf(reply.body)) {
        effect.reference = scalarText(said->object()["attemptId"_L1]);
        effect.told = {{u"acceptedAt"_s, said->object()["acceptedAt"_L1]}};
    }
    return effect;
}

QByteArray eventOf(const HandOver& deed, const QString& key, const RepositoryId& from)
{
    const QString known = deed.documentId.isEmpty() ? deed.communication : deed.documentId; // by which the middleware knows the letter
    const QJsonObject data{{u"communicationId"_s, known},
                           {u"documentId"_s, deed.documentId},
                           {u"channel"_s, deed.channel},
                           {u"recipient"_s, deed.recipient},
                           {u"address"_s, deed.address},
                           {u"mark"_s, deed.mark},
                           {u"caseReference"_s, deed.caseReference},
                           {u"mime"_s, deed.mime},
                           {u"fileName"_s, deed.fileName},
                           {u"sha256"_s, QString::fromLatin1(deed.sha256.toHex())},
                           {u"content"_s, QString::fromLatin1(deed.bytes.toBase64())}};
    const QJsonObject event{{u"specversion"_s, u"1.0"_s},
                            {u"id"_s, key},
                            {u"source"_s, u"urn:counterfoil:"_s + from.value()},
                            {u"type"_s, u"io.counterfoil.command.handover.v1"_s},
                            {u"subject"_s, u"communication/"_s + known},
                            {u"correlationid"_s, deed.caseReference},
                            {u"datacontenttype"_s, u"application/json"_s},
                            {u"data"_s, data}};
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

} // namespace

http::Request XConnectorConnector::commanding(const QString& key) const
{
    http::Request request;
    QUrl url(m_repository.location);
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    if (path.endsWith(u"/events")) {
        path.chop(7);
    }
    url.setPath(path + u"/commands"_s + (key.isEmpty() ? QString() : u'/' + key));
    request.url = url;
    request.headers.emplace_back("Accept", "application/json");
    request.purpose = u"command"_s;
    return request;
}

std::optional<RepeatGuard> XConnectorConnector::guardOf(const Deed& deed) const
{
    return std::holds_alternative<HandOver>(deed) ? std::optional(RepeatGuard::Key) : std::nullopt;
}

QCoro::Task<Performed> XConnectorConnector::perform(Command command, std::stop_token stop)
{
    const auto* deed = std::get_if<HandOver>(&command.deed);
    if (!deed || !m_line) {
        co_return notDone({ErrorKind::Rejected, deed ? m_fault : u"the middleware does no such thing"_s, {}});
    }
    http::Request request = commanding({});
    request.method = "POST";
    request.headers.emplace_back("Content-Type", "application/cloudevents+json");
    request.body = eventOf(*deed, command.key, m_repository.id);
    request.isRepeatable = false; // the outbox repeats it, and writes down that it does
    request.isOnce = true;
    request.endsOnStop = false;
    const Result<http::Reply> reply = co_await m_line->send(std::move(request), stop);
    if (!reply) {
        const bool isSignIn = reply.error().kind == ErrorKind::Unauthorised || reply.error().kind == ErrorKind::Locked || reply.error().kind == ErrorKind::Unavailable;
        const bool isUnsent = isSignIn || http::neverLeft(reply.error());
        co_return Performed{isUnsent ? Performed::End::NotDone : Performed::End::Unknown, {}, reply.error()};
    }
    if (reply->isOk()) {
        co_return Performed{Performed::End::Done, effectIn(*reply), {}};
    }
    co_return Performed{reply->status >= 500 ? Performed::End::Unknown : Performed::End::NotDone, {}, refusalOf(*reply)};
}

QCoro::Task<Result<std::optional<Effect>>> XConnectorConnector::findEffect(Command command, std::stop_token stop)
{
    if (!m_line) {
        co_return fail(ErrorKind::Rejected, m_fault);
    }
    const Result<http::Reply> reply = co_await m_line->send(commanding(command.key), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (reply->status == 404) {
        co_return Result<std::optional<Effect>>(std::optional<Effect>());
    }
    if (!reply->isOk()) {
        co_return tl::unexpected<Error>(refusalOf(*reply));
    }
    co_return Result<std::optional<Effect>>(std::optional(effectIn(*reply)));
}

} // namespace cf::connectors
