// counterfoil activity stamp, over HTTP on this machine, against an authority that answers with `openssl ts`: taken once for a head, kept only when it holds, checked again by
// anybody; and an authority that is away, refuses or talks of something else.
#include "tests/support/activity_rig.h"
#include "tests/support/said.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <thread>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers on a thread of its own: the test waits for the program that asks.
class TimeStampAuthority
{
public:
    using Answer = std::function<QByteArray(const QByteArray& query)>; ///< the whole answer, from its status line on
    explicit TimeStampAuthority(Answer answer)
    {
        m_thread = std::thread([this, answer = std::move(answer)] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            m_port = server.serverPort();
            while (!m_isOver) {
                if (!server.waitForNewConnection(50)) {
                    continue;
                }
                std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
                QByteArray request;
                const auto whole = [&request] {
                    const qsizetype head = request.indexOf("\r\n\r\n");
                    const qsizetype length = request.toLower().indexOf("content-length:");
                    return head >= 0 && length >= 0 && request.size() >= head + 4 + request.mid(length + 15, 12).split('\r').first().trimmed().toLongLong();
                };
                while (!whole() && socket->waitForReadyRead(5'000)) {
                    request += socket->readAll();
                }
                ++asked;
                isQuery = request.toLower().contains("content-type: application/timestamp-query");
                socket->write(answer(request.mid(request.indexOf("\r\n\r\n") + 4)));
                socket->waitForBytesWritten(5'000);
                socket->disconnectFromHost();
                if (socket->state() != QAbstractSocket::UnconnectedState) {
                    socket->waitForDisconnected(5'000);
                }
            }
        });
        while (m_port == 0) {
            std::this_thread::yield();
        }
    }
    ~TimeStampAuthority()
    {
        m_isOver = true;
        m_thread.join();
    }
    QString address() const { return u"http://127.0.0.1:%1/tsr"_s.arg(m_port.load()); }
    std::atomic<int> asked = 0;
    std::atomic<bool> isQuery = false;

private:
    std::atomic<int> m_port = 0;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

QByteArray ok(const QByteArray& body) { return "HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body; }

} // namespace

class TimeStampCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_keys;
    std::unique_ptr<ActivityRig> m_rig;

    QString key(const QString& name) const { return m_keys.filePath(name); }
    bool openssl(const QStringList& words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_keys.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, words);
        const bool isDone = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!isDone) {
            qInfo("%s", process.readAll().constData());
        }
        return isDone;
    }
    QByteArray stamped(const QByteArray& query) const
    {
        ActivityRig::write(key(u"q.tsq"_s), query);
        return openssl({u"ts"_s, u"-reply"_s, u"-config"_s, u"tsa.cnf"_s, u"-queryfile"_s, u"q.tsq"_s, u"-out"_s, u"r.tsr"_s}) ? ActivityRig::read(key(u"r.tsr"_s)) : QByteArray();
    }
    void name(const QString& authority, const QString& roots = {})
    {
        ActivityRig::write(m_rig->path(u"counterfoil.ini"_s), u"[General]\ntimeStampAuthority=%1\ntimeStampRoots=%2\n"_s.arg(authority, roots).toUtf8());
    }
    Said stamp(const QStringList& more = {}) const { return counterfoilOn(m_rig->directory.path(), QStringList{u"activity"_s, u"stamp"_s} + more); }
    QStringList kept() const { return QDir(m_rig->path(u"stamps"_s)).entryList({u"*.tsr"_s}, QDir::Files); }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
            QSKIP("openssl is not installed");
        }
        ActivityRig::write(key(u"tsa.cnf"_s), "[tsa]\ndefault_tsa = own\n[own]\nserial = ./serial\ncrypto_device = builtin\nsigner_cert = ./tsa.pem\nsigner_key = ./tsa.key\ncerts = ./root.pem\nsigner_digest = sha256\n"
                                              "default_policy = 1.2.3.4.1\ndigests = sha256\naccuracy = secs:1\nordering = yes\ntsa_name = yes\ness_cert_id_chain = no\n"
                                              "[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = Invented Root\n[ext]\nextendedKeyUsage = critical,timeStamping\n[ca]\nbasicConstraints = critical,CA:true\n");
        ActivityRig::write(key(u"serial"_s), "01\n");
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"root.key"_s, u"-out"_s, u"root.pem"_s, u"-days"_s, u"3650"_s, u"-config"_s, u"tsa.cnf"_s, u"-extensions"_s, u"ca"_s}));
        QVERIFY(openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, u"tsa.key"_s, u"-out"_s, u"tsa.csr"_s, u"-subj"_s, u"/CN=Invented Authority"_s, u"-config"_s, u"tsa.cnf"_s}));
        QVERIFY(openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"tsa.csr"_s, u"-CA"_s, u"root.pem"_s, u"-CAkey"_s, u"root.key"_s, u"-CAcreateserial"_s, u"-out"_s, u"tsa.pem"_s, u"-days"_s, u"3650"_s, u"-extfile"_s, u"tsa.cnf"_s, u"-extensions"_s, u"ext"_s}));
    }
    void init()
    {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
            QSKIP("openssl is not installed");
        }
        m_rig = std::make_unique<ActivityRig>();
        m_rig->add(7);
        m_rig->sign();
        m_rig->close();
    }

    void aHeadIsStampedOnceAndAnybodyChecksIt()
    {
        TimeStampAuthority authority([this](const QByteArray& query) { return ok(stamped(query)); });
        name(authority.address(), key(u"root.pem"_s));
        const Said first = stamp({u"--json"_s});
        QVERIFY2(first.code == 0, qPrintable(first.out + first.err));
        QVERIFY(authority.isQuery);
        const QJsonObject line = first.json()["stamps"_L1].toArray().first().toObject();
        QCOMPARE(line["entries"_L1].toInt(), 8); // with that of the key
        QCOMPARE(line["authority"_L1].toString(), u"CN=Invented Authority"_s);
        QVERIFY(line["trusted"_L1].toBool());
        QCOMPARE(stamp().code, 0); // it has one
        QCOMPARE(authority.asked.load(), 1);
        QCOMPARE(kept().size(), 1);
        const QString file = m_rig->path(u"stamps/"_s + kept().first());
        QVERIFY(openssl({u"ts"_s, u"-verify"_s, u"-in"_s, file, u"-data"_s, file.chopped(4) + u".checkpoint"_s, u"-CAfile"_s, key(u"root.pem"_s)}));
        const Said shown = counterfoilOn(m_rig->directory.path(), {u"activity"_s, u"show"_s, u"--kind"_s, u"time.stamp"_s});
        QVERIFY2(shown.out.contains(u"Time stamp taken"_s), qPrintable(shown.out));
    }

    void whatDoesNotHoldIsNotKept()
    {
        TimeStampAuthority other([this](const QByteArray&) { return ok(stamped(ActivityRig::read(key(u"old.tsq"_s)))); });
        ActivityRig::write(key(u"data"_s), "something else");
        QVERIFY(openssl({u"ts"_s, u"-query"_s, u"-data"_s, u"data"_s, u"-sha256"_s, u"-cert"_s, u"-out"_s, u"old.tsq"_s}));
        name(other.address(), key(u"root.pem"_s));
        const Said said = stamp();
        QVERIFY2(said.code != 0 && kept().isEmpty(), qPrintable(said.out + said.err));
    }

    void anAuthorityThatIsAwayRefusesOrSaysSomethingElseChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("a fault") << QByteArray("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QTest::newRow("a page of words") << ok("<html>sign in</html>");
        QTest::newRow("another address") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QTest::newRow("much too much") << ok(QByteArray(200'000, 'x'));
        QTest::newRow("nothing") << QByteArray("");
    }
    void anAuthorityThatIsAwayRefusesOrSaysSomethingElseChangesNothing()
    {
        QFETCH(QByteArray, answer);
        TimeStampAuthority authority([answer](const QByteArray&) { return answer; });
        name(authority.address(), key(u"root.pem"_s));
        const Said said = stamp();
        QVERIFY2(said.code != 0 && said.code != -1, qPrintable(said.out + said.err));
        QVERIFY(kept().isEmpty());
        const Said later = stamp({u"--check"_s});
        QCOMPARE(later.code, 3);
    }

    void withoutRootsItSaysThatNobodyLookedWhetherToTrustIt()
    {
        TimeStampAuthority authority([this](const QByteArray& query) { return ok(stamped(query)); });
        name(authority.address());
        const Said said = stamp();
        QCOMPARE(said.code, 3);
        QVERIFY2(said.out.contains(u"was not looked at"_s), qPrintable(said.out));
    }

    void aStampThatWasMeddledWithIsNamed()
    {
        TimeStampAuthority authority([this](const QByteArray& query) { return ok(stamped(query)); });
        name(authority.address(), key(u"root.pem"_s));
        QCOMPARE(stamp().code, 0);
        const QString file = m_rig->path(u"stamps/"_s + kept().first());
        ActivityRig::write(file.chopped(4) + u".checkpoint"_s, ActivityRig::read(file.chopped(4) + u".checkpoint"_s).replace("\n8\n", "\n9\n"));
        const Said said = stamp({u"--check"_s});
        QCOMPARE(said.code, 5);
        QVERIFY2(said.out.contains(u"wrong"_s), qPrintable(said.out));
    }

    void withoutAnAuthorityItSaysWhichSettingIsMissing()
    {
        const Said said = stamp();
        QCOMPARE(said.code, 2);
        QVERIFY2(said.err.contains(u"timeStampAuthority"_s), qPrintable(said.err));
    }
};

QTEST_GUILESS_MAIN(TimeStampCommandTest)
#include "time_stamp_command_test.moc"
