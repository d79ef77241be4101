// Signing what is sent to an S3 server: with every request, by an access key and its secret.
#pragma once

#include "models/connectors/s3/s3_signature.h"
#include "models/http/signed_line.h"

#include <QFuture>

#include <functional>

namespace cf::connectors::s3 {

using SecretSource = std::function<QFuture<Result<Secret>>()>;

class KeySession final : public http::SignIn
{
public:
    KeySession(QString accessKey, QString region, SecretSource secret, const Clock& clock)
        : m_key{std::move(accessKey), {}, std::move(region)}
        , m_secret(std::move(secret))
        , m_clock(clock)
    {}

    /// Asks nothing of the server. A second time it takes over what the server's clock is ahead, which is a reason to be refused; with what was
    /// refused already it is Unauthorised.
    QCoro::Task<Result<void>> signIn(http::Line& line, std::stop_token stop) override;
    void sign(http::Request& request) const override;
    bool isOver(const http::Reply& reply) const override;

private:
    SigningKey m_key;
    SecretSource m_secret;
    const Clock& m_clock;
    std::chrono::milliseconds m_ahead{0};
    bool m_isSigned = false;
};

} // namespace cf::connectors::s3
