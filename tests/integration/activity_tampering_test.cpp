// Each way of changing a log quietly, and the real counterfoil-verify, which has nothing but the files and a key.
#include "tests/support/activity_rig.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class ActivityTamperingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ActivityRig> m_rig;
    QStringList m_days; ///< the three segments, as they were written

    QString changed(const QString& name, const QByteArray& bytes) const
    {
        ActivityRig::write(m_rig->path(name), bytes);
        return m_rig->path(name);
    }
    static QByteArrayList linesOf(const QString& path) { return ActivityRig::read(path).split('\n'); }
    QString relined(const QString& name, const QByteArrayList& lines) const { return changed(name, lines.join('\n')); }
    /// Its own hash again, as one would who knows how segments are written.
    static QByteArray rehashed(const QByteArray& line)
    {
        const QByteArray leaf = line.mid(45);
        return QCryptographicHash::hash(QByteArray(1, '\0') + leaf, QCryptographicHash::Sha256).toBase64() + ' ' + leaf;
    }
    void isWrong(const QStringList& files, const QByteArray& named)
    {
        const Verified verified = m_rig->trusted(files);
        QVERIFY2(verified.code == 1, qPrintable(u"%1: %2"_s.arg(verified.code).arg(verified.said)));
        QVERIFY2(verified.said.contains(QString::fromUtf8(named)), qPrintable(verified.said));
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ActivityRig>();
        m_rig->threeDays(20); // entries 0 to 20, the first with the key's own; 21 to 40; 41 to 60
        m_days = {m_rig->segment(0, u"day0"_s), m_rig->segment(1, u"day1"_s), m_rig->segment(2, u"day2"_s)};
        const Verified good = m_rig->trusted(m_days);
        QVERIFY2(good.code == 0, qPrintable(good.said));
    }

    void anEditedEntryIsNamed()
    {
        isWrong({changed(u"x"_s, ActivityRig::read(m_days[1]).replace("cm-25", "cm-99"))}, "entry 26 is not what was written");
    }

    void anEditedEntryWithItsHashMadeAnewIsNarrowedDown()
    {
        QByteArrayList lines = linesOf(m_days[1]);
        lines[6] = rehashed(lines[6].replace("cm-25", "cm-99"));
        isWrong({relined(u"x"_s, lines)}, "the first wrong one is among entries 21 to 30");
        QByteArrayList later = linesOf(m_days[1]);
        later[15] = rehashed(later[15].replace("person:jo", "person:al"));
        isWrong({relined(u"y"_s, later)}, "the first wrong one is among entries 31 to 40");
    }

    void aDeletedEntryIsNamed()
    {
        QByteArrayList lines = linesOf(m_days[1]);
        lines.removeAt(5);
        isWrong({relined(u"x"_s, lines)}, "entry 25 is missing: entry 26 stands in its place");
    }

    void entriesInAnotherOrderAreNamed()
    {
        QByteArrayList lines = linesOf(m_days[1]);
        lines.swapItemsAt(5, 6);
        isWrong({relined(u"x"_s, lines)}, "entry 25 is missing: entry 26 stands in its place");
    }

    void anAddedEntryIsNamed()
    {
        QByteArrayList lines = linesOf(m_days[1]);
        lines.insert(21, rehashed(QByteArray(lines[20]).replace("\"n\":40", "\"n\":41")));
        isWrong({relined(u"x"_s, lines)}, "an entry behind 40");
    }

    void aTruncatedTailIsNoticedHoweverItIsCut()
    {
        const QByteArray whole = ActivityRig::read(m_days[2]);
        isWrong({changed(u"x"_s, whole.first(whole.size() / 2))}, "is missing: it ends before it");
        const QByteArrayList lines = linesOf(m_days[2]);
        isWrong({relined(u"x"_s, lines.mid(0, lines.size() - 2) << QByteArray())}, "its last line");
        // The database cut back to a head that was signed before, and exported again: a checkpoint that lies elsewhere knows more.
        const QString kept = changed(u"kept.checkpoint"_s, m_rig->checkpoint());
        m_rig->close();
        {
            auto database = *store::Database::open(m_rig->path(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(database.execute(u"PRAGMA foreign_keys=OFF; DROP TRIGGER entry_kept; DROP TRIGGER checkpoint_kept; DROP TRIGGER segment_kept; DROP TRIGGER subject_kept; DELETE FROM entry WHERE n >= 41; "
                                     "DELETE FROM subject WHERE entry >= 41; DELETE FROM checkpoint WHERE size > 41; DELETE FROM segment WHERE first >= 41"));
        }
        m_rig->open();
        const QString again = m_rig->segment(1, u"again"_s);
        QCOMPARE(m_rig->trusted({again}).code, 0); // by itself it is what it was then
        isWrong({again, kept}, "entries 41 to 60 are missing");
    }

    void aSwappedSegmentIsNoticed()
    {
        ActivityRig other;
        other.key = m_rig->key; // the same machine, another profile
        other.threeDays(20);
        const QString foreign = other.segment(1, u"day1"_s);
        QByteArray renamed = ActivityRig::read(foreign);
        renamed.replace(other.log().origin().toUtf8(), m_rig->log().origin().toUtf8());
        isWrong({m_days[0], changed(u"x"_s, renamed), m_days[2]}, "x: ");
        const Verified mixed = m_rig->trusted({m_days[0], foreign, m_days[2]}); // as it is: a log of its own, and ours has a gap
        QCOMPARE(mixed.code, 3);
        QVERIFY2(mixed.said.contains(u"entries 21 to 40"_s), qPrintable(mixed.said));
        QByteArray day = ActivityRig::read(m_days[1]);
        isWrong({changed(u"y"_s, day.replace("\"day\":\"2025-03-16\"", "\"day\":\"2025-03-17\""))}, "y: ");
    }

    void aRolledBackClockIsTold()
    {
        m_rig->clock.set(ActivityRig::morning + 86'400'000);
        m_rig->add(3);
        m_rig->sign();
        const Verified told = m_rig->trusted({m_rig->segment(2, u"x"_s)});
        QCOMPARE(told.code, 3);
        QVERIFY2(told.said.contains(u"at entry 61 the clock of the machine went back"_s), qPrintable(told.said));
        // Without the entry that says so it is no log.
        QByteArrayList lines = linesOf(m_rig->path(u"x"_s));
        lines[21] = rehashed(lines[21].replace("clock.back", "record.open"));
        isWrong({relined(u"y"_s, lines)}, "entry 61 is of before the one before it");
    }

    void aForkIsNoticed()
    {
        // Two copies of one profile go on by themselves, and both sign.
        QTemporaryDir copy;
        m_rig->close();
        for (const QString& name : QDir(m_rig->directory.path()).entryList({u"activity*"_s}, QDir::Files)) {
            QVERIFY(QFile::copy(m_rig->path(name), copy.filePath(name)));
        }
        m_rig->open();
        m_rig->add(4);
        m_rig->sign();
        const QString ours = m_rig->segment(2, u"ours"_s), head = changed(u"ours.checkpoint"_s, m_rig->checkpoint());
        auto twin = *activity::Log::open(copy.path(), m_rig->clock);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(twin->note({ActivityRig::act(1000 + i)}).result());
        }
        QVERIFY(twin->sign(m_rig->key).result());
        const QString theirs = changed(u"theirs.checkpoint"_s, *twin->checkpointFile().result());
        isWrong({head, theirs}, "FORK");
        isWrong({ours, theirs}, "FORK");
        QVERIFY(twin->exportSegment(ActivityRig::firstDay + 2, m_rig->path(u"twin"_s)).result());
        isWrong({ours, m_rig->path(u"twin"_s)}, "FORK");
    }

    void anotherKeyIsNoticed()
    {
        ActivityRig other;
        const Verified verified = ActivityRig::verified({u"--key"_s, other.keyText(), m_days[0]});
        QCOMPARE(verified.code, 1);
        QVERIFY2(verified.said.contains(u"not the one that was given"_s), qPrintable(verified.said));
        const Verified untrusted = ActivityRig::verified({m_days[0]});
        QCOMPARE(untrusted.code, 3);
        QVERIFY2(untrusted.said.contains(QString::fromLatin1(m_rig->key.publicKey().key.toHex())), qPrintable(untrusted.said));
    }

    void aSegmentOutlivesTheOlderOnes()
    {
        QFile::remove(m_days[0]);
        const Verified alone = m_rig->trusted({m_days[2]});
        QVERIFY2(alone.code == 0, qPrintable(alone.said));
        const Verified gap = m_rig->trusted({m_days[1], m_days[2]});
        QVERIFY2(gap.code == 0, qPrintable(gap.said));
    }

    void aChangedProofIsNoticed()
    {
        const QByteArray proof = *m_rig->log().inclusionFile(7).result(), path = *m_rig->log().consistencyFile(21).result();
        QCOMPARE(m_rig->trusted({changed(u"p"_s, proof), changed(u"c"_s, path)}).code, 0);
        isWrong({changed(u"p"_s, QByteArray(proof).replace("cm-7", "cm-8"))}, "entry 7 is not what was written");
        isWrong({changed(u"p"_s, QByteArray(proof).replace("\"index\":7", "\"index\":6"))}, "entry 6 is not what was written");
        isWrong({changed(u"c"_s, QByteArray(path).replace("61\\n", "60\\n"))}, "is not signed with the key");
    }

    void whatIsNoFileOfALogIsSaidToBeNone()
    {
        QCOMPARE(m_rig->trusted({changed(u"x"_s, "hello")}).code, 2);
        QCOMPARE(m_rig->trusted({m_rig->path(u"nowhere"_s)}).code, 2);
        QCOMPARE(ActivityRig::verified({}).code, 2);
        QCOMPARE(ActivityRig::verified({u"--key"_s, u"nonsense"_s, m_days[0]}).code, 2);
        QCOMPARE(ActivityRig::verified({u"--help"_s}).code, 0);
    }

    void filesBesideTheirSignatureAreCheckedToo()
    {
        const QString sheet = changed(u"sheet.pdf"_s, "a sheet");
        changed(u"sheet.pdf.minisig"_s, m_rig->key.sign("a sheet", u"of cm-1"_s));
        const Verified good = m_rig->trusted({sheet});
        QVERIFY2(good.code == 0 && good.said.contains(u"of cm-1"_s), qPrintable(good.said));
        changed(u"sheet.pdf"_s, "a sheeT");
        isWrong({sheet}, "not what was signed");
    }

    /// CF_CHANGES=10000 for all of them; some here.
    void noSingleByteOfASegmentCanBeChanged()
    {
        const quint32 seed = qEnvironmentVariableIntValue("CF_SEED") ? quint32(qEnvironmentVariableIntValue("CF_SEED")) : QRandomGenerator::global()->generate();
        const int changes = std::max(400, qEnvironmentVariableIntValue("CF_CHANGES"));
        qInfo("CF_SEED=%u, %d changes", seed, changes);
        QRandomGenerator random(seed);
        ActivityRig bare; // signed by nobody: whoever wants can make it anew, and a slip of one byte shows all the same
        bare.add(12);
        const QByteArrayList wholes{ActivityRig::read(m_days[0]), ActivityRig::read(m_days[1]), ActivityRig::read(m_days[2]), ActivityRig::read(bare.segment(0, u"bare"_s))};
        int noticed = 0;
        for (int i = 0; i < changes; ++i) {
            const qsizetype which = random.bounded(int(wholes.size()));
            QByteArray bytes = wholes[which];
            const qsizetype at = random.bounded(int(bytes.size()));
            const char other = char(quint8(bytes[at]) ^ quint8(random.bounded(1, 256)));
            bytes[at] = other;
            const Verified verified = m_rig->trusted({changed(u"byte"_s, bytes)});
            noticed += verified.code == 1 || verified.code == 2;
            QVERIFY2(verified.code == 1 || verified.code == 2,
                     qPrintable(u"CF_SEED=%1: byte %2 of segment %3 became %4: %5, %6"_s.arg(seed).arg(at).arg(which).arg(int(quint8(other))).arg(verified.code).arg(verified.said)));
        }
        QCOMPARE(noticed, changes);
    }
};

QTEST_GUILESS_MAIN(ActivityTamperingTest)
#include "activity_tampering_test.moc"
