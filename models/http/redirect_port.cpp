#include "models/http/redirect_port.h"

#include <QPromise>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace cf::http {

namespace {

constexpr qint64 mostRequest = 1 << 16; ///< bytes of a request's head
constexpr int mostConnections = 16;

void answer(QTcpSocket& socket, QByteArray status, const QByteArray& text)
{
    socket.write("HTTP/1.1 " + status + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: " + QByteArray::number(text.size()) +
                 "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n" + text);
    socket.disconnectFromHost();
}

QByteArray hostIn(const QByteArray& head)
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.left(5).toLower() == "host:") {
            return line.mid(5).trimmed();
        }
    }
    return {};
}

} // namespace

struct RedirectPort::Waiting {
    QTcpServer server;
    QTimer timer;
    Pages pages;
    QPromise<Result<QUrl>> promise;
    QUrl address;
    bool isOver = false;

    void end(Result<QUrl> result)
    {
        if (!isOver) {
            isOver = true;
            server.close();
            timer.stop();
            promise.addResult(std::move(result));
            promise.finish();
        }
    }

    void take(QTcpSocket* socket)
    {
        // What follows the head is nobody's.
        const QByteArray head = socket->peek(mostRequest);
        if (head.indexOf("\r\n\r\n") < 0) {
            if (head.size() >= mostRequest) {
                socket->disconnect(&timer);
                answer(*socket, "431 Request Header Fields Too Large", pages.nothing);
            }
            return;
        }
        socket->disconnect(&timer);
        const QByteArrayList request = head.left(head.indexOf("\r\n")).split(' ');
        const QUrl target = address.resolved(QUrl::fromEncoded(request.value(1), QUrl::StrictMode));
        const QUrlQuery fields(target);
        const bool isOurs = request.value(0) == "GET" && target.isValid() && target.path() == u"/" &&
                            hostIn(head) == address.authority().toLatin1() &&
                            (fields.hasQueryItem(u"code"_s) || fields.hasQueryItem(u"error"_s));
        if (!isOurs || isOver) {
            answer(*socket, "404 Not Found", pages.nothing);
            return;
        }
        answer(*socket, "200 OK", pages.cameBack);
        socket->setParent(nullptr); // the page is still on its way when nobody waits any more
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        end(target);
    }

    void greet()
    {
        while (QTcpSocket* socket = server.nextPendingConnection()) {
            if (server.findChildren<QTcpSocket*>().size() > mostConnections) {
                delete socket;
                continue;
            }
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, &timer, [this, socket] { take(socket); });
        }
    }
};

Result<std::unique_ptr<RedirectPort>> RedirectPort::open(quint16 port, Pages pages, std::chrono::milliseconds timeout)
{
    auto waiting = std::make_unique<Waiting>();
    if (!waiting->server.listen(QHostAddress::LocalHost, port)) {
        return fail(ErrorKind::Unavailable, QStringLiteral("port %1 of this machine: %2").arg(port).arg(waiting->server.errorString()));
    }
    waiting->address = QUrl(u"http://127.0.0.1:%1/"_s.arg(waiting->server.serverPort()));
    waiting->pages = std::move(pages);
    waiting->promise.start();
    Waiting* const it = waiting.get();
    QObject::connect(&it->server, &QTcpServer::newConnection, &it->timer, [it] { it->greet(); });
    QObject::connect(&it->timer, &QTimer::timeout, &it->timer, [it] { it->end(fail(ErrorKind::Timeout, QStringLiteral("the browser did not come back"))); });
    it->timer.setSingleShot(true);
    it->timer.start(timeout);
    std::unique_ptr<RedirectPort> out(new RedirectPort);
    out->m_waiting = std::move(waiting);
    return out;
}

RedirectPort::~RedirectPort()
{
    if (m_waiting) {
        m_waiting->end(fail(ErrorKind::Cancelled, {}));
    }
}

QUrl RedirectPort::address() const { return m_waiting->address; }
QFuture<Result<QUrl>> RedirectPort::cameBack() const { return m_waiting->promise.future(); }

} // namespace cf::http
