#include "models/connectors/remote/oauth_tokens.h"

#include "models/connectors/remote/authority_settings.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

tl::unexpected<Error> signInAgain(const QString& why)
{
    return fail(ErrorKind::Unauthorised, QStringLiteral("sign in again: %1").arg(why));
}

} // namespace

OAuthTokens::OAuthTokens(Repository repository, const RemoteParts& parts)
    : m_repository(std::move(repository))
    , m_clock(parts.clock)
    , m_secret(parts.secret)
    , m_keep(parts.keep)
    , m_tokens(parts.tokens)
{}

/// The newest refresh token there is: what the keychain has, or what it could not take.
QCoro::Task<Result<Secret>> OAuthTokens::kept()
{
    const QFuture<Result<Secret>> asked = m_secret({m_repository.id, SecretPurpose::RefreshToken});
    Result<Secret> secret = co_await asked;
    if (!secret && secret.error().kind == ErrorKind::NotFound) {
        co_return signInAgain(u"there is no refresh token"_s);
    }
    const std::optional<Secret> successor = secret ? m_tokens->successor(*secret) : std::nullopt;
    if (!successor) {
        co_return secret;
    }
    const Secret old = *secret;
    const Result<void> done = co_await keep(*successor);
    if (!done) {
        co_return tl::unexpected<Error>(done.error());
    }
    m_tokens->forget(old);
    co_return *successor;
}

QCoro::Task<Result<void>> OAuthTokens::keep(Secret secret)
{
    const QFuture<Result<void>> keeping = m_keep({m_repository.id, SecretPurpose::RefreshToken}, secret);
    const Result<void> done = co_await keeping;
    co_return done;
}

std::optional<QByteArray> OAuthTokens::onShelf(const Secret& refresh, const QByteArray& refused) const
{
    const std::optional<Secret> access = m_tokens->access(refresh, m_clock.now());
    return access && access->reveal() != refused ? std::optional(access->reveal().toByteArray()) : std::nullopt;
}

QCoro::Task<Result<QByteArray>> OAuthTokens::token(http::Line& line, QByteArray refused, std::stop_token stop)
{
    std::optional<Secret> tried;
    Error refusal;
    while (true) {
        const Result<Secret> refresh = co_await kept();
        if (!refresh) {
            co_return tl::unexpected<Error>(refresh.error());
        }
        if (const auto access = onShelf(*refresh, refused)) {
            co_return *access;
        }
        if (tried && *tried == *refresh) {
            co_return tl::unexpected<Error>(refusal);
        }
        if (!m_keep) {
            co_return signInAgain(u"what the sign-in gave is over"_s);
        }
        QFuture<void> whenFree;
        const std::unique_ptr<TokenShelf::Turn> turn = m_tokens->enter(*refresh, whenFree);
        if (!turn) { // a connector beside this one is at it
            co_await whenFree;
            continue;
        }
        const Result<Secret> still = co_await kept(); // one beside this may have been through just before
        if (!still || *still != *refresh || onShelf(*refresh, refused)) {
            continue;
        }
        const Result<Secret> access = co_await traded(line, *refresh, stop);
        if (access) {
            co_return access->reveal().toByteArray();
        }
        if (access.error().kind != ErrorKind::Unauthorised) {
            co_return tl::unexpected<Error>(access.error());
        }
        refusal = access.error();
        tried = *refresh; // another process may have traded it meanwhile: then the keychain has a newer one
    }
}

QCoro::Task<Result<Secret>> OAuthTokens::traded(http::Line& line, Secret refresh, std::stop_token stop)
{
    if (!m_authority) {
        Result<http::AuthorizationServer> found = co_await authorityOf(m_repository.connection, line, stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
        m_authority = *std::move(found);
    }
    const QString clientId = m_repository.connection[u"clientId"_s];
    const Result<http::Tokens> tokens = co_await http::refreshedTokens(line, m_clock, m_authority->token, clientId, refresh, stop);
    if (!tokens) {
        if (tokens.error().kind == ErrorKind::Unauthorised) {
            m_tokens->forget(refresh);
        }
        co_return tl::unexpected<Error>(tokens.error());
    }
    const bool isRotated = !tokens->refresh.isEmpty() && tokens->refresh != refresh;
    m_tokens->put(isRotated ? tokens->refresh : refresh, tokens->access, tokens->expires);
    if (isRotated) {
        m_tokens->replace(refresh, tokens->refresh);
        const Result<void> done = co_await keep(tokens->refresh);
        if (!done) {
            co_return tl::unexpected<Error>(done.error());
        }
        m_tokens->forget(refresh);
    }
    co_return tokens->access;
}

} // namespace cf::connectors
