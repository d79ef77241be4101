#include "app/sandbox/directory/sign_in_service.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace cf::sandbox::directory {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs tokenLifetime = 3'600'000, codeLifetime = 60'000;

QByteArray text(const Fields& fields, QStringView name)
{
    const QString* const found = firstOf(fields, name);
    return found == nullptr ? QByteArray() : found->toUtf8();
}

HttpResponse json(int status, const QJsonObject& object)
{
    HttpResponse response = jsonResponse(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    response.setHeader("Cache-Control", "no-store");
    return response;
}

HttpResponse refused(const QString& error) { return json(error == u"invalid_client" ? 401 : 400, {{u"error"_s, error}}); }

HttpResponse page(int status, const QByteArray& body)
{
    return {status, {{"Content-Type", "text/html;charset=utf-8"}}, "<!doctype html><html><head><title>Northgate sign-in</title></head><body>" + body + "</body></html>", false};
}

HttpResponse form(int status, const HttpRequest& request, const QByteArray& said)
{
    const QByteArray target = QString::fromLatin1(request.target).toHtmlEscaped().toUtf8();
    return page(status, "<h1>Northgate</h1><p>" + said + "</p><form method=\"post\" action=\"" + target +
                            "\"><input name=\"otds_username\"><input name=\"otds_password\" type=\"password\"><button>Sign in</button></form>");
}

/// RFC 8252 7.3: any port.
bool isLoopback(const QByteArray& redirect)
{
    const QUrl url = QUrl::fromEncoded(redirect, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"http" && url.host() == u"127.0.0.1" && url.path() == u"/" && !url.hasFragment();
}

QByteArray challengeOf(const QByteArray& verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString issuerOf(const HttpRequest& request) { return QString::fromLatin1(request.base) + u"/otdsws"_s; }

} // namespace

QByteArray SignInService::sealed(const char* what)
{
    const QByteArray text = QByteArray("northgate sign-in\n") + what + QByteArray::number(++m_given);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

std::optional<HttpResponse> SignInService::answer(const HttpRequest& request)
{
    const QString there = request.path.join(u'/');
    const bool isPost = request.method == "POST";
    if (there == u".well-known/oauth-authorization-server/otdsws" || there == u"otdsws/.well-known/openid-configuration") {
        return metadata(request);
    }
    if (there == u"otdsws/oauth2/auth") {
        return authorize(request);
    }
    if (there != u"otdsws/oauth2/token" || !isPost) {
        return std::nullopt;
    }
    const Fields fields = formFields(request.body).value_or(Fields());
    const QByteArray grant = text(fields, u"grant_type");
    if (grant != "authorization_code" && grant != "refresh_token") {
        return std::nullopt;
    }
    if (text(fields, u"client_id") != clientName) {
        return refused(u"invalid_client"_s);
    }
    return grant == "refresh_token" ? forRefresh(fields) : forCode(fields);
}

HttpResponse SignInService::metadata(const HttpRequest& request) const
{
    const QString issuer = issuerOf(request);
    QJsonObject all{{u"issuer"_s, issuer},
                    {u"authorization_endpoint"_s, issuer + u"/oauth2/auth"_s},
                    {u"token_endpoint"_s, issuer + u"/oauth2/token"_s},
                    {u"response_types_supported"_s, QJsonArray{u"code"_s}},
                    {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}}};
    if (m_namesItself) {
        all.insert(u"authorization_response_iss_parameter_supported"_s, true);
    }
    return json(200, all);
}

HttpResponse SignInService::backTo(const HttpRequest& request, const Fields& more) const
{
    Fields fields = more;
    if (const QByteArray state = text(request.query, u"state"); !state.isEmpty()) {
        fields.append({u"state"_s, QString::fromUtf8(state)});
    }
    if (m_namesItself) {
        fields.append({u"iss"_s, issuerOf(request)});
    }
    QByteArray address = text(request.query, u"redirect_uri");
    char sign = '?';
    for (const auto& [name, value] : fields) {
        address += std::exchange(sign, '&') + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    }
    return {302, {{"Location", address}}, {}, false};
}

HttpResponse SignInService::authorize(const HttpRequest& request)
{
    if (text(request.query, u"client_id") != clientName || !isLoopback(text(request.query, u"redirect_uri"))) {
        return page(400, "<p>No such client.</p>"); // it is sent nowhere: RFC 6749 4.1.2.1
    }
    const QByteArray challenge = text(request.query, u"code_challenge");
    if (text(request.query, u"response_type") != "code") {
        return backTo(request, {{u"error"_s, u"unsupported_response_type"_s}});
    }
    if (challenge.size() != 43 || text(request.query, u"code_challenge_method") != "S256") {
        return backTo(request, {{u"error"_s, u"invalid_request"_s}});
    }
    if (request.method != "POST") {
        return form(200, request, "Sign in to continue.");
    }
    const Fields fields = formFields(request.body).value_or(Fields());
    const QString name = QString::fromUtf8(text(fields, u"otds_username"));
    if (firstOf(fields, u"otds_deny") != nullptr) {
        return backTo(request, {{u"error"_s, u"access_denied"_s}});
    }
    if (name.isEmpty() || !m_knows(name) || text(fields, u"otds_password") != name.toUtf8()) {
        return form(401, request, "Name or password is wrong.");
    }
    const QByteArray code = sealed("code");
    m_codes.insert(code, {name, text(request.query, u"redirect_uri"), challenge, m_clock.now() + codeLifetime, ++m_families});
    return backTo(request, {{u"code"_s, QString::fromLatin1(code)}});
}

HttpResponse SignInService::forCode(const Fields& fields)
{
    const auto found = m_codes.find(text(fields, u"code"));
    if (found == m_codes.end()) {
        return refused(u"invalid_grant"_s);
    }
    if (found->isSpent) { // whoever has it has stolen it: RFC 6749 4.1.2
        m_revoked.insert(found->family);
        return refused(u"invalid_grant"_s);
    }
    found->isSpent = true;
    const bool isProven = challengeOf(text(fields, u"code_verifier")) == found->challenge;
    if (!isProven || text(fields, u"redirect_uri") != found->redirect || found->ends <= m_clock.now()) {
        return refused(u"invalid_grant"_s);
    }
    return tokens(found->account, found->family);
}

HttpResponse SignInService::forRefresh(const Fields& fields)
{
    const auto found = m_grants.find(text(fields, u"refresh_token"));
    if (found != m_grants.end() && found->isSpent) {
        m_revoked.insert(found->family);
    }
    if (found == m_grants.end() || m_revoked.contains(found->family)) {
        return refused(u"invalid_grant"_s);
    }
    found->isSpent = m_rotates;
    const Grant grant = *found; // what follows may move it
    return tokens(grant.account, grant.family);
}

HttpResponse SignInService::tokens(const QString& account, int family)
{
    QByteArray access;
    if (m_mint) {
        access = m_mint(account);
    } else {
        access = sealed("access");
        m_tokens.insert(access, {account, m_clock.now() + tokenLifetime});
    }
    QJsonObject all{{u"access_token"_s, QString::fromLatin1(access)}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, tokenLifetime / 1000}};
    const bool isFirst = std::none_of(m_grants.begin(), m_grants.end(), [family](const Grant& one) { return one.family == family; });
    if (m_refreshes && (m_rotates || isFirst)) {
        const QByteArray refresh = sealed("refresh");
        m_grants.insert(refresh, {account, family});
        all.insert(u"refresh_token"_s, QString::fromLatin1(refresh));
    }
    return json(200, all);
}

std::optional<QString> SignInService::accountOf(const QByteArray& token) const
{
    const auto found = m_tokens.find(token);
    return found != m_tokens.end() && found->second > m_clock.now() ? std::optional(found->first) : std::nullopt;
}

Result<void> SignInService::act(const QJsonObject& action)
{
    const QString what = action[u"do"].toString(), name = action[u"name"].toString();
    if (what == u"expire-tokens") {
        m_tokens.clear();
    } else if (what == u"revoke-grants") {
        m_grants.clear();
    } else if (what == u"sign-in" && name == u"rotates") {
        m_rotates = action[u"value"].toBool(true);
    } else if (what == u"sign-in" && name == u"refreshes") {
        m_refreshes = action[u"value"].toBool(true);
    } else if (what == u"sign-in" && name == u"names-itself") {
        m_namesItself = action[u"value"].toBool(true);
    } else {
        return fail(ErrorKind::NotFound, what);
    }
    return {};
}

} // namespace cf::sandbox::directory
