// An S3 server of others for the time of a test (tests/peers/versitygw_server.py says which), with a bucket of the test's own, written to and deleted
// from as anybody would who has the key.
#pragma once

#include "models/connectors/s3/s3_signature.h"
#include "models/http/network_transport.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include <cstdio>

namespace cf::test {

/// Blocks while it starts, a moment, or minutes when it is built for the first time. It ends with this object.
class BucketServer
{
public:
    BucketServer()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"), {QStringLiteral("-B"), qEnvironmentVariable("CF_SOURCE") + QStringLiteral("/tests/peers/versitygw_server.py"),
                                                    QStringLiteral("serve")});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(840'000)) {
        }
        const QByteArray line = m_process.readLine();
        m_skipped = line.startsWith("skipped: ") ? line : QByteArray();
        m_said = QJsonDocument::fromJson(line).object();
    }
    ~BucketServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(BucketServer)

    bool runs() const { return !m_said.isEmpty(); }
    QString address() const { return m_said[QStringLiteral("address")].toString(); }
    QString accessKey() const { return m_said[QStringLiteral("accessKey")].toString(); }
    QString secretKey() const { return m_said[QStringLiteral("secretKey")].toString(); }
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

/// Writes into a bucket of that server, and deletes from it.
class BucketWriter
{
public:
    BucketWriter(const BucketServer& server, QString bucket)
        : m_address(server.address() + u'/' + bucket)
        , m_key{server.accessKey(), Secret(server.secretKey().toUtf8()), QStringLiteral("us-east-1")}
    {}
    QString address() const { return m_address; }

    /// The answer, of any status.
    http::Reply send(const QByteArray& method, const QString& key, const QByteArray& query = {}, const QByteArray& body = {}, std::vector<http::Header> headers = {})
    {
        http::Request request;
        request.method = method;
        request.url = QUrl::fromEncoded(m_address.toUtf8() + (key.isEmpty() ? QByteArray() : '/' + connectors::s3::encoded(key, true)) +
                                        (query.isEmpty() ? QByteArray() : '?' + query));
        request.body = body;
        request.headers = std::move(headers);
        if (!body.isEmpty()) {
            request.headers.emplace_back("Content-MD5", QCryptographicHash::hash(body, QCryptographicHash::Md5).toBase64());
        }
        connectors::s3::signRequest(request, m_key, QDateTime::currentMSecsSinceEpoch());
        const Result<http::Reply> reply = QCoro::waitFor(m_transport.exchange(std::move(request), {}));
        if (!reply) {
            qFatal("%s %s: %s", method.constData(), qPrintable(key), qPrintable(reply.error().detail));
        }
        return *reply;
    }
    void create(bool locks) { expect(send("PUT", {}, {}, {}, locks ? std::vector<http::Header>{{"x-amz-bucket-object-lock-enabled", "true"}} : std::vector<http::Header>()), "create"); }
    void version() { expect(send("PUT", {}, "versioning", "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"), "versioning"); }
    /// Id of the new version; empty where the bucket has none.
    QString put(const QString& key, const QByteArray& bytes, std::vector<http::Header> metadata = {})
    {
        metadata.emplace_back("Content-Type", "text/plain");
        const http::Reply reply = send("PUT", key, {}, bytes, std::move(metadata));
        expect(reply, "put");
        return QString::fromLatin1(reply.header("x-amz-version-id"));
    }
    /// Status of deleting this version for good; without one, a delete marker is laid where there are versions.
    int remove(const QString& key, const QString& version = {})
    {
        return send("DELETE", key, version.isEmpty() ? QByteArray() : "versionId=" + connectors::s3::encoded(version)).status;
    }

private:
    static void expect(const http::Reply& reply, const char* what)
    {
        if (!reply.isOk()) {
            qFatal("%s: %d %s", what, reply.status, reply.body.constData());
        }
    }
    QString m_address;
    connectors::s3::SigningKey m_key;
    http::NetworkTransport m_transport;
};

} // namespace cf::test
