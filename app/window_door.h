// Where the running window of a profile is asked to show something: a local socket that only the same user can open. A second start with a
// link passes it on and ends, so that the person sees the window that is open already.
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;
class QLocalSocket;

namespace cf {

/// GUI thread. When no socket can be had, the window works without a door.
class WindowDoor : public QObject
{
    Q_OBJECT
public:
    explicit WindowDoor(const QString& profile, QObject* parent = nullptr);

    /// True when a running window of the profile took it. Waits for that, a second at most; before a QApplication runs.
    static bool passOn(const QString& profile, const QString& link);

Q_SIGNALS:
    /// What was asked, not looked at yet. token: by which the desktop lets the window come to the front; may be empty.
    void asked(const QString& link, const QByteArray& token);

private:
    void take();
    void read(QLocalSocket* visitor);

    QLocalServer* m_server;
};

} // namespace cf
