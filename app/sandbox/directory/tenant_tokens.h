// What Directory Services of OpenText hand to clients that send a name and a password, or a client's secret. Source: protocol page for
// Exstream, A.2. A service's own clients appear as "<client>@OAuthClients".
#pragma once

#include "app/sandbox/serving/http_message.h"
#include "models/base/clock.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace cf::sandbox::directory {

/// One thread. Nothing is random, so that the same requests have the same answers.
class TenantTokens
{
public:
    static constexpr UtcMs usualLifetime = 15 * 60'000;
    enum class Standing { Unknown, Expired, Valid };

    /// `knows`: whether there is such an account or client; its name is its password or secret.
    TenantTokens(const Clock& clock, std::function<bool(const QString& name)> knows)
        : m_clock(clock)
        , m_knows(std::move(knows))
    {}

    /// POST to /otdstenant/TENANT/oauth2/token, /otdsws/otdstenant/TENANT/oauth2/token, /tenants/TENANT/oauth2/token, /otdsws/oauth2/token
    /// and the ticket of /otdsws/rest/authentication/credentials. The one tenant is "northgate". Nothing: it is none of these, or at
    /// /otdsws/oauth2/token a grant that a browser's sign-in gives.
    std::optional<HttpResponse> answer(const HttpRequest& request);

    QByteArray mint(const QString& account);
    Standing standingOf(const QByteArray& token) const;
    QString accountOf(const QByteArray& token) const { return m_tokens.value(token).first; }

    void setLifetime(UtcMs lifetime) { m_lifetime = lifetime; } ///< of tokens from now on
    void expireAll();                                           ///< access tokens; refresh tokens stay good
    void revokeAll() { m_refreshing.clear(); }                  ///< refresh tokens

private:
    HttpResponse granted(const QJsonObject& form);
    HttpResponse tokens(const QString& account);
    const Clock& m_clock;
    std::function<bool(const QString&)> m_knows;
    UtcMs m_lifetime = usualLifetime;
    int m_given = 0;
    QHash<QByteArray, std::pair<QString, UtcMs>> m_tokens; ///< account, end
    QHash<QString, QString> m_refreshing;                  ///< refresh token, account
};

/// "Bearer …" of the Authorization header; "": there is none.
QByteArray bearerIn(const HttpRequest& request);

} // namespace cf::sandbox::directory
