// Runs over Content Servers that are less able, or less honest, than their documentation: lists, tickets, clocks.
#include "tests/support/extendedecm_rig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::connectors;

namespace {

using Rig = ContentServerRig;

} // namespace

class ExtendedEcmRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allIsReadAndThenOnlyWhatChanged()
    {
        Rig rig;
        const auto all = rig.run();
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(idsOf(*all).size(), 250);
        QCOMPARE(only<Reconciled>(*all).back().there, qint64(250));
        QVERIFY(gapOf(*all, Failure::Truncated)->isOver);
        rig.server.changed.insert(1007, rig.clock.now() + 1'000);
        rig.clock.advance(60'000);
        const auto changes = rig.run();
        QCOMPARE(idsOf(*changes), QStringList{u"1007"_s});
        QVERIFY2(rig.run(), "");
    }

    void whatTheSearchLedToIsNotReadAgainToCompare()
    {
        Rig rig;
        const auto all = rig.run();
        QCOMPARE(only<Upsert>(*all).size(), size_t(250));
        QVERIFY2(rig.server.asked.count(u"POST /v2/nodes/list"_s) <= 7, qPrintable(rig.server.asked.join(u'\n'))); // three slices, their folder
    }

    void oneThatChangesTwiceInASecondIsReadTwice()
    {
        Rig rig;
        rig.server.changed.insert(1007, rig.clock.now());
        QVERIFY(rig.run());
        rig.server.versions.insert(1007, 2); // its time stays
        QCOMPARE(idsOf(*rig.run()), QStringList{u"1007"_s});
    }

    void aPollThatFindsNothingIsThreeQuestions()
    {
        Rig rig;
        QVERIFY(rig.run());
        const auto nothing = rig.run();
        QVERIFY(only<Upsert>(*nothing).empty());
        QVERIFY2(rig.server.asked.size() <= 3, qPrintable(rig.server.asked.join(u'\n')));
    }

    void manyHitsAreAskedForInWindowsOfTime()
    {
        Rig rig;
        rig.server.count = 3'500;
        const auto all = rig.run();
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(idsOf(*all).size(), 3'500);
        QCOMPARE(only<Upsert>(*all).size(), size_t(3'500)); // each once
        QVERIFY(gapOf(*all, Failure::Truncated)->isOver);
    }

    void aServerThatListsFewerHitsThanItCountsIsAskedForFewer()
    {
        Rig rig;
        rig.server.mostHits = 40;
        const auto all = rig.run();
        QCOMPARE(idsOf(*all).size(), 250);
        QVERIFY(gapOf(*all, Failure::Truncated)->isOver);
        const auto reconciliation = rig.server.asked.indexOf(u"GET /v2/nodes/2000/nodes"_s);
        QCOMPARE(rig.server.asked.mid(reconciliation).count(u"POST /v2/nodes/list"_s), 0); // the search found them all
    }

    void moreThanAWindowHoldsInOneSecondAreAllRead()
    {
        Rig rig;
        rig.server.count = 1'300;
        for (int id = 1001; id <= 2300; ++id) {
            rig.server.changed.insert(id, ScriptedContentServer::first);
        }
        const auto all = rig.run();
        QCOMPARE(idsOf(*all).size(), 1'300);
    }

    void aServerThatGivesFewerAPageThanItIsAskedForIsReadToItsEnd_data()
    {
        QTest::addColumn<bool>("repeats");
        QTest::newRow("empty behind the end") << false;
        QTest::newRow("the last page again") << true;
    }
    void aServerThatGivesFewerAPageThanItIsAskedForIsReadToItsEnd()
    {
        QFETCH(bool, repeats);
        Rig rig;
        rig.server.mostRows = 30;
        rig.server.repeatsLast = repeats;
        const auto all = rig.run();
        QCOMPARE(idsOf(*all).size(), 250);
        QVERIFY(gapOf(*all, Failure::Truncated)->isOver);
    }

    void whatIsCountedAndDoesNotComeIsTold()
    {
        Rig rig;
        rig.server.counted = 300;
        const auto all = rig.run();
        const auto gap = gapOf(*all, Failure::Truncated);
        QVERIFY(!gap->isOver);
        QCOMPARE(*gap->what.expected, qint64(300));
        QCOMPARE(*gap->what.found, qint64(250));
    }

    void aFirstLoadIsTakenUpWhereItStopped()
    {
        Rig rig;
        rig.server.count = 3'500;
        QVERIFY(rig.run(5));
        const size_t before = rig.known.records.size();
        QVERIFY(before > 0 && before < 3'500);
        rig.connect(); // another process
        const auto rest = rig.run();
        QVERIFY2(rest, rest ? "" : qPrintable(rest.error().detail));
        QCOMPARE(rig.known.records.size(), size_t(3'500));
        QVERIFY(idsOf(*rest).size() < 3'500);
    }

    void aTicketThatIsTakenBackIsRenewedOnce()
    {
        Rig rig;
        QVERIFY(rig.run(1));
        rig.server.tickets.clear();
        const auto rest = rig.run();
        QVERIFY2(rest, rest ? "" : qPrintable(rest.error().detail));
        QCOMPARE(rig.server.asked.count(u"POST /v1/auth"_s), 1);
        QCOMPARE(rig.known.records.size(), size_t(250));
    }

    void theTicketOfEachAnswerIsTheNextRequests()
    {
        Rig rig({{u"reconcileHours"_s, u"1000"_s}});
        rig.server.count = 20; // one question at a time
        rig.server.isStrict = true;
        QVERIFY(rig.run());
        QCOMPARE(rig.server.asked.count(u"POST /v1/auth"_s), 1); // each earlier ticket was refused from then on
    }

    void aPasswordThatIsRefusedIsTriedOnceARun()
    {
        Rig rig;
        rig.server.password = "right";
        QCOMPARE(rig.run().error().kind, ErrorKind::Unauthorised);
        QCOMPARE(rig.asked, 1);
        rig.password = "right"; // put right in the keychain
        QVERIFY(rig.run());
    }

    void directoryServicesGiveATicketThatIsTradedAtOnce()
    {
        Rig rig({{u"otds"_s, u"https://otds.example/"_s}});
        QByteArray credentials;
        rig.other = [&](const http::Request& request) {
            if (request.url.host() == u"otds.example") {
                credentials = request.body;
                return ScriptedContentServer::json({{u"ticket"_s, u"*OTDSSSO*1*"_s}});
            }
            const http::Header traded("OTDSTicket", "*OTDSSSO*1*");
            if (std::find(request.headers.begin(), request.headers.end(), traded) != request.headers.end()) {
                http::Reply reply = ScriptedContentServer::json({{u"data"_s, QJsonObject()}});
                reply.headers.emplace_back("otcsticket", "t0");
                return reply;
            }
            return rig.server.reply(request);
        };
        const auto all = rig.run();
        QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
        QCOMPARE(QJsonDocument::fromJson(credentials)[u"userName"].toString(), u"reader"_s);
        QVERIFY(!rig.server.asked.contains(u"POST /v1/auth"_s));
    }

    void aPasswordDoesNotGoToDirectoryServicesWithoutTls()
    {
        Rig rig({{u"otds"_s, u"http://otds.example/"_s}});
        QCOMPARE(rig.run().error().kind, ErrorKind::Rejected);
        QCOMPARE(rig.asked, 0);
    }

    void aWallClockThatContradictsTheSettingsIsToldAndGoneBy()
    {
        Rig rig;
        rig.repository.zone = u"UTC"_s;
        rig.connect();
        const auto all = rig.run();
        QVERIFY(!gapOf(*all, Failure::Tz)->isOver);
        rig.server.changed.insert(1007, rig.clock.now() + 1'000);
        QCOMPARE(idsOf(*rig.run()), QStringList{u"1007"_s});
    }
};

QTEST_GUILESS_MAIN(ExtendedEcmRunTest)
#include "extendedecm_run_test.moc"
