#include "models/connectors/extendedecm/extendedecm_session.h"

#include "models/connectors/remote/json_value.h"
#include "models/connectors/remote/otds_sign_in.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

/// Refused by 400 too: "Invalid parameter value" is what a name gets that cannot be one.
bool isRefusal(int status) { return status == 400 || status == 401 || status == 403; }

tl::unexpected<Error> refused()
{
    return fail(ErrorKind::Unauthorised, QStringLiteral("the server refuses this name and password"));
}

} // namespace

QByteArray formOf(const Query& fields)
{
    QByteArray out;
    for (const auto& [name, value] : fields) {
        out += (out.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name);
        out += value.isNull() ? QByteArray() : '=' + QUrl::toPercentEncoding(value);
    }
    return out;
}

QUrl below(const QUrl& base, const QString& path, const Query& query)
{
    QUrl url = base;
    url.setPath(base.path() + u"/api"_s + path);
    url.setQuery(query.empty() ? QString() : QString::fromLatin1(formOf(query)), QUrl::StrictMode);
    return url;
}

http::Request TicketSession::request() const
{
    http::Request request;
    request.url = below(m_base, u"/v1/auth"_s);
    request.purpose = u"sign in"_s;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

QCoro::Task<Result<http::Request>> TicketSession::byPassword(http::Line& line, std::stop_token stop)
{
    const QFuture<Result<Secret>> asked = m_password();
    const Result<Secret> password = co_await asked;
    if (!password) {
        co_return tl::unexpected<Error>(password.error());
    }
    http::Request request = this->request();
    if (m_account.otds.isEmpty()) {
        Query fields{{u"username"_s, m_account.user}, {u"password"_s, QString::fromUtf8(password->reveal())}};
        if (!m_account.domain.isEmpty()) {
            fields.emplace_back(u"domain"_s, m_account.domain);
        }
        request.method = "POST";
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        request.body = formOf(fields);
    } else { // such a ticket may be good for one use: it is traded at once
        const QByteArray said = password->reveal().toByteArray();
        const Result<OtdsProof> proof = co_await signInAtOtds(line, m_account.otds, m_account.user, said, stop);
        if (!proof) {
            co_return tl::unexpected<Error>(proof.error());
        }
        if (proof->ticket.isEmpty()) {
            co_return fail(ErrorKind::Protocol, QStringLiteral("Directory Services: an answer without a ticket"));
        }
        request.headers.emplace_back("OTDSTicket", proof->ticket);
    }
    co_return request;
}

/// A token that is not taken any more is followed by another one, once.
QCoro::Task<Result<http::Reply>> TicketSession::byToken(http::Line& line, std::stop_token stop)
{
    QByteArray refused;
    for (int round = 0;; ++round) {
        const Result<QByteArray> token = co_await m_tokens->token(line, refused, stop);
        if (!token) {
            co_return tl::unexpected<Error>(token.error());
        }
        http::Request request = this->request();
        request.headers.emplace_back("Authorization", "Bearer " + *token);
        Result<http::Reply> reply = co_await line.send(std::move(request), stop);
        if (!reply || !isRefusal(reply->status) || round == 1) {
            co_return reply;
        }
        refused = *token;
    }
}

QCoro::Task<Result<void>> TicketSession::signIn(http::Line& line, std::stop_token stop)
{
    Result<http::Reply> reply = fail(ErrorKind::Unauthorised, {});
    if (m_tokens) {
        reply = co_await byToken(line, stop);
    } else {
        Result<http::Request> request = co_await byPassword(line, stop);
        if (!request) {
            co_return tl::unexpected<Error>(request.error());
        }
        reply = co_await line.send(*std::move(request), stop);
    }
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (isRefusal(reply->status)) {
        co_return refused();
    }
    const Result<QJsonDocument> answer = jsonOf(reply->body);
    QByteArray ticket = answer ? (*answer)["ticket"_L1].toString().toLatin1() : QByteArray();
    if (ticket.isEmpty()) {
        ticket = reply->header("otcsticket");
    }
    if (!reply->isOk() || ticket.isEmpty()) {
        co_return fail(ErrorKind::Protocol, QStringLiteral("signing in: answer %1 without a ticket").arg(reply->status));
    }
    m_expires.reset();
    keep(*reply, std::move(ticket));
    co_return Result<void>();
}

void TicketSession::keep(const http::Reply& reply, QByteArray ticket)
{
    const std::optional<UtcMs> expires = http::httpDate(reply.header("otcsticketexpires"));
    if (m_expires && expires && *expires < *m_expires) {
        return;
    }
    m_ticket = std::move(ticket);
    m_expires = expires;
}

void TicketSession::note(const http::Reply& reply)
{
    if (const QByteArray ticket = reply.header("otcsticket"); reply.isOk() && !ticket.isEmpty()) {
        keep(reply, ticket);
    }
}

void TicketSession::sign(http::Request& request) const
{
    if (!m_ticket.isEmpty()) {
        request.headers.emplace_back("OTCSTicket", m_ticket);
    }
}

QCoro::Task<void> TicketSession::signOut(http::Line& line)
{
    http::Request request;
    request.method = "DELETE";
    request.url = below(m_base, u"/v1/auth"_s);
    request.isRepeatable = false;
    request.timeout = std::chrono::seconds(2); // nobody waits for a farewell
    request.purpose = u"sign out"_s;
    sign(request);
    co_await line.send(std::move(request), {});
    m_ticket.clear();
    m_expires.reset();
}

} // namespace cf::connectors::extendedecm
