#include "app/sandbox/serving/http_port.h"

#include <QHttpServerRequest>
#include <QTcpSocket>
#include <QTimer>

namespace cf::sandbox {

namespace {

constexpr qsizetype longestLog = 10'000, chunk = 8'192;
constexpr int lookingAgain = 25; // ms

QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 300: return "Multiple Choices";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 422: return "Unprocessable Content";
    case 413: return "Content Too Large";
    case 416: return "Range Not Satisfiable";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    default: return "Unspecified";
    }
}

QByteArray methodOf(const QHttpServerRequest& request)
{
    using Method = QHttpServerRequest::Method;
    switch (request.method()) {
    case Method::Get: return "GET";
    case Method::Put: return "PUT";
    case Method::Delete: return "DELETE";
    case Method::Post: return "POST";
    case Method::Head: return "HEAD";
    case Method::Options: return "OPTIONS";
    case Method::Patch: return "PATCH";
    case Method::Connect: return "CONNECT";
    case Method::Trace: return "TRACE";
    default: return "UNKNOWN";
    }
}

QByteArray inChunks(const QByteArray& body)
{
    QByteArray out;
    for (qsizetype at = 0; at < body.size(); at += chunk) {
        const QByteArray piece = body.mid(at, chunk);
        out += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return out + "0\r\n\r\n";
}

} // namespace

HttpPort::HttpPort(Service service, quint64 faultSeed, const Clock& clock, QObject* parent)
    : QAbstractHttpServer(parent)
    , m_service(std::move(service))
    , m_clock(clock)
    , m_faults(faultSeed)
    , m_server(new LoopbackServer(this))
{
    m_server->setHangingUp([this] { return m_faults.hangsUp(); });
}

Result<void> HttpPort::open(quint16 port)
{
    CF_CHECK(m_server->open(port));
    bind(m_server); // only what listens can be bound
    return {};
}

QUrl HttpPort::url() const
{
    QUrl url;
    url.setScheme(m_server->isEncrypted() ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

bool HttpPort::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    LoopbackServer::requestEnded(socket);
    settle();
    const QUrl url = request.url();
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery()) {
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    }
    auto asked = requestOf(methodOf(request), target);
    const bool isFine = asked.has_value();
    if (!asked) {
        asked = HttpRequest{methodOf(request), target, {}, {}, {}, {}, {}};
    }
    asked->headers = request.headers();
    asked->body = request.body();
    asked->base = HttpPort::url().toEncoded();
    const Fate fate = isFine ? m_faults.fateOf(*asked, m_service.answer, m_service.refusal) : Fate{0, false, false, {}, {}, m_service.refusal(400), {}};
    if (fate.late) {
        m_late.append({m_clock.now() + *fate.late, *asked});
    }
    const bool isWaiting = fate.response.patience > 0 && !fate.isStalled && !fate.isDropped;
    if (!isWaiting) {
        note(*asked, fate);
    }
    if (isWaiting) {
        await(*asked, socket, fate);
    } else if (fate.delay > 0 && !fate.isStalled) {
        QTimer::singleShot(fate.delay, socket, [this, asked = *asked, socket, fate] { answer(asked, socket, fate); });
    } else {
        answer(*asked, socket, fate);
    }
    for (const QJsonObject& action : fate.meanwhile) {
        m_service.meanwhile(action);
    }
    return true;
}

void HttpPort::settle()
{
    const UtcMs now = m_clock.now();
    for (qsizetype at = 0; at < m_late.size();) {
        if (m_late[at].due > now) {
            ++at;
            continue;
        }
        (void)m_service.answer(m_late.takeAt(at).request);
    }
}

void HttpPort::await(const HttpRequest& request, QTcpSocket* socket, const Fate& fate)
{
    auto* const timer = new QTimer(socket);
    timer->setInterval(lookingAgain);
    QObject::connect(timer, &QTimer::timeout, this, [this, request, socket, timer, fate = fate, left = fate.response.patience]() mutable {
        HttpResponse now = m_service.answer(request);
        left -= lookingAgain;
        if (now.patience > 0 && left > 0) {
            return;
        }
        fate.response = std::move(now);
        note(request, fate);
        answer(request, socket, fate);
        timer->stop();
        timer->deleteLater();
    });
    timer->start();
}

void HttpPort::missingHandler(const QHttpServerRequest& request, QTcpSocket* socket)
{
    Q_UNUSED(request);
    socket->abort();
}

void HttpPort::note(const HttpRequest& request, const Fate& fate)
{
    if (m_log.size() == longestLog) {
        m_log.removeFirst();
    }
    const int status = fate.isStalled || fate.isDropped ? 0 : fate.response.status;
    m_log.append({request.method, request.target, status, request.body.size(), fate.response.body.size(), m_clock.now()});
}

void HttpPort::answer(const HttpRequest& request, QTcpSocket* socket, const Fate& fate)
{
    if (fate.isStalled || socket->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    if (fate.isDropped) {
        socket->abort();
        return;
    }
    const HttpResponse& response = fate.response;
    const bool hasBody = response.status != 204 && response.status != 304;
    const bool isClosing = request.header("Connection").toLower() == "close" || fate.cutAfter.has_value();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    for (const auto& [name, value] : response.headers) {
        head += name + ": " + QByteArray(value).replace('\r', ' ').replace('\n', ' ') + "\r\n";
    }
    head += "Date: " + httpDate(m_clock.now()) + "\r\n";
    if (hasBody) {
        head += response.isChunked ? QByteArray("Transfer-Encoding: chunked\r\n")
                                   : "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    }
    head += isClosing ? "Connection: close\r\n\r\n" : "\r\n";
    QByteArray body;
    if (hasBody && request.method != "HEAD") {
        body = response.isChunked ? inChunks(response.body) : response.body;
    }
    if (fate.cutAfter) {
        body.truncate(std::min<qsizetype>(*fate.cutAfter, std::max<qsizetype>(body.size() - 1, 0))); // never the whole
    }
    socket->write(head + body);
    if (isClosing) {
        socket->disconnectFromHost();
    }
}

} // namespace cf::sandbox
