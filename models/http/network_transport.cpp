#include "models/http/network_transport.h"

#include <QCoroSignal>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
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

QNetworkRequest onceOf(const Request& request, const TransportOptions& options)
{
    QNetworkRequest out = requestOf(request, options);
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    return out;
}

const QString cutOff = QStringLiteral("cut off: ");

/// There never was a connection that anything could have been sent over.
bool notConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError || error == QNetworkReply::SslHandshakeFailedError;
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

/// A body that can be read once. Qt sends a request again by itself, whatever its method, on a connection that ended before an answer came
/// (Qt 6.4, three times); it cannot where there is nothing left to send.
class OnceBody final : public QIODevice
{
public:
    explicit OnceBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_at == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, size, to);
        m_at += size;
        return size == 0 && most > 0 ? -1 : size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

bool isSameOrigin(const QUrl& a, const QUrl& b)
{
    const int port = a.scheme() == u"https" ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(port) == b.port(port);
}

} // namespace

struct NetworkTransport::Network {
    QNetworkAccessManager access;

    /// Another one with the same cookies.
    std::unique_ptr<QNetworkAccessManager> aside()
    {
        auto other = std::make_unique<QNetworkAccessManager>();
        QNetworkCookieJar* cookies = access.cookieJar();
        other->setCookieJar(cookies);
        cookies->setParent(&access); // it took it over
        return other;
    }
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
    // One that may leave once gets a connection of its own: a kept one may have ended unnoticed, and then nobody could say whether it arrived.
    const std::unique_ptr<QNetworkAccessManager> own = request.isOnce ? m_network->aside() : nullptr;
    OnceBody once(request.body);
    // As a verb of its own HEAD would wait for the body that its answer announces.
    const bool isHead = request.method == "HEAD" && !own;
    const std::unique_ptr<QNetworkReply> reply(
        isHead ? m_network->access.head(requestOf(request, m_options))
        : own  ? own->sendCustomRequest(onceOf(request, m_options), request.method, &once)
               : m_network->access.sendCustomRequest(requestOf(request, m_options), request.method, request.body));
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
        co_return fail(kindOf(reply->error()), (status ? cutOff : notConnected(reply->error()) ? unsent : QString()) + what);
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
