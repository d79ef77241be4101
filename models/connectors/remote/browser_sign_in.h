// A person's sign-in in the system's browser, for a repository whose settings say so. Source: RFC 6749 4.1, RFC 7636, RFC 8252.
#pragma once

#include "models/connectors/remote/remote_parts.h"
#include "models/domain/ports/browser.h"

namespace cf::connectors {

/// The refresh token, to be kept in the keychain; the access token lies on the shelf under it, so that trying the connection trades nothing
/// in. Errors: the browser's, http::AuthorizationRequest::codeIn's and http::tokensForCode's; Rejected when the server gives no refresh
/// token, without which nothing can be kept in step, or when the settings say of no such sign-in.
QCoro::Task<Result<Secret>> signInByBrowser(Repository repository, RemoteParts parts, Browser& browser, std::stop_token stop);

} // namespace cf::connectors
