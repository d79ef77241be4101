// E-mails as organisations and their servers really write them.
#include "app/reader/mail_reader.h"
#include "tests/support/pdf_maker.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace cf;
using namespace cf::reading;
using namespace Qt::StringLiterals;

namespace {

constexpr auto tinyPng =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

QByteArray part(const QByteArray& header, const QByteArray& body)
{
    return "--b\r\n" + header + "\r\n\r\n" + body + "\r\n";
}

QByteArray multipart(const QByteArray& kind, const QByteArrayList& parts)
{
    return "From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/" + kind + "; boundary=b\r\n\r\n" + parts.join() +
           "--b--\r\n";
}

} // namespace

class ReaderMailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHeader()
    {
        const Extraction found =
            readMail("Message-ID: <1@example.org>\r\n"
                     "From: =?utf-8?Q?J=C3=BCrgen_M=C3=BCller?= <j@example.org>\r\n"
                     "To: \"Doe, Jane\" <jane@example.org>, Team: a@example.org, B <b@example.org>;, c@example.org\r\n"
                     "Cc: d@example.org\r\n"
                     "Subject: =?iso-2022-jp?B?GyRCJTYbKEI=?= =?utf-8?B?5LiW?=\r\n =?utf-8?B?55WM?= ok\r\n"
                     "Date: Tue, 4 Mar 2025 08:15:00 +0530\r\n"
                     "Auto-Submitted: auto-replied\r\nContent-Language: de\r\n\r\nHello");
        QCOMPARE(found.state, TextState::Extracted);
        QCOMPARE(found.text, u"Hello"_s);
        const MailHeader& mail = *found.mail;
        QCOMPARE(mail.messageId, u"1@example.org"_s);
        QCOMPARE(mail.subject, u"ザ世界 ok"_s);
        QCOMPARE(found.title, mail.subject);
        QCOMPARE(mail.from, (std::vector<MailAddress>{{u"Jürgen Müller"_s, u"j@example.org"_s}}));
        QCOMPARE(mail.to.size(), size_t(4));
        QCOMPARE(mail.to[0], (MailAddress{u"Doe, Jane"_s, u"jane@example.org"_s}));
        QCOMPARE(mail.to[2], (MailAddress{u"B"_s, u"b@example.org"_s}));
        QCOMPARE(mail.cc.size(), size_t(1));
        QCOMPARE(mail.dateText, u"Tue, 4 Mar 2025 08:15:00 +0530"_s);
        QCOMPARE(*mail.date, QDateTime(QDate(2025, 3, 4), QTime(2, 45), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(mail.dateOffsetMinutes, 330);
        QCOMPARE(mail.autoSubmitted, u"auto-replied"_s);
        QCOMPARE(mail.language, u"de"_s);
    }

    void readsTheFieldsOfASite()
    {
        QByteArray many;
        for (int i = 0; i < 500; ++i) {
            many += "X-Many-" + QByteArray::number(i) + ": " + QByteArray(5000, 'y') + "\r\n";
        }
        const Extraction found = readMail("From: a@b\r\nX-CustomerId:  C-1 \r\nx-name: =?utf-8?Q?J=C3=BCrgen?=\r\n"
                                          "X-Folded: one\r\n two\r\nX-Empty:\r\nXylophone: no\r\n" +
                                          many + "\r\nX-Body: no");
        const auto& extra = found.mail->extra;
        QCOMPARE(extra.size(), size_t(200));
        QCOMPARE(extra[0], std::pair(u"X-CustomerId"_s, u"C-1"_s));
        QCOMPARE(extra[1], std::pair(u"x-name"_s, u"Jürgen"_s));
        QCOMPARE(extra[2].second.simplified(), u"one two"_s);
        QCOMPARE(extra[3].first, u"X-Many-0"_s);
        QCOMPARE(extra[3].second.size(), qsizetype(1000));
        QCOMPARE(mailHeaderFromJson(mailHeaderToJson(*found.mail)), found.mail);
    }

    void knowsAZoneFromNoZone()
    {
        const auto offset = [](const QByteArray& zone) {
            return readMail("Date: Tue, 4 Mar 2025 08:15:00" + zone + "\r\nFrom: a@b\r\n\r\nx").mail->dateOffsetMinutes;
        };
        QCOMPARE(offset(" +0000"), std::optional(0));
        QCOMPARE(offset(" GMT"), std::optional(0));
        QCOMPARE(offset(" -0000"), std::nullopt);
        QCOMPARE(offset(""), std::nullopt);
        QVERIFY(!readMail("Date: yesterday\r\nFrom: a@b\r\n\r\nx").mail->date);
        QCOMPARE(readMail("Date: yesterday\r\nFrom: a@b\r\n\r\nx").mail->dateText, u"yesterday"_s);
    }

    void readsRawEightBitHeaders()
    {
        QCOMPARE(readMail("Subject: f\xC3\xBCr dich\r\nFrom: a@b\r\n\r\nx").mail->subject, u"für dich"_s);
        QCOMPARE(readMail("Subject: f\xFCr dich\r\nFrom: a@b\r\n\r\nx").mail->subject, u"für dich"_s);
        QCOMPARE(readMail("From: =?no-such-charset?Q?x?= <a@b>\r\n\r\nx").mail->from[0].address, u"a@b"_s);
        const QByteArray control = QByteArray("Subject: a") + '\0' + "b\x01 c\r\nFrom: a@b\r\n\r\nx";
        QVERIFY(!readMail(control).mail->subject.contains(QChar(1)));
    }

    void livesWithoutAnyHeader()
    {
        const Extraction found = readMail("\r\njust a body");
        QVERIFY(found.mail);
        QVERIFY(found.mail->messageId.isEmpty());
        QVERIFY(found.mail->from.empty());
        QVERIFY(!found.mail->date);
    }

    void choosesAmongAlternatives()
    {
        const Extraction found = readMail(
            multipart("alternative", {part("Content-Type: text/plain; charset=utf-8", "as text"),
                                      part("Content-Type: text/html", "<p>as <b>html</b><script>1</script>")}));
        QCOMPARE(found.text, u"as text"_s);
        QVERIFY(found.html.contains(u"<b>html</b>"_s));
        QVERIFY(!found.html.contains(u"script"));
    }

    void takesTheOtherWhenOneIsEmpty()
    {
        QCOMPARE(readMail(multipart("alternative", {part("Content-Type: text/plain", " "),
                                                    part("Content-Type: text/html", "<p>only html")}))
                     .text,
                 u"only html"_s);
        const Extraction plain = readMail(multipart(
            "alternative", {part("Content-Type: text/plain", "only text"), part("Content-Type: text/html", "")}));
        QCOMPARE(plain.text, u"only text"_s);
        QVERIFY(plain.html.isEmpty());
    }

    void joinsThePartsOfAMixedMail()
    {
        const Extraction found = readMail(multipart("mixed", {part("Content-Type: text/html", "<p>first</p>"),
                                                              part("Content-Type: text/plain", "second <x>")}));
        QCOMPARE(found.text, u"first\n\nsecond <x>"_s);
        QVERIFY(found.html.contains(u"second &lt;x&gt;"_s));
    }

    void decodesTransferEncodingsAndCharsets()
    {
        QCOMPARE(readMail("From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; "
                          "charset=iso-8859-15\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n100=A4 f=FC=\r\nr")
                     .text,
                 u"100€ für"_s);
        QCOMPARE(readMail("From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; "
                          "charset=iso-2022-jp\r\nContent-Transfer-Encoding: base64\r\n\r\nGyRCRnxLXDhsGyhC")
                     .text,
                 u"日本語"_s);
    }

    void listsAttachmentsWithTheirDecodedSize()
    {
        const Extraction found = readMail(multipart(
            "mixed", {part("Content-Type: text/plain", "see attached"),
                      part("Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64",
                           "eJ8+IgAA"),
                      part("Content-Type: application/octet-stream\r\nContent-Disposition: attachment; "
                           "filename*=utf-8''%C3%9Cbersicht.xls",
                           "12345")}));
        QCOMPARE(found.mail->attachments,
                 (std::vector<MailAttachment>{{u"winmail.dat"_s, u"application/ms-tnef"_s, 6},
                                              {u"Übersicht.xls"_s, u"application/octet-stream"_s, 5}}));
        QCOMPARE(found.text, u"see attached"_s);
    }

    void readsAttachedPdfs()
    {
        const QByteArray pdf = test::pdf({{u"Invoice 4711"_s}}).toBase64();
        const Extraction found = readMail(multipart(
            "mixed", {part("Content-Type: text/plain", "see attached"),
                      part("Content-Type: application/pdf; name=i.pdf\r\nContent-Transfer-Encoding: base64", pdf),
                      part("Content-Type: application/pdf; name=broken.pdf", "%PDF-1.4 nothing")}));
        QVERIFY(found.text.contains(u"Invoice 4711"_s));
        QCOMPARE(found.mail->attachments.size(), size_t(2));
        QCOMPARE(found.reason, u"a PDF attachment is damaged"_s);
    }

    void readsWhatAReportEncloses()
    {
        const Extraction found = readMail(multipart(
            "report; report-type=delivery-status",
            {part("Content-Type: text/plain", "It could not be delivered."),
             part("Content-Type: message/delivery-status", "Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: "
                                                           "rfc822; x@example.org\r\nStatus: 5.1.1\r\n"),
             part("Content-Type: message/rfc822",
                  "From: us@example.org\r\nSubject: =?utf-8?Q?Ihre_Rechnung_f=C3=BCr?=\r\n\r\nOriginal words")}));
        for (const QString& words :
             {u"could not be delivered"_s, u"Status: 5.1.1"_s, u"Ihre Rechnung für"_s, u"Original words"_s}) {
            QVERIFY2(found.text.contains(words), qPrintable(words));
        }
        QVERIFY(found.mail->subject.isEmpty()); // the enclosed one is not ours
    }

    void showsThePicturesItCarries()
    {
        const Extraction found = readMail(multipart(
            "related",
            {part("Content-Type: text/html", "<p>x<img src=\"cid:logo@x\" alt=Logo>"),
             part("Content-Type: image/png\r\nContent-ID: <logo@x>\r\nContent-Transfer-Encoding: base64", tinyPng),
             part("Content-Type: image/png; name=other.png\r\nContent-ID: <other@x>\r\nContent-Transfer-Encoding: "
                  "base64",
                  tinyPng)}));
        QVERIFY(found.html.contains(u"src=\"data:image/png;base64,"_s));
        QCOMPARE(found.mail->attachments.size(), size_t(1));
        QCOMPARE(found.mail->attachments[0].name, u"other.png"_s);
    }

    void saysThatAMailIsEncrypted()
    {
        const Extraction found =
            readMail(multipart("encrypted; protocol=\"application/pgp-encrypted\"",
                               {part("Content-Type: application/pgp-encrypted", "Version: 1"),
                                part("Content-Type: application/octet-stream", "-----BEGIN PGP MESSAGE-----")}));
        QCOMPARE(found.state, TextState::Encrypted);
    }

    void stopsAtDeepNesting()
    {
        QByteArray mail = "From: a@b\r\nMIME-Version: 1.0\r\n";
        for (int i = 0; i < 3000; ++i) {
            const QByteArray boundary = "b" + QByteArray::number(i);
            mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary + "\r\n";
        }
        const Extraction deep = readMail(mail + "\r\ntext");
        QCOMPARE(deep.state, TextState::TooLarge);
        QVERIFY(!deep.reason.isEmpty());
        QVERIFY(readMail("From: a@b\r\n" + QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(5000))
                    .mail.has_value());
    }

    void stopsAtTooManyParts()
    {
        QByteArrayList parts;
        for (int i = 0; i < 1500; ++i) {
            parts.append(part("Content-Type: text/plain", "p" + QByteArray::number(i) + "."));
        }
        const Extraction found = readMail(multipart("mixed", parts));
        QCOMPARE(found.state, TextState::TooLarge);
        QVERIFY(found.text.contains(u"p900."));
        QVERIFY(!found.text.contains(u"p1400."));
    }

    void readsEverySeedOfTheFuzzer()
    {
        const QDir folder(qEnvironmentVariable("CF_SOURCE") + u"/tests/fuzz/corpus/mail"_s);
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(readMail(file.readAll()).mail, qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(ReaderMailTest)
#include "reading_mail_test.moc"
