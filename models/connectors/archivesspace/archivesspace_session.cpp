#include "models/connectors/archivesspace/archivesspace_session.h"

#include "models/connectors/remote/json_value.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace cf::connectors::archivesspace {

QUrl below(const QUrl& base, const QString& path, const std::vector<std::pair<QString, QString>>& query)
{
    QUrl url = base;
    QString root = base.path();
    while (root.endsWith(u'/')) {
        root.chop(1);
    }
    url.setPath(root + path);
    QByteArray encoded;
    for (const auto& [name, value] : query) {
        encoded += (encoded.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name, "[]") + '=' +
                   QUrl::toPercentEncoding(value, ",:");
    }
    url.setQuery(encoded.isEmpty() ? QString() : QString::fromLatin1(encoded), QUrl::StrictMode);
    return url;
}

QCoro::Task<Result<void>> Session::signIn(http::Line& line, std::stop_token stop)
{
    const QFuture<Result<Secret>> asked = m_password();
    const Result<Secret> password = co_await asked;
    if (!password) {
        co_return tl::unexpected<Error>(password.error());
    }
    http::Request request;
    request.method = "POST";
    // The name is part of the path, and may have a space or an '@'; a '/' it cannot have.
    const QString name = m_user.trimmed().toLower();
    if (name.isEmpty() || name.contains(u'/')) {
        co_return fail(ErrorKind::Unauthorised, QStringLiteral("no user name that this system can have"));
    }
    request.url = below(m_base, u"/users/"_s + name + u"/login"_s);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = "expiring=true&password=" + password->reveal().toByteArray().toPercentEncoding();
    request.purpose = QStringLiteral("sign in");
    const Result<http::Reply> reply = co_await line.send(std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (reply->status == 403 || reply->status == 400) {
        co_return fail(ErrorKind::Unauthorised, QStringLiteral("the server refuses this name and password"));
    }
    const Result<QJsonDocument> answer = jsonOf(reply->body);
    const QString session = answer ? (*answer)["session"_L1].toString() : QString();
    if (!reply->isOk() || session.isEmpty()) {
        co_return fail(ErrorKind::Protocol, QStringLiteral("signing in: answer %1 without a session").arg(reply->status));
    }
    m_session = session.toLatin1();
    m_isAdministrator = (*answer)["user"_L1]["is_admin"_L1].toBool();
    co_return Result<void>();
}

void Session::sign(http::Request& request) const
{
    request.headers.emplace_back("X-ArchivesSpace-Session", m_session);
    request.headers.emplace_back("Accept", "application/json");
}

bool Session::isOver(const http::Reply& reply) const { return reply.status == 412; }

QCoro::Task<void> Session::signOut(http::Line& line)
{
    http::Request request;
    request.method = "POST";
    request.url = below(m_base, u"/logout"_s);
    request.isRepeatable = false;
    request.timeout = std::chrono::seconds(2); // nobody waits for a farewell
    request.purpose = QStringLiteral("sign out");
    sign(request);
    co_await line.send(std::move(request), {});
    m_session.clear();
}

} // namespace cf::connectors::archivesspace
