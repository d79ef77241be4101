// Signing in in a browser, the part that asks nobody: the address to visit, and what the address says by which the browser comes back.
// Source: RFC 6749 4.1 (authorization code), RFC 7636 (PKCE, S256 alone), RFC 8252 7.3 (redirect to loopback), RFC 9207 (iss).
//
// Our own and not QtNetworkAuth: that of Qt 6.4 knows no PKCE (6.8 does), keeps tokens in QStrings, renews by itself without a word on
// when a new refresh token may be used, and asks over a network of its own, past the rules on TLS, the limits and the log of our line.
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

#include <QByteArray>
#include <QUrl>

#include <utility>
#include <vector>

namespace cf::http {

using FormFields = std::vector<std::pair<QByteArray, QByteArray>>;
/// application/x-www-form-urlencoded; fields without a value are left out.
QByteArray formOf(const FormFields& fields);

struct AuthorizationServer {
    QString issuer; ///< empty: not known, the addresses were given one by one
    QUrl authorize, token;
    bool namesItself = false; ///< its redirects name the issuer, RFC 9207
    friend bool operator==(const AuthorizationServer&, const AuthorizationServer&) = default;
};

/// Proves to the token endpoint that who brings the code is who asked for it.
struct ProofKey {
    QByteArray verifier;  ///< 43 characters
    QByteArray challenge; ///< its SHA-256, base64url
    /// `random`: 32 bytes.
    static ProofKey from(const QByteArray& random);
};

/// What is asked of one server by one visit. Single use.
struct AuthorizationRequest {
    AuthorizationServer server;
    QString clientId, scope; ///< scope: may be empty
    QUrl redirect;           ///< where the browser comes back to
    QByteArray state;        ///< comes back as it was sent
    ProofKey key;

    /// With a state and a key from the system's source of random numbers; without a redirect yet.
    static AuthorizationRequest fresh(AuthorizationServer server, QString clientId, QString scope);
    QUrl address() const; ///< to be opened
    /// The code in the address that the browser came back with. Unauthorised: refused there; Cancelled: the person refused; Protocol: it
    /// answers another request, or is another server's.
    Result<QByteArray> codeIn(const QUrl& cameBack) const;
};

/// A code of RFC 6749 4.1.2.1 or 5.2, for an error's detail: anything that is no such word is "…", since it may be anybody's text.
QString errorWord(const QString& said);

} // namespace cf::http
