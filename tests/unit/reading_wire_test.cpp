// The frames between the program and its reader process.
#include "models/reading/reader_wire.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cf;
using namespace cf::reading;
using namespace Qt::StringLiterals;

namespace {

MailHeader mailHeader()
{
    MailHeader mail;
    mail.messageId = u"1@example.org"_s;
    mail.subject = u"Žluťoučký 件名"_s;
    mail.from = {{u"Jürgen"_s, u"j@example.org"_s}};
    mail.to = {{QString(), u"a@example.org"_s}, {u"B"_s, u"b@example.org"_s}};
    mail.dateText = u"Thu, 1 Jan 1970 00:00:01 +0100"_s;
    mail.date = 1000;
    mail.dateOffsetMinutes = 60;
    mail.extra = {{u"X-CustomerId"_s, u"C-1"_s}, {u"X-Y"_s, QString()}};
    mail.attachments = {{u"x.pdf"_s, u"application/pdf"_s, 12345}};
    return mail;
}

MailParts mailParts()
{
    MailParts mail;
    mail.fields = {{u"From"_s, u"Ž <postmaster@example.org>"_s}, {u"Subject"_s, QString()}};
    mail.parts = {{0, u"text/plain"_s, u"not\ndelivered"_s, {}},
                  {0, u"message/rfc822"_s, QString(), {{u"To"_s, u"a@example.org"_s}}},
                  {8, u"text/plain"_s, u"letter"_s, {}}};
    mail.cut = true;
    return mail;
}

std::vector<WireReply> everyReply()
{
    Extraction found;
    found.state = TextState::Extracted;
    found.text = u"one\ftwo"_s;
    found.html = u"<p>x</p>"_s;
    found.pages = 2;
    found.mail = mailHeader();
    return {{0, Hello{true, false}},
            {1, NeedBytes{}},
            {2, Refused{u"why"_s}},
            {3, found},
            {4, std::vector<PageSize>{{595, 842}, {842, 595}}},
            {5, PageImage{2, 2, 8, QByteArray(16, '\xFF')}},
            {6, std::vector<PageWord>{{u"word"_s, QRectF(1, 2, 3, 4)}}},
            {7, mailParts()}};
}

WireRequest request()
{
    WireRequest result;
    result.id = 7;
    result.op = ReaderOp::Page;
    result.sha256 = QByteArray(32, 'h');
    result.bytes = "document";
    result.nameHint = u"a.pdf"_s;
    result.number = 3;
    result.scale = 2.5;
    return result;
}

QByteArray payloadOf(const QByteArray& frame) { return frame.mid(frameHeaderBytes); }

} // namespace

class ReaderWireTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEveryReplyAcross()
    {
        for (const WireReply& reply : everyReply()) {
            const auto back = decodeReply(payloadOf(encodeReply(reply)));
            QVERIFY2(back, qPrintable(QString::number(reply.id)));
            QVERIFY(*back == reply);
        }
    }

    void bringsARequestAcrossWithAndWithoutItsBytes()
    {
        WireRequest sent = request();
        QVERIFY(decodeRequest(payloadOf(encodeRequest(sent))) == sent);
        sent.bytes.reset();
        QVERIFY(decodeRequest(payloadOf(encodeRequest(sent))) == sent);
    }

    void refusesEveryTruncatedReply()
    {
        for (const WireReply& reply : everyReply()) {
            const QByteArray whole = payloadOf(encodeReply(reply));
            for (qsizetype length = 0; length < whole.size(); ++length) {
                QVERIFY(!decodeReply(whole.first(length)));
            }
            QVERIFY(!decodeReply(whole + '\0'));
        }
    }

    void refusesEveryTruncatedRequest()
    {
        const QByteArray whole = payloadOf(encodeRequest(request()));
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QVERIFY(!decodeRequest(whole.first(length)));
        }
        QVERIFY(!decodeRequest(whole + 'x'));
    }

    void refusesALengthThatIsNotThere()
    {
        QByteArray payload = payloadOf(encodeReply({2, Refused{u"why"_s}}));
        payload[5] = '\xFF'; // the length of the text
        payload[8] = '\x7F';
        QVERIFY(!decodeReply(payload));
    }

    void refusesAPictureWhosePixelsDoNotFitItsSize()
    {
        QVERIFY(!decodeReply(payloadOf(encodeReply({1, PageImage{2, 3, 8, QByteArray(16, '\0')}}))));
        QVERIFY(!decodeReply(payloadOf(encodeReply({1, PageImage{0, 0, 0, QByteArray()}}))));
        QVERIFY(!decodeReply(payloadOf(encodeReply({1, PageImage{2, 2, 4, QByteArray(8, '\0')}}))));
    }

    void refusesAStateThatNobodyMayAnswer()
    {
        QVERIFY(!decodeReply(payloadOf(encodeReply({1, Extraction{}})))); // pending
    }

    void refusesMailsWithinMoreMailsThanAnybodyReads()
    {
        MailParts mail = mailParts();
        mail.parts.back().enclosed = 9;
        QVERIFY(!decodeReply(payloadOf(encodeReply({1, mail}))));
    }

    void refusesNumbersThatAreNone()
    {
        WireRequest sent = request();
        sent.scale = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!decodeRequest(payloadOf(encodeRequest(sent))));
    }

    void refusesAForeignFrame()
    {
        const QByteArray frame = encodeRequest(request());
        QVERIFY(decodeFrameHeader(frame.first(frameHeaderBytes), FrameKind::Request));
        QVERIFY(!decodeFrameHeader(frame.first(frameHeaderBytes), FrameKind::Reply));
        QVERIFY(!decodeFrameHeader(frame.first(frameHeaderBytes - 1), FrameKind::Request));
        for (const qsizetype place : {0, 4, 6, 15}) {
            QByteArray wrong = frame.first(frameHeaderBytes);
            wrong[place] = '\x7E'; // magic, version, kind, an enormous length
            QVERIFY2(!decodeFrameHeader(wrong, FrameKind::Request), qPrintable(QString::number(place)));
        }
    }

    void cutsFramesOutOfAnyPieces()
    {
        QByteArray stream;
        for (const WireReply& reply : everyReply()) {
            stream += encodeReply(reply);
        }
        for (const qsizetype piece : {1, 7, 64, 100000}) {
            FrameCutter cutter(FrameKind::Reply);
            size_t seen = 0;
            for (qsizetype at = 0; at < stream.size(); at += piece) {
                cutter.append(stream.mid(at, piece));
                while (true) {
                    const auto payload = cutter.next();
                    QVERIFY(payload);
                    if (!*payload) {
                        break;
                    }
                    QVERIFY(decodeReply(**payload) == everyReply()[seen++]);
                }
            }
            QCOMPARE(seen, everyReply().size());
        }
    }

    void staysBrokenAfterABrokenFrame()
    {
        FrameCutter cutter(FrameKind::Reply);
        cutter.append("this is not a frame at all");
        QVERIFY(!cutter.next());
        cutter.append(encodeReply({1, NeedBytes{}}));
        QVERIFY(!cutter.next());
    }

    void surviveRandomPayloads()
    {
        const quint32 seed = qEnvironmentVariableIsSet("CF_SEED") ? quint32(qEnvironmentVariableIntValue("CF_SEED"))
                                                                  : QRandomGenerator::global()->bounded(1U << 30);
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        const std::vector<WireReply> replies = everyReply();
        for (int run = 0; run < 20000; ++run) {
            QByteArray payload = payloadOf(encodeReply(replies[random.bounded(quint32(replies.size()))]));
            for (quint32 change = random.bounded(4U) + 1; change > 0; --change) {
                payload[random.bounded(int(payload.size()))] = char(random.bounded(256));
            }
            const auto reply = decodeReply(payload);
            QVERIFY(!reply || decodeReply(payloadOf(encodeReply(*reply)))); // what is taken can be said again
        }
    }
};

QTEST_GUILESS_MAIN(ReaderWireTest)
#include "reading_wire_test.moc"
