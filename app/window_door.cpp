#include "app/window_door.h"

#include "app/window_link.h"
#include "models/base/sha256.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace cf {

namespace {

constexpr int patienceMs = 1000;
constexpr qint64 mostAsked = longestLink * 4 + 512; // UTF-8, and the token
constexpr const char* taken = "shown\n";

/// One a profile, in the directory that the system keeps for the user alone.
QString doorOf(const QString& profile)
{
    const QString place = QDir(profile).canonicalPath().isEmpty() ? QDir(profile).absolutePath() : QDir(profile).canonicalPath();
    const QByteArray name = sha256Of(place.toUtf8()).toHex().left(24);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(QStringLiteral("counterfoil-") + QLatin1StringView(name));
}

QByteArray startToken()
{
    const QByteArray wayland = qgetenv("XDG_ACTIVATION_TOKEN");
    const QByteArray token = wayland.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : wayland;
    return token.contains('\n') ? QByteArray() : token.left(256);
}

} // namespace

WindowDoor::WindowDoor(const QString& profile, QObject* parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    const QString door = doorOf(profile);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(4);
    connect(m_server, &QLocalServer::newConnection, this, &WindowDoor::take);
    if (m_server->listen(door) || m_server->serverError() != QAbstractSocket::AddressInUseError) {
        return;
    }
    QLocalSocket other; // of a window that is open already, or of one that was killed
    other.connectToServer(door);
    if (!other.waitForConnected(patienceMs)) {
        QLocalServer::removeServer(door);
        m_server->listen(door);
    }
}

bool WindowDoor::passOn(const QString& profile, const QString& link)
{
    QLocalSocket socket;
    socket.connectToServer(doorOf(profile));
    if (link.contains(u'\n') || !socket.waitForConnected(patienceMs)) {
        return false;
    }
    socket.write(link.toUtf8() + '\n' + startToken() + '\n');
    socket.flush();
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patienceMs)) {
            return false;
        }
    }
    return socket.readLine() == taken;
}

void WindowDoor::take()
{
    while (QLocalSocket* visitor = m_server->nextPendingConnection()) {
        visitor->setParent(this);
        visitor->setReadBufferSize(mostAsked);
        connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
        connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { read(visitor); });
        QTimer::singleShot(patienceMs, visitor, [visitor] { visitor->abort(); }); // who says nothing is not waited for
        read(visitor);
    }
}

void WindowDoor::read(QLocalSocket* visitor)
{
    const QByteArray said = visitor->peek(mostAsked);
    if (said.count('\n') < 2) {
        if (said.size() >= mostAsked) {
            visitor->abort();
        }
        return;
    }
    visitor->readAll();
    const qsizetype end = said.indexOf('\n');
    const QString link = QString::fromUtf8(said.left(end));
    const bool isRight = linkFrom(link).has_value();
    visitor->write(isRight ? taken : "refused\n");
    visitor->disconnectFromServer();
    if (isRight) {
        Q_EMIT asked(link, said.mid(end + 1, said.indexOf('\n', end + 1) - end - 1));
    }
}

} // namespace cf
