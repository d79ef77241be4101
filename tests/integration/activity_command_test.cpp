// counterfoil activity, and what the real program logs of itself.
#include "models/store/database.h"
#include "tests/support/activity_rig.h"
#include "tests/support/said.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class ActivityCommandTest : public QObject
{
    Q_OBJECT

    static QStringList actsOf(const QJsonObject& shown)
    {
        QStringList acts;
        for (const QJsonValue& one : shown["entries"_L1].toArray()) {
            acts.prepend(one["act"_L1].toString() + u' ' + one["outcome"_L1].toString() + u' ' + one["told"_L1]["command"_L1].toString());
        }
        return acts;
    }

private Q_SLOTS:
    void eachCommandIsLoggedBeforeAndAfter()
    {
        QTemporaryDir profile;
        QCOMPARE(counterfoilOn(profile.path(), {u"search"_s, u"customer:\"Jo Miller\""_s, u"--count"_s}).code, 0);
        const Said shown = counterfoilOn(profile.path(), {u"activity"_s, u"show"_s, u"--json"_s});
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        const QStringList acts = actsOf(shown.json());
        QCOMPARE(acts, (QStringList{u"command.run begun search"_s, u"search.run done "_s, u"command.run done search"_s, u"command.run begun activity"_s}));
        QVERIFY(!shown.out.contains(u"Miller"_s)); // what was searched for stands nowhere in it
        QVERIFY(!ActivityRig::read(profile.filePath(u"activity.sqlite"_s)).contains("Miller"));
        const Said people = counterfoilOn(profile.path(), {u"activity"_s, u"show"_s, u"--kind"_s, u"search.run"_s});
        QVERIFY2(people.code == 0 && people.out.contains(u"Search, done: 0 of 0 records"_s), qPrintable(people.out + people.err));
        QVERIFY2(people.out.contains(u"1 of 1 entries shown"_s) && people.out.contains(u"none of them signed"_s), qPrintable(people.out));
    }

    void whatFailedIsLoggedAsThat()
    {
        QTemporaryDir profile;
        QCOMPARE(counterfoilOn(profile.path(), {u"show"_s, u"cm-nothing"_s}).code, 2);
        const QJsonObject shown = counterfoilOn(profile.path(), {u"activity"_s, u"show"_s, u"--json"_s}).json();
        QVERIFY2(actsOf(shown).contains(u"command.run refused show"_s), qPrintable(actsOf(shown).join(u'\n')));
    }

    void withoutTheLogNothingIsDone()
    {
        QTemporaryDir profile;
        QCOMPARE(counterfoilOn(profile.path(), {u"repositories"_s}).code, 0);
        {
            auto database = *store::Database::open(profile.filePath(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(database.execute(u"CREATE TRIGGER full BEFORE INSERT ON entry BEGIN SELECT raise(ABORT, 'no room'); END"));
        }
        const Said refused = counterfoilOn(profile.path(), {u"search"_s, u""_s, u"--csv"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains(u"the activity log cannot be written, so nothing was done"_s), qPrintable(refused.err));
    }

    void whatIsExportedIsWhatTheVerifierTakes()
    {
        ActivityRig rig;
        rig.threeDays(8);
        rig.segment(0, u"day0"_s);
        rig.segment(2, u"day2"_s);
        rig.close();
        const QString profile = rig.directory.path(), segment = rig.path(u"day.segment"_s), proof = rig.path(u"one.proof"_s), since = rig.path(u"since.proof"_s), head = rig.path(u"newest.checkpoint"_s);
        const Said exported = counterfoilOn(profile, {u"activity"_s, u"export"_s, u"--day"_s, u"2025-03-16"_s, u"--out"_s, segment, u"--json"_s});
        QVERIFY2(exported.code == 0, qPrintable(exported.err));
        QCOMPARE(exported.json()["entries"_L1].toInt(), 8);
        QCOMPARE(counterfoilOn(profile, {u"activity"_s, u"export"_s, u"--entry"_s, u"5"_s, u"--out"_s, proof}).code, 0);
        QCOMPARE(counterfoilOn(profile, {u"activity"_s, u"export"_s, u"--since"_s, u"9"_s, u"--out"_s, since}).code, 0);
        QCOMPARE(counterfoilOn(profile, {u"activity"_s, u"export"_s, u"--out"_s, head}).code, 0);
        const Verified verified = rig.trusted({segment, proof, since});
        QVERIFY2(verified.code == 0, qPrintable(verified.said));
        const Verified cut = rig.trusted({segment, head}); // which covers the day behind it as well
        QVERIFY2(cut.code == 1 && cut.said.contains(u"the end is cut off"_s), qPrintable(cut.said));
        const Verified all = rig.trusted({rig.path(u"day0"_s), segment, rig.path(u"day2"_s), head});
        QVERIFY2(all.code == 0, qPrintable(all.said));
        const Said good = counterfoilOn(profile, {u"activity"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(good.code, 0);
        QCOMPARE(good.json()["holds"_L1].toBool(), true);
        QCOMPARE(good.json()["signed"_L1].toInt(), 25);
        QCOMPARE(counterfoilOn(profile, {u"activity"_s, u"export"_s, u"--day"_s, u"2020-01-01"_s, u"--out"_s, segment}).code, 2);
        QCOMPARE(counterfoilOn(profile, {u"activity"_s, u"export"_s, u"--entry"_s, u"1"_s, u"--day"_s, u"2020-01-01"_s, u"--out"_s, segment}).code, 2);
        QCOMPARE(counterfoilOn(profile, {u"activity"_s, u"export"_s}).code, 2);
        QCOMPARE(counterfoilOn(profile, {u"activity"_s}).code, 2);
    }

    void whatLeavesIsTwoEntriesTheSecondWithItsHash()
    {
        ActivityRig rig;
        rig.threeDays(8);
        rig.close();
        const QString segment = rig.path(u"day.segment"_s);
        QCOMPARE(counterfoilOn(rig.directory.path(), {u"activity"_s, u"export"_s, u"--day"_s, u"2025-03-16"_s, u"--out"_s, segment}).code, 0);
        const QJsonArray entries = counterfoilOn(rig.directory.path(), {u"activity"_s, u"show"_s, u"--kind"_s, u"log.read"_s, u"--json"_s}).json()["entries"_L1].toArray();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[1]["outcome"_L1].toString(), u"begun"_s);
        QCOMPARE(entries[0]["outcome"_L1].toString(), u"done"_s);
        const QByteArray bytes = ActivityRig::read(segment);
        QCOMPARE(entries[0]["told"_L1]["bytes"_L1].toInteger(), qint64(bytes.size()));
        QCOMPARE(entries[0]["told"_L1]["sha256"_L1].toString(), QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void optionsAreToldByTheirNamesAlone()
    {
        QTemporaryDir profile;
        (void)counterfoilOn(profile.path(), {u"campaign"_s, u"--query"_s, u"--jo-miller"_s, u"--json"_s});
        const Said shown = counterfoilOn(profile.path(), {u"activity"_s, u"show"_s, u"--json"_s});
        QVERIFY2(!shown.out.contains(u"miller"_s), qPrintable(shown.out));
        QVERIFY2(shown.out.contains(u"\"options\":\"query+json\""_s), qPrintable(shown.out));
    }

    void aLogThatSaysThatItBrokeIsNamed()
    {
        ActivityRig rig;
        rig.add(2);
        QVERIFY(rig.log().note({activity::brokenAct({u"shorter"_s, {rig.log().origin(), 9, {}, 0}}, 2)}).result());
        rig.close();
        const Said told = counterfoilOn(rig.directory.path(), {u"activity"_s, u"verify"_s});
        QCOMPARE(told.code, 3);
        QVERIFY2(told.out.contains(u"did not go on"_s) && told.out.contains(u"entries 2."_s), qPrintable(told.out));
    }

    void aMeddledLogIsTold()
    {
        ActivityRig rig;
        rig.threeDays(8);
        rig.close();
        {
            auto database = *store::Database::open(rig.path(u"activity.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(database.execute(u"DROP TRIGGER entry_fixed; UPDATE entry SET leaf = CAST(replace(CAST(leaf AS TEXT), 'cm-4', 'cm-7') AS BLOB) WHERE n = 4"));
        }
        const Said told = counterfoilOn(rig.directory.path(), {u"activity"_s, u"verify"_s});
        QCOMPARE(told.code, 5);
        QVERIFY2(told.out.contains(u"Entry 4 is not what was written"_s), qPrintable(told.out));
    }

    void aLogThatWasPutBackIsToldAndLogged()
    {
        ActivityRig rig;
        rig.add(6);
        rig.close();
        QTemporaryDir old;
        QVERIFY(QFile::copy(rig.path(u"activity.sqlite"_s), old.filePath(u"a"_s)));
        rig.open();
        rig.add(6);
        rig.sign();
        rig.close();
        QVERIFY(QFile::remove(rig.path(u"activity.sqlite"_s)) && QFile::copy(old.filePath(u"a"_s), rig.path(u"activity.sqlite"_s)));
        const Said told = counterfoilOn(rig.directory.path(), {u"activity"_s, u"show"_s});
        QCOMPARE(told.code, 5);
        QVERIFY2(told.err.contains(u"entries at its end are gone"_s), qPrintable(told.err));
        QVERIFY2(told.out.contains(u"Log does not go on, failed: shorter"_s), qPrintable(told.out));
        const Said verified = counterfoilOn(rig.directory.path(), {u"activity"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(verified.code, 5);
        QCOMPARE(verified.json()["why"_L1].toString(), u"kept"_s);
        QCOMPARE(verified.json()["breaks"_L1].toArray().size(), 2); // each start says so
    }
};

QTEST_GUILESS_MAIN(ActivityCommandTest)
#include "activity_command_test.moc"
