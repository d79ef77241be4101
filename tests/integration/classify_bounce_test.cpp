// counterfoil classify-bounce, as scripts call it: files, folders and mailboxes in, a line a recipient out.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    int code = -1;
    QString err;
    QList<QJsonObject> told;
    QString out;
};

QByteArray bounce(const QByteArray& recipient, const QByteArray& words)
{
    return "From: MAILER-DAEMON@relay.test\nTo: bob@sender.test\nSubject: failure notice\n\n"
           "Hi. This is the qmail-send program at relay.test.\n\n<" +
           recipient + ">:\n192.0.2.5 does not like recipient.\nRemote host said: " + words +
           "\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <bob@sender.test>\nTo: " + recipient + "\n\nHello\n";
}

} // namespace

class ClassifyBounceTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write");
        }
        return file.fileName();
    }

    Said run(const QStringList& words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("CF_BIN") + u"/counterfoil"_s, QStringList{u"classify-bounce"_s} + words);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        Said said{process.exitCode(), QString::fromUtf8(process.readAllStandardError()), {}, QString::fromUtf8(process.readAllStandardOutput())};
        for (const QString& line : said.out.split(u'\n', Qt::SkipEmptyParts)) {
            said.told << QJsonDocument::fromJson(line.toUtf8()).object();
        }
        return said;
    }

private Q_SLOTS:
    void tellsEveryRecipientOnALineOfItsOwn()
    {
        const QString file = write(u"one.eml"_s, bounce("ann@example.test", "550 no such user"));
        const Said said = run({file, u"--json"_s});
        QCOMPARE(said.code, 0);
        QCOMPARE(said.err, QString());
        QCOMPARE(said.told.size(), 1);
        QCOMPARE(said.told[0], (QJsonObject{{u"file"_s, file}, {u"recipient"_s, u"ann@example.test"_s}, {u"enhancedStatus"_s, u"5.0.911"_s},
                                            {u"replyCode"_s, u"550"_s}, {u"reason"_s, u"userunknown"_s}, {u"permanent"_s, true}, {u"state"_s, u"BOUNCED_HARD"_s}}));
        const Said plain = run({file});
        QCOMPARE(plain.code, 0);
        QCOMPARE(plain.out, file + u"  ann@example.test  5.0.911  550  userunknown  permanent  BOUNCED_HARD\n"_s);
    }

    void takesAFolderInTheOrderOfItsNames()
    {
        QVERIFY(QDir(m_home.path()).mkpath(u"box"_s));
        for (int i = 0; i < 40; ++i) {
            write(u"box/%1.eml"_s.arg(i, 2, 10, QChar(u'0')), bounce("r" + QByteArray::number(i) + "@example.test", "552 5.2.2 mailbox full"));
        }
        write(u"box/notes.txt"_s, "550 5.1.1 not a mail");
        const Said said = run({m_home.filePath(u"box"_s), u"--json"_s});
        QCOMPARE(said.code, 0);
        QCOMPARE(said.told.size(), 40);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(said.told[i][u"recipient"].toString(), u"r%1@example.test"_s.arg(i));
            QCOMPARE(said.told[i][u"state"].toString(), u"BOUNCED_SOFT_FINAL"_s);
        }
    }

    void takesAMailboxApart()
    {
        QByteArray mailbox;
        for (const QByteArray name : {"ann", "cat", "dan"}) {
            mailbox += "From MAILER-DAEMON Thu Mar  4 09:12:07 2027\n" + bounce(name + "@example.test", "550 5.1.1 no such user") +
                       ">From here on it is the letter\n\n";
        }
        const Said said = run({write(u"all.mbox"_s, mailbox), u"--json"_s});
        QCOMPARE(said.told.size(), 3);
        QCOMPARE(said.told[2][u"recipient"].toString(), u"dan@example.test"_s);
        QCOMPARE(said.told[2][u"message"].toInt(), 3);
    }

    void goesOnAfterAFileThatCannotBeRead()
    {
        const QString good = write(u"good.eml"_s, bounce("ann@example.test", "550 no such user"));
        const Said said = run({m_home.filePath(u"nowhere.eml"_s), good, u"--json"_s});
        QCOMPARE(said.code, 3);
        QCOMPARE(said.told.size(), 1);
        QVERIFY2(said.err.startsWith(u"counterfoil: there is no file or folder: "_s + m_home.filePath(u"nowhere.eml"_s)), qPrintable(said.err));
        QCOMPARE(run({m_home.filePath(u"nowhere.eml"_s)}).code, 2);
    }

    void livesThroughHostileFiles()
    {
        QByteArray nested = "From: mailer-daemon@relay.test\nSubject: Undelivered\n";
        for (int i = 0; i < 10'000; ++i) {
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" + QByteArray::number(i) + "\n";
        }
        const Said said = run({write(u"deep.eml"_s, nested), write(u"zero.eml"_s, QByteArray(1 << 20, '\0')), write(u"empty.eml"_s, {}),
                               write(u"wide.eml"_s, "Subject: failure notice\n\n" + QByteArray(4 << 20, 'x')),
                               write(u"last.eml"_s, bounce("ann@example.test", "550 no such user")), u"--json"_s});
        QVERIFY(said.code == 0 || said.code == 3);
        QVERIFY(!said.told.isEmpty());
        QCOMPARE(said.told.last()[u"recipient"].toString(), u"ann@example.test"_s);
    }

    void needsNoProfileAndMakesNone()
    {
        run({write(u"one.eml"_s, bounce("ann@example.test", "550 no such user"))});
        QVERIFY(!QFile::exists(m_home.filePath(u"data"_s)));
    }

    void saysWhatIsMissing()
    {
        const Said said = run({});
        QCOMPARE(said.code, 2);
        QVERIFY2(said.err.contains(u"name files or folders"_s), qPrintable(said.err));
    }

    void saysOfALetterThatItReportsNothing()
    {
        const QString file = write(u"letter.eml"_s, "From: ann@example.test\nTo: bob@sender.test\nSubject: Lunch\n\nAt one?\n");
        QCOMPARE(run({file}).out, file + u"  reports no delivery\n"_s);
        QCOMPARE(run({file, u"--json"_s}).out, QString());
    }
};

QTEST_GUILESS_MAIN(ClassifyBounceTest)
#include "classify_bounce_test.moc"
