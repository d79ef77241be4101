#include "models/http/token_endpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf::http {

namespace {

constexpr qint64 mostMetadata = 1 << 20, mostTokens = 1 << 18; ///< bytes

QString withoutSlash(QString path)
{
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return path;
}

/// RFC 8414 3.1 puts the words before the issuer's path, OpenID Connect behind it.
QUrl wellKnown(const QUrl& issuer, bool isOpenId)
{
    const QString path = withoutSlash(issuer.path());
    QUrl url = issuer;
    url.setPath(isOpenId ? path + u"/.well-known/openid-configuration"_s : u"/.well-known/oauth-authorization-server"_s + path);
    return url;
}

QJsonObject objectIn(const Reply& reply) { return QJsonDocument::fromJson(reply.body).object(); }

/// A number, or one written as text.
std::optional<qint64> secondsIn(const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    const qint64 seconds = isNumber ? qint64(value.toDouble()) : value.toString().toLongLong(&isNumber);
    return isNumber && seconds >= 0 && seconds < 86'400LL * 366 ? std::optional(seconds) : std::nullopt;
}

Secret secretIn(const QJsonValue& value) { return Secret(value.toString().toUtf8()); }

} // namespace

QCoro::Task<Result<AuthorizationServer>> discover(Line& line, QUrl issuer, std::stop_token stop)
{
    const QString name = withoutSlash(issuer.toString(QUrl::FullyEncoded));
    for (const bool isOpenId : {false, true}) {
        Request request;
        request.url = wellKnown(issuer, isOpenId);
        request.headers = {{"Accept", "application/json"}};
        request.maxBytes = mostMetadata;
        request.purpose = u"endpoints of the authorization server"_s;
        const Result<Reply> reply = co_await line.send(std::move(request), stop);
        if (!reply && (reply.error().kind != ErrorKind::Rejected || isOpenId)) { // else it leads elsewhere: it may not know the address
            co_return tl::unexpected<Error>(reply.error());
        }
        const QJsonObject said = reply && reply->isOk() ? objectIn(*reply) : QJsonObject();
        if (said.isEmpty()) {
            continue;
        }
        AuthorizationServer server;
        server.issuer = said["issuer"_L1].toString();
        server.authorize = QUrl(said["authorization_endpoint"_L1].toString(), QUrl::StrictMode);
        server.token = QUrl(said["token_endpoint"_L1].toString(), QUrl::StrictMode);
        server.namesItself = said["authorization_response_iss_parameter_supported"_L1].toBool();
        if (withoutSlash(server.issuer) != name) { // RFC 8414 3.3
            co_return fail(ErrorKind::Protocol, QStringLiteral("the authorization server names another issuer: %1").arg(server.issuer.left(200)));
        }
        if (server.authorize.host().isEmpty() || server.token.host().isEmpty()) {
            co_return fail(ErrorKind::Protocol, QStringLiteral("the authorization server names no endpoints"));
        }
        co_return server;
    }
    co_return fail(ErrorKind::NotFound, QStringLiteral("no authorization server at the issuer's address"));
}

Request tokenRequest(const QUrl& token, const FormFields& fields, const QString& purpose)
{
    Request request;
    request.method = "POST";
    request.url = token;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = formOf(fields);
    request.maxBytes = mostTokens;
    request.timeout = std::chrono::seconds(20);
    request.isRepeatable = false;
    request.endsOnStop = false;
    request.purpose = purpose;
    return request;
}

Result<Tokens> tokensIn(const Reply& reply, UtcMs now)
{
    const QJsonObject answer = objectIn(reply);
    if (!reply.isOk()) {
        const QString error = errorWord(answer["error"_L1].toString());
        const bool isRefused = error == u"invalid_grant" || (answer.isEmpty() && (reply.status == 401 || reply.status == 403));
        const bool isOurs = reply.status >= 400 && reply.status < 500;
        const QString said = QStringLiteral("the authorization server answers %1: %2").arg(reply.status).arg(error);
        return isRefused ? fail(ErrorKind::Unauthorised, u"sign in again: "_s + said)
                         : fail(isOurs ? ErrorKind::Rejected : ErrorKind::Protocol, said);
    }
    const QString type = answer["token_type"_L1].toString();
    Tokens tokens{secretIn(answer["access_token"_L1]), secretIn(answer["refresh_token"_L1]), std::nullopt};
    if (tokens.access.isEmpty() || (!type.isEmpty() && type.compare(u"bearer", Qt::CaseInsensitive) != 0)) {
        return fail(ErrorKind::Protocol, QStringLiteral("the authorization server answers without a bearer token"));
    }
    if (const auto seconds = secondsIn(answer["expires_in"_L1])) {
        tokens.expires = now + *seconds * 1000;
    }
    return tokens;
}

QCoro::Task<Result<Tokens>> tokensForCode(Line& line, const Clock& clock, AuthorizationRequest request, QByteArray code, std::stop_token stop)
{
    const FormFields fields{{"grant_type", "authorization_code"},
                            {"code", code},
                            {"redirect_uri", request.redirect.toEncoded()},
                            {"client_id", request.clientId.toUtf8()},
                            {"code_verifier", request.key.verifier}};
    const UtcMs asked = clock.now();
    Request asking = tokenRequest(request.server.token, fields, u"tokens for a sign-in"_s);
    const Result<Reply> reply = co_await line.send(std::move(asking), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    co_return tokensIn(*reply, asked);
}

QCoro::Task<Result<Tokens>> refreshedTokens(Line& line, const Clock& clock, QUrl token, QString clientId, Secret refresh, std::stop_token stop)
{
    const FormFields fields{{"grant_type", "refresh_token"},
                            {"refresh_token", refresh.reveal().toByteArray()},
                            {"client_id", clientId.toUtf8()}}; // without a scope it is the one that was granted: RFC 6749 6
    const UtcMs asked = clock.now();
    Request asking = tokenRequest(token, fields, u"new tokens"_s);
    const Result<Reply> reply = co_await line.send(std::move(asking), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    co_return tokensIn(*reply, asked);
}

} // namespace cf::http
