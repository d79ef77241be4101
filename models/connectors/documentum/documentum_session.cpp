#include "models/connectors/documentum/documentum_session.h"

#include <QCoroFuture>

namespace cf::connectors::documentum {

QCoro::Task<Result<void>> Session::signIn(http::Line& line, std::stop_token stop)
{
    if (m_tokens) {
        const Result<QByteArray> token = co_await m_tokens->token(line, m_token, stop);
        if (!token) {
            co_return tl::unexpected<Error>(token.error());
        }
        m_token = *token;
        m_credentials = "Bearer " + m_token;
        m_hasToken = false;
        co_return Result<void>();
    }
    if (!m_isBearer && (m_user.isEmpty() || m_user.contains(u':'))) {
        co_return fail(ErrorKind::Unauthorised, QStringLiteral("no user name that can be sent"));
    }
    const QFuture<Result<Secret>> asked = m_secret();
    const Result<Secret> secret = co_await asked;
    if (!secret) {
        co_return tl::unexpected<Error>(secret.error());
    }
    const QByteArray said = secret->reveal().toByteArray();
    QByteArray credentials = "Bearer " + said.trimmed();
    if (!m_isBearer) {
        credentials = "Basic " + (m_user.toUtf8() + ':' + said).toBase64();
    }
    if (credentials == m_credentials && !m_hasToken) {
        co_return fail(ErrorKind::Unauthorised, QStringLiteral("the server refuses this account"));
    }
    m_credentials = credentials;
    m_hasToken = false; // it may have been the session alone that ended
    co_return Result<void>();
}

void Session::sign(http::Request& request) const
{
    request.headers.emplace_back("Authorization", m_credentials);
    if (request.method != "GET" && request.method != "HEAD" && !m_guardName.isEmpty()) {
        request.headers.emplace_back(m_guardName, m_guard);
    }
}

void Session::note(const http::Reply& reply)
{
    for (const auto& [name, value] : reply.headers) {
        m_hasToken = m_hasToken || (name == "set-cookie" && value.contains("DOCUMENTUM-CLIENT-TOKEN="));
    }
    const QByteArray name = reply.header("documentum-csrf-header-name");
    const QByteArray guard = reply.header(name.isEmpty() ? QByteArray("documentum-csrf-token") : name.toLower());
    if (!name.isEmpty() && !guard.isEmpty()) {
        m_guardName = name;
        m_guard = guard;
    }
}

QCoro::Task<void> Session::signOut(http::Line& line)
{
    m_token.clear(); // else it would be taken for refused
    if (!m_hasToken || m_logout.isEmpty()) {
        co_return;
    }
    http::Request request;
    request.method = "POST";
    request.url = m_logout;
    request.isRepeatable = false;
    request.timeout = std::chrono::seconds(2); // nobody waits for a farewell
    request.purpose = QStringLiteral("sign out");
    sign(request);
    co_await line.send(std::move(request), {});
    m_hasToken = false;
}

} // namespace cf::connectors::documentum
