// A server that says what it is told to, byte for byte.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace cf::test {

/// Answers each request with what the function says, byte for byte, and closes the connection.
class RawServer : public QTcpServer
{
public:
    using Answer = std::function<QByteArray(const QByteArray& request)>;
    explicit RawServer(Answer says)
        : m_answer(std::move(says))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket, read = std::make_shared<QByteArray>()] {
                    *read += socket->readAll();
                    if (read->contains("\r\n\r\n")) {
                        requests << *read;
                        const QByteArray answer = m_answer(*read);
                        if (!answer.isNull()) {
                            socket->write(answer);
                            socket->disconnectFromHost();
                        }
                    }
                });
            }
        });
        listen(QHostAddress::LocalHost);
    }
    QUrl url(const QString& path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }
    QList<QByteArray> requests;

private:
    Answer m_answer;
};

inline QByteArray ok(const QByteArray& body, const QByteArray& more = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

} // namespace cf::test
