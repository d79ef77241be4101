// What a run says of records of a Content Server: which are gone, held, malformed; their versions and bytes.
#include "tests/support/extendedecm_rig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::connectors;

namespace {

using Rig = ContentServerRig;
constexpr qint64 day = 86'400'000;

} // namespace

class ExtendedEcmRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheIndexDoesNotKnowYetIsFoundFolderByFolder()
    {
        Rig rig;
        rig.server.unindexed = {1003, 1100};
        QCOMPARE(idsOf(*rig.run()).size(), 250);
        rig.server.changed.insert(1003, rig.clock.now() + 1'000);
        QVERIFY(idsOf(*rig.run()).isEmpty());
        rig.clock.advance(60'000);
        rig.server.unindexed.clear(); // minutes later, but within the overlap
        QCOMPARE(idsOf(*rig.run()), QStringList{u"1003"_s});
    }

    void withoutASearchFoldersAreReadEachTime()
    {
        Rig rig;
        rig.server.searchStatus = 400;
        const auto all = rig.run();
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(idsOf(*all).size(), 250);
        rig.server.changed.insert(1007, rig.clock.now() + 1'000);
        QCOMPARE(idsOf(*rig.run()), QStringList{u"1007"_s});
    }

    void theRecycleBinTellsWhatWasDeleted()
    {
        Rig rig;
        QVERIFY(rig.run());
        rig.server.deleted.insert(1007, u"2026-04-01T13:00:05"_s); // wall clock
        rig.server.deleted.insert(9999, u"2026-04-01T13:00:06"_s);
        const auto gone = only<Withdrawn>(*rig.run());
        QCOMPARE(gone.size(), size_t(1));
        QCOMPARE(gone[0].nativeId, u"1007"_s);
        QCOMPARE(gone[0].standing, RecordStanding::Deleted);
        QVERIFY(only<Withdrawn>(*rig.run()).empty()); // once
    }

    void whatIsNoLongerShownIsNotCalledDeleted()
    {
        Rig rig;
        rig.server.hasBin = false;
        QVERIFY(rig.run());
        rig.server.hidden = {1007};
        rig.server.deleted.insert(1008, u"2026-04-01T13:00:05"_s);
        QVERIFY(only<Withdrawn>(*rig.run()).empty());
        rig.clock.advance(day + 1);
        const auto gone = only<Withdrawn>(*rig.run());
        QCOMPARE(gone.size(), size_t(2));
        QCOMPARE(gone[0].standing, RecordStanding::NotVisible);
        QCOMPARE(gone[1].standing, RecordStanding::NotVisible);
        rig.server.hidden.clear();
        rig.clock.advance(day + 1);
        QCOMPARE(idsOf(*rig.run()), QStringList{u"1007"_s});
    }

    void aFailingListIsNeverAnAbsence()
    {
        Rig rig({{u"reconcileHours"_s, u"0"_s}});
        QVERIFY(rig.run());
        rig.server.hidden = {1007};
        rig.other = [&rig](const http::Request& request) {
            return request.url.path().endsWith(u"/nodes/list")
                       ? ScriptedContentServer::json({{u"error"_s, u"Sorry, the item you requested could not be accessed."_s}}, 404)
                       : rig.server.reply(request);
        };
        QVERIFY(!rig.run());
        rig.other = {};
        QCOMPARE(only<Withdrawn>(*rig.run()).size(), size_t(1));
    }

    void holdsAreFoundThoughTheyMoveNoTime()
    {
        Rig rig;
        rig.server.held[13] = {1005};
        const auto all = rig.run();
        const auto held = only<Upsert>(*all);
        const auto one = std::find_if(held.begin(), held.end(), [](const Upsert& u) { return u.communication.nativeKey == u"1005"; });
        QCOMPARE(one->communication.record->holds.size(), size_t(1));
        QCOMPARE(one->communication.record->holds[0].code, u"LIT-13"_s);
        QCOMPARE(one->communication.record->holds[0].matter, u"M-13"_s);
        rig.server.held[13].insert(1009);
        QCOMPARE(idsOf(*rig.run()), QStringList{u"1009"_s});
        rig.server.held[13] = {1009};
        const auto released = only<Upsert>(*rig.run());
        QCOMPARE(released.size(), size_t(1));
        QVERIFY(released[0].communication.record->holds.empty());
    }

    void recordsInAFolderThatWouldNotBeListedAreToldAndFoundByTheNextRun()
    {
        Rig rig;
        rig.other = [&rig](const http::Request& request) {
            const QString path = request.url.path();
            return path.contains(u"/search") || path.endsWith(u"/nodes/500/nodes") ? ScriptedContentServer::json({{u"error"_s, u"Insufficient permissions to perform this action."_s}}, 403)
                                                                                  : rig.server.reply(request);
        };
        const auto refused = rig.run();
        QVERIFY2(refused, refused ? "" : qPrintable(refused.error().detail));
        QVERIFY(only<Upsert>(*refused).empty());
        QVERIFY(!gapOf(*refused, Failure::Denied, u"folders")->isOver);
        rig.other = {};
        const auto told = rig.run(); // at once: no comparison is due by the clock
        QVERIFY(!only<Upsert>(*told).empty());
        QVERIFY(gapOf(*told, Failure::Denied, u"folders")->isOver);
    }

    void holdsThatAreRefusedForAMomentAreAskedForAgain()
    {
        Rig rig;
        rig.server.held[13] = {1005};
        rig.other = [&rig](const http::Request& request) {
            return request.url.path().contains(u"holds")
                       ? ScriptedContentServer::json({{u"error"_s, u"Insufficient permissions to perform this action."_s}}, 500)
                       : rig.server.reply(request);
        };
        const auto refused = rig.run();
        QVERIFY2(refused, refused ? "" : qPrintable(refused.error().detail));
        QVERIFY(!gapOf(*refused, Failure::Denied, u"holds and retention")->isOver);
        rig.other = {};
        rig.clock.advance(day + 1);
        const auto told = rig.run();
        QVERIFY(gapOf(*told, Failure::Denied, u"holds and retention")->isOver);
        const auto all = only<Upsert>(*told);
        const auto held = std::find_if(all.begin(), all.end(), [](const Upsert& u) { return u.communication.nativeKey == u"1005"; });
        QVERIFY(held != all.end() && held->communication.record->holds.size() == 1);
    }

    void withoutRecordsManagementNothingIsSaidOfHolds()
    {
        Rig rig;
        rig.server.hasHolds = false;
        QCOMPARE(idsOf(*rig.run()).size(), 250);
        QVERIFY(only<Upsert>(*rig.run()).empty());
        QVERIFY2(rig.server.asked.size() <= 2, qPrintable(rig.server.asked.join(u'\n')));
    }

    void aMalformedRecordIsSetAsideWithItsPlace()
    {
        Rig rig;
        rig.server.malformed = {1003};
        const auto all = rig.run();
        QCOMPARE(idsOf(*all).size(), 249);
        const Aside aside = only<Aside>(*all).front();
        QCOMPARE(aside.what.nativeId, u"1003"_s);
        QVERIFY2(aside.what.position.endsWith(u".data.properties.name"), qPrintable(aside.what.position));
        QVERIFY(!aside.what.raw.isEmpty());
    }

    void allVersionsAreRead()
    {
        Rig rig;
        rig.server.versions.insert(1004, 3);
        const auto all = only<Upsert>(*rig.run());
        for (const Upsert& one : all) {
            const size_t expected = one.communication.nativeKey == u"1004" ? 3 : 1;
            QCOMPARE(one.communication.record->versions.size(), expected);
            QCOMPARE(one.communication.renditions.size(), expected);
        }
        QCOMPARE(rig.server.asked.count(u"GET /v2/nodes/1005/versions"_s), 0); // it has but one
    }

    void aProbeTellsStepByStep()
    {
        Rig rig;
        const auto steps = QCoro::waitFor(rig.connector->probe({}));
        QCOMPARE(steps.size(), size_t(7));
        QVERIFY(std::all_of(steps.begin(), steps.end(), [](const ProbeStep& step) { return step.passed; }));
        QCOMPARE(steps[1].detail, u"Content Server 24.4"_s);
        QCOMPARE(steps[4].detail, u"250"_s);
        rig.server.password = "other";
        rig.connect();
        const auto refused = QCoro::waitFor(rig.connector->probe({}));
        QCOMPARE(refused.back().step, ProbeStep::Step::SignIn);
        QVERIFY(!refused.back().passed && refused.back().failure == ErrorKind::Unauthorised);
    }

    void bytesOfAMissingVersionAreNotFoundAndAWrongLengthIsReadTwice()
    {
        Rig rig;
        QVERIFY(rig.run());
        SourceRef source;
        source.nativeId = u"1001/1"_s;
        rig.server.asked.clear();
        QCOMPARE(QCoro::waitFor(rig.connector->content(source, 1000, {})).value_or(QByteArray()), QByteArray("%PDF"));
        QCOMPARE(rig.server.asked.count(u"GET /v1/nodes/1001/versions/1/content"_s), 2);
        source.nativeId = u"1001/2"_s;
        QCOMPARE(QCoro::waitFor(rig.connector->content(source, 1000, {})).error().kind, ErrorKind::NotFound);
        source.nativeId = u"99/1"_s;
        QCOMPARE(QCoro::waitFor(rig.connector->content(source, 1000, {})).error().kind, ErrorKind::NotFound);
    }

    void aSampleShowsWhatIsStatedAndWhatBecomesOfIt()
    {
        Rig rig;
        const auto sample = QCoro::waitFor(rig.connector->sample({}, {}));
        QVERIFY(sample && sample->communication);
        QCOMPARE(sample->nativeId, u"1001"_s);
        const bool says = std::find(sample->stated.begin(), sample->stated.end(), std::pair(u"workspace/id"_s, u"500"_s)) != sample->stated.end();
        QVERIFY(says);
        QCOMPARE(QCoro::waitFor(rig.connector->sample(u"99"_s, {})).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(ExtendedEcmRecordsTest)
#include "extendedecm_records_test.moc"
