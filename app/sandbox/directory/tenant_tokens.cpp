#include "app/sandbox/directory/tenant_tokens.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace cf::sandbox::directory {

namespace {

using namespace Qt::StringLiterals;

constexpr QStringView tenant = u"northgate";

HttpResponse json(int status, const QJsonObject& object)
{
    HttpResponse response = jsonResponse(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    response.setHeader("Cache-Control", "no-store");
    return response;
}

/// A form or an object of JSON, and what a client says of itself in the header.
QJsonObject formOf(const HttpRequest& request)
{
    QJsonObject form;
    if (request.contentType() == "application/json") {
        form = QJsonDocument::fromJson(request.body).object();
    } else {
        for (const auto& [name, value] : formFields(request.body).value_or(Fields())) {
            form.insert(name, value);
        }
    }
    if (const QByteArray header = request.header("Authorization"); header.left(6).toLower() == "basic ") {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
        form.insert(u"client_id"_s, pair.section(u':', 0, 0));
        form.insert(u"client_secret"_s, pair.section(u':', 1));
    }
    return form;
}

} // namespace

QByteArray bearerIn(const HttpRequest& request)
{
    const QByteArray header = request.header("Authorization");
    return header.left(7).toLower() == "bearer " ? header.mid(7).trimmed() : QByteArray();
}

QByteArray TenantTokens::mint(const QString& account)
{
    const QByteArray text = "northgate tenant\n" + account.toUtf8() + '\n' + QByteArray::number(++m_given);
    const QByteArray token = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_tokens.insert(token, {account, m_clock.now() + m_lifetime});
    return token;
}

TenantTokens::Standing TenantTokens::standingOf(const QByteArray& token) const
{
    const auto found = m_tokens.find(token);
    return found == m_tokens.end() ? Standing::Unknown : found->second > m_clock.now() ? Standing::Valid : Standing::Expired;
}

void TenantTokens::expireAll()
{
    for (auto& [account, end] : m_tokens) {
        end = 0;
    }
}

HttpResponse TenantTokens::tokens(const QString& account)
{
    const QString access = QString::fromLatin1(mint(account)), refresh = u"r-"_s + access;
    m_refreshing.insert(refresh, account);
    return json(200, {{u"access_token"_s, access}, {u"refresh_token"_s, refresh}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, m_lifetime / 1000}});
}

HttpResponse TenantTokens::granted(const QJsonObject& form)
{
    const QString grant = form[u"grant_type"].toString(), client = form[u"client_id"].toString();
    const auto isGood = [this](const QString& name, const QString& secret) { return !name.isEmpty() && m_knows(name) && name == secret; };
    if (grant == u"password") {
        const QString name = form[u"username"].toString();
        return isGood(name, form[u"password"].toString()) ? tokens(name) : json(400, {{u"error"_s, u"invalid_grant"_s}});
    }
    if (grant == u"client_credentials") {
        return isGood(client, form[u"client_secret"].toString()) ? tokens(client + u"@OAuthClients"_s) : json(401, {{u"error"_s, u"invalid_client"_s}});
    }
    if (grant == u"refresh_token") {
        const QString account = m_refreshing.value(form[u"refresh_token"].toString());
        return account.isEmpty() ? json(400, {{u"error"_s, u"invalid_grant"_s}}) : tokens(account);
    }
    return json(400, {{u"error"_s, u"unsupported_grant_type"_s}});
}

std::optional<HttpResponse> TenantTokens::answer(const HttpRequest& request)
{
    QStringList path = request.path;
    const bool isTicket = path.join(u'/') == u"otdsws/rest/authentication/credentials";
    bool isToken = path.join(u'/') == u"otdsws/oauth2/token";
    if (path.value(0) == u"otdsws") {
        path.removeFirst();
    }
    const bool isOfTenant = path.size() == 4 && (path[0] == u"otdstenant" || path[0] == u"tenants") && path[2] == u"oauth2" && path[3] == u"token";
    if (isOfTenant && path[1] != tenant) {
        return json(404, {{u"error"_s, u"no such tenant"_s}});
    }
    isToken = isToken || isOfTenant;
    if (!isToken && !isTicket) {
        return std::nullopt;
    }
    if (request.method != "POST") {
        return json(405, {{u"error"_s, u"method_not_allowed"_s}});
    }
    const QJsonObject form = formOf(request);
    const QString grant = form[u"grant_type"].toString();
    const bool isOfBrowser = grant == u"authorization_code" || (grant == u"refresh_token" && !m_refreshing.contains(form[u"refresh_token"].toString()));
    if (isToken && !isOfTenant && isOfBrowser) {
        return std::nullopt;
    }
    if (!isTicket) {
        return granted(form);
    }
    const QString name = form[form.contains(u"user_name") ? u"user_name"_s : u"userName"_s].toString();
    if (name.isEmpty() || !m_knows(name) || form[u"password"].toString() != name) {
        return json(401, {{u"status"_s, 401}, {u"error"_s, u"Authentication failed"_s}});
    }
    const QString token = QString::fromLatin1(mint(name));
    return json(200, {{u"token"_s, token}, {u"ticket"_s, token}, {u"userId"_s, name}});
}

} // namespace cf::sandbox::directory
