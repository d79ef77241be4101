#include "models/connectors/remote/browser_sign_in.h"

#include "models/connectors/remote/authority_settings.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace cf::connectors {

QCoro::Task<Result<Secret>> signInByBrowser(Repository repository, RemoteParts parts, Browser& browser, std::stop_token stop)
{
    const Connection& connection = repository.connection;
    if (!usesBrowser(connection)) {
        co_return fail(ErrorKind::Rejected, QStringLiteral("this repository is not signed in to in a browser"));
    }
    if (const QString fault = signInFault(connection); !fault.isEmpty()) {
        co_return fail(ErrorKind::Rejected, fault);
    }
    http::Line line(parts.line(1));
    Result<http::AuthorizationServer> authority = co_await authorityOf(connection, line, stop);
    if (!authority) {
        co_return tl::unexpected<Error>(authority.error());
    }
    const auto request = std::make_shared<http::AuthorizationRequest>(
        http::AuthorizationRequest::fresh(*std::move(authority), connection[u"clientId"_s], connection[u"scope"_s]));
    const auto address = [request](const QUrl& redirect) {
        request->redirect = redirect;
        return request->address();
    };
    const quint16 port = connection[u"redirectPort"_s].toUShort();
    const QFuture<Result<QUrl>> visit = browser.visit(port, address, stop);
    const Result<QUrl> cameBack = co_await visit;
    if (!cameBack) {
        co_return tl::unexpected<Error>(cameBack.error());
    }
    const Result<QByteArray> code = request->codeIn(*cameBack);
    if (!code) {
        co_return tl::unexpected<Error>(code.error());
    }
    Result<http::Tokens> tokens = co_await http::tokensForCode(line, parts.clock, *request, *code, stop);
    if (!tokens) {
        co_return tl::unexpected<Error>(tokens.error());
    }
    if (tokens->refresh.isEmpty()) {
        co_return fail(ErrorKind::Rejected, QStringLiteral("the authorization server gives no refresh token: the scope may have to name offline_access"));
    }
    parts.tokens->put(tokens->refresh, tokens->access, tokens->expires);
    co_return tokens->refresh;
}

} // namespace cf::connectors
