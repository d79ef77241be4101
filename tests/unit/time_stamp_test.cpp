// Time stamps against `openssl ts`, which answers as authorities do: what holds is taken, and what was meddled with is not.
#include "models/seal/time_stamp.h"
#include "tests/support/stamp_authority.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace cf;
using namespace cf::test;
using namespace cf::seal;
using namespace Qt::StringLiterals;

class TimeStampTest : public QObject
{
    Q_OBJECT

    StampAuthority m_authority;
    QByteArray m_roots;

    QByteArray answered(const QByteArray& query) const { return m_authority.answered(query); }
    void put(const QString& name, const QByteArray& bytes) const { m_authority.put(name, bytes); }
    QByteArray read(const QString& name) const { return m_authority.read(name); }
    bool openssl(const QStringList& words, QByteArray* said = nullptr) const { return m_authority.openssl(words, said); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!StampAuthority::isThere()) {
            QSKIP("openssl is not installed");
        }
        const QByteArray why = m_authority.make();
        QVERIFY2(why.isEmpty(), why.constData());
        m_roots = m_authority.roots();
    }

    void init()
    {
        if (!StampAuthority::isThere()) {
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
        QCOMPARE(stamp->authority, u"CN=Invented_Authority"_s);
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
