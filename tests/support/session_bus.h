// A D-Bus session bus of a test's own, with nothing on it and nothing it could start, in a home that goes with it; and
// the keychain's probe and daemon on that bus.
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace cf::test {

/// How a test that cannot run ends, having said why: see tests/peers/CMakeLists.txt.
inline int skipped(const char* why)
{
    std::printf("skipped: %s\n", why);
    return 77;
}

class SessionBus
{
public:
    static bool canRun() { return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty(); }

    SessionBus()
    {
        QFile configuration(m_home.filePath(QStringLiteral("bus.conf")));
        if (!configuration.open(QIODevice::WriteOnly)) {
            return;
        }
        configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=" + m_home.path().toUtf8() +
                            "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
                            "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
        configuration.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--config-file=") + configuration.fileName(),
                        QStringLiteral("--print-address=1"), QStringLiteral("--nofork")});
        while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(30'000)) {
        }
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        m_name = QStringLiteral("test%1").arg(quintptr(this));
        QDBusConnection::connectToBus(m_address, m_name);
    }
    ~SessionBus()
    {
        QDBusConnection::disconnectFromBus(m_name);
        end();
    }
    Q_DISABLE_COPY_MOVE(SessionBus)

    void end()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// The test's own connection.
    QDBusConnection connection() const { return QDBusConnection(m_name); }
    QString home() const { return m_home.path(); }
    bool has(const QString& service) const { return connection().interface()->isServiceRegistered(service); }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"),
                                    QStringLiteral("XDG_DATA_HOME"), QStringLiteral("XDG_CONFIG_HOME"),
                                    QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("GNOME_KEYRING_CONTROL")}) {
            environment.remove(name);
        }
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
        return environment;
    }

private:
    QTemporaryDir m_home; // readable by its owner alone, as a run time directory has to be
    QProcess m_daemon;
    QString m_address, m_name;
};

/// tests/peers/keychain_probe.cpp, which says what it answers.
class KeychainProbe
{
public:
    explicit KeychainProbe(const QProcessEnvironment& environment, const QString& owner = QStringLiteral("a profile"))
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(qEnvironmentVariable("CF_BIN") + QStringLiteral("/keychain_probe"), {owner});
        line();
    }
    ~KeychainProbe()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(KeychainProbe)

    /// Sends an order, e.g. "read rp-1 password nobody"; its number.
    int order(const QByteArray& order, const QByteArray& secret = {})
    {
        m_process.write(QByteArray::number(++m_orders) + ' ' + order + ' ' + secret.toHex() + '\n');
        return m_orders;
    }
    /// "ok", "ok SECRET" or the kind of the error; "" when none comes in time.
    QByteArray answerTo(int number)
    {
        while (!m_answers.contains(number)) {
            const QByteArray said = line();
            if (said.isEmpty()) {
                return {};
            }
            const qsizetype space = said.indexOf(' ');
            const QByteArray answer = said.mid(space + 1);
            m_answers[said.left(space).toInt()] =
                answer.startsWith("ok ") ? "ok " + QByteArray::fromHex(answer.mid(3)) : answer;
        }
        return m_answers.value(number);
    }
    QByteArray ask(const QByteArray& words, const QByteArray& secret = {}) { return answerTo(order(words, secret)); }

private:
    QByteArray line()
    {
        const bool said =
            QTest::qWaitFor([this] { return m_process.canReadLine(); }, 60'000); // a service of the test goes on
        return said ? m_process.readLine().trimmed() : QByteArray();
    }
    QProcess m_process;
    QHash<int, QByteArray> m_answers;
    int m_orders = 0;
};

} // namespace cf::test
