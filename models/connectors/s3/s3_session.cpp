#include "models/connectors/s3/s3_session.h"

#include "models/connectors/s3/s3_wire.h"

#include <QCoroFuture>

#include <array>

using namespace std::chrono_literals;

namespace cf::connectors::s3 {

namespace {

constexpr auto matters = 60s; ///< of clocks; the server takes 15 minutes

} // namespace

QCoro::Task<Result<void>> KeySession::signIn(http::Line& line, std::stop_token)
{
    const std::chrono::milliseconds ahead = line.clockOffset().value_or(0ms);
    const bool isMended = std::chrono::abs(ahead - m_ahead) > matters;
    const QFuture<Result<Secret>> asked = m_secret();
    const Result<Secret> secret = co_await asked;
    if (!secret) {
        co_return tl::unexpected<Error>(secret.error());
    }
    if (m_isSigned && *secret == m_key.secret && !isMended) {
        co_return fail(ErrorKind::Unauthorised, QStringLiteral("the server refuses this access key and secret"));
    }
    m_key.secret = *secret;
    m_ahead = ahead;
    m_isSigned = true;
    co_return Result<void>();
}

void KeySession::sign(http::Request& request) const { signRequest(request, m_key, m_clock.now() + m_ahead.count()); }

bool KeySession::isOver(const http::Reply& reply) const
{
    static constexpr std::array codes{"InvalidAccessKeyId", "SignatureDoesNotMatch", "RequestTimeTooSkewed", "ExpiredToken", "InvalidToken"};
    if (reply.status == 401) {
        return true;
    }
    if (reply.status != 403 && reply.status != 400) {
        return false;
    }
    const QString code = errorCodeIn(reply.body); // of an answer without a body nothing is known
    return std::ranges::any_of(codes, [&code](const char* one) { return code == QLatin1StringView(one); });
}

} // namespace cf::connectors::s3
