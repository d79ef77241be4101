// What is signed, and what is not: a log that does not go on from a kept head, a clock that is wrong, and what is listed beside the entries.
#include "models/activity/log_rows.h"
#include "tests/support/activity_rig.h"

#include <QTest>

#include <thread>

using namespace cf;
using namespace cf::test;
using namespace cf::activity;
using namespace Qt::StringLiterals;

namespace {

template <class T> T got(QFuture<Result<T>> future)
{
    Result<T> result = future.result();
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    return *std::move(result);
}

/// Somebody with the file and a program for databases.
void meddle(ActivityRig& rig, const QString& sql)
{
    rig.close();
    auto database = *store::Database::open(rig.path(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
    QString open = u"PRAGMA foreign_keys=OFF;"_s;
    for (const char* table : {"entry", "subject", "node", "segment", "checkpoint"}) {
        open += u"DROP TRIGGER %1_kept; DROP TRIGGER %1_fixed;"_s.arg(QLatin1StringView(table));
    }
    if (const auto done = database.execute(open + sql); !done) {
        qFatal("%s", qPrintable(done.error().detail));
    }
    rig.open();
}

QString cutBackTo(qint64 size)
{
    return u"DELETE FROM entry WHERE n >= %1; DELETE FROM subject WHERE entry >= %1; DELETE FROM checkpoint WHERE size > %1; DELETE FROM segment WHERE first >= %1; "
             "DELETE FROM node WHERE (((pk & ((1 << 48) - 1)) + 1) << (pk >> 48)) > %1;"_s.arg(size);
}

int breaksIn(ActivityRig& rig)
{
    LogListing listing;
    listing.kinds = {ActKind::LogBroken};
    return int(got(rig.log().list(listing)).size());
}

} // namespace

class ActivitySigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLogThatWasCutBackIsNotSignedAndItsCheckpointStays()
    {
        ActivityRig rig;
        rig.threeDays(6); // heads of 7, 10, 13 and 19
        const QByteArray kept = ActivityRig::read(rig.path(u"activity.checkpoint"_s));
        meddle(rig, cutBackTo(13));
        rig.add(3);
        QCOMPARE(rig.log().sign(rig.key).result().error().kind, ErrorKind::Conflict);
        QCOMPARE(rig.log().sign(rig.key).result().error().kind, ErrorKind::Conflict);
        QCOMPARE(ActivityRig::read(rig.path(u"activity.checkpoint"_s)), kept);
        QCOMPARE(got(rig.log().state()).checkpoint->size, qint64(13));
        QCOMPARE(got(rig.log().state()).broken->how, u"shorter"_s);
        QCOMPARE(breaksIn(rig), 1); // once for the same
        rig.add(10); // grown beyond what was signed: it is still not that log
        QCOMPARE(rig.log().sign(rig.key).result().error().kind, ErrorKind::Conflict);
        QCOMPARE(got(rig.log().state()).broken->how, u"other-entries"_s);
        QCOMPARE(breaksIn(rig), 2);
        // Whoever takes the file away goes on, and the log says for good what was.
        QVERIFY(QFile::rename(rig.path(u"activity.checkpoint"_s), rig.path(u"taken"_s)));
        QVERIFY(rig.log().sign(rig.key).result());
        const LogVerdict verdict = got(rig.log().verify());
        QVERIFY2(verdict.holds(), qPrintable(verdict.why));
        QCOMPARE(verdict.breaks.size(), size_t(2));
    }

    void aHeadInTheLogThatIsNotItsOwnIsNotSignedOver()
    {
        ActivityRig rig;
        rig.threeDays(6);
        QVERIFY(QFile::remove(rig.path(u"activity.checkpoint"_s)));
        meddle(rig, u"UPDATE checkpoint SET note = replace(note, 'at 1', 'at 2') WHERE size = 19;"_s);
        QCOMPARE(rig.log().sign(rig.key).result().error().kind, ErrorKind::Conflict);
        QCOMPARE(got(rig.log().state()).broken->how, u"signature"_s);
        QVERIFY(!QFile::exists(rig.path(u"activity.checkpoint"_s)));
    }

    void whatLiesInThePlaceOfTheCheckpointIsNotOverwritten()
    {
        ActivityRig rig;
        rig.threeDays(6);
        ActivityRig other;
        other.threeDays(6);
        for (const QByteArray& bytes : {QByteArray("something"), QByteArray(), ActivityRig::read(other.path(u"activity.checkpoint"_s))}) {
            ActivityRig::write(rig.path(u"activity.checkpoint"_s), bytes);
            rig.add(1);
            QCOMPARE(rig.log().sign(rig.key).result().error().kind, ErrorKind::Conflict);
            QCOMPARE(ActivityRig::read(rig.path(u"activity.checkpoint"_s)), bytes);
            QVERIFY(!got(rig.log().verify()).holds());
        }
    }

    /// Between looking and signing nobody comes: what is put there while the signature waits for its turn is seen.
    void whatIsPutThereWhileASignatureWaitsIsSeen()
    {
        ActivityRig rig, other;
        rig.threeDays(6);
        other.threeDays(6);
        rig.add(1);
        auto database = *store::Database::open(rig.path(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
        QFuture<Result<TreeHead>> signing;
        {
            auto held = *store::Transaction::begin(database);
            signing = rig.log().sign(rig.key);
            ActivityRig::write(rig.path(u"activity.checkpoint"_s), ActivityRig::read(other.path(u"activity.checkpoint"_s)));
        }
        QCOMPARE(signing.result().error().kind, ErrorKind::Conflict);
        QCOMPARE(got(rig.log().state()).checkpoint->size, qint64(19));
    }

    void twoProgramsThatSignLeaveTheNewestBeside()
    {
        ActivityRig rig;
        rig.add(3);
        auto other = *Log::open(rig.directory.path(), rig.clock);
        const auto work = [&rig](Log& log) {
            for (int i = 0; i < 25; ++i) {
                got(log.note({ActivityRig::act(i)}));
                got(log.sign(rig.key));
            }
        };
        std::thread second([&] { work(*other); });
        work(rig.log());
        second.join();
        QCOMPARE(ActivityRig::read(rig.path(u"activity.checkpoint"_s)), rig.checkpoint());
        QVERIFY(!got(rig.log().state()).broken);
        const LogVerdict verdict = got(rig.log().verify());
        QVERIFY2(verdict.holds() && verdict.signedTo == verdict.size, qPrintable(verdict.why));
    }

    void aHeadThatIsOlderThanTheOneBeforeRestsOnAnEntryThatSaysWhy()
    {
        ActivityRig rig;
        rig.add(3);
        rig.clock.advance(86'400'000LL * 30); // ahead, when it is signed alone
        const UtcMs ahead = rig.sign().at;
        rig.clock.set(ActivityRig::morning + 60'000);
        rig.add(1);
        const auto newest = got(rig.log().list({}));
        QCOMPARE(newest[1].act.kind, ActKind::ClockBack);
        QCOMPARE(newest[1].act.told, (std::vector<ActFact>{{u"after"_s, newest[0].at}, {u"before"_s, ahead}}));
        rig.add(1);
        QCOMPARE(got(rig.log().list({}))[0].n, newest[0].n + 1); // once
        QCOMPARE(rig.sign().at, rig.clock.now());
        rig.clock.set(ActivityRig::morning);
        rig.key = seal::SigningKey::made();
        QCOMPARE(rig.sign().at, ActivityRig::morning);
        QVERIFY(got(rig.log().verify()).holds());
    }

    void whatIsListedBesideTheEntriesIsLookedAtToo_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("why");
        QTest::addColumn<qint64>("wrong");
        QTest::newRow("whose it was") << u"UPDATE entry SET person = 'al' WHERE n = 4"_s << u"column"_s << qint64(4);
        QTest::newRow("what it was") << u"UPDATE entry SET kind = 'printed' WHERE n = 4"_s << u"column"_s << qint64(4);
        QTest::newRow("how it ended") << u"UPDATE entry SET outcome = 'failed' WHERE n = 4"_s << u"column"_s << qint64(4);
        QTest::newRow("when") << u"UPDATE entry SET at = at + 1 WHERE n = 4"_s << u"column"_s << qint64(4);
        QTest::newRow("of another thing") << u"UPDATE subject SET id = 'cm-99' WHERE entry = 4"_s << u"subject"_s << qint64(4);
        QTest::newRow("of one thing less") << u"DELETE FROM subject WHERE entry = 4"_s << u"subject"_s << qint64(4);
        QTest::newRow("of one thing more") << u"INSERT INTO subject (id, entry, kind) VALUES ('cm-99', 5, 'communication')"_s << u"subject"_s << qint64(5);
        QTest::newRow("a day that begins later") << u"UPDATE segment SET first = first + 1 WHERE first = 7"_s << u"segment"_s << qint64(7);
        QTest::newRow("a day less") << u"DELETE FROM segment WHERE first = 7"_s << u"segment"_s << qint64(7);
        QTest::newRow("another part of the tree") << u"UPDATE node SET hash = (SELECT hash FROM entry WHERE n = 0) WHERE pk = (1 << 48) | 2"_s << u"tree"_s << qint64(4);
        QTest::newRow("a part of the tree less") << u"DELETE FROM node WHERE pk = (1 << 48) | 2"_s << u"tree"_s << qint64(4);
        QTest::newRow("a part of the tree more") << u"INSERT INTO node (pk, hash) VALUES ((1 << 48) | 99, x'00')"_s << u"tree"_s << qint64(19);
        QTest::newRow("a head of another time") << u"UPDATE checkpoint SET at = at + 1 WHERE size = 10"_s << u"signature"_s << qint64(7);
    }
    void whatIsListedBesideTheEntriesIsLookedAtToo()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, why);
        QFETCH(const qint64, wrong);
        ActivityRig rig;
        rig.threeDays(6);
        QVERIFY(got(rig.log().verify()).holds());
        meddle(rig, sql);
        const LogVerdict verdict = got(rig.log().verify());
        QCOMPARE(verdict.why, why);
        QCOMPARE(verdict.wrong.value_or(-1), wrong);
    }

    void namesAreToldByTheirHashAndFoundByTheirName()
    {
        ActivityRig rig;
        Act act = ActivityRig::act(1);
        act.person = u"Jo Miller"_s;
        act.of = {{u"communication"_s, u"Letter to Jo"_s}};
        got(rig.log().note({act}));
        rig.log().noteSoon(act);
        got(rig.log().note({ActivityRig::act(2)}));
        LogListing listing;
        listing.person = u"Jo Miller"_s;
        QCOMPARE(got(rig.log().count(listing)), qint64(2));
        listing.subject = u"Letter to Jo"_s;
        QCOMPARE(got(rig.log().list(listing))[0].act.person, rig.log().hashed(u"Jo Miller"));
        QCOMPARE(got(rig.log().count(listing, 1)), qint64(1));
        rig.close();
        QVERIFY(!ActivityRig::read(rig.path(u"activity.sqlite"_s)).contains("Miller"));
        QVERIFY(!ActivityRig::read(rig.path(u"activity.sqlite-wal"_s)).contains("Miller"));
    }

    void whatCannotBeLoggedIsCountedAndTold()
    {
        ActivityRig rig;
        rig.add(1);
        {
            auto database = *store::Database::open(rig.path(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(database.execute(u"CREATE TRIGGER full BEFORE INSERT ON entry BEGIN SELECT raise(ABORT, 'no room'); END;"));
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"activity log: not written: .*no room"_s));
        rig.log().noteSoon(ActivityRig::act(1));
        QVERIFY(!rig.log().note({ActivityRig::act(2), ActivityRig::act(3)}).result());
        Act bad = ActivityRig::act(4);
        bad.told = {{u"typed"_s, u"two words"_s}};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"activity log: not written: .*"_s));
        rig.log().noteSoon(bad);
        QCOMPARE(got(rig.log().state()).unwritten, qint64(4));
    }

    void manyThatNobodyWaitsForShareACommitAndKeepTheirOrder()
    {
        ActivityRig rig;
        for (int i = 0; i < 500; ++i) {
            rig.log().noteSoon(ActivityRig::act(i));
        }
        got(rig.log().note({ActivityRig::act(500)}));
        LogListing listing;
        listing.limit = 600;
        const auto all = got(rig.log().list(listing));
        QCOMPARE(all.size(), size_t(501));
        for (int i = 0; i <= 500; ++i) {
            QCOMPARE(all[size_t(500 - i)].act, ActivityRig::act(i));
        }
    }

    void ofProgramsThatStartAtOnceAllHaveOneSalt()
    {
        for (int round = 0; round < 10; ++round) {
            QTemporaryDir profile;
            const FakeClock clock(ActivityRig::morning);
            QVERIFY(Log::open(profile.path(), clock));
            QVERIFY(QFile::remove(profile.filePath(u"activity.salt"_s)));
            std::vector<QString> hashes(6);
            std::vector<std::thread> threads;
            for (QString& hash : hashes) {
                threads.emplace_back([&profile, &clock, &hash] { hash = (*Log::open(profile.path(), clock))->hashed(u"x"); });
            }
            for (std::thread& thread : threads) {
                thread.join();
            }
            for (const QString& hash : hashes) {
                QCOMPARE(hash, hashes.front());
            }
        }
    }

    void aSaltThatWasNeverWrittenWholeIsMadeAnew()
    {
        ActivityRig rig;
        rig.close();
        ActivityRig::write(rig.path(u"activity.salt"_s), "short");
        rig.open();
        QCOMPARE(ActivityRig::read(rig.path(u"activity.salt"_s)).size(), qsizetype(32));
    }
};

QTEST_GUILESS_MAIN(ActivitySigningTest)
#include "activity_signing_test.moc"
