// The real workflow engine for the time of a test: tests/peers/flowable_engine.py says what it is and keeps.
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <cstdio>

namespace cf::test {

/// Blocks while it starts, up to a minute, or minutes when it is fetched for the first time. It ends with this object.
class FlowableServer
{
public:
    FlowableServer()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), {QStringLiteral("-B"), qEnvironmentVariable("CF_SOURCE") + QStringLiteral("/tests/peers/flowable_engine.py"),
                                                    QStringLiteral("serve"), m_folder.path()});
        const QByteArray line = said();
        m_skipped = line.startsWith("skipped: ") ? line : QByteArray();
        m_said = QJsonDocument::fromJson(line).object();
    }
    ~FlowableServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(FlowableServer)

    bool runs() const { return !m_said.isEmpty(); }
    QUrl address() const { return QUrl(m_said[QStringLiteral("address")].toString()); }
    QByteArray password() const { return m_said[QStringLiteral("password")].toString().toUtf8(); }
    /// A process of resources/bpmn.
    bool deploy(const QString& file) const
    {
        QFile source(qEnvironmentVariable("CF_SOURCE") + QStringLiteral("/resources/bpmn/") + file);
        if (!source.open(QIODevice::ReadOnly)) {
            return false;
        }
        QNetworkRequest request(QUrl(address().toString() + QStringLiteral("/service/repository/deployments")));
        request.setRawHeader("Content-Type", "multipart/form-data; boundary=part");
        request.setRawHeader("Authorization", "Basic " + ("ana:" + password()).toBase64());
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.post(request, "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.toUtf8() + "\"\r\nContent-Type: application/xml\r\n\r\n" +
                                      source.readAll() + "\r\n--part--\r\n"));
        return QTest::qWaitFor([&reply] { return reply->isFinished(); }, 60'000) && reply->error() == QNetworkReply::NoError;
    }
    void kill() { order("kill\n"); }
    void start() { order("start\n"); } ///< where it was, with what it knew
    int reason() const
    {
        std::fputs(m_skipped.constData(), stdout);
        return m_skipped.isEmpty() ? 1 : 77;
    }

private:
    QByteArray said()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(600'000)) {
        }
        return m_process.readLine();
    }
    void order(const char* word)
    {
        m_process.write(word);
        m_process.waitForBytesWritten();
        said();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_said;
    QByteArray m_skipped;
};

} // namespace cf::test
