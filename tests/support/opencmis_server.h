// OpenCMIS InMemory for the time of a test: tests/peers/opencmis_inmemory.py says what it is and holds.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include <cstdio>

namespace cf::test {

/// Blocks while it starts, some seconds, or minutes when it is fetched for the first time. It ends with this object.
class OpenCmisServer
{
public:
    OpenCmisServer()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
                        {QStringLiteral("-B"),
                         qEnvironmentVariable("CF_SOURCE") + QStringLiteral("/tests/peers/opencmis_inmemory.py"),
                         QStringLiteral("serve")});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(600'000)) {
        }
        const QByteArray line = m_process.readLine();
        m_skipped = line.startsWith("skipped: ") ? line : QByteArray();
        m_said = QJsonDocument::fromJson(line).object();
    }
    ~OpenCmisServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OpenCmisServer)

    bool runs() const { return !m_said.isEmpty(); }
    QUrl service() const { return QUrl(m_said[QStringLiteral("service")].toString()); } ///< of the browser binding
    QString user() const { return m_said[QStringLiteral("user")].toString(); }
    QString password() const { return m_said[QStringLiteral("password")].toString(); }
    /// What main() of a test returns when it does not run: skipped, with the reason as it gives it, or failed.
    int reason() const
    {
        std::fputs(m_skipped.constData(), stdout);
        return m_skipped.isEmpty() ? 1 : 77;
    }

private:
    QProcess m_process;
    QJsonObject m_said;
    QByteArray m_skipped;
};

} // namespace cf::test
