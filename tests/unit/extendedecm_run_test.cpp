// Runs over Content Servers that are less able, or less honest, than their documentation.
#include "models/connectors/extendedecm/extendedecm_connector.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/scripted_content_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::connectors;

namespace {

/// What a cache would know, in memory.
class Known final : public KnownSources
{
public:
    Result<std::vector<KnownSource>> find(const QString&) override { return std::vector<KnownSource>(); }
    Result<QStringList> slice(const QString&, int) override { return QStringList(); }
    Result<std::optional<KnownRecord>> record(const QString& nativeId) override
    {
        const auto found = records.find(nativeId);
        return found == records.end() ? std::optional<KnownRecord>() : found->second;
    }
    Result<QStringList> recordsAfter(const QString& after, int limit) override
    {
        QStringList ids;
        for (auto it = records.upper_bound(after); it != records.end() && ids.size() < limit; ++it) {
            if (it->second.standing == RecordStanding::Present) {
                ids << it->first;
            }
        }
        return ids;
    }
    std::map<QString, KnownRecord> records;
};

class Rig
{
public:
    explicit Rig(const QMap<QString, QString>& settings = {})
    {
        clock.set(1'775'044'800'000); // 2026-04-01T12:00:00Z
        repository.kind = RepositoryKind::ExtendedEcm;
        repository.location = u"https://ecm.example/cs/cs"_s;
        repository.zone = u"Africa/Lagos"_s; // an hour ahead the year round
        repository.connection.user = u"reader"_s;
        repository.connection.settings = settings;
        connect();
    }
    ~Rig() { QCoro::waitFor(connector->close(true)); }

    void connect()
    {
        if (connector) {
            QCoro::waitFor(connector->close(true));
        }
        RemoteParts parts{.transport =
                              [this] {
                                  return std::make_shared<ScriptedTransport>([this](const http::Request& request) {
                                      return Result<http::Reply>(other ? other(request) : server.reply(request));
                                  });
                              },
                          .patience = std::make_shared<FakePatience>(clock),
                          .clock = clock,
                          .chance = [] { return 0.5; },
                          .secret =
                              [this](const SecretName&) {
                                  ++asked;
                                  return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray(password))));
                              }};
        connector = std::make_unique<ExtendedEcmConnector>(repository, parts);
    }

    /// A run to its end, or over so many pages; what it says.
    Result<std::vector<Change>> run(int pages = 1'000'000)
    {
        server.asked.clear();
        std::vector<Change> all;
        for (int i = 0; i < pages; ++i) {
            auto page = QCoro::waitFor(connector->changesSince(cursor, known, {}));
            if (!page) {
                return tl::unexpected<Error>(page.error());
            }
            cursor = page->next;
            for (Change& change : page->changes) {
                if (const auto* upsert = std::get_if<Upsert>(&change)) {
                    const Communication& c = upsert->communication;
                    known.records[c.nativeKey] = {c.record->token, RecordStanding::Present, c.id};
                } else if (const auto* gone = std::get_if<Withdrawn>(&change)) {
                    known.records[gone->nativeId].standing = gone->standing;
                }
                all.push_back(std::move(change));
            }
            if (page->last) {
                break;
            }
        }
        return all;
    }

    FakeClock clock;
    ScriptedContentServer server;
    std::function<http::Reply(const http::Request&)> other; ///< instead of the server
    Known known;
    Repository repository;
    std::unique_ptr<ExtendedEcmConnector> connector;
    QString cursor;
    int asked = 0; ///< for the password
    QByteArray password = "x";
};

template <class T> std::vector<T> only(const std::vector<Change>& changes)
{
    std::vector<T> out;
    for (const Change& change : changes) {
        if (const T* one = std::get_if<T>(&change)) {
            out.push_back(*one);
        }
    }
    return out;
}

std::optional<GapSeen> gapOf(const std::vector<Change>& changes, Failure failure)
{
    std::optional<GapSeen> seen;
    for (const GapSeen& gap : only<GapSeen>(changes)) {
        seen = gap.what.failure == failure ? gap : seen;
    }
    return seen;
}

QStringList idsOf(const std::vector<Change>& changes)
{
    QStringList ids;
    for (const Upsert& upsert : only<Upsert>(changes)) {
        ids << upsert.communication.nativeKey;
    }
    ids.removeDuplicates();
    return ids;
}

constexpr qint64 day = 86'400'000;

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

QTEST_GUILESS_MAIN(ExtendedEcmRunTest)
#include "extendedecm_run_test.moc"
