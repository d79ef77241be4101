// An authority for time stamps (RFC 3161) that is made for a test: a root, a certificate for stamps, and `openssl ts`, which answers as authorities do.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace cf::test {

class StampAuthority
{
public:
    static bool isThere() { return !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty(); }

    /// What openssl said when it could not be made; empty: it is there.
    QByteArray make()
    {
        put(QStringLiteral("tsa.cnf"),
            "[tsa]\ndefault_tsa = own\n[own]\nserial = ./serial\ncrypto_device = builtin\nsigner_cert = ./tsa.pem\nsigner_key = ./tsa.key\ncerts = ./root.pem\nsigner_digest = sha256\n"
            "default_policy = 1.2.3.4.1\ndigests = sha256, sha512\naccuracy = secs:1\nclock_precision_digits = 3\nordering = yes\ntsa_name = yes\ness_cert_id_chain = no\n"
            "[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = Invented Root\n[ext]\nextendedKeyUsage = critical,timeStamping\n[ca]\nbasicConstraints = critical,CA:true\n");
        put(QStringLiteral("serial"), "01\n");
        const QStringList steps{QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -days 3650 -config tsa.cnf -extensions ca"),
                                QStringLiteral("req -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj /CN=Invented_Authority -config tsa.cnf"),
                                QStringLiteral("x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -out tsa.pem -days 3650 -extfile tsa.cnf -extensions ext")};
        for (const QString& step : steps) {
            QByteArray said;
            if (!openssl(step.split(u' '), &said)) {
                return step.toUtf8() + ": " + said;
            }
        }
        return {};
    }
    QString path(const QString& name) const { return m_dir.filePath(name); }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("%s", qPrintable(file.errorString()));
        }
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool openssl(const QStringList& words, QByteArray* said = nullptr) const
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("openssl"), words);
        const bool isDone = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (said) {
            *said = process.readAll();
        }
        return isDone;
    }
    QByteArray roots() const { return read(QStringLiteral("root.pem")); } ///< PEM
    /// DER, to a query in DER.
    QByteArray answered(const QByteArray& query) const
    {
        put(QStringLiteral("query.tsq"), query);
        QByteArray said;
        if (!openssl(QStringLiteral("ts -reply -config tsa.cnf -queryfile query.tsq -out reply.tsr").split(u' '), &said)) {
            qWarning("%s", said.constData());
        }
        return read(QStringLiteral("reply.tsr"));
    }
    /// Of these bytes. method: "-sha256", as openssl calls it; more: "-cert" to have the certificate in it.
    QByteArray stampOf(const QByteArray& bytes, const QString& method = QStringLiteral("-sha256"), const QStringList& more = {QStringLiteral("-cert")}) const
    {
        put(QStringLiteral("data"), bytes);
        const bool isAsked = openssl(QStringList{QStringLiteral("ts"), QStringLiteral("-query"), QStringLiteral("-data"), QStringLiteral("data"), method, QStringLiteral("-out"), QStringLiteral("asked.tsq")} + more);
        return isAsked ? answered(read(QStringLiteral("asked.tsq"))) : QByteArray();
    }

private:
    QTemporaryDir m_dir;
};

} // namespace cf::test
