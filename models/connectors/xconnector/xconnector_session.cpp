#include "models/connectors/xconnector/xconnector_session.h"

#include <QCoroFuture>

namespace cf::connectors::xconnector {

QCoro::Task<Result<QByteArray>> GivenToken::token(http::Line&, QByteArray refused, std::stop_token)
{
    const QFuture<Result<Secret>> asked = m_secret();
    const Result<Secret> secret = co_await asked;
    if (!secret) {
        co_return tl::unexpected<Error>(secret.error());
    }
    const QByteArray token = secret->reveal().toByteArray().trimmed();
    if (token == refused) {
        co_return fail(ErrorKind::Unauthorised, QStringLiteral("the server refuses this token"));
    }
    co_return Result<QByteArray>(token);
}

} // namespace cf::connectors::xconnector
