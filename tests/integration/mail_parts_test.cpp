// Mails taken apart in a child process, through the pool.
#include "models/reading/reader_pool.h"

#include <QTest>

using namespace cf;
using namespace cf::reading;
using namespace Qt::StringLiterals;

namespace {

ReaderSettings settings(const QString& program)
{
    ReaderSettings result;
    result.program = qEnvironmentVariable("CF_BIN") + u'/' + program;
    return result;
}

Result<MailParts> apart(ReaderPool& pool, const QByteArray& mail)
{
    auto future = pool.mailParts(mail);
    future.waitForFinished();
    return future.result();
}

} // namespace

class MailPartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesMailsApart()
    {
        ReaderPool pool(settings(u"counterfoil-reader"_s));
        const auto found = apart(pool, "From: postmaster@example.org\nSubject: =?utf-8?Q?Zur=C3=BCck?=\nContent-Type: multipart/report; boundary=b\n\n"
                                       "--b\nContent-Type: text/plain; charset=iso-8859-1\n\nnicht zugestellt: \xFC\n--b\n"
                                       "Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; ann@example.org\n--b\n"
                                       "Content-Type: message/rfc822\n\nTo: ann@example.org\n\nHello\n--b\nContent-Type: text/html\n\n<p>not <b>delivered</b></p>\n--b--\n");
        QVERIFY(found);
        QVERIFY(found->fields.size() >= 2);
        QCOMPARE(found->fields[1].value, u"Zurück"_s);
        QCOMPARE(found->parts.size(), size_t(5));
        QCOMPARE(found->parts[0].text.trimmed(), u"nicht zugestellt: ü"_s);
        QCOMPARE(found->parts[1].type, u"message/delivery-status"_s);
        QVERIFY(found->parts[1].text.contains(u"ann@example.org"_s));
        QCOMPARE(found->parts[2].fields, (std::vector<MailField>{{u"To"_s, u"ann@example.org"_s}}));
        QCOMPARE(found->parts[3].enclosed, 1);
        QCOMPARE(found->parts[4].text.trimmed(), u"not delivered"_s);
        QVERIFY(!found->cut);
    }

    void keepsToItsLimitsAndSaysSo()
    {
        ReaderPool pool(settings(u"counterfoil-reader"_s));
        const auto longOne = apart(pool, "Subject: long\n\n" + QByteArray(2 << 20, 'x'));
        QVERIFY(longOne && longOne->cut);
        QVERIFY(longOne->parts.front().text.size() <= (512 << 10));
        QByteArray many = "Content-Type: multipart/mixed; boundary=b\n\n";
        for (int i = 0; i < 1'000; ++i) {
            many += "--b\nContent-Type: text/plain\n\npart\n";
        }
        const auto wide = apart(pool, many + "--b--\n");
        QVERIFY(wide && wide->cut);
        QCOMPARE(wide->parts.size(), size_t(200));
        QByteArray mails = "Subject: outer\n";
        for (int i = 0; i < 40; ++i) {
            mails += "Content-Type: message/rfc822\n\nSubject: inner\n";
        }
        const auto deep = apart(pool, mails + "\ntext\n");
        QVERIFY(deep && deep->cut);
        QCOMPARE(deep->parts.back().enclosed, 8);
    }

    void refusesWhatIsTooLargeUnopened()
    {
        ReaderSettings narrow = settings(u"counterfoil-reader"_s);
        narrow.documentBytes = 100;
        ReaderPool pool(narrow);
        QCOMPARE(apart(pool, QByteArray(101, 'x')).error().kind, ErrorKind::Rejected);
    }

    void saysThatThereIsNoReader()
    {
        ReaderPool pool(settings(u"no-such-program"_s));
        QCOMPARE(apart(pool, "Subject: x\n\n").error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(MailPartsTest)
#include "mail_parts_test.moc"
