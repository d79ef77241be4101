// What a kept checkpoint, a key and the days hold a log to: the real counterfoil-verify, which has nothing but the files and a key.
#include "tests/support/activity_rig.h"

#include <QCryptographicHash>
#include <QTest>

#include <sys/stat.h>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class ActivityKeptHeadTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ActivityRig> m_rig;
    QStringList m_days;

    QString written(const QString& name, const QByteArray& bytes) const
    {
        ActivityRig::write(m_rig->path(name), bytes);
        return m_rig->path(name);
    }
    static void isSaid(const Verified& verified, int code, const char* words)
    {
        QVERIFY2(verified.code == code && verified.said.contains(QString::fromUtf8(words)), qPrintable(u"%1: %2"_s.arg(verified.code).arg(verified.said)));
    }
    QString ownKey() const { return activity::NoteKey{m_rig->log().origin(), m_rig->key.publicKey().key}.text(); }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ActivityRig>();
        m_rig->threeDays(20); // entries 0 to 20, 21 to 40, 41 to 60
        m_days = {m_rig->segment(0, u"day0"_s), m_rig->segment(1, u"day1"_s), m_rig->segment(2, u"day2"_s)};
    }

    /// Each of the older segments holds a proof up to the newest head: that is as old as what was cut off.
    void aTailThatIsLeftOutIsNoticedThoughASegmentProvesHowItGoesOn()
    {
        const QString kept = written(u"kept"_s, m_rig->checkpoint());
        isSaid(m_rig->trusted({m_days[0], m_days[1], m_days[2], kept}), 0, "signed for 61 entries");
        isSaid(m_rig->trusted({m_days[0], m_days[1], kept}), 1, "the end is cut off");
        isSaid(m_rig->trusted({m_days[0], m_days[1], kept}), 1, "entries 41 to 60 are missing");
        const QString proof = written(u"since"_s, *m_rig->log().consistencyFile(41).result());
        isSaid(m_rig->trusted({m_days[0], m_days[1], kept, proof}), 1, "entries 41 to 60 are missing");
        isSaid(ActivityRig::verified({m_days[0], m_days[1], kept}), 1, "the end is cut off"); // whoever's key it is
    }

    void anotherLogInItsPlaceIsNoticed()
    {
        const QString kept = written(u"kept"_s, m_rig->checkpoint());
        ActivityRig other;
        other.key = m_rig->key; // the same machine, with the same keychain
        other.threeDays(20);
        const QStringList theirs{other.segment(0, u"a"_s), other.segment(1, u"b"_s), other.segment(2, u"c"_s)};
        isSaid(m_rig->trusted(theirs), 0, "are as they were");
        isSaid(m_rig->trusted(theirs + QStringList{kept}), 1, "another log was put in its place");
        isSaid(ActivityRig::verified(theirs + QStringList{kept}), 1, "another log was put in its place");
        isSaid(m_rig->trusted(theirs + m_days + QStringList{kept}), 0, "are as they were"); // both are there
    }

    void aKeyOfALogIsOfThatLogAlone()
    {
        ActivityRig other;
        other.key = m_rig->key;
        other.threeDays(4);
        const QString theirs = other.segment(0, u"a"_s), kept = written(u"kept"_s, other.checkpoint());
        isSaid(ActivityRig::verified({u"--key"_s, ownKey(), m_days[0]}), 0, "for the log ");
        isSaid(ActivityRig::verified({u"--key"_s, ownKey(), theirs}), 1, "given for another log");
        isSaid(ActivityRig::verified({u"--key"_s, ownKey(), kept}), 1, "given for another log");
        isSaid(ActivityRig::verified({u"--key"_s, m_rig->keyText(), theirs}), 0, "are as they were");
    }

    void aFileThatIsCalledLikeAKeyIsNotRead()
    {
        const QString hex = QString::fromLatin1(m_rig->key.publicKey().key.toHex());
        const QByteArray foreign = seal::SigningKey::made().publicKey().text().toUtf8();
        QProcess process;
        process.setWorkingDirectory(m_rig->directory.path());
        written(hex, foreign); // a name that is as good as the key
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(qEnvironmentVariable("CF_BIN") + u"/counterfoil-verify"_s, {u"--key"_s, hex, m_days[0]});
        QVERIFY(process.waitForFinished());
        const QString said = QString::fromUtf8(process.readAll());
        QVERIFY2(process.exitCode() == 0, qPrintable(said));
        QVERIFY2(said.contains(u"trusted is the key "_s + hex), qPrintable(said));
        const QString file = written(u"key.pub"_s, m_rig->keyText().toUtf8() + '\n');
        isSaid(ActivityRig::verified({u"--key"_s, file, m_days[0]}), 0, "read from ");
    }

    void aSignatureBesideAFileSwitchesNoCheckOff()
    {
        const QByteArray changed = ActivityRig::read(m_days[1]).replace("cm-25", "cm-99");
        const QString segment = written(u"x"_s, changed);
        written(u"x.minisig"_s, m_rig->key.sign(changed, u"a segment"_s)); // of whoever has the key, over what was changed
        isSaid(m_rig->trusted({segment}), 1, "entry 26 is not what was written");
        const QString whole = written(u"y"_s, ActivityRig::read(m_days[1]));
        written(u"y.minisig"_s, m_rig->key.sign(ActivityRig::read(m_days[1]), u"a segment"_s));
        isSaid(m_rig->trusted({whole}), 0, "signed, and not changed since: a segment");
        written(u"y.minisig"_s, {});
        isSaid(m_rig->trusted({whole}), 1, "it is not what was signed");
    }

    void aSignatureHasFourLinesAndNothingElse()
    {
        const QString sheet = written(u"sheet"_s, "a sheet");
        const QByteArray good = m_rig->key.sign("a sheet", u"of cm-1"_s);
        const QByteArrayList lines = good.split('\n');
        const auto with = [](QByteArrayList all, qsizetype at, const QByteArray& line) {
            all[at] = line;
            return all.join('\n');
        };
        written(u"sheet.minisig"_s, good);
        isSaid(m_rig->trusted({sheet}), 0, "of cm-1");
        QByteArray otherKey = QByteArray::fromBase64(lines[1]);
        otherKey[2] = char(otherKey[2] ^ 1); // names another key than the one it is made with
        const QByteArrayList bad{good + "more\n", good + '\n', good.chopped(1), '\n' + good, with(lines, 0, "comment: x"), with(lines, 2, lines[2].mid(8)), with(lines, 1, otherKey.toBase64()),
                                 with(lines, 2, lines[2] + "\x1b[2K"), QByteArray(good).replace('\n', "\r\n")};
        for (const QByteArray& one : bad) {
            written(u"sheet.minisig"_s, one);
            const Verified verified = m_rig->trusted({sheet});
            QVERIFY2(verified.code == 1, qPrintable(QString::fromUtf8(one) + verified.said));
        }
    }

    void betweenDaysInARowNothingIsMissing()
    {
        ActivityRig rig;
        rig.add(10);
        rig.sign();
        const QString noon = rig.segment(0, u"noon"_s); // entries 0 to 10, and ten more until the evening
        rig.add(10);
        rig.sign();
        rig.clock.set(ActivityRig::morning + 86'400'000);
        rig.add(5);
        rig.sign();
        const QString next = rig.segment(1, u"next"_s);
        isSaid(rig.trusted({noon, next}), 1, "entries 11 to 20 of ");
        isSaid(rig.trusted({noon, next}), 1, "export it again");
        isSaid(rig.trusted({rig.segment(0, u"evening"_s), next}), 0, "are as they were");
    }

    void daysThatAreMissingAreToldAsThat()
    {
        isSaid(m_rig->trusted({m_days[0], m_days[2]}), 3, "entries 21 to 40 of ");
        isSaid(m_rig->trusted({m_days[0], m_days[2]}), 3, "a proof shows that the log goes on over them");
    }

    void aLogThatSaysThatItDidNotGoOnIsNamed()
    {
        QVERIFY(m_rig->log().note({activity::brokenAct({u"shorter"_s, {m_rig->log().origin(), 99, {}, 0}}, 61)}).result());
        m_rig->sign();
        isSaid(m_rig->trusted({m_rig->segment(2, u"x"_s)}), 3, "entry 61 says that the log did not go on from what had been signed for (log.broken: shorter)");
    }

    void aHeadThatWasSignedWithTheClockAheadIsFollowedByAnEntryThatSaysSo()
    {
        m_rig->clock.advance(40LL * 86'400'000);
        m_rig->add(1);
        m_rig->sign();
        m_rig->clock.advance(-39LL * 86'400'000); // somebody sets it right, and nothing is logged before the next head
        const activity::TreeHead head = m_rig->sign();
        QCOMPARE(head.size, qint64(62)); // nothing came since, so it is the same head
        m_rig->add(1);
        QCOMPARE(m_rig->sign().at, m_rig->clock.now());
        const QStringList all = m_days + QStringList{m_rig->segment(42, u"ahead"_s)};
        isSaid(m_rig->trusted(all), 3, "the clock of the machine went back");
        const Verified verified = m_rig->trusted(all);
        QVERIFY2(!verified.said.contains(u"WRONG"_s), qPrintable(verified.said));
    }

    void whatIsNoFileIsRefusedAndNotWaitedFor()
    {
        isSaid(m_rig->trusted({m_rig->directory.path()}), 2, "it is no file");
        const QString pipe = m_rig->path(u"pipe"_s), huge = m_rig->path(u"huge"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        isSaid(m_rig->trusted({pipe}), 2, "it is no file");
        QVERIFY(QDir(m_rig->directory.path()).mkdir(u"day0.minisig"_s));
        isSaid(m_rig->trusted({m_days[0]}), 2, "day0.minisig cannot be read");
        QFile sparse(huge);
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64(3) << 30));
        isSaid(m_rig->trusted({huge}), 2, "is larger than");
        isSaid(ActivityRig::verified({u"--key"_s, m_rig->directory.path(), m_days[1]}), 2, "this is no key");
    }

    void floodsOfKeysAndValuesAreRefused()
    {
        QStringList words{u"--key"_s, m_rig->keyText()};
        for (int i = 0; i < 70; ++i) {
            words << u"--key"_s << QString::fromLatin1(QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex());
        }
        isSaid(ActivityRig::verified(words + QStringList{m_days[0]}), 2, "more keys than 64");
        QByteArrayList lines = ActivityRig::read(m_days[0]).split('\n');
        const QByteArray key = '"' + ownKey().toUtf8() + '"';
        lines[0].replace("\"keys\":[", "\"keys\":[" + (key + ',').repeated(100'000));
        isSaid(m_rig->trusted({written(u"keys"_s, lines.join('\n'))}), 1, "first line");
        lines = ActivityRig::read(m_days[0]).split('\n');
        lines[lines.size() - 2].replace("\"checkpoints\":[", "\"checkpoints\":[" + QByteArray("0,").repeated(1'000'000));
        isSaid(m_rig->trusted({written(u"values"_s, lines.join('\n'))}), 1, "last line");
    }

    void whatFilesSayMovesNoTerminal()
    {
        const QString odd = written(u"odd"_s, "{\"before\":[],\"form\":\"counterfoil-activity-segment\"}\n");
        const QString named = m_rig->path(u"a\nholds: b\x1b[2K"_s);
        QVERIFY(QFile::copy(odd, named));
        const Verified verified = m_rig->trusted({named});
        QCOMPARE(verified.code, 1);
        QVERIFY2(!verified.said.contains(u'\x1b') && !verified.said.contains(u"\nholds: b"_s), qPrintable(verified.said));
    }
};

QTEST_GUILESS_MAIN(ActivityKeptHeadTest)
#include "activity_kept_head_test.moc"
