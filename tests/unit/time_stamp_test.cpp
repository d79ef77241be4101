// Time stamps against `openssl ts`, which answers as authorities do: what holds is taken, and what was meddled with is not.
#include "models/seal/time_stamp.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace cf;
using namespace cf::seal;
using namespace Qt::StringLiterals;

class TimeStampTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QByteArray m_roots;
    bool m_isThere = false;

    QString path(const QString& name) const { return m_dir.filePath(name); }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
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
        process.start(u"openssl"_s, words);
        const bool isDone = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (said) {
            *said = process.readAll();
        }
        return isDone;
    }
    QByteArray answered(const QByteArray& query) const
    {
        put(u"query.tsq"_s, query);
        QByteArray said;
        if (!openssl({u"ts"_s, u"-reply"_s, u"-config"_s, u"tsa.cnf"_s, u"-queryfile"_s, u"query.tsq"_s, u"-out"_s, u"reply.tsr"_s}, &said)) {
            qWarning("%s", said.constData());
        }
        return read(u"reply.tsr"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_isThere = !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
        if (!m_isThere) {
            QSKIP("openssl is not installed");
        }
        put(u"tsa.cnf"_s, "[tsa]\ndefault_tsa = own\n[own]\nserial = ./serial\ncrypto_device = builtin\nsigner_cert = ./tsa.pem\nsigner_key = ./tsa.key\ncerts = ./root.pem\nsigner_digest = sha256\n"
                          "default_policy = 1.2.3.4.1\ndigests = sha256\naccuracy = secs:1\nclock_precision_digits = 3\nordering = yes\ntsa_name = yes\ness_cert_id_chain = no\n"
                          "[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = Invented Root\n[ext]\nextendedKeyUsage = critical,timeStamping\n[ca]\nbasicConstraints = critical,CA:true\n");
        put(u"serial"_s, "01\n");
        QByteArray said;
        QVERIFY2(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"root.key"_s, u"-out"_s, u"root.pem"_s, u"-days"_s, u"3650"_s, u"-config"_s, u"tsa.cnf"_s, u"-extensions"_s, u"ca"_s}, &said), said.constData());
        QVERIFY2(openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"tsa.key"_s, u"-out"_s, u"tsa.csr"_s, u"-subj"_s, u"/CN=Invented Authority"_s, u"-config"_s, u"tsa.cnf"_s}, &said), said.constData());
        QVERIFY2(openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"tsa.csr"_s, u"-CA"_s, u"root.pem"_s, u"-CAkey"_s, u"root.key"_s, u"-CAcreateserial"_s, u"-out"_s, u"tsa.pem"_s, u"-days"_s, u"3650"_s, u"-extfile"_s, u"tsa.cnf"_s, u"-extensions"_s, u"ext"_s}, &said), said.constData());
        m_roots = read(u"root.pem"_s);
    }

    void init()
    {
        if (!m_isThere) {
            QSKIP("openssl is not installed");
        }
    }

    void whatTheAuthorityStampedIsTaken()
    {
        const QByteArray bytes = "counterfoil/log-1\n7\n…\n";
        const auto query = timeStampQuery(bytes);
        QVERIFY(query);
        const UtcMs before = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count() - 5'000;
        const QByteArray reply = answered(query->der);
        const auto stamp = timeStampIn(reply, bytes, query->nonce, m_roots);
        QVERIFY2(stamp, stamp ? "" : qPrintable(stamp.error().detail));
        QVERIFY(stamp->isTrusted);
        QCOMPARE(stamp->authority, u"CN=Invented Authority"_s);
        QVERIFY(stamp->at >= before && stamp->at < before + 120'000);
        QVERIFY(!stamp->serial.isEmpty());
        put(u"data"_s, bytes);
        QByteArray said;
        QVERIFY2(openssl({u"ts"_s, u"-verify"_s, u"-in"_s, u"reply.tsr"_s, u"-data"_s, u"data"_s, u"-CAfile"_s, u"root.pem"_s}, &said), said.constData()); // and by anybody, without this program
    }

    void withoutRootsItIsNotTrusted()
    {
        const auto query = timeStampQuery("bytes");
        const auto stamp = timeStampIn(answered(query->der), "bytes", query->nonce, {});
        QVERIFY(stamp);
        QVERIFY(!stamp->isTrusted);
    }

    void ofOtherBytesItDoesNotHold()
    {
        const auto query = timeStampQuery("bytes");
        const QByteArray reply = answered(query->der);
        QCOMPARE(timeStampIn(reply, "other bytes", query->nonce, m_roots).error().kind, ErrorKind::Rejected);
        QCOMPARE(timeStampIn(reply, "other bytes", {}, {}).error().kind, ErrorKind::Rejected);
    }

    void theAnswerToAnotherQueryIsNotTaken()
    {
        const auto first = timeStampQuery("bytes"), second = timeStampQuery("bytes");
        QVERIFY(first->nonce != second->nonce);
        const auto stamp = timeStampIn(answered(first->der), "bytes", second->nonce, m_roots);
        QVERIFY2(stamp.error().detail.contains(u"another query"_s), qPrintable(stamp.error().detail));
    }

    void ofAnotherRootItDoesNotHold()
    {
        const auto query = timeStampQuery("bytes");
        const QByteArray reply = answered(query->der);
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"other.key"_s, u"-out"_s, u"other.pem"_s, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=Another Root"_s}));
        QCOMPARE(timeStampIn(reply, "bytes", query->nonce, read(u"other.pem"_s)).error().kind, ErrorKind::Rejected);
        QCOMPARE(timeStampIn(reply, "bytes", query->nonce, "no certificates").error().kind, ErrorKind::Rejected);
    }

    void noByteOfItCanBeChanged()
    {
        const auto query = timeStampQuery("bytes");
        const QByteArray reply = answered(query->der);
        QVERIFY(timeStampIn(reply, "bytes", query->nonce, m_roots));
        int taken = 0;
        for (qsizetype i = 0; i < reply.size(); i += 7) {
            QByteArray changed = reply;
            changed[i] = char(changed[i] ^ 0x01);
            const auto stamp = timeStampIn(changed, "bytes", query->nonce, m_roots);
            if (stamp) { // what nobody signed and nothing rests on, as a certificate that is not looked at: then it says the same
                const auto whole = timeStampIn(reply, "bytes", query->nonce, m_roots);
                QCOMPARE(stamp->at, whole->at);
                QCOMPARE(stamp->serial, whole->serial);
                ++taken;
            }
        }
        QVERIFY2(taken < reply.size() / 7 / 2, qPrintable(QString::number(taken)));
    }

    void whatIsNoReplyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page of words") << QByteArray("<html>not found</html>");
        QTest::newRow("a sequence that ends early") << QByteArray::fromHex("3082ffff");
        QTest::newRow("a refusal") << QByteArray::fromHex("30053003020102"); // PKIStatusInfo, status 2, no token
    }
    void whatIsNoReplyIsRefused()
    {
        QFETCH(QByteArray, reply);
        QCOMPARE(timeStampIn(reply, "bytes", {}, m_roots).error().kind, ErrorKind::Rejected);
    }
};

QTEST_GUILESS_MAIN(TimeStampTest)
#include "time_stamp_test.moc"
