#include "models/connectors/cmis/cmis_session.h"

#include <QCoroFuture>

namespace cf::connectors::cmis {

QCoro::Task<Result<void>> BasicSession::signIn(http::Line&, std::stop_token)
{
    if (m_user.isEmpty()) {
        co_return Result<void>();
    }
    if (m_user.contains(u':')) {
        co_return fail(ErrorKind::Unauthorised, QStringLiteral("no user name that can be sent: it has a colon"));
    }
    const QFuture<Result<Secret>> asked = m_password();
    const Result<Secret> password = co_await asked;
    if (!password) {
        co_return tl::unexpected<Error>(password.error());
    }
    const QByteArray credentials = "Basic " + (m_user.toUtf8() + ':' + password->reveal().toByteArray()).toBase64();
    if (credentials == m_credentials) {
        co_return fail(ErrorKind::Unauthorised, QStringLiteral("the server refuses this name and password"));
    }
    m_credentials = credentials;
    co_return Result<void>();
}

void BasicSession::sign(http::Request& request) const
{
    if (!m_credentials.isEmpty()) {
        request.headers.emplace_back("Authorization", m_credentials);
    }
}

} // namespace cf::connectors::cmis
