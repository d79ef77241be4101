// Runs of readings that do not go well: stopped, killed, without their repository, with files that cannot be read, beside a synchronisation.
#include "models/store/profile_lock.h"
#include "tests/support/fixity_rig.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace cf;
using namespace cf::test;

class FixityFaultsTest : public QObject, private FixityRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void row32ARunThatIsStoppedGoesOnWhereItWasAndCountsEachFileOnce_data()
    {
        QTest::addColumn<bool>("isSample");
        QTest::newRow("all") << false;
        QTest::newRow("a sample") << true;
    }

    void row32ARunThatIsStoppedGoesOnWhereItWasAndCountsEachFileOnce()
    {
        QFETCH(bool, isSample);
        letters(30);
        rig().put(u"a/3.txt"_s, "changed");
        rig().put(u"a/27.txt"_s, "changed too");
        m_content->at = 12;
        m_content->then = [this] { m_reading->stop(); };
        read(isSample ? wish(FixityOf::Sample, 30, u"s"_s) : wish(FixityOf::All));
        QVERIFY(m_away);
        QVERIFY(m_away->isEmpty());
        const int before = m_content->asked;
        QVERIFY2(before >= 12 && before < 30, qPrintable(QString::number(before)));
        QCOMPARE(runs().size(), size_t(1));
        QVERIFY(!runs().front().report);
        // As after a crash: nothing in memory.
        restart();
        m_content->then = {};
        rig().clock.advance(5000);
        forget();
        m_reading->goOn(runs().front().draw);
        await();
        QVERIFY(m_report);
        QCOMPARE(m_content->asked.load(), 30);
        QCOMPARE(m_report->sum().asked, qint64(30));
        QCOMPARE(m_report->sum().intact, qint64(28));
        QCOMPARE(m_report->sum().altered, qint64(2));
        QCOMPARE(runs().size(), size_t(1));
        QVERIFY(runs().front().report);
        QCOMPARE(*runs().front().report, *m_report);
    }

    void row32AServerThatAsksToWaitIsWaitedForAndNothingIsLeftOut()
    {
        letters(4);
        m_content->asksFor = std::chrono::seconds(7);
        m_content->busyFor = 2;
        read(wish(FixityOf::All));
        QVERIFY(m_report);
        QCOMPARE(m_report->sum().intact, qint64(4));
        QCOMPARE(m_waited, (std::vector<std::chrono::milliseconds>{std::chrono::seconds(7), std::chrono::seconds(7)}));
        // Where it does not say how long, ever longer; and who is never free is a file that could not be read.
        m_waited.clear();
        m_content->asksFor.reset();
        m_content->busyFor = 9;
        read(wish(FixityOf::All));
        QVERIFY(m_report);
        QCOMPARE(m_waited.size(), size_t(8));
        QVERIFY(m_waited[0] == std::chrono::seconds(5) && m_waited[1] == std::chrono::seconds(10) && m_waited[7] == std::chrono::minutes(10));
        QCOMPARE(m_report->sum().intact, qint64(3));
        QCOMPARE(m_report->sum().unread, qint64(1));
    }

    void row32AWaitForAServerEndsWithTheRun()
    {
        letters(4);
        m_content->asksFor = std::chrono::seconds(7);
        m_content->busyFor = 100;
        m_whileWaiting = [this] { m_reading->stop(); };
        read(wish(FixityOf::All));
        QVERIFY(m_away && m_away->isEmpty());
        QCOMPARE(m_waited.size(), size_t(1));
        QCOMPARE(m_content->asked.load(), 1);
        QVERIFY(!runs().front().report);
    }

    void row100WhatWasMissingAndIsBackIsDueAsItWasBefore()
    {
        letters(3);
        rig().remove(u"a/2.txt"_s);
        rig().clock.advance(400 * 86'400'000LL);
        read(wish(FixityOf::All));
        QVERIFY(m_report);
        QCOMPARE(m_report->sum().missing, qint64(1));
        QCOMPARE(book().due(), qint64(0));
        rig().clock.advance(1000);
        rig().put(u"a/2.txt"_s, "Letter 2");
        QVERIFY(rig().run().has_value());
        QCOMPARE(book().repositories.front().files.knownMissing, qint64(0));
        QCOMPARE(book().due(), qint64(1)); // it was read when it came in, and not since: to find it missing was no reading
        read(wish(FixityOf::Due));
        QVERIFY(m_report);
        QCOMPARE(m_report->sum().intact, qint64(1));
        QCOMPARE(book().due(), qint64(0));
    }

    void row32AFolderThatIsNotMountedIsNotCalledMissingAndTheRunStaysOpen()
    {
        letters(6);
        m_content->isAway = true;
        read(wish(FixityOf::All));
        QVERIFY(m_away);
        QCOMPARE(*m_away, QStringList{u"Archive"_s});
        QCOMPARE(m_content->asked.load(), 3); // it is not asked six times
        QCOMPARE(book().repositories.front().files.knownMissing, qint64(0));
        forget();
        m_reading->finish(runs().front().draw);
        await();
        QVERIFY(m_report);
        QCOMPARE(m_report->outcome(), u"PARTIAL"_s);
        QCOMPARE(m_report->sum().unread, qint64(6));
        QCOMPARE(m_report->sum().read(), qint64(0));
    }

    void row32AFileOnABadDiskIsNamedAndTheOthersAreRead()
    {
        letters(8);
        m_content->rotten = {u"a/1.txt"_s, u"a/5.txt"_s};
        read(wish(FixityOf::All));
        QVERIFY(m_report);
        QCOMPARE(m_report->outcome(), u"PARTIAL"_s);
        QCOMPARE(m_report->sum().intact, qint64(6));
        QCOMPARE(m_report->findings.size(), size_t(2));
        QCOMPARE(m_report->findings[0].reason, u"error 5"_s);
    }

    void row32ARepositoryThatKnowsNoneOfItsFilesIsNotThere()
    {
        letters(25);
        m_content->isEmpty = true;
        read(wish(FixityOf::All));
        QVERIFY(m_away);
        QCOMPARE(*m_away, QStringList{u"Archive"_s});
        QCOMPARE(book().repositories.front().files.knownMissing, qint64(0));
        m_content->isEmpty = false;
        forget();
        m_reading->goOn(runs().front().draw);
        await();
        QVERIFY(m_report);
        QCOMPARE(m_report->sum().intact, qint64(25));
    }

    void row32WhatASynchronisationFindsGoneDuringARunIsNotCalledIntact()
    {
        letters(30);
        m_content->at = 10;
        m_content->then = [this] { m_reading->stop(); };
        read(wish(FixityOf::All));
        QVERIFY(m_away);
        m_content->then = {};
        const auto unread = rig().read([](store::Database& database) -> Result<QString> {
            CF_TRY(store::Statement select, database.prepare(u"SELECT native_id FROM source WHERE kind = 'document' AND last_verified IS NULL LIMIT 1"));
            CF_TRY(const bool row, select.step());
            return row ? select.text(0) : QString();
        });
        rig().remove(*unread);
        QVERIFY(rig().run().has_value());
        forget();
        m_reading->goOn(runs().front().draw);
        await();
        QVERIFY(m_report);
        QCOMPARE(m_report->sum().asked, qint64(30));
        QCOMPARE(m_report->sum().intact, qint64(29));
        QCOMPARE(m_report->outcome(), u"PARTIAL"_s);
    }

    void row32ARunIsReadByOneAtATime()
    {
        letters(2);
        m_content->isAway = true;
        read(wish(FixityOf::All));
        const FixityDraw draw = runs().front().draw;
        m_content->isAway = false;
        store::ProfileLock other(rig().cache->path(), u"fixity-"_s + draw.id);
        QVERIFY(other.tryLock());
        forget();
        m_reading->goOn(draw);
        await();
        QVERIFY(m_error);
        QCOMPARE(m_error->kind, ErrorKind::Conflict);
        other.unlock();
        forget();
        m_reading->goOn(draw);
        await();
        QVERIFY(m_report);
    }

    void row32WhatCannotBeReadIsToldWithItsReasonAndIsNotCalledIntact()
    {
        letters(4);
        m_content->refused = {u"a/3.txt"_s};
        read(wish(FixityOf::All));
        QVERIFY(m_report);
        QCOMPARE(m_report->outcome(), u"PARTIAL"_s);
        QCOMPARE(m_report->sum().intact, qint64(3));
        QCOMPARE(m_report->sum().unread, qint64(1));
        QCOMPARE(m_report->findings.size(), size_t(1));
        QCOMPARE(m_report->findings[0].documentId, u"EX-3"_s);
        QCOMPARE(m_report->findings[0].reason, u"no answer in time"_s);
        QVERIFY(ui::fixityVerdict(*m_report).contains(u"1 were not read"));
    }

    void row32AReportThatWasChangedOnTheDiskIsNoticed()
    {
        letters(2);
        read(wish(FixityOf::All));
        rig().clock.advance(1000);
        read(wish(FixityOf::All));
        QCOMPARE(runs().size(), size_t(2));
        QVERIFY(std::ranges::all_of(runs(), &KeptFixityRun::isAsKept));
        m_reading.reset();
        m_desk.reset();
        {
            auto database = store::Database::open(rig().profile.filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(database.has_value());
            QVERIFY(!database->execute(u"UPDATE fixity_report SET outcome = 'INTACT'").has_value()); // it says so itself
            QVERIFY(database->execute(u"DROP TRIGGER fixity_report_stays; UPDATE fixity_report SET report = CAST(replace(CAST(report AS TEXT), '\"intact\":2', '\"intact\":3') AS BLOB) WHERE rowid = 1").has_value());
        }
        m_desk = std::move(*desk::Desk::open(rig().profile.path()));
        QVERIFY(!runs().back().isAsKept);
        QVERIFY(runs().front().isAsKept);
    }
};

QTEST_GUILESS_MAIN(FixityFaultsTest)
#include "fixity_faults_test.moc"
