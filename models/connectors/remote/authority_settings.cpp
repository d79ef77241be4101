#include "models/connectors/remote/authority_settings.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

QUrl urlIn(const Connection& connection, const QString& name) { return QUrl(connection[name], QUrl::StrictMode); }

bool isWeb(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

} // namespace

bool mayTakeSecrets(const QUrl& url, const Connection& connection)
{
    const bool isHere = url.host() == u"127.0.0.1" || url.host() == u"::1" || url.host() == u"localhost";
    return isWeb(url) && (url.scheme() == u"https" || isHere || connection[u"insecure"_s] == u"yes");
}

bool usesBrowser(const Connection& connection) { return connection[u"signIn"_s] == u"oauth"; }

QString signInFault(const Connection& connection)
{
    for (const QString& name : {u"otds"_s, u"issuer"_s, u"authorizeUrl"_s, u"tokenUrl"_s}) {
        if (!connection[name].isEmpty() && !mayTakeSecrets(urlIn(connection, name), connection)) {
            return name + u" is no address that secrets may be sent to"_s;
        }
    }
    return {};
}

QUrl directoryUrl(const QUrl& base, const QString& path)
{
    QUrl url = base;
    QString root = base.path();
    while (root.endsWith(u'/')) {
        root.chop(1);
    }
    url.setPath(root + path);
    return url;
}

QCoro::Task<Result<http::AuthorizationServer>> authorityOf(Connection connection, http::Line& line, std::stop_token stop)
{
    http::AuthorizationServer server;
    const QUrl issuer = urlIn(connection, u"issuer"_s), otds = urlIn(connection, u"otds"_s);
    server.authorize = urlIn(connection, u"authorizeUrl"_s);
    server.token = urlIn(connection, u"tokenUrl"_s);
    if (!server.authorize.isEmpty() && !server.token.isEmpty()) {
        server.issuer = connection[u"issuer"_s];
    } else if (!issuer.isEmpty()) {
        Result<http::AuthorizationServer> found = co_await http::discover(line, issuer, stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
        server = *std::move(found);
    } else {
        server.authorize = directoryUrl(otds, u"/otdsws/oauth2/auth"_s);
        server.token = directoryUrl(otds, u"/otdsws/oauth2/token"_s);
    }
    if (!mayTakeSecrets(server.authorize, connection) || !mayTakeSecrets(server.token, connection)) {
        co_return fail(ErrorKind::Rejected, QStringLiteral("the authorization server is at no address that secrets may be sent to"));
    }
    co_return server;
}

} // namespace cf::connectors
