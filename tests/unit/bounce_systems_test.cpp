// What mail systems answer, system by system: tests/support/bounce_replies.txt, one reply a line.
#include "models/delivery/bounce_report.h"

#include <QFile>
#include <QTest>

#include <map>

using namespace cf;
using namespace cf::delivery;
using namespace Qt::StringLiterals;

namespace {

struct Reply {
    QString reason, step, host, words;
    bool permanent = false;
};

std::vector<Reply> repliesOfTable()
{
    QFile file(qEnvironmentVariable("CF_SOURCE") + u"/tests/support/bounce_replies.txt"_s);
    std::vector<Reply> replies;
    if (!file.open(QIODevice::ReadOnly)) {
        return replies;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList parts = line.split(u'|');
        if (line.startsWith(u'#') || parts.size() < 4) {
            continue;
        }
        Reply reply;
        reply.reason = parts[0].trimmed();
        reply.permanent = reply.reason.endsWith(u'!');
        reply.reason.remove(u'!');
        reply.step = parts[1].trimmed();
        reply.host = parts[2].trimmed();
        reply.words = parts.sliced(3).join(u'|').trimmed();
        replies.push_back(std::move(reply));
    }
    return replies;
}

/// As Postfix reports it, with a status that says nothing.
MailParts mailWith(const Reply& reply)
{
    static const std::map<QString, QString> steps = {{u"c"_s, u"initial connection"_s}, {u"h"_s, u"EHLO command"_s}, {u"m"_s, u"MAIL FROM command"_s},
                                                     {u"r"_s, u"RCPT TO command"_s}, {u"d"_s, u"end of DATA command"_s}};
    QString said = u"<ann@example.test>: "_s;
    if (!reply.host.isEmpty()) {
        said += u"host "_s + reply.host + u"[192.0.2.5] said: "_s;
    }
    said += reply.words;
    if (const auto step = steps.find(reply.step); step != steps.end()) {
        said += u" (in reply to "_s + step->second + u')';
    }
    MailParts mail;
    mail.fields = {{u"From"_s, u"MAILER-DAEMON@relay.test (Mail Delivery System)"_s},
                   {u"To"_s, u"bob@sender.test"_s},
                   {u"Subject"_s, u"Undelivered Mail Returned to Sender"_s}};
    MailPart text, report;
    text.type = u"text/plain"_s;
    text.text = u"This is the mail system at host relay.test.\n\n"_s + said + u'\n';
    report.type = u"message/delivery-status"_s;
    report.text = u"Reporting-MTA: dns; relay.test\n\nFinal-Recipient: rfc822; ann@example.test\nAction: failed\nStatus: 5.0.0\nRemote-MTA: dns; "_s +
                  reply.host + u"\nDiagnostic-Code: "_s + (reply.host.isEmpty() ? u"X-Postfix; "_s : u"smtp; "_s) + reply.words + u'\n';
    mail.parts = {text, report};
    return mail;
}

} // namespace

class BounceSystemsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsThere() { QVERIFY(repliesOfTable().size() > 700); }

    void row74KnowsWhatEachSystemMeans_data()
    {
        QTest::addColumn<int>("at");
        const std::vector<Reply> replies = repliesOfTable();
        for (int i = 0; i < int(replies.size()); ++i) {
            QTest::addRow("%d %s: %.80s", i, qPrintable(replies[size_t(i)].reason), qPrintable(replies[size_t(i)].words)) << i;
        }
    }

    void row74KnowsWhatEachSystemMeans()
    {
        QFETCH(const int, at);
        static const std::vector<Reply> replies = repliesOfTable();
        const Reply& reply = replies[size_t(at)];
        const auto found = classifyBounce(mailWith(reply));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().recipient, u"ann@example.test"_s);
        QCOMPARE(QString(reasonWord(found.front().reason)), reply.reason);
        QCOMPARE(found.front().permanent, reply.permanent);
    }
};

QTEST_GUILESS_MAIN(BounceSystemsTest)
#include "bounce_systems_test.moc"
