#include "models/http/network_transport.h"

#include <QCoroSignal>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace cf::http {

namespace {

constexpr int mostRedirects = 5;

QNetworkRequest requestOf(const Request& request, const TransportOptions& options)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // one connection would serialise what is in flight
    out.setTransferTimeout(int(request.timeout.count()));
    out.setRawHeader("User-Agent", options.userAgent);
    for (const auto& [name, value] : request.headers) {
        out.setRawHeader(name, value);
    }
    if (request.url.scheme() == u"https") {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        if (!options.trusted.isEmpty()) {
            tls.addCaCertificates(options.trusted);
        }
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        out.setSslConfiguration(tls);
    }
    return out;
}

/// What the server made the transfer fail with; statuses are no failures.
ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError: return ErrorKind::Unauthorised;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return ErrorKind::Timeout;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure: return ErrorKind::Protocol;
    default: return ErrorKind::Offline;
    }
}

bool isTransferError(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError) {
        return false;
    }
    // Errors from 201 on are statuses in other words.
    return status == 0 || error < QNetworkReply::ContentAccessDenied;
}

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    const int port = a.scheme() == u"https" ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(port) == b.port(port);
}

} // namespace

struct NetworkTransport::Network {
    QNetworkAccessManager access;
};

NetworkTransport::NetworkTransport(TransportOptions options)
    : m_options(std::move(options))
    , m_network(std::make_unique<Network>())
{}
NetworkTransport::~NetworkTransport() = default;

QCoro::Task<Result<Reply>> NetworkTransport::exchange(Request request, std::stop_token stop)
{
    const bool mayFollow = request.method == "GET" || request.method == "HEAD";
    for (int redirects = 0;; ++redirects) {
        Result<Reply> reply = co_await once(request, stop);
        const QByteArray location = reply ? reply->header("location") : QByteArray();
        const int status = reply ? reply->status : 0;
        const bool moved = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        if (!moved || location.isEmpty() || !mayFollow) {
            co_return reply;
        }
        const QUrl target = request.url.resolved(QUrl::fromEncoded(location));
        if (redirects == mostRedirects || !isSameOrigin(request.url, target)) {
            co_return fail(ErrorKind::Rejected, QStringLiteral("redirected to another server, or in circles"));
        }
        request.url = target;
    }
}

QCoro::Task<Result<Reply>> NetworkTransport::once(const Request& request, std::stop_token stop)
{
    if (stop.stop_requested()) {
        co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
    }
    const std::unique_ptr<QNetworkReply> reply(
        m_network->access.sendCustomRequest(requestOf(request, m_options), request.method, request.body));
    QByteArray body;
    bool isTooLong = false;
    QStringList distrust;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), [&] {
        body += reply->readAll();
        if (body.size() > request.maxBytes) {
            isTooLong = true;
            reply->abort();
        }
    });
    QObject::connect(reply.get(), &QNetworkReply::sslErrors, reply.get(), [&](const QList<QSslError>& errors) {
        for (const QSslError& error : errors) {
            distrust << error.errorString();
        }
    });
    const std::stop_callback cut(stop, [&reply] {
        QMetaObject::invokeMethod(reply.get(), [&reply] { reply->abort(); }, Qt::QueuedConnection);
    });
    if (!reply->isFinished()) {
        co_await qCoro(reply.get(), &QNetworkReply::finished);
    }
    body += reply->isOpen() ? reply->readAll() : QByteArray();
    if (stop.stop_requested()) {
        co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isTooLong || body.size() > request.maxBytes) {
        co_return fail(ErrorKind::Rejected, QStringLiteral("the answer is longer than %1 bytes").arg(request.maxBytes));
    }
    if (isTransferError(reply->error(), status)) {
        // Not errorString(), which quotes the address, and with it what was asked for.
        const char* name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply->error());
        const QString what = distrust.isEmpty() ? QString::fromLatin1(name) : distrust.join(QStringLiteral("; "));
        co_return fail(kindOf(reply->error()), status ? QStringLiteral("cut off: ") + what : what);
    }
    Reply out;
    out.status = status;
    out.url = request.url;
    for (const auto& [name, value] : reply->rawHeaderPairs()) {
        out.headers.emplace_back(name.toLower(), value);
    }
    // An answer that ends early on a connection that was to be closed anyway.
    const QByteArray length = out.header("content-length");
    bool isNumber = false;
    const qint64 stated = length.toLongLong(&isNumber);
    if (isNumber && request.method != "HEAD" && out.header("content-encoding").isEmpty() && stated > body.size()) {
        co_return fail(ErrorKind::Offline, QStringLiteral("cut off after %1 of %2 bytes").arg(body.size()).arg(stated));
    }
    out.body = std::move(body);
    co_return out;
}

} // namespace cf::http
