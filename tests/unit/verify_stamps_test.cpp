// Time stamps in the hands of somebody who has no more than files: counterfoil-verify against an authority that `openssl ts` plays. Beyond rank 4; field 2.4 no. 45.
#include "app/verify/check_files.h"
#include "app/verify/plain_bytes.h"
#include "tests/support/stamp_authority.h"

#include <QRegularExpression>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

verify::GivenFile given(const char* name, const QByteArray& bytes) { return {name, bytes.toStdString(), {}}; }

QByteArray told(const verify::Judgement& judgement)
{
    QByteArray all;
    for (const verify::Finding& one : judgement.findings()) {
        all += QByteArray::fromStdString(one.text) + '\n';
    }
    return all;
}

/// A head of a log as far as its time is read; nobody signed it.
QByteArray headOf(qint64 at) { return "counterfoil/log-x\n7\n" + QByteArray(32, 'r').toBase64() + "\nat " + QByteArray::number(at) + "\n\n\xE2\x80\x94 counterfoil/log-x " + QByteArray(68, 's').toBase64() + "\n"; }

} // namespace

class VerifyStampsTest : public QObject
{
    Q_OBJECT

    StampAuthority m_authority;
    const QByteArray m_letter = "a letter that was there";
    QByteArray m_stamp;

    verify::Authorities trusting(std::int64_t now = 0) const { return {{m_authority.roots().toStdString()}, now}; }
    verify::Judgement judged(const QByteArray& stamp, const QByteArray& bytes, const verify::Authorities& authorities, const char* name = "letter.pdf") const
    {
        return verify::checkFiles({given("letter.tsr", stamp), given(name, bytes)}, {}, authorities);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(verify::prepare());
        if (!StampAuthority::isThere()) {
            QSKIP("openssl is not installed");
        }
        const QByteArray why = m_authority.make();
        QVERIFY2(why.isEmpty(), why.constData());
        m_stamp = m_authority.stampOf(m_letter);
        QVERIFY(!m_stamp.isEmpty());
    }

    void whatWasStampedIsToldWithTheTimeAndTheAuthority()
    {
        const verify::Judgement judgement = judged(m_stamp, m_letter, trusting());
        QVERIFY2(judgement.exitCode() == 0, told(judgement).constData());
        const QByteArray said = told(judgement);
        QVERIFY2(QString::fromUtf8(said).contains(QRegularExpression(u"letter.tsr: letter.pdf was there on 20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ \\(UTC, ±1000 ms\\), by the clock of CN=Invented_Authority, serial "_s)), said.constData());
        QVERIFY2(said.contains("leads to a root that was given"), said.constData());
    }

    void aTokenByItselfSaysTheSameAsTheReplyItCameIn()
    {
        m_authority.put(u"reply.tsr"_s, m_stamp);
        QVERIFY(m_authority.openssl(u"ts -reply -in reply.tsr -out token.tst -token_out"_s.split(u' ')));
        QCOMPARE(told(judged(m_authority.read(u"token.tst"_s), m_letter, trusting())), told(judged(m_stamp, m_letter, trusting())));
    }

    void anotherMethodOfHashingIsTakenAsWell()
    {
        const verify::Judgement judgement = judged(m_authority.stampOf(m_letter, u"-sha512"_s), m_letter, trusting());
        QVERIFY2(judgement.exitCode() == 0, told(judgement).constData());
    }

    void withoutRootsItIsLeftOpenWhoStamped()
    {
        const verify::Judgement judgement = judged(m_stamp, m_letter, {});
        QCOMPARE(judgement.exitCode(), 3);
        QVERIFY2(told(judgement).contains("whether that authority is to be trusted was not looked at (--roots)"), told(judgement).constData());
    }

    void anAuthorityOfAnotherRootIsWrong()
    {
        StampAuthority other;
        const QByteArray why = other.make();
        QVERIFY2(why.isEmpty(), why.constData());
        const verify::Judgement judgement = judged(other.stampOf(m_letter), m_letter, trusting());
        QCOMPARE(judgement.exitCode(), 1);
        QVERIFY2(told(judgement).contains("leads to none of the roots"), told(judgement).constData());
    }

    void aFileThatWasChangedBesideItsStampIsWrong()
    {
        const verify::Judgement judgement = judged(m_stamp, m_letter + ' ', trusting());
        QCOMPARE(judgement.exitCode(), 1);
        QVERIFY2(told(judgement).contains("it is not of letter.pdf, which was changed"), told(judgement).constData());
    }

    void aStampOfNoneOfTheFilesProvesNothing()
    {
        const verify::Judgement alone = verify::checkFiles({given("letter.tsr", m_stamp)}, {}, trusting());
        QCOMPARE(alone.exitCode(), 3);
        QVERIFY2(told(alone).contains("none of the files that were given is the one that it is of"), told(alone).constData());
        QCOMPARE(judged(m_stamp, "another letter", trusting(), "other.pdf").exitCode(), 2); // and nothing vouches for the other one
    }

    void noSingleByteMovesItsTime()
    {
        const QByteArray before = told(judged(m_stamp, m_letter, trusting())).split('\n').first();
        int refused = 0;
        for (qsizetype at = 0; at < m_stamp.size(); ++at) {
            QByteArray stamp = m_stamp;
            stamp[at] = char(stamp[at] ^ 1);
            const verify::Judgement judgement = judged(stamp, m_letter, trusting());
            const QByteArray said = told(judgement);
            if (judgement.exitCode() == 0) { // a byte that the signature is not over
                QVERIFY2(said.startsWith(before), said.constData());
            } else {
                QVERIFY2(!said.contains("letter.tsr: letter.pdf was there on"), said.constData());
                ++refused;
            }
        }
        QVERIFY2(refused > m_stamp.size() / 4, QByteArray::number(refused).constData());
        QCOMPARE(judged(m_stamp + ' ', m_letter, trusting()).exitCode(), 2); // what is behind it nobody stamped
    }

    void aCertificateThatHasRunOutSinceIsTold()
    {
        constexpr std::int64_t inTwentyYears = 631'152'000;
        const std::int64_t now = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
        const verify::Judgement judgement = judged(m_stamp, m_letter, trusting(now + inTwentyYears));
        QCOMPARE(judgement.exitCode(), 3);
        QVERIFY2(told(judgement).contains("have run out since"), told(judgement).constData());
    }

    void aStampWithoutTheCertificateThatSignedIsLeftOpen()
    {
        const verify::Judgement judgement = judged(m_authority.stampOf(m_letter, u"-sha256"_s, {}), m_letter, {});
        QCOMPARE(judgement.exitCode(), 3);
        QVERIFY2(told(judgement).contains("does not hold the certificate that signed it"), told(judgement).constData());
    }

    void whatTheAuthorityRefusedIsNoStamp()
    {
        m_authority.put(u"data"_s, m_letter);
        QVERIFY(m_authority.openssl(u"ts -query -data data -sha384 -out asked.tsq"_s.split(u' '))); // which this one does not take
        const verify::Judgement judgement = judged(m_authority.answered(m_authority.read(u"asked.tsq"_s)), m_letter, trusting());
        QCOMPARE(judgement.exitCode(), 2);
        QVERIFY2(told(judgement).contains("the authority refused it (status 2)"), told(judgement).constData());
    }

    void aHeadThatIsYoungerThanItsStampSaysThatAClockWasAhead()
    {
        const qint64 now = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
        constexpr qint64 hour = 3'600'000;
        const QByteArray ahead = headOf(now + hour), behind = headOf(now - hour);
        QVERIFY2(told(judged(m_authority.stampOf(ahead), ahead, trusting(), "letter.checkpoint")).contains("the clock of that machine was ahead"), "");
        QVERIFY2(!told(judged(m_authority.stampOf(behind), behind, trusting(), "letter.checkpoint")).contains("the clock of that machine was ahead"), "");
    }
};

QTEST_GUILESS_MAIN(VerifyStampsTest)
#include "verify_stamps_test.moc"
