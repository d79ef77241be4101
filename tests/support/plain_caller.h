// Sends one request over a socket of its own and says what came back, whole or not. Unlike QNetworkAccessManager it never sends a request
// a second time by itself, so that what a system was asked is what the test asked.
#pragma once

#include "app/sandbox/serving/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpSocket>

namespace cf::test {

struct PlainAnswer {
    int status = 0;  ///< 0: there was no answer
    QByteArray head, body;
    bool isWhole = false; ///< as long as it was announced
    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
};

class PlainCaller
{
public:
    explicit PlainCaller(const QUrl& server)
        : m_port(quint16(server.port()))
    {}
    QByteArray token;

    /// `patience`: ms until it is given up without an answer.
    PlainAnswer send(const QByteArray& method, const QString& target, const QByteArray& body = {}, const sandbox::HeaderList& headers = {}, int patience = 20'000)
    {
        QTcpSocket socket;
        QByteArray received;
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
        QSignalSpy ended(&socket, &QTcpSocket::disconnected);
        QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] {
            QByteArray head = method + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
            if (!token.isEmpty()) {
                head += "Authorization: Bearer " + token + "\r\n";
            }
            for (const auto& [name, value] : headers) {
                head += name + ": " + value + "\r\n";
            }
            socket.write(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
        ended.wait(patience);
        received += socket.readAll();
        PlainAnswer answer;
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0) {
            return answer;
        }
        answer.head = received.left(end);
        answer.body = received.mid(end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype length = answer.head.indexOf("Content-Length: ");
        answer.isWhole = length < 0 || answer.head.mid(length + 16).split('\r').constFirst().toLongLong() == answer.body.size();
        return answer;
    }
    PlainAnswer get(const QString& target) { return send("GET", target); }
    PlainAnswer post(const QString& target, const QJsonObject& json, const QByteArray& method = "POST", int patience = 20'000)
    {
        return send(method, target, QJsonDocument(json).toJson(QJsonDocument::Compact), {{"Content-Type", "application/json"}}, patience);
    }
    /// With the account's name as password; keeps the token.
    bool signIn(const QByteArray& account)
    {
        const PlainAnswer given = send("POST", QStringLiteral("/otdsws/otdstenant/northgate/oauth2/token"), "grant_type=password&username=" + account + "&password=" + account,
                                       {{"Content-Type", "application/x-www-form-urlencoded"}});
        token = given.object()[QStringLiteral("access_token")].toString().toLatin1();
        return given.status == 200;
    }

private:
    quint16 m_port;
};

} // namespace cf::test
