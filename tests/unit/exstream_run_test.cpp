// Runs over an Exstream that is less able, or less honest, than the sandbox's.
#include "models/connectors/exstream/exstream_connector.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/known_in_memory.h"
#include "tests/support/scripted_transport.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::connectors;

namespace {

constexpr UtcMs start = 1'775'030'400'000; // 2026-04-01

/// One domain with resources 1 to `resources`, and jobs.
struct Server {
    int resources = 30;
    qint64 cap = 10;
    bool hasPages = true;    ///< lists say how far they go
    bool ignoresOffset = false, byPages = false, deletedAlone = false;
    QByteArray badRow;       ///< in the list of resources
    int tokens = 0;
    int fails = 0;           ///< so many requests are answered 500, whatever they ask
    bool isBroken = false;   ///< all of them
    QString status = u"complete"_s; ///< of the job
    bool hasJob = true;
    QStringList asked{};

    static QJsonObject resource(int number)
    {
        return {{u"id"_s, u"r%1"_s.arg(number, 3, 10, QChar(u'0'))}, {u"version"_s, 1}, {u"name"_s, u"BLK"_s}, {u"type"_s, u"exstrdatasource"_s},
                {u"state"_s, u"DRAFT"_s}, {u"lastModifiedDate"_s, 1'700'000'000'000.0}};
    }
    QJsonObject job(const QString& id, const QString& state) const
    {
        return {{u"id"_s, id}, {u"status"_s, state}, {u"startDate"_s, double(start - 3'600'000)}, {u"expirationDate"_s, double(start + 864'000'000)},
                {u"endDate"_s, state == u"started" ? QJsonValue() : QJsonValue(double(start - 1'800'000))}};
    }
    static http::Reply json(const QJsonObject& object, int status = 200)
    {
        return answer(status, QJsonDocument(object).toJson(), {{"date", "Wed, 01 Apr 2026 08:00:00 GMT"}, {"content-type", "application/json"}});
    }
    http::Reply list(const http::Request& request, const QJsonArray& all) const
    {
        const QUrlQuery query(request.url);
        const qint64 offset = ignoresOffset ? 0 : query.queryItemValue(u"offset"_s).toLongLong();
        const qint64 size = std::min<qint64>(cap, query.queryItemValue(u"count"_s).toLongLong());
        const qint64 from = byPages ? offset * size : offset;
        QJsonArray rows;
        for (qint64 i = from; i < std::min<qint64>(all.size(), from + size); ++i) {
            rows.append(all[i]);
        }
        QJsonObject body{{u"status"_s, u"success"_s}, {u"data"_s, rows}};
        if (hasPages) {
            body.insert(u"page"_s, QJsonObject{{u"pageSize"_s, size}, {u"totalElements"_s, all.size()}, {u"currentPageNumber"_s, from / size}});
        }
        return json(body);
    }
    http::Reply reply(const http::Request& request)
    {
        const QString path = request.url.path();
        asked << QString::fromLatin1(request.method) + u' ' + path;
        if (path.endsWith(u"/oauth2/token")) {
            return json({{u"access_token"_s, u"t%1"_s.arg(++tokens)}, {u"expires_in"_s, 900}});
        }
        if (isBroken || fails > 0) {
            --fails;
            return json({{u"status"_s, 500}, {u"message"_s, u"Internal Server Error"_s}}, 500);
        }
        const QUrlQuery query(request.url);
        if (path.endsWith(u"/current-user")) {
            return json({{u"status"_s, u"success"_s}, {u"data"_s, QJsonObject{{u"name"_s, u"x"_s}}}});
        }
        if (path.endsWith(u"/domains")) {
            return list(request, QJsonArray{QJsonObject{{u"id"_s, u"Retail"_s}, {u"jobTracing"_s, true}}});
        }
        if (path.endsWith(u"/resources/Retail")) {
            QJsonArray all;
            for (int i = 0; i < resources && query.queryItemValue(u"filter.hidden"_s) == u"false"; ++i) {
                all.append(resource(i));
            }
            if (!badRow.isEmpty() && !all.isEmpty()) {
                all.append(QJsonDocument::fromJson(badRow).object());
            }
            return list(request, all);
        }
        if (path.contains(u"/history/")) {
            return json({{u"status"_s, u"success"_s}, {u"data"_s, QJsonArray()}});
        }
        if (path.endsWith(u"/jobs")) {
            QJsonArray all;
            const bool withDeleted = query.queryItemValue(u"fetchDeleted"_s) == u"true";
            if (hasJob && !query.queryItemValue(u"filter"_s).contains(u"0000") && !(deletedAlone && withDeleted)) {
                all.append(job(u"j1"_s, status));
            }
            if (deletedAlone && withDeleted) {
                all.append(job(u"j0"_s, u"deleted"_s));
            }
            return list(request, all);
        }
        if (path.endsWith(u"/jobs/j1")) {
            return hasJob ? json({{u"status"_s, u"success"_s}, {u"data"_s, job(u"j1"_s, status)}}) : json({{u"status"_s, 404}}, 404);
        }
        if (path.endsWith(u"/flow-instances")) {
            return list(request, hasJob ? QJsonArray{QJsonObject{{u"id"_s, u"f1"_s}, {u"jobId"_s, u"j1"_s}}, QJsonObject{{u"id"_s, u"f2"_s}, {u"jobId"_s, u"another"_s}},
                                                     QJsonObject{{u"id"_s, u"f0"_s}, {u"jobId"_s, u"j0"_s}}}
                                        : QJsonArray());
        }
        if (path.endsWith(u"/flow-steps")) {
            return list(request, QJsonArray{QJsonObject{{u"id"_s, u"s1"_s}, {u"flowInstanceId"_s, u"f1"_s}, {u"stepType"_s, u"communication"_s}},
                                            QJsonObject{{u"id"_s, u"s2"_s}, {u"flowInstanceId"_s, u"f2"_s}}, QJsonObject{{u"flowInstanceId"_s, u"f1"_s}}});
        }
        if (path.endsWith(u"/collection-resources")) {
            return json({{u"status"_s, u"success"_s}, {u"data"_s, QJsonArray{u"c1"_s}}});
        }
        if (path.endsWith(u"/collection-details")) {
            return list(request, QJsonArray{QJsonObject{{u"id"_s, u"r1"_s}, {u"version"_s, 2}, {u"state"_s, u"APPROVED"_s}}, QJsonObject{{u"id"_s, u"r2"_s}}});
        }
        return json({{u"status"_s, 404}}, 404);
    }
};

Repository repository(const QMap<QString, QString>& more = {})
{
    Repository made;
    made.kind = RepositoryKind::Exstream;
    made.name = u"Composition"_s;
    made.id = repositoryId(made.kind, made.name);
    made.location = u"https://communication.example/"_s;
    made.connection.user = u"me"_s;
    made.connection.signIn = SignInKind::Otds;
    made.connection.settings = {{u"signIn"_s, u"otds"_s}, {u"tokenUrl"_s, u"https://otds.example/tenants/a/oauth2/token"_s}, {u"clientId"_s, u"desk"_s}};
    made.connection.settings.insert(more);
    return made;
}

struct World {
    explicit World(Server& made, const QMap<QString, QString>& settings = {})
        : server(made)
    {
        transport = std::make_shared<ScriptedTransport>([this](const http::Request& request) {
            http::Reply reply = server.reply(request);
            reply.url = request.url;
            return Result<http::Reply>(std::move(reply));
        });
        connector = std::make_unique<ExstreamConnector>(repository(settings), RemoteParts{.transport = [this] { return transport; },
                                                                                          .patience = std::make_shared<FakePatience>(clock),
                                                                                          .clock = clock,
                                                                                          .chance = [] { return 0.5; },
                                                                                          .secret = [](SecretName) { return QtFuture::makeReadyFuture(Result<Secret>(Secret("pw"))); }});
    }
    ~World() { QCoro::waitFor(connector->close(true)); }
    Result<std::vector<Change>> run()
    {
        server.asked.clear();
        auto all = runOf(*connector, known, cursor);
        QCoro::waitFor(connector->close(false));
        return all;
    }
    Server& server;
    FakeClock clock{start};
    std::shared_ptr<ScriptedTransport> transport;
    std::unique_ptr<ExstreamConnector> connector;
    KnownInMemory known;
    QString cursor;
};

QStringList idsIn(const std::vector<Change>& changes)
{
    QStringList ids;
    for (const ResourceSeen& seen : only<ResourceSeen>(changes)) {
        ids << seen.resource.nativeId;
    }
    ids.sort();
    return ids;
}

} // namespace

class ExstreamRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreReadToTheirEndHoweverTheyPage_data()
    {
        QTest::addColumn<bool>("says");
        QTest::addColumn<bool>("byPages");
        for (const bool says : {true, false}) {
            for (const bool byPages : {true, false}) {
                QTest::addRow("%s, by %s", says ? "told" : "not told", byPages ? "pages" : "entries") << says << byPages;
            }
        }
    }
    void listsAreReadToTheirEndHoweverTheyPage()
    {
        QFETCH(bool, says);
        QFETCH(bool, byPages);
        Server server;
        server.resources = 47;
        server.hasPages = says;
        server.byPages = byPages;
        World world(server);
        const auto changes = world.run();
        QVERIFY2(changes.has_value(), changes ? "" : qPrintable(changes.error().detail));
        QStringList ids = idsIn(*changes);
        QCOMPARE(ids.removeDuplicates(), 0);
        QCOMPARE(ids.size(), 47);
        const auto gap = gapOf(*changes, Failure::Truncated);
        QVERIFY(!gap || gap->isOver);
    }

    void aListThatGoesRoundEndsAndSaysWhatIsMissing()
    {
        Server server;
        server.ignoresOffset = true;
        World world(server);
        const auto changes = world.run();
        QVERIFY2(changes.has_value(), changes ? "" : qPrintable(changes.error().detail));
        QCOMPARE(idsIn(*changes).size(), 10);
        bool isSaid = false;
        for (const GapSeen& gap : only<GapSeen>(*changes)) {
            if (gap.what.failure == Failure::Truncated && !gap.isOver) {
                QCOMPARE(gap.what.subject, u"resources of Retail"_s);
                QCOMPARE(gap.what.expected, std::optional<qint64>(30));
                QCOMPARE(gap.what.found, std::optional<qint64>(10));
                isSaid = true;
            }
        }
        QVERIFY(isSaid);
    }

    void aRowThatIsNoneIsSetAsideAndTheOthersAreTold()
    {
        Server server;
        server.badRow = "{\"id\":\"odd\",\"version\":\"newest\",\"name\":5}";
        World world(server);
        const auto changes = world.run();
        QVERIFY(changes);
        QCOMPARE(idsIn(*changes).size(), 30);
        const auto asides = only<Aside>(*changes);
        QVERIFY(std::ranges::any_of(asides, [](const Aside& one) {
            return one.what.nativeId == u"odd" && one.what.position == u"version newest" && one.what.reason.startsWith(u"version:") && one.what.raw.contains(u"newest");
        }));
    }

    void aFilterThatIsOverlookedBringsNoOtherJobsSteps()
    {
        Server server;
        World world(server);
        const auto changes = world.run();
        QVERIFY(changes);
        const auto runs = only<RunSeen>(*changes);
        QCOMPARE(runs.size(), size_t(1));
        QCOMPARE(runs[0].run.steps.size(), size_t(1));
        QCOMPARE(runs[0].run.steps[0].nativeId, u"s1"_s);
        QVERIFY(runs[0].run.steps[0].isTraced);
        QCOMPARE(runs[0].run.steps[0].used.size(), size_t(1)); // the other has no version
        // The step without an id is said, and asked for again.
        QVERIFY(std::ranges::any_of(only<Aside>(*changes), [](const Aside& one) { return one.what.nativeId == u"j1" && one.what.reason.contains(u"flow step"); }));
    }

    void jobsThatAreListedAloneWhenTheyAreDeletedAreFoundToo()
    {
        Server server;
        server.deletedAlone = true;
        World world(server);
        const auto changes = world.run();
        QVERIFY(changes);
        QStringList ids;
        for (const RunSeen& seen : only<RunSeen>(*changes)) {
            ids << seen.run.nativeId + u' ' + seen.run.status;
        }
        ids.sort();
        QCOMPARE(ids, (QStringList{u"j0 deleted"_s, u"j1 complete"_s}));
    }

    void aJobThatIsNotOverIsAskedForUntilItIsAndThenNoMore()
    {
        Server server;
        server.status = u"started"_s;
        server.resources = 1;
        World world(server);
        QVERIFY(world.run());
        world.clock.advance(86'400'000LL * 5); // the server's clock, and so the list, stays
        const auto again = world.run();
        QVERIFY(again);
        QCOMPARE(only<RunSeen>(*again).size(), size_t(1));
        QCOMPARE(only<RunSeen>(*again)[0].run.status, u"started"_s);
        server.hasJob = false; // wiped before it was over
        const auto gone = world.run();
        QVERIFY(gone);
        QVERIFY(only<RunSeen>(*gone).empty());
        const auto gap = gapOf(*gone, Failure::Truncated);
        QVERIFY(gap && !gap->isOver && gap->what.detail.endsWith(u"j1"));
        const auto quiet = world.run();
        QVERIFY(quiet);
        QVERIFY(!std::ranges::any_of(server.asked, [](const QString& one) { return one.endsWith(u"/jobs/j1"); }));
    }

    void anAnswerOf500MayMeanThatTheTokenIsOverAndIsTriedOnce()
    {
        Server server;
        server.resources = 1;
        World world(server);
        QVERIFY(world.run());
        server.fails = 2; // the request, and who it is
        QVERIFY(world.run());
        QCOMPARE(server.asked.filter(u"oauth2/token"_s).size(), 1);
        server.fails = 1; // the request alone: the token is good
        QVERIFY(world.run());
        QCOMPARE(server.asked.filter(u"oauth2/token"_s).size(), 0);
        server.isBroken = true;
        const auto broken = world.run();
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, ErrorKind::Offline);
        QCOMPARE(server.asked.filter(u"oauth2/token"_s).size(), 1);
        QVERIFY(server.asked.size() < 8);
    }

    void aPasswordIsSentToTheTenantAloneAndATokenToTheServicesAlone()
    {
        Server server;
        World world(server, {{u"clientId"_s, u"me"_s}}); // the account is a client of its own
        QVERIFY(world.run());
        for (const http::Request& request : world.transport->requests) {
            const bool isTenant = request.url.host() == u"otds.example";
            QCOMPARE(request.body.contains("pw"), isTenant);
            QVERIFY(!isTenant || request.body.contains("client_credentials"));
            QVERIFY(!request.url.toString().contains(u"pw"_s));
            const bool hasToken = std::ranges::any_of(request.headers, [](const http::Header& header) { return header.first == "Authorization"; });
            QCOMPARE(hasToken, !isTenant);
        }
    }

    void settingsThatCannotBeUsedAreSaidBeforeAnythingIsAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("sign-in") << u"signIn"_s << u"basic"_s;
        QTest::newRow("filter") << u"filter"_s << u"query"_s;
        QTest::newRow("since") << u"since"_s << u"last year"_s;
        QTest::newRow("in the clear") << u"orchestration"_s << u"http://elsewhere.example/orchestration"_s;
        QTest::newRow("tokens in the clear") << u"tokenUrl"_s << u"http://elsewhere.example/token"_s;
    }
    void settingsThatCannotBeUsedAreSaidBeforeAnythingIsAsked()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Server server;
        World world(server, {{name, value}});
        const auto refused = world.run();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Rejected);
        QVERIFY2(refused.error().detail.startsWith(name), qPrintable(refused.error().detail));
        QVERIFY(server.asked.isEmpty());
    }

    void aDomainThatIsNotShownIsAGap()
    {
        Server server;
        World world(server, {{u"domains"_s, u"retail, Lost"_s}});
        const auto changes = world.run();
        QVERIFY(changes);
        QCOMPARE(idsIn(*changes).size(), 30);
        bool isSaid = false;
        for (const GapSeen& gap : only<GapSeen>(*changes)) {
            isSaid = isSaid || (gap.what.subject == u"domains" && !gap.isOver && gap.what.detail.endsWith(u"Lost"));
        }
        QVERIFY(isSaid);
        World none(server, {{u"domains"_s, u"Lost"_s}});
        QCOMPARE(none.run().error().kind, ErrorKind::NotFound);
    }

    void aStopEndsARun()
    {
        Server server;
        World world(server);
        std::stop_source source;
        source.request_stop();
        const auto page = QCoro::waitFor(world.connector->changesSince({}, world.known, source.get_token()));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ExstreamRunTest)
#include "exstream_run_test.moc"
