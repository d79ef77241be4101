// Runs over Documentum REST Services as they are documented, and less able or less honest ones.
#include "models/connectors/documentum/documentum_connector.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/known_in_memory.h"
#include "tests/support/scripted_documentum.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::connectors;

namespace {

class Rig
{
public:
    explicit Rig(const QMap<QString, QString>& settings = {})
    {
        clock.set(1'775'044'800'000); // 2026-04-01T12:00:00Z
        repository.kind = RepositoryKind::Documentum;
        repository.location = u"https://dm.example/dctm-rest"_s;
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
        connector = std::make_unique<DocumentumConnector>(repository, parts);
    }
    Result<std::vector<Change>> run(int pages = 1'000'000)
    {
        server.asked.clear();
        server.statements.clear();
        return runOf(*connector, known, cursor, pages);
    }
    Result<QByteArray> bytes(const QString& native, qint64 most = 1 << 20)
    {
        SourceRef source;
        source.nativeId = native;
        return QCoro::waitFor(connector->content(source, most, {}));
    }

    FakeClock clock;
    ScriptedDocumentum server;
    std::function<http::Reply(const http::Request&)> other; ///< instead of the server
    KnownInMemory known;
    Repository repository;
    std::unique_ptr<DocumentumConnector> connector;
    QString cursor;
    int asked = 0; ///< for the password
    QByteArray password = "x";
};

const auto idOf = [](int chronicle, int version = 1) { return ScriptedDocumentum::idOf(chronicle, version); };
constexpr qint64 now = 1'775'044'800'000;

const char* faultOf(const Result<std::vector<Change>>& changes) { return changes ? "" : "the run failed"; }

} // namespace

class DocumentumRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allVersionsAreReadByKeyUnderTies()
    {
        Rig rig;
        rig.server.versions = {{7, 3}, {8, 2}};
        const auto changes = rig.run();
        QVERIFY2(changes, faultOf(changes));
        QCOMPARE(idsOf(*changes).size(), 250);
        QVERIFY(gapOf(*changes, Failure::Truncated)->isOver);
        QCOMPARE(only<Reconciled>(*changes).back().there, qint64(250));
        for (const Upsert& one : only<Upsert>(*changes)) {
            const size_t versions = one.communication.nativeKey == idOf(7) ? 3 : one.communication.nativeKey == idOf(8) ? 2 : 1;
            QCOMPARE(one.communication.record->versions.size(), versions);
        }
        QVERIFY(std::none_of(rig.server.statements.begin(), rig.server.statements.end(), [](const QString& s) { return s.contains(u"select *"); }));
        const auto again = rig.run();
        QVERIFY2(again && only<Upsert>(*again).empty(), faultOf(again));
        QVERIFY2(rig.server.asked.size() <= 3, qPrintable(rig.server.statements.join(u'\n')));
    }

    void aBoundOfTheServersOwnLosesNothing()
    {
        Rig rig;
        rig.server.mostRows = 7;
        const auto changes = rig.run();
        QVERIFY2(changes, faultOf(changes));
        QCOMPARE(idsOf(*changes).size(), 250);
        QVERIFY(gapOf(*changes, Failure::Truncated)->isOver);
    }

    void whatWasCountedAndDidNotComeIsTold()
    {
        Rig rig;
        rig.server.counted = 300;
        const auto gap = gapOf(*rig.run(), Failure::Truncated);
        QVERIFY(gap && !gap->isOver);
        QCOMPARE(*gap->what.expected, qint64(300));
        QCOMPARE(*gap->what.found, qint64(250));
    }

    void whatChangedSinceIsReadWithTheServersOwnClock()
    {
        Rig rig;
        QVERIFY(rig.run());
        rig.server.changed = {{5, now + 2'000}};
        rig.server.versions = {{5, 2}};
        const auto changes = rig.run();
        QCOMPARE(idsOf(*changes), QStringList{idOf(5)});
        // 12:00 UTC is 13:00 there; five minutes are asked for twice.
        QVERIFY2(rig.server.statements.front().contains(u"'2026-04-01 12:55:00'"), qPrintable(rig.server.statements.front()));
    }

    void anOlderServerHasAnotherFunctionForDates()
    {
        Rig rig;
        rig.server.knowsLocal = false;
        rig.server.knowsRetainers = false;
        const auto changes = rig.run();
        QVERIFY2(changes, faultOf(changes));
        QCOMPARE(idsOf(*changes).size(), 250);
        QVERIFY(rig.server.statements.back().contains(u"DATETOSTRING("));
    }

    void theAuditTrailTellsWhatWasDestroyed()
    {
        Rig rig;
        rig.server.versions = {{8, 2}};
        QVERIFY(rig.run());
        QVERIFY(rig.connector->capabilities().tombstones);
        rig.server.destroyed = {7};
        rig.server.versions = {};
        rig.server.trail.push_back({7, u"dm_destroy"_s, now + 1'000});
        rig.server.trail.push_back({8, u"dm_prune"_s, now + 1'000});
        rig.server.trail.push_back({9'999, u"dm_destroy"_s, now + 1'000}); // never known here
        const auto changes = rig.run();
        QVERIFY2(changes, faultOf(changes));
        const auto withdrawn = only<Withdrawn>(*changes);
        QCOMPARE(withdrawn.size(), size_t(1));
        QCOMPARE(withdrawn[0].nativeId, idOf(7));
        QCOMPARE(withdrawn[0].standing, RecordStanding::Deleted);
        QVERIFY(withdrawn[0].basis.contains(u"dm_audittrail"));
        QCOMPARE(idsOf(*changes), QStringList{idOf(8)}); // one of its versions went
        QVERIFY(only<Withdrawn>(*rig.run()).empty());
    }

    void withoutTheAuditTrailComparingFindsWhatIsNotShown()
    {
        Rig rig;
        rig.server.hasAudit = false;
        QVERIFY(rig.run());
        QVERIFY(!rig.connector->capabilities().tombstones);
        rig.server.hidden = {7};
        QVERIFY(only<Withdrawn>(*rig.run()).empty());
        rig.clock.advance(25 * 3'600'000);
        const auto withdrawn = only<Withdrawn>(*rig.run());
        QCOMPARE(withdrawn.size(), size_t(1));
        QCOMPARE(withdrawn[0].standing, RecordStanding::NotVisible);
        rig.server.hidden = {};
        rig.clock.advance(25 * 3'600'000);
        QCOMPARE(idsOf(*rig.run()), QStringList{idOf(7)}); // seen again
    }

    void aTrailThatWasPurgedMakesTheNextRunCompare()
    {
        Rig rig;
        QVERIFY(rig.run());
        rig.connect(); // another day
        rig.server.destroyed = {7};
        rig.server.trail = {{0, u"dm_connect"_s, now + 3'600'000}};
        QVERIFY(only<Withdrawn>(*rig.run()).empty());
        QCOMPARE(only<Withdrawn>(*rig.run()).size(), size_t(1));
    }

    void holdsByRelationAreToldAndReleased()
    {
        Rig rig({{u"holdRelation"_s, u"on_hold"_s}, {u"holds"_s, u"enforced"_s}});
        QVERIFY(rig.run());
        rig.server.relations = {{12, u"0800000180000001"_s}};
        const auto held = rig.run();
        QVERIFY2(held, faultOf(held));
        QCOMPARE(idsOf(*held), QStringList{idOf(12)});
        const auto holds = only<Upsert>(*held).front().communication.record->holds;
        QCOMPARE(holds.size(), size_t(1));
        QCOMPARE(holds[0].code, u"LIT-7"_s);
        QCOMPARE(holds[0].name, u"Smith"_s);
        QCOMPARE(holds[0].enforcement, HoldEnforcement::EnforcedApp);
        QVERIFY(only<Upsert>(*rig.run()).empty());
        rig.server.relations.clear();
        QVERIFY(only<Upsert>(*rig.run()).front().communication.record->holds.empty());
    }

    void oneThatCannotBeUsedOrSeenDoesNotStopTheRest()
    {
        Rig rig;
        rig.server.denied = {3};
        rig.server.malformed = {4};
        const auto changes = rig.run();
        QVERIFY2(changes, faultOf(changes));
        QCOMPARE(idsOf(*changes).size(), 248);
        QMap<QString, QString> aside; // position by id; one that is listed and refused is asked for again, too
        for (const Aside& one : only<Aside>(*changes)) {
            aside.insert(one.what.nativeId, one.what.position);
        }
        QCOMPARE(aside, (QMap<QString, QString>{{idOf(3), u"$"_s}, {idOf(4), u"$.properties.object_name"_s}}));
    }

    void theLoadGoesOnInAnotherProcess()
    {
        Rig rig;
        const auto begun = rig.run(2);
        rig.connect();
        const auto rest = rig.run();
        QVERIFY2(rest, faultOf(rest));
        QStringList all = idsOf(*begun) + idsOf(*rest);
        QVERIFY(idsOf(*rest).size() < 250);
        all.removeDuplicates();
        QCOMPARE(all.size(), 250);
    }

    void aPasswordThatIsRefusedIsTriedOnceARun()
    {
        Rig rig;
        rig.server.password = "right";
        QCOMPARE(rig.run().error().kind, ErrorKind::Unauthorised);
        QVERIFY2(rig.asked <= 2, qPrintable(QString::number(rig.asked)));
        rig.password = "right"; // put right in the keychain
        QVERIFY(rig.run());
    }

    void aTokenMayBeTheSecret()
    {
        Rig rig({{u"signIn"_s, u"bearer"_s}});
        rig.server.isBearer = true;
        QVERIFY(rig.run());
    }

    void aServerThatSendsElsewhereGetsNothingThere()
    {
        Rig rig;
        rig.other = [&rig](const http::Request& request) {
            http::Reply reply = rig.server.reply(request);
            reply.body.replace("https://dm.example/dctm-rest/repos/north", "https://evil.example/north");
            return reply;
        };
        const auto changes = rig.run();
        QVERIFY(!changes && changes.error().kind == ErrorKind::Rejected);
        QVERIFY(!rig.server.strangerSaw);
    }

    void bytesComeFromWhereTheSiteAllows()
    {
        Rig rig({{u"files"_s, u"https://acs.example/"_s}});
        QVERIFY(rig.run());
        QCOMPARE(*rig.bytes(idOf(5)), rig.server.bytes);
        rig.server.mediaHost = u"https://acs.example"_s;
        QCOMPARE(*rig.bytes(idOf(5)), rig.server.bytes);
        QVERIFY(!rig.server.strangerSaw);
        rig.server.mediaHost = u"https://evil.example"_s;
        QCOMPARE(rig.bytes(idOf(5)).error().kind, ErrorKind::Rejected);
        rig.server.mediaHost = u"https://dm.example"_s;
        QCOMPARE(rig.bytes(idOf(5), 3).error().kind, ErrorKind::Rejected);
        QCOMPARE(rig.bytes(idOf(9'999)).error().kind, ErrorKind::NotFound);
    }

    void aTrialTellsWhatIsThere()
    {
        Rig rig;
        rig.server.hasAudit = false;
        const auto steps = QCoro::waitFor(rig.connector->probe({}));
        QCOMPARE(steps.size(), size_t(7));
        QCOMPARE(steps[1].detail, u"Documentum REST 16.7"_s);
        QCOMPARE(steps[4].detail, u"250"_s);
        QVERIFY(!steps[5].passed && !steps[5].isNeeded);
        const auto sample = QCoro::waitFor(rig.connector->sample(idOf(9), {}));
        QVERIFY(sample && sample->communication);
        QCOMPARE(sample->communication->title, u"Letter 9"_s);
        rig.password = "wrong";
        rig.connect();
        const auto refused = QCoro::waitFor(rig.connector->probe({}));
        QCOMPARE(refused.back().step, ProbeStep::Step::SignIn);
        QVERIFY(!refused.back().passed);
    }
};

QTEST_GUILESS_MAIN(DocumentumRunTest)
#include "documentum_run_test.moc"
