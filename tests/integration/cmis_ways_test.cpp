// CMIS servers differ in what they can, and say so: the connector against the sandbox's, which differs when it is told to.
#include "tests/support/further_rig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

class CmisWaysTest : public QObject
{
    Q_OBJECT

    static sandbox::SandboxSettings settings()
    {
        sandbox::SandboxSettings out;
        out.records = 1'200;
        return out;
    }
    static void act(ArchiveRig& rig, QJsonObject action)
    {
        action.insert(u"archive"_s, u"cmis"_s);
        QVERIFY(rig.world().act(action));
    }
    /// Loads, lets things happen, and reads again.
    static void agreesAllAlong(ArchiveRig& rig)
    {
        const auto end = rig.sync();
        QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
        QVERIFY(rig.holdings().amend(12, {{u"title"_s, u"Corrected title"_s}}));
        QVERIFY(rig.holdings().remove(30, true));
        QVERIFY(rig.holdings().hold(40, u"LIT-2026-007"_s, false));
        rig.pass(10'000);
        QVERIFY(rig.sync());
        QCOMPARE(rig.record(12)->communication.title, u"Corrected title"_s);
        const QStringList differences = rig.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 8).join(u'\n')));
    }

private Q_SLOTS:
    void oneThatCannotSortIsReadByCountingRows()
    {
        ArchiveRig rig(sandbox::ArchiveKind::Cmis, settings());
        act(rig, {{u"do"_s, u"order"_s}, {u"on"_s, false}});
        agreesAllAlong(rig);
        const auto isCounting = [](const auto& request) {
            return request.target.contains("cmisselector=query") && request.target.contains("skipCount=") &&
                   !request.target.contains("skipCount=0") && !request.target.contains("ORDER");
        };
        QVERIFY(std::any_of(rig.requests().begin(), rig.requests().end(), isCounting));
    }

    void oneWithoutALogTellsNothingOfDeletions()
    {
        ArchiveRig rig(sandbox::ArchiveKind::Cmis, settings());
        act(rig, {{u"do"_s, u"change-log"_s}, {u"on"_s, false}});
        agreesAllAlong(rig);
        QCOMPARE(rig.record(30)->standing, RecordStanding::NotVisible);
        QVERIFY(!rig.connector->capabilities().tombstones);
    }

    void oneThatForgotItsLogIsComparedWith()
    {
        ArchiveRig rig(sandbox::ArchiveKind::Cmis, settings());
        rig.repository.connection.settings.remove(u"reconcileHours"_s); // once a day
        rig.restart();
        QVERIFY(rig.sync());
        QVERIFY(rig.holdings().remove(30, true));
        rig.pass(10'000);
        act(rig, {{u"do"_s, u"forget-changes"_s}});
        QVERIFY(rig.holdings().amend(12, {{u"title"_s, u"Corrected title"_s}})); // the log goes on with this
        QVERIFY(rig.sync()); // learns that its place in the log is lost
        rig.pass(10'000);
        QVERIFY(rig.sync()); // and compares
        QCOMPARE(rig.record(30)->standing, RecordStanding::NotVisible);
    }

    void oneThatCountsNothingAndAlwaysHasMoreIsReadToItsEnd()
    {
        ArchiveRig rig(sandbox::ArchiveKind::Cmis, settings());
        act(rig, {{u"do"_s, u"quirks"_s}});
        agreesAllAlong(rig);
    }

    void oneThatNamesAnInnerAddressIsFollowedOnlyWhenThatIsSaid()
    {
        ArchiveRig rig(sandbox::ArchiveKind::Cmis, settings());
        act(rig, {{u"do"_s, u"inner-address"_s}, {u"url"_s, u"http://archive.internal:8080"_s}});
        const auto refused = rig.sync();
        QVERIFY(!refused && refused.error().kind == ErrorKind::Rejected);
        QCOMPARE(rig.requests().size(), 1); // the password went nowhere else
        rig.repository.connection.settings.insert(u"rewriteBase"_s, rig.world().url(sandbox::ArchiveKind::Cmis).toString());
        rig.restart();
        agreesAllAlong(rig);
    }

    void whatCannotBeAskedForAMomentIsNotTakenForNone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("type") << u"typeDefinition"_s;
        QTest::newRow("versions") << u"versions"_s;
        QTest::newRow("renditions") << u"renditions"_s;
    }
    void whatCannotBeAskedForAMomentIsNotTakenForNone()
    {
        QFETCH(QString, what);
        ArchiveRig rig(sandbox::ArchiveKind::Cmis, settings());
        sandbox::Fault fault;
        fault.match = u"*cmisselector=%1&*"_s.arg(what);
        fault.status = 404;
        fault.skip = what == u"typeDefinition" ? 1 : 0; // the first is asked of the type that is listed, and ends the run
        fault.times = 40;
        rig.faults().add(fault);
        (void)rig.sync();
        rig.faults().clear();
        rig.pass(10'000);
        agreesAllAlong(rig);
    }

    void whoMaySeeEverythingIsToldEverything()
    {
        ArchiveRig rig(sandbox::ArchiveKind::Cmis, settings(), {u"admin"_s, u"admin"_s, true}); // who sees what is not for everybody, too
        agreesAllAlong(rig);
    }

    void aSearchFindsAllWhateverTheServerIsLike_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("on");
        QTest::newRow("usual") << u"order"_s << true;
        QTest::newRow("cannot sort") << u"order"_s << false;
        QTest::newRow("tells what is not so") << u"quirks"_s << true;
    }
    void aSearchFindsAllWhateverTheServerIsLike()
    {
        QFETCH(QString, way);
        QFETCH(bool, on);
        here = &systems[1];
        FurtherRig rig(800);
        act(rig, {{u"do"_s, way}, {u"on"_s, on}});
        const auto found = rig.hits(u"issued:2000..2100"_s, 20);
        QSet<QString> ids;
        for (const FurtherHit& hit : found) {
            ids.insert(hit.nativeId);
            QVERIFY(!hit.title.isEmpty());
        }
        const auto expected = rig.expected([](const QJsonObject& one) { return !one[u"issued"].toString().isEmpty(); });
        QVERIFY(expected.size() > 40);
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QVERIFY2(ids.contains(it.key()), qPrintable(u"missing: "_s + it.key()));
        }
        const auto sorts = [](const auto& request) { return request.target.contains("ORDER"); };
        QCOMPARE(std::any_of(rig.requests().begin(), rig.requests().end(), sorts), way != u"order" || on);
    }
};

QTEST_GUILESS_MAIN(CmisWaysTest)
#include "cmis_ways_test.moc"
