// Signing in to Content Server: a name and password, a ticket of Directory Services, or a bearer token, traded for a ticket that every request
// names and every answer may replace. Source: protocol notes 1.2 to 1.4.
#pragma once

#include "models/base/secret.h"
#include "models/connectors/remote/token_source.h"

#include <QFuture>

#include <functional>

namespace cf::connectors::extendedecm {

using PasswordSource = std::function<QFuture<Result<Secret>>()>;
using Query = std::vector<std::pair<QString, QString>>;

/// `path` below the interface of the server at `base`; a value that is null is a parameter without one.
QUrl below(const QUrl& base, const QString& path, const Query& query = {});
/// As a form's fields are sent.
QByteArray formOf(const Query& fields);

struct Account {
    QString user, domain; ///< domain: empty where the server has none
    QUrl otds = {};       ///< of Directory Services; empty: the server itself checks the password
};

class TicketSession final : public http::SignIn
{
public:
    TicketSession(QUrl base, Account account, PasswordSource password)
        : m_base(std::move(base))
        , m_account(std::move(account))
        , m_password(std::move(password))
    {}
    /// By bearer tokens of another's sign-in.
    TicketSession(QUrl base, std::unique_ptr<TokenSource> tokens)
        : m_base(std::move(base))
        , m_tokens(std::move(tokens))
    {}

    QCoro::Task<Result<void>> signIn(http::Line& line, std::stop_token stop) override;
    void sign(http::Request& request) const override;
    bool isOver(const http::Reply& reply) const override { return reply.status == 401; }
    /// Takes over the ticket an answer brings, unless it ends before the one in use: answers come in any order.
    void note(const http::Reply& reply) override;
    QCoro::Task<void> signOut(http::Line& line) override;

private:
    QCoro::Task<Result<http::Request>> byPassword(http::Line& line, std::stop_token stop);
    QCoro::Task<Result<http::Reply>> byToken(http::Line& line, std::stop_token stop);
    http::Request request() const;
    void keep(const http::Reply& reply, QByteArray ticket);

    QUrl m_base;
    Account m_account;
    PasswordSource m_password;
    std::unique_ptr<TokenSource> m_tokens;
    QByteArray m_ticket;
    std::optional<UtcMs> m_expires; ///< by the server's clock
};

} // namespace cf::connectors::extendedecm
