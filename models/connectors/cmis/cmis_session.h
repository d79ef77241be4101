// Signing in to a CMIS server: name and password with every request. Source: protocol notes 1.6.
#pragma once

#include "models/base/secret.h"
#include "models/http/signed_line.h"

#include <QFuture>

#include <functional>

namespace cf::connectors::cmis {

using PasswordSource = std::function<QFuture<Result<Secret>>()>;

/// Without a name nothing is signed.
class BasicSession final : public http::SignIn
{
public:
    BasicSession(QString user, PasswordSource password)
        : m_user(std::move(user))
        , m_password(std::move(password))
    {}

    /// Asks nothing of the server. A second time with what was refused already is Unauthorised: trying on locks
    /// accounts.
    QCoro::Task<Result<void>> signIn(http::Line& line, std::stop_token stop) override;
    void sign(http::Request& request) const override;
    bool isOver(const http::Reply& reply) const override { return reply.status == 401; }

private:
    QString m_user;
    PasswordSource m_password;
    QByteArray m_credentials;
};

} // namespace cf::connectors::cmis
