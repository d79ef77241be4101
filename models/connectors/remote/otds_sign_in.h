// Signing in at OpenText Directory Services by name and password. Source: protocol notes of Extended ECM 1.3, of Documentum 2.1.
#pragma once

#include "models/connectors/remote/remote_parts.h"
#include "models/connectors/remote/token_source.h"

namespace cf::connectors {

struct OtdsProof {
    QByteArray ticket; ///< Content Server takes it; may be good for one use
    QByteArray token;  ///< REST services take it as bearer; empty where only a ticket came
};
/// Unauthorised: name or password is refused. NotFound: nothing there is Directory Services.
QCoro::Task<Result<OtdsProof>> signInAtOtds(http::Line& line, QUrl otds, QString user, QByteArray password, std::stop_token stop);

/// Tokens for a password: a token that ended is followed by another one, until the password is refused.
class OtdsTokens final : public TokenSource
{
public:
    OtdsTokens(const Repository& repository, const RemoteParts& parts);
    QCoro::Task<Result<QByteArray>> token(http::Line& line, QByteArray refused, std::stop_token stop) override;

private:
    RepositoryId m_repository;
    Connection m_connection;
    const Clock& m_clock;
    SecretSource m_secret;
};

} // namespace cf::connectors
