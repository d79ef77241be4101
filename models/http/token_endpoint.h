// What is asked of an authorization server itself: where its endpoints are, tokens for a code, new tokens for a refresh token.
// Source: RFC 8414 3 and OpenID Connect Discovery 4 (metadata), RFC 6749 4.1.3, 5 and 6 (tokens), RFC 7636 4.5 (verifier).
#pragma once

#include "models/http/authorization_code.h"
#include "models/http/line.h"

namespace cf::http {

struct Tokens {
    Secret access;
    Secret refresh;               ///< empty: none came
    std::optional<UtcMs> expires; ///< of the access token, by the caller's clock; none: not said
};

/// By both well-known addresses. NotFound: no metadata is there. Protocol: it names another issuer, or no endpoints.
QCoro::Task<Result<AuthorizationServer>> discover(Line& line, QUrl issuer, std::stop_token stop);

/// Errors of both, besides the line's: Unauthorised when the code or token is not taken (invalid_grant); Rejected when it is this client
/// that is refused, with the server's word for it; Protocol for an answer that is none. A stop that comes while one is under
/// way lets it end, because a refresh token that is traded in is good for nothing any more.
QCoro::Task<Result<Tokens>> tokensForCode(Line& line, const Clock& clock, AuthorizationRequest request, QByteArray code, std::stop_token stop);
QCoro::Task<Result<Tokens>> refreshedTokens(Line& line, const Clock& clock, QUrl token, QString clientId, Secret refresh, std::stop_token stop);

/// As the two above read it, from the answer of any grant.
Result<Tokens> tokensIn(const Reply& reply, UtcMs now);
/// A request to a token endpoint, to be sent with a line.
Request tokenRequest(const QUrl& token, const FormFields& fields, const QString& purpose);

} // namespace cf::http
