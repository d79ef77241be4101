#include "app/sandbox/documentum/dctm_sign_in.h"

#include <QJsonDocument>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

constexpr const char *cookieName = "DOCUMENTUM-CLIENT-TOKEN", *csrfName = "DOCUMENTUM-CSRF-TOKEN";

QByteArray cookieIn(const HttpRequest& request)
{
    for (const QByteArray& one : request.header("Cookie").split(';')) {
        const QByteArray cookie = one.trimmed();
        if (cookie.startsWith(QByteArray(cookieName) + '=')) {
            const QByteArray value = cookie.mid(qsizetype(qstrlen(cookieName)) + 1);
            return value.startsWith('"') ? value.mid(1).chopped(1) : value;
        }
    }
    return request.header(cookieName); // as some clients send it
}

const Account* withPassword(const QString& name, const QString& password)
{
    const Account* const account = accountNamed(name);
    return account != nullptr && password == account->name ? account : nullptr;
}

HttpResponse plainJson(int status, const QJsonObject& json) { return jsonResponse(status, QJsonDocument(json).toJson(QJsonDocument::Compact)); }

} // namespace

HttpResponse notSignedIn(const HttpRequest* request)
{
    HttpResponse response = failed(401, u"E_BAD_CREDENTIALS_ERROR"_s, u"Authentication failed because of invalid credentials."_s);
    if (request == nullptr || request->header("DOCUMENTUM-CUSTOM-UNAUTH-SCHEME") != "true") {
        response.setHeader("WWW-Authenticate", "Basic realm=\"com.emc.documentum.rest\"");
    }
    return response;
}

Or<Account> recognised(const Site& site, const HttpRequest& request)
{
    const QByteArray header = request.header("Authorization");
    const Account* account = nullptr;
    if (header.left(6).toLower() == "basic " && site.modes.takesBasic) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
        account = withPassword(pair.section(u':', 0, 0), pair.section(u':', 1));
    } else if (header.left(7).toLower() == "bearer ") {
        const auto name = site.sessions.accountOf(header.mid(7).trimmed(), Sessions::Kind::Bearer);
        account = name ? accountNamed(*name) : nullptr;
    } else if (header.isEmpty() && site.modes.wantsClientTokens) {
        const QByteArray cookie = cookieIn(request);
        const auto name = site.sessions.accountOf(cookie, Sessions::Kind::Client);
        account = name ? accountNamed(*name) : nullptr;
        const bool isUnsafe = request.method != "GET" && request.method != "HEAD";
        const QString* const inQuery = firstOf(request.query, u"csrf-token");
        const QByteArray csrf = inQuery == nullptr ? request.header(csrfName) : inQuery->toLatin1();
        if (account != nullptr && isUnsafe && csrf != site.sessions.csrfTokenFor(cookie)) {
            return tl::make_unexpected(failed(403, u"E_CSRF_TOKEN_INVALID"_s, u"The CSRF token is missing or invalid."_s));
        }
    }
    if (account == nullptr) {
        return tl::make_unexpected(notSignedIn(&request));
    }
    return *account;
}

void addClientToken(HttpResponse& response, const Site& site, const HttpRequest& request, const Account& account)
{
    if (!site.modes.wantsClientTokens || response.status >= 400) {
        return;
    }
    QByteArray token = request.header("Authorization").isEmpty() ? cookieIn(request) : QByteArray();
    if (token.isEmpty()) {
        token = site.sessions.tokenFor(account.name, Sessions::Kind::Client);
        response.headers.append({"Set-Cookie", QByteArray(cookieName) + '=' + token + "; Path=/dctm-rest; HttpOnly"});
    }
    response.setHeader("DOCUMENTUM-CSRF-HEADER-NAME", csrfName);
    response.setHeader("DOCUMENTUM-CSRF-QUERY-NAME", "csrf-token");
    response.setHeader(csrfName, site.sessions.csrfTokenFor(token));
}

HttpResponse directoryService(const Site& site, const HttpRequest& request)
{
    const QString there = request.path.mid(1).join(u'/');
    if (request.method != "POST") {
        return plainJson(405, {{u"error"_s, u"method_not_allowed"_s}});
    }
    if (there == u"v1/authentication/credentials" || there == u"rest/authentication/credentials") {
        const QJsonObject json = QJsonDocument::fromJson(request.body).object();
        const QString name = json[json.contains(u"user_name") ? u"user_name"_s : u"userName"_s].toString();
        const Account* const account = withPassword(name, json[u"password"].toString());
        const QString token = account == nullptr ? QString() : QString::fromLatin1(site.sessions.tokenFor(name, Sessions::Kind::Bearer));
        return account == nullptr ? plainJson(401, {{u"status"_s, 401}, {u"error"_s, u"Authentication failed"_s}})
                                  : plainJson(200, {{u"token"_s, token}, {u"ticket"_s, token}, {u"userId"_s, name}});
    }
    if (there != u"oauth2/token") {
        return plainJson(404, {{u"error"_s, u"not_found"_s}});
    }
    const auto fields = formFields(request.body).value_or(Fields());
    const auto text = [&](QStringView name) {
        const QString* const found = firstOf(fields, name);
        return found == nullptr ? QString() : *found;
    };
    const QString grant = text(u"grant_type");
    QString name = text(u"username"), password = text(u"password");
    if (grant == u"client_credentials") {
        const QByteArray header = request.header("Authorization");
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
        const bool isInHeader = header.left(6).toLower() == "basic ";
        name = isInHeader ? pair.section(u':', 0, 0) : text(u"client_id");
        password = isInHeader ? pair.section(u':', 1) : text(u"client_secret");
    } else if (grant != u"password") {
        return plainJson(400, {{u"error"_s, u"unsupported_grant_type"_s}});
    }
    if (withPassword(name, password) == nullptr) {
        return plainJson(400, {{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, u"Authentication failed"_s}});
    }
    return plainJson(200, {{u"access_token"_s, QString::fromLatin1(site.sessions.tokenFor(name, Sessions::Kind::Bearer))},
                           {u"token_type"_s, u"Bearer"_s},
                           {u"expires_in"_s, Sessions::lifetime / 1000}});
}

} // namespace cf::sandbox::documentum
