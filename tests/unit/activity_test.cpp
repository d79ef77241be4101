// The log in its database: what is added stays, in order, under signed heads; what is changed in it is noticed.
#include "app/verify/check_files.h"
#include "app/verify/plain_bytes.h"
#include "models/activity/log_rows.h"
#include "tests/support/activity_rig.h"

#include <QSignalSpy>
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

verify::Judgement judged(const ActivityRig& rig, const QStringList& paths)
{
    std::vector<verify::GivenFile> files;
    for (const QString& path : paths) {
        files.push_back({path.toStdString(), ActivityRig::read(path).toStdString(), {}});
    }
    return verify::checkFiles(files, {verify::GivenKey(rig.keyText().toStdString())});
}

QByteArray told(const verify::Judgement& judgement)
{
    std::string all;
    for (const verify::Finding& one : judgement.findings()) {
        all += one.text + '\n';
    }
    return QByteArray::fromStdString(all);
}

/// Somebody with the file and a program for databases.
void meddle(ActivityRig& rig, const QString& sql)
{
    rig.close();
    auto database = *store::Database::open(rig.path(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
    const auto done = database.execute(u"PRAGMA foreign_keys=OFF; DROP TRIGGER entry_fixed; DROP TRIGGER entry_kept; DROP TRIGGER node_fixed; DROP TRIGGER checkpoint_kept; DROP TRIGGER checkpoint_fixed; "_s + sql);
    if (!done) {
        qFatal("%s", qPrintable(done.error().detail));
    }
}

} // namespace

class ActivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(verify::prepare()); }

    void whatWasNotedIsThereInOrderAfterTheProgramEnded()
    {
        ActivityRig rig;
        rig.add(5);
        rig.open();
        rig.add(2);
        const auto all = got(rig.log().list({}));
        QCOMPARE(all.size(), size_t(7));
        for (size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].n, qint64(6 - i));
            QCOMPARE(all[i].act, ActivityRig::act(int(6 - i)));
            QCOMPARE(all[i].at, ActivityRig::morning + qint64(7 - i) * 1000);
        }
        QVERIFY(got(rig.log().verify()).holds());
    }

    void actsOfOneCallAreAllThereOrNone()
    {
        ActivityRig rig;
        Act bad = ActivityRig::act(2);
        bad.told = {{u"typed"_s, u"two words"_s}};
        QCOMPARE(rig.log().note({ActivityRig::act(1), bad}).result().error().kind, ErrorKind::Rejected);
        QCOMPARE(got(rig.log().state()).size, qint64(0));
        QCOMPARE(got(rig.log().note({ActivityRig::act(1), ActivityRig::act(2)})), qint64(1));
        QVERIFY(!rig.log().note({}).result());
    }

    void twoProgramsWriteOneLog()
    {
        ActivityRig rig;
        auto other = *Log::open(rig.directory.path(), rig.clock);
        const auto write = [](Log& log) {
            for (int i = 0; i < 60; ++i) {
                got(log.note({ActivityRig::act(i)}));
            }
        };
        std::thread second([&] { write(*other); });
        write(rig.log());
        second.join();
        QCOMPARE(got(rig.log().state()).size, qint64(120));
        QVERIFY(got(other->verify()).holds());
    }

    void aClockThatGoesBackIsAnEntryOfItsOwn()
    {
        ActivityRig rig;
        rig.add(2);
        rig.clock.set(ActivityRig::morning - 86'400'000);
        rig.add(1);
        const auto all = got(rig.log().list({}));
        QCOMPARE(all.size(), size_t(4));
        QCOMPARE(all[1].act.kind, ActKind::ClockBack);
        QCOMPARE(all[1].act.told, (std::vector<ActFact>{{u"after"_s, all[0].at}, {u"before"_s, all[2].at}}));
        QCOMPARE(got(rig.log().segments()).size(), size_t(1)); // the day that was reached
        QVERIFY(got(rig.log().verify()).holds());
    }

    void eachDayOfUtcIsASegment()
    {
        ActivityRig rig;
        rig.threeDays(6);
        const auto segments = got(rig.log().segments());
        QCOMPARE(segments.size(), size_t(3));
        QCOMPARE(segments[2].day, ActivityRig::firstDay);
        QCOMPARE(segments[2].first, qint64(0));
        QCOMPARE(segments[2].end, segments[1].first);
        QCOMPARE(segments[0].end, got(rig.log().state()).size);
        QCOMPARE(rig.log().exportSegment(5, rig.path(u"x"_s)).result().error().kind, ErrorKind::NotFound);
    }

    void aHeadIsSignedOnceForWhatThereIs()
    {
        ActivityRig rig;
        rig.add(3);
        QSignalSpy changes(&rig.log(), &Log::changed);
        const TreeHead head = rig.sign();
        QCOMPARE(head.size, qint64(4)); // which key signs stands in the log as well
        QCOMPARE(got(rig.log().list({}))[0].act.kind, ActKind::KeyUsed);
        QCOMPARE(rig.sign(), head);
        QTRY_VERIFY(!changes.isEmpty());
        const LogState state = got(rig.log().state());
        QCOMPARE(state.checkpoint, std::optional(head));
        QVERIFY(!state.broken);
        QCOMPARE(ActivityRig::read(rig.path(u"activity.checkpoint"_s)), rig.checkpoint());
        rig.key = seal::SigningKey::made(); // of another keychain
        QCOMPARE(rig.sign().size, qint64(5));
        QVERIFY(got(rig.log().verify()).holds());
    }

    void aSignatureIsDueAfterSoManyEntriesAndOnANewDay()
    {
        LogState state;
        state.size = 1;
        QVERIFY(Log::isDue(state, ActivityRig::morning));
        state.checkpoint = TreeHead{u"x"_s, 1, {}, ActivityRig::morning};
        QVERIFY(!Log::isDue(state, ActivityRig::morning + 86'399'999));
        state.size = Log::checkpointEvery;
        QVERIFY(!Log::isDue(state, ActivityRig::morning + 1));
        QVERIFY(Log::isDue(state, ActivityRig::morning + 86'400'000));
        state.size = Log::checkpointEvery + 1;
        QVERIFY(Log::isDue(state, ActivityRig::morning + 1));
    }

    void theDatabaseRefusesToChangeAnything()
    {
        ActivityRig rig;
        rig.threeDays(4);
        rig.close();
        auto database = *store::Database::open(rig.path(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
        for (const char* table : {"entry", "subject", "node", "segment", "checkpoint", "log"}) {
            QVERIFY2(!database.execute(u"DELETE FROM %1"_s.arg(QLatin1StringView(table))), table);
        }
        QVERIFY(!database.execute(u"UPDATE entry SET person = 'x'"));
        QVERIFY(!database.execute(u"UPDATE node SET hash = x'00'"));
        QVERIFY(!database.execute(u"UPDATE checkpoint SET note = ''"));
        QVERIFY(!database.execute(u"INSERT INTO entry SELECT n + 100, at, kind, person, outcome, leaf, hash FROM entry LIMIT 1"));
        QVERIFY(!database.execute(u"INSERT OR REPLACE INTO entry SELECT n, at, kind, 'x', outcome, leaf, hash FROM entry LIMIT 1"));
    }

    void aMeddledDatabaseIsNoticedAndNothingMoreIsSignedForIt_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("wrong");
        QTest::addColumn<bool>("isSignedFor"); // the tree alone does not show it: what is kept of it was left as it was
        QTest::newRow("an entry edited") << u"UPDATE entry SET leaf = CAST(replace(CAST(leaf AS TEXT), 'cm-3', 'cm-9') AS BLOB) WHERE n = 3"_s << qint64(3) << true;
        QTest::newRow("an entry deleted") << u"DELETE FROM entry WHERE n = 4"_s << qint64(4) << true;
        QTest::newRow("two exchanged") << u"CREATE TABLE x AS SELECT * FROM entry WHERE n = 2; UPDATE entry SET (leaf, hash) = (SELECT leaf, hash FROM entry WHERE n = 3) WHERE n = 2; UPDATE entry SET (leaf, hash) = (SELECT leaf, hash FROM x) WHERE n = 3; DROP TABLE x"_s
                                       << qint64(2) << true;
        QTest::newRow("the end cut off") << u"DELETE FROM entry WHERE n >= 10"_s << qint64(10) << false;
        QTest::newRow("a head taken away at the end") << u"DELETE FROM entry WHERE n >= 10; DELETE FROM checkpoint WHERE size > 9"_s << qint64(10) << false;
        QTest::newRow("a head changed") << u"UPDATE checkpoint SET note = replace(note, 'at 1', 'at 2')"_s << qint64(0) << false;
    }
    void aMeddledDatabaseIsNoticedAndNothingMoreIsSignedForIt()
    {
        QFETCH(const QString, sql);
        QFETCH(const qint64, wrong);
        QFETCH(const bool, isSignedFor);
        ActivityRig rig;
        rig.threeDays(6);
        meddle(rig, sql);
        rig.open();
        const LogVerdict verdict = got(rig.log().verify());
        QCOMPARE(verdict.wrong.value_or(-1), wrong);
        QCOMPARE(verdict.holds(), wrong < 0);
        QCOMPARE(got(rig.log().state()).broken.has_value(), !isSignedFor);
        if (!isSignedFor) {
            QCOMPARE(rig.log().sign(rig.key).result().error().kind, ErrorKind::Conflict);
        }
    }

    void proofsAndSegmentsConvinceTheVerifier()
    {
        ActivityRig rig;
        rig.threeDays(10);
        const qint64 size = got(rig.log().state()).size;
        QStringList files{rig.segment(0, u"0.segment"_s), rig.segment(1, u"1.segment"_s), rig.segment(2, u"2.segment"_s)};
        ActivityRig::write(rig.path(u"head"_s), rig.checkpoint());
        ActivityRig::write(rig.path(u"proof"_s), got(rig.log().inclusionFile(17)));
        ActivityRig::write(rig.path(u"path"_s), got(rig.log().consistencyFile(11)));
        files << rig.path(u"head"_s) << rig.path(u"proof"_s) << rig.path(u"path"_s);
        const verify::Judgement all = judged(rig, files);
        QVERIFY2(all.exitCode() == 0, told(all).constData());
        for (const QString& file : std::as_const(files)) { // each stands alone, whatever became of the others
            const verify::Judgement one = judged(rig, {file});
            QVERIFY2(one.exitCode() == 0, told(one).constData());
        }
        QCOMPARE(rig.log().inclusionFile(size).result().error().kind, ErrorKind::Conflict);
        QCOMPARE(rig.log().consistencyFile(size - 1).result().error().kind, ErrorKind::NotFound);
    }

    void entriesThatNobodySignedForAreTold()
    {
        ActivityRig rig;
        rig.add(4);
        const verify::Judgement unsignedOne = judged(rig, {rig.segment(0, u"a"_s)});
        QCOMPARE(unsignedOne.exitCode(), 3);
        QVERIFY(told(unsignedOne).contains("no key signed for entries 0 to 3"));
        QCOMPARE(rig.log().checkpointFile().result().error().kind, ErrorKind::NotFound);
        QCOMPARE(rig.log().inclusionFile(0).result().error().kind, ErrorKind::Conflict);
        rig.sign();
        rig.add(2);
        const verify::Judgement half = judged(rig, {rig.segment(0, u"b"_s)});
        QVERIFY2(told(half).contains("no key signed for entries 5 to 6"), told(half).constData());
    }

    void aListIsOfAKindAPersonADayAndASubject()
    {
        ActivityRig rig;
        rig.threeDays(4);
        got(rig.log().note({{ActKind::ProgramStop, ActOutcome::Done, {}, {}, {}}}));
        LogListing listing;
        listing.kinds = {ActKind::ProgramStop, ActKind::KeyUsed};
        QCOMPARE(got(rig.log().count(listing)), qint64(2));
        listing = {};
        listing.person = u"jo"_s;
        QCOMPARE(got(rig.log().count(listing)), qint64(12));
        listing.day = ActivityRig::firstDay + 1;
        QCOMPARE(got(rig.log().count(listing)), qint64(4));
        listing = {};
        listing.subject = u"cm-7"_s;
        QCOMPARE(got(rig.log().list(listing)).size(), size_t(1));
        QCOMPARE(got(rig.log().list(listing))[0].act, ActivityRig::act(7));
        listing = {};
        listing.limit = 3;
        listing.before = 5;
        const auto page = got(rig.log().list(listing));
        QCOMPARE(page.size(), size_t(3));
        QCOMPARE(page[0].n, qint64(4));
        QCOMPARE(got(rig.log().persons()), (std::vector<QString>{QString(), u"jo"_s}));
    }

    void aTextIsHashedWithTheSaltOfItsProfile()
    {
        ActivityRig rig, other;
        const QString hash = rig.log().hashed(u"customer:4711");
        QCOMPARE(hash.size(), 64);
        QVERIFY(hash != other.log().hashed(u"customer:4711"));
        rig.open();
        QCOMPARE(rig.log().hashed(u"customer:4711"), hash);
        QCOMPARE(QFile::permissions(rig.path(u"activity.salt"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!ActivityRig::read(rig.path(u"activity.sqlite"_s)).contains(ActivityRig::read(rig.path(u"activity.salt"_s))));
    }

    void aLogThatCannotBeWrittenSaysSo()
    {
        ActivityRig rig;
        rig.add(1);
        meddle(rig, u"CREATE TRIGGER full BEFORE INSERT ON entry BEGIN SELECT raise(ABORT, 'no room'); END;"_s);
        rig.open();
        QCOMPARE(rig.log().note({ActivityRig::act(1)}).result().error().kind, ErrorKind::Storage);
        QCOMPARE(got(rig.log().state()).size, qint64(1));
    }
};

QTEST_GUILESS_MAIN(ActivityTest)
#include "activity_test.moc"
