// The real window in a process of its own, used through tests/support/window_hand.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

namespace cf::test {

using namespace Qt::StringLiterals;

inline constexpr int patienceMs = 30'000;
inline const QString program = qEnvironmentVariable("CF_BIN") + u"/counterfoil"_s;

/// Killed when it goes.
class RunningWindow
{
public:
    explicit RunningWindow(const QString& profile, const QStringList& words = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_PLUGIN_PATH"_s, qEnvironmentVariable("CF_HAND"));
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"hand"_s);
        environment.remove(u"QT_FATAL_WARNINGS"_s); // the offscreen platform warns that it cannot raise a menu
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, QStringList{u"--profile"_s, profile} + words);
    }
    ~RunningWindow() { kill(); }

    bool started() { return m_process.waitForStarted(patienceMs); }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    bool kill()
    {
        if (isRunning()) {
            ::kill(pid_t(m_process.processId()), SIGKILL);
        }
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patienceMs);
    }
    QJsonObject ask(const QString& order)
    {
        m_process.write(order.toUtf8() + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patienceMs)) {
                return {};
            }
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    bool tell(const QString& order)
    {
        return QTest::qWaitFor([&] { return ask(order).contains(u"done"_s); }, patienceMs);
    }
    QJsonObject state() { return ask(u"tell"_s); }

private:
    QProcess m_process;
};

} // namespace cf::test
