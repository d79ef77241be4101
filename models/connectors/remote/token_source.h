// Where the token comes from that a server of records takes for a sign-in, and the session that sends it as bearer (RFC 6750 2.1).
#pragma once

#include "models/http/signed_line.h"

namespace cf::connectors {

/// Belongs to the thread of the line it is asked with.
class TokenSource
{
public:
    virtual ~TokenSource() = default;
    /// A token that is not `refused` (empty: none was). Unauthorised: there is none, and a person has to sign in again.
    virtual QCoro::Task<Result<QByteArray>> token(http::Line& line, QByteArray refused, std::stop_token stop) = 0;
};

class BearerSession final : public http::SignIn
{
public:
    explicit BearerSession(std::unique_ptr<TokenSource> source)
        : m_source(std::move(source))
    {}
    QCoro::Task<Result<void>> signIn(http::Line& line, std::stop_token stop) override
    {
        const Result<QByteArray> token = co_await m_source->token(line, m_token, stop);
        if (!token) {
            co_return tl::unexpected<Error>(token.error());
        }
        m_token = *token;
        co_return Result<void>();
    }
    void sign(http::Request& request) const override { request.headers.emplace_back("Authorization", "Bearer " + m_token); }
    bool isOver(const http::Reply& reply) const override { return reply.status == 401; }
    QCoro::Task<void> signOut(http::Line&) override
    {
        m_token.clear(); // it ends by itself; kept here it would be taken for refused
        co_return;
    }

private:
    std::unique_ptr<TokenSource> m_source;
    QByteArray m_token;
};

} // namespace cf::connectors
