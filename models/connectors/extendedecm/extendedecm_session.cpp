#include "models/connectors/extendedecm/extendedecm_session.h"

#include "models/connectors/remote/json_value.h"

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

QCoro::Task<Result<QByteArray>> TicketSession::otdsTicket(http::Line& line, QByteArray password, std::stop_token stop)
{
    // Older servers spell the fields in one way, newer ones in another and under another path.
    for (const bool isOlder : {true, false}) {
        http::Request request;
        request.method = "POST";
        request.url = m_account.otds;
        QString root = m_account.otds.path();
        while (root.endsWith(u'/')) {
            root.chop(1);
        }
        const QString path = isOlder ? u"/otdsws/rest/authentication/credentials"_s : u"/otdsws/v1/authentication/credentials"_s;
        request.url.setPath(root + path);
        request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
        QJsonObject credentials;
        credentials.insert(isOlder ? u"userName"_s : u"user_name"_s, m_account.user);
        credentials.insert(u"password"_s, QString::fromUtf8(password));
        request.body = QJsonDocument(credentials).toJson(QJsonDocument::Compact);
        request.purpose = u"sign in to Directory Services"_s;
        const Result<http::Reply> reply = co_await line.send(std::move(request), stop);
        if (!reply) {
            co_return tl::unexpected<Error>(reply.error());
        }
        if (reply->status == 404 && isOlder) {
            continue;
        }
        if (isRefusal(reply->status)) {
            co_return refused();
        }
        const Result<QJsonDocument> answer = jsonOf(reply->body);
        const QString ticket = answer ? (*answer)["ticket"_L1].toString() : QString();
        if (!reply->isOk() || ticket.isEmpty()) {
            co_return fail(ErrorKind::Protocol,
                           QStringLiteral("Directory Services: answer %1 without a ticket").arg(reply->status));
        }
        co_return ticket.toLatin1();
    }
    co_return fail(ErrorKind::NotFound, QStringLiteral("no Directory Services at the address in the settings"));
}

QCoro::Task<Result<void>> TicketSession::signIn(http::Line& line, std::stop_token stop)
{
    const QFuture<Result<Secret>> asked = m_password();
    const Result<Secret> password = co_await asked;
    if (!password) {
        co_return tl::unexpected<Error>(password.error());
    }
    http::Request request;
    request.url = below(m_base, u"/v1/auth"_s);
    request.purpose = u"sign in"_s;
    request.headers = {{"Accept", "application/json"}};
    if (m_account.otds.isEmpty()) {
        Query fields{{u"username"_s, m_account.user}, {u"password"_s, QString::fromUtf8(password->reveal())}};
        if (!m_account.domain.isEmpty()) {
            fields.emplace_back(u"domain"_s, m_account.domain);
        }
        request.method = "POST";
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        request.body = formOf(fields);
    } else { // such a ticket may be good for one use: it is traded at once
        const Result<QByteArray> ticket = co_await otdsTicket(line, password->reveal().toByteArray(), stop);
        if (!ticket) {
            co_return tl::unexpected<Error>(ticket.error());
        }
        request.headers.emplace_back("OTDSTicket", *ticket);
    }
    const Result<http::Reply> reply = co_await line.send(std::move(request), stop);
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
