// Access tokens for the refresh token that a person's sign-in in the browser left in the keychain. A run never opens a browser: without
// a refresh token, or with one that is refused, it ends. Source: RFC 6749 6, RFC 9700 4.14.2 (rotation).
#pragma once

#include "models/connectors/remote/remote_parts.h"
#include "models/connectors/remote/token_source.h"
#include "models/http/token_endpoint.h"

namespace cf::connectors {

/// A new refresh token is in the keychain before the access token that came with it is used. What the keychain does not take is tried again
/// with the next request; a program that is killed in between leaves the old one there, which the server may then refuse.
class OAuthTokens final : public TokenSource
{
public:
    OAuthTokens(Repository repository, const RemoteParts& parts);
    QCoro::Task<Result<QByteArray>> token(http::Line& line, QByteArray refused, std::stop_token stop) override;

private:
    QCoro::Task<Result<Secret>> kept();
    std::optional<QByteArray> onShelf(const Secret& refresh, const QByteArray& refused) const;
    QCoro::Task<Result<void>> keep(Secret secret);
    QCoro::Task<Result<Secret>> traded(http::Line& line, Secret refresh, std::stop_token stop);

    Repository m_repository;
    const Clock& m_clock;
    SecretSource m_secret;
    SecretKeeping m_keep;
    std::shared_ptr<TokenShelf> m_tokens;
    std::optional<http::AuthorizationServer> m_authority; ///< once it was looked for
};

} // namespace cf::connectors
