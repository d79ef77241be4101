// An authorization server of the shape of OpenText Directory Services: a page to sign in at, a code, tokens for it. Source: protocol page
// for Documentum, 2.1 (addresses); RFC 6749 4.1, 5, 6; RFC 7636; RFC 8252 7.3; RFC 8414 3; RFC 9207. What the page does not say of Directory
// Services is an invention: docs/sandbox.md.
#pragma once

#include "app/sandbox/serving/http_message.h"
#include "models/base/clock.h"
#include "models/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <functional>

namespace cf::sandbox::directory {

/// What a client is known as. Its redirects go to any port of 127.0.0.1.
inline constexpr const char* clientName = "counterfoil-desktop";

/// One thread. Nothing is random, so that the same requests have the same answers.
class SignInService
{
public:
    /// `knows`: whether there is such an account; its name is its password. `mint`: an access token that the archive takes; empty: one
    /// of the service's own, see accountOf().
    SignInService(const Clock& clock, std::function<bool(const QString& name)> knows, std::function<QByteArray(const QString& account)> mint = {})
        : m_clock(clock)
        , m_knows(std::move(knows))
        , m_mint(std::move(mint))
    {}

    /// Nothing: it is none of its addresses, or a grant that is another's to give.
    std::optional<HttpResponse> answer(const HttpRequest& request);
    /// Of a token of its own; nothing: it was never given out, or is over.
    std::optional<QString> accountOf(const QByteArray& token) const;
    /// {"do": "expire-tokens"}: those of its own; "revoke-grants": all refresh tokens; "sign-in", "name", "value": "rotates" (each refresh token is good
    /// once), "refreshes" (there are such), "names-itself" (iss): true or false. NotFound: it knows no such word.
    Result<void> act(const QJsonObject& action);

private:
    struct Code {
        QString account;
        QByteArray redirect, challenge;
        UtcMs ends = 0;
        int family = 0;
        bool isSpent = false;
    };
    struct Grant {
        QString account;
        int family = 0;
        bool isSpent = false;
    };
    HttpResponse metadata(const HttpRequest& request) const;
    HttpResponse authorize(const HttpRequest& request);
    HttpResponse forCode(const Fields& form);
    HttpResponse forRefresh(const Fields& form);
    HttpResponse tokens(const QString& account, int family);
    HttpResponse backTo(const HttpRequest& request, const Fields& more) const;
    QByteArray sealed(const char* what);

    const Clock& m_clock;
    std::function<bool(const QString&)> m_knows;
    std::function<QByteArray(const QString&)> m_mint;
    QHash<QByteArray, Code> m_codes;
    QHash<QByteArray, Grant> m_grants;
    QHash<QByteArray, std::pair<QString, UtcMs>> m_tokens; ///< account, end
    QSet<int> m_revoked;                                   ///< families
    int m_families = 0, m_given = 0;
    bool m_rotates = true, m_refreshes = true, m_namesItself = true;
};

} // namespace cf::sandbox::directory
