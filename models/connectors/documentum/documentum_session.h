// Signing in to Documentum REST Services: with every request, by name and password or by a token. Source: protocol notes 2.1, 2.2.
#pragma once

#include "models/base/secret.h"
#include "models/connectors/remote/token_source.h"

#include <QFuture>

#include <functional>

namespace cf::connectors::documentum {

using SecretOf = std::function<QFuture<Result<Secret>>()>;

class Session final : public http::SignIn
{
public:
    /// isBearer: the secret is a token of Directory Services, and the name says nothing.
    Session(QString user, bool isBearer, SecretOf secret)
        : m_user(std::move(user))
        , m_isBearer(isBearer)
        , m_secret(std::move(secret))
    {}

    /// By tokens that are got elsewhere, and again when they are over.
    explicit Session(std::unique_ptr<TokenSource> tokens)
        : m_isBearer(true)
        , m_tokens(std::move(tokens))
    {}

    /// Asks nothing of the server. A second time with what was refused already is Unauthorised: trying on locks accounts.
    QCoro::Task<Result<void>> signIn(http::Line& line, std::stop_token stop) override;
    void sign(http::Request& request) const override;
    bool isOver(const http::Reply& reply) const override { return reply.status == 401; }
    /// A server that keeps sessions sends a cookie, and what guards it against forged requests, which is said again with all that are no GET.
    void note(const http::Reply& reply) override;
    /// Where there is a session to end.
    QCoro::Task<void> signOut(http::Line& line) override;

    void setLogout(QUrl url) { m_logout = std::move(url); }

private:
    QString m_user;
    bool m_isBearer;
    SecretOf m_secret;
    std::unique_ptr<TokenSource> m_tokens;
    QByteArray m_token; ///< of m_tokens; kept until it is refused, or the session ends
    QByteArray m_credentials;
    QByteArray m_guardName, m_guard; ///< header against forged requests
    bool m_hasToken = false;         ///< the transport keeps the cookie
    QUrl m_logout;
};

} // namespace cf::connectors::documentum
