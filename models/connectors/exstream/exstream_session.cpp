#include "models/connectors/exstream/exstream_session.h"

#include "models/connectors/remote/oauth_tokens.h"
#include "models/connectors/remote/otds_sign_in.h"
#include "models/connectors/xconnector/xconnector_session.h"
#include "models/http/token_endpoint.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

QCoro::Task<Result<void>> Session::signIn(http::Line& line, std::stop_token stop)
{
    const Result<QByteArray> token = co_await m_source->token(line, m_token, stop);
    if (!token) {
        co_return tl::unexpected<Error>(token.error());
    }
    m_token = *token;
    co_return Result<void>();
}

void Session::sign(http::Request& request) const { request.headers.emplace_back("Authorization", "Bearer " + m_token); }

bool Session::isOver(const http::Reply& reply) const
{
    return reply.status == 401 || (reply.status == 500 && reply.url.path().endsWith(whoIsIt));
}

QCoro::Task<void> Session::signOut(http::Line&)
{
    m_token.clear(); // it ends by itself; kept here it would be taken for refused
    co_return;
}

TenantTokens::TenantTokens(const Repository& repository, const RemoteParts& parts)
    : m_repository(repository.id)
    , m_connection(repository.connection)
    , m_clock(parts.clock)
    , m_secret(parts.secret)
{}

QCoro::Task<Result<QByteArray>> TenantTokens::token(http::Line& line, QByteArray refused, std::stop_token stop)
{
    const QFuture<Result<Secret>> asked = m_secret({m_repository, SecretPurpose::Password});
    const Result<Secret> secret = co_await asked;
    if (!secret) {
        co_return tl::unexpected<Error>(secret.error());
    }
    const QString client = m_connection[u"clientId"_s];
    http::FormFields fields{{"client_id", client.toUtf8()}, {"scope", m_connection[u"scope"_s].toUtf8()}};
    if (!client.isEmpty() && client == m_connection.user) {
        fields.emplace_back("grant_type", "client_credentials");
        fields.emplace_back("client_secret", secret->reveal().toByteArray());
    } else {
        fields.emplace_back("grant_type", "password");
        fields.emplace_back("username", m_connection.user.toUtf8());
        fields.emplace_back("password", secret->reveal().toByteArray());
    }
    http::Request request = http::tokenRequest(QUrl(m_connection[u"tokenUrl"_s], QUrl::StrictMode), fields, u"sign in to the tenant"_s);
    const UtcMs now = m_clock.now();
    const Result<http::Reply> reply = co_await line.send(std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    const Result<http::Tokens> tokens = http::tokensIn(*reply, now);
    if (!tokens) {
        Error error = tokens.error();
        if (reply->status == 401 || reply->status == 403) { // whichever of the two it means, the person or the client: nobody is signed in
            error.kind = ErrorKind::Unauthorised;
        }
        co_return tl::unexpected<Error>(error);
    }
    const QByteArray token = tokens->access.reveal().toByteArray();
    if (token == refused) {
        co_return fail(ErrorKind::Unauthorised, u"the server refuses the token of its own tenant"_s);
    }
    co_return Result<QByteArray>(token);
}

std::unique_ptr<Session> sessionFor(const Repository& repository, const RemoteParts& parts)
{
    switch (repository.connection.signIn) {
    case SignInKind::OAuth: return std::make_unique<Session>(std::make_unique<OAuthTokens>(repository, parts));
    case SignInKind::Otds:
        return repository.connection[u"tokenUrl"_s].isEmpty() ? std::make_unique<Session>(std::make_unique<OtdsTokens>(repository, parts))
                                                              : std::make_unique<Session>(std::make_unique<TenantTokens>(repository, parts));
    default: {
        const auto secret = [asked = parts.secret, id = repository.id] { return asked({id, SecretPurpose::Password}); };
        return std::make_unique<Session>(std::make_unique<xconnector::GivenToken>(secret));
    }
    }
}

} // namespace cf::connectors::exstream
