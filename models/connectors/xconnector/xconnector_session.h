// A token that a site gave out, kept in the keychain as the secret of the repository.
#pragma once

#include "models/connectors/cmis/cmis_session.h"
#include "models/connectors/remote/token_source.h"

namespace cf::connectors::xconnector {

class GivenToken final : public TokenSource
{
public:
    explicit GivenToken(cmis::PasswordSource secret)
        : m_secret(std::move(secret))
    {}
    QCoro::Task<Result<QByteArray>> token(http::Line& line, QByteArray refused, std::stop_token stop) override;

private:
    cmis::PasswordSource m_secret;
};

} // namespace cf::connectors::xconnector
