#include "app/sandbox/serving/loopback_server.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QVariant>

namespace cf::sandbox {

namespace {

constexpr char received[] = "received"; ///< property of a socket: bytes since its last answer

} // namespace

LoopbackServer::LoopbackServer(QObject* parent)
    : QTcpServer(parent)
{
    setListenBacklogSize(256);
}

Result<void> LoopbackServer::open(quint16 port)
{
    if (!listen(QHostAddress::LocalHost, port)) {
        return fail(ErrorKind::Rejected, errorString());
    }
    return {};
}

void LoopbackServer::use(const std::optional<ServerIdentity>& identity)
{
    m_tls.reset();
    if (identity) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity->certificate);
        configuration.setPrivateKey(identity->key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_tls = configuration;
    }
}

void LoopbackServer::requestEnded(QObject* socket) { socket->setProperty(received, 0); }

void LoopbackServer::incomingConnection(qintptr descriptor)
{
    if (m_hangsUp && m_hangsUp()) {
        QTcpSocket refused;
        refused.setSocketDescriptor(descriptor);
        refused.abort();
        return;
    }
    auto* const tls = m_tls ? new QSslSocket(this) : nullptr;
    QTcpSocket* const socket = tls != nullptr ? tls : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    // Connected before anybody else reads, so that it sees what arrived and was not read yet.
    connect(socket, &QTcpSocket::readyRead, socket, [socket] {
        const qint64 sum = socket->property(received).toLongLong() + socket->bytesAvailable();
        socket->setProperty(received, sum);
        if (sum > mostReceived) {
            socket->disconnect();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            socket->abort();
        }
    });
    if (tls == nullptr) {
        addPendingConnection(socket); // announced by whoever called
        return;
    }
    tls->setSslConfiguration(*m_tls);
    connect(tls, &QSslSocket::encrypted, this, [this, tls] {
        addPendingConnection(tls);
        Q_EMIT newConnection();
    });
    connect(tls, &QAbstractSocket::disconnected, tls, &QObject::deleteLater);
    tls->startServerEncryption();
}

} // namespace cf::sandbox
