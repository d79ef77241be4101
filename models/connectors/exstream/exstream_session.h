// Signing in to Exstream: a bearer token, whose end may look like a fault of the server. Source: protocol page A.2.
#pragma once

#include "models/connectors/remote/remote_parts.h"
#include "models/connectors/remote/token_source.h"

namespace cf::connectors::exstream {

/// Behind the address of Design. What answers 500 there, answers so because the token is over: it needs nothing but that.
inline constexpr QLatin1StringView whoIsIt("/api/v1/authentication/current-user");

class Session final : public http::SignIn
{
public:
    explicit Session(std::unique_ptr<TokenSource> source)
        : m_source(std::move(source))
    {}
    QCoro::Task<Result<void>> signIn(http::Line& line, std::stop_token stop) override;
    void sign(http::Request& request) const override;
    /// 401; and 500 of the question who it is.
    bool isOver(const http::Reply& reply) const override;
    QCoro::Task<void> signOut(http::Line& line) override;

private:
    std::unique_ptr<TokenSource> m_source;
    QByteArray m_token;
};

/// By name and password, or as a client with its own secret where the account is the client, at the address of tokens that the settings name.
class TenantTokens final : public TokenSource
{
public:
    TenantTokens(const Repository& repository, const RemoteParts& parts);
    QCoro::Task<Result<QByteArray>> token(http::Line& line, QByteArray refused, std::stop_token stop) override;

private:
    RepositoryId m_repository;
    Connection m_connection;
    const Clock& m_clock;
    SecretSource m_secret;
};

/// As the settings say.
std::unique_ptr<Session> sessionFor(const Repository& repository, const RemoteParts& parts);

} // namespace cf::connectors::exstream
