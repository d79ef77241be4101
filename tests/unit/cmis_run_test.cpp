// Runs over CMIS servers that are less able, or less honest, than the real one.
#include "models/connectors/cmis/cmis_connector.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/known_in_memory.h"
#include "tests/support/scripted_transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::connectors;

namespace {

http::Reply json(const QJsonObject& object, int status = 200)
{
    return answer(status, QJsonDocument(object).toJson(), {{"date", "Wed, 01 Apr 2026 12:00:00 GMT"}});
}
http::Reply refusal(const QString& exception, int status) { return json({{u"exception"_s, exception}}, status); }

/// Documents 1 to `count` without versions, each changed a second after the one before.
struct Server {
    int count = 250;
    int counted = -1; ///< numItems; -1: as it is
    bool comparesIds = true;
    QString logToken = u"1"_s, changes = u"none"_s;
    QStringList deleted;
    QSet<QString> denied;
    QByteArray wanted; ///< password; empty: any
    QStringList asked{}; ///< selectors

    http::Reply reply(const http::Request& request)
    {
        const http::Header right("Authorization", "Basic " + ("reader:" + wanted).toBase64());
        if (!wanted.isEmpty() && std::find(request.headers.begin(), request.headers.end(), right) == request.headers.end()) {
            return answer(401, "<html>");
        }
        const QUrlQuery query(request.url);
        const auto value = [&query](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
        const QString selector = value(u"cmisselector"_s);
        asked << selector;
        if (selector.isEmpty()) {
            const QJsonObject capabilities{{u"capabilityChanges"_s, changes}, {u"capabilityOrderBy"_s, u"common"_s}};
            return json({{u"R"_s, QJsonObject{{u"repositoryUrl"_s, u"https://cmis.example/R"_s},
                                              {u"rootFolderUrl"_s, u"https://cmis.example/R/root"_s},
                                              {u"latestChangeLogToken"_s, logToken},
                                              {u"capabilities"_s, capabilities}}}});
        }
        if (selector == u"typeDefinition") {
            return json(
                {{u"queryName"_s, u"cmis:document"_s}, {u"baseId"_s, u"cmis:document"_s}, {u"versionable"_s, false}});
        }
        if (selector == u"query") {
            return rows(value(u"q"_s), value(u"skipCount"_s).toInt(), value(u"maxItems"_s).toInt());
        }
        if (selector == u"contentChanges") {
            QJsonArray events;
            for (const QString& id : std::as_const(deleted)) {
                events.append(QJsonObject{{u"succinctProperties"_s, QJsonObject{{u"cmis:objectId"_s, id}}},
                                          {u"changeEventInfo"_s, QJsonObject{{u"changeType"_s, u"deleted"_s}}}});
            }
            return json({{u"objects"_s, events}, {u"changeLogToken"_s, logToken}});
        }
        const QString id = value(u"objectId"_s);
        if (denied.contains(id)) {
            return refusal(u"permissionDenied"_s, 403);
        }
        return deleted.contains(id) ? refusal(u"objectNotFound"_s, 404)
                                    : json({{u"succinctProperties"_s, object(id.toInt())}});
    }

    static QJsonObject object(int number)
    {
        return {{u"cmis:objectId"_s, QString::number(number)},
                {u"cmis:objectTypeId"_s, u"letter"_s},
                {u"cmis:name"_s, u"letter %1"_s.arg(number)},
                {u"cmis:lastModificationDate"_s, double(1'770'000'000'000 + number * 1000)}};
    }
    http::Reply rows(const QString& statement, int skip, int most) const
    {
        int first = 1;
        static const QRegularExpression key(u"> '([0-9]+)'\\)"_s);
        const auto after = key.match(statement);
        if (after.hasMatch()) {
            if (!comparesIds) {
                return refusal(u"invalidArgument"_s, 400);
            }
            first = after.captured(1).toInt() + 1;
        } else if (statement.contains(u">= TIMESTAMP"_s)) {
            first = count + 1; // nothing changed
        }
        QJsonArray list;
        for (int number = first + skip; number <= count && list.size() < most; ++number) {
            if (!deleted.contains(QString::number(number))) {
                list.append(QJsonObject{{u"succinctProperties"_s, object(number)}});
            }
        }
        const int total = counted >= 0 ? counted : count - first + 1;
        return json({{u"results"_s, list}, {u"numItems"_s, total}, {u"hasMoreItems"_s, false}});
    }
};

class Rig
{
public:
    Rig()
    {
        clock.set(1'775'044'800'000);
        repository.kind = RepositoryKind::Cmis;
        repository.location = u"https://cmis.example/browser"_s;
        repository.connection.user = u"reader"_s;
        RemoteParts parts{.transport =
                              [this] {
                                  return std::make_shared<ScriptedTransport>([this](const http::Request& request) {
                                      return Result<http::Reply>(server.reply(request));
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
        connector = std::make_unique<CmisConnector>(repository, parts);
    }
    ~Rig() { QCoro::waitFor(connector->close(true)); }

    /// A run to its end; what it says.
    Result<std::vector<Change>> run()
    {
        return runOf(*connector, known, cursor);
    }

    FakeClock clock;
    Server server;
    KnownInMemory known;
    Repository repository;
    std::unique_ptr<CmisConnector> connector;
    QString cursor;
    int asked = 0; ///< for the password
    QByteArray password = "x";
};

std::optional<GapSeen> truncation(const std::vector<Change>& changes) { return gapOf(changes, Failure::Truncated); }

} // namespace

class CmisRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListIsReadByKey()
    {
        Rig rig;
        const auto changes = rig.run();
        QCOMPARE(only<Upsert>(*changes).size(), size_t(250));
        QVERIFY(truncation(*changes)->isOver);
        QCOMPARE(only<Reconciled>(*changes).back().there, qint64(250));
        QCOMPARE(only<Upsert>(*rig.run()).size(), size_t(0));
    }

    void aServerThatCannotCompareIdsIsReadByCountingRows()
    {
        Rig rig;
        rig.server.comparesIds = false;
        const auto changes = rig.run();
        QCOMPARE(only<Upsert>(*changes).size(), size_t(250));
        QVERIFY(truncation(*changes)->isOver);
    }

    void whatWasCountedAndDidNotComeIsTold()
    {
        Rig rig;
        rig.server.counted = 300;
        const auto changes = rig.run();
        QCOMPARE(only<Upsert>(*changes).size(), size_t(250));
        const auto gap = truncation(*changes);
        QVERIFY(!gap->isOver);
        QCOMPARE(*gap->what.expected, qint64(300));
        QCOMPARE(*gap->what.found, qint64(250));
    }

    void aLogThatMovesTellsDeletions()
    {
        Rig rig;
        rig.server.changes = u"objectidsonly"_s;
        QVERIFY(rig.run());
        rig.server.deleted = {u"7"_s, u"9999"_s};
        rig.server.logToken = u"2"_s;
        const auto withdrawn = only<Withdrawn>(*rig.run());
        QCOMPARE(withdrawn.size(), size_t(1));
        QCOMPARE(withdrawn[0].nativeId, u"7"_s);
        QCOMPARE(withdrawn[0].standing, RecordStanding::Deleted);
    }

    void aLogThatDoesNotMoveIsNotAskedAndComparingFindsTheSame()
    {
        Rig rig;
        rig.server.changes = u"objectidsonly"_s;
        QVERIFY(rig.run());
        rig.server.deleted = {u"7"_s};
        QVERIFY(only<Withdrawn>(*rig.run()).empty());
        QVERIFY(!rig.server.asked.contains(u"contentChanges"_s));
        rig.clock.advance(25 * 3'600'000);
        const auto withdrawn = only<Withdrawn>(*rig.run());
        QCOMPARE(withdrawn.size(), size_t(1));
        QCOMPARE(withdrawn[0].standing, RecordStanding::NotVisible);
    }

    void oneThatIsDeniedDoesNotStopTheRest()
    {
        Rig rig;
        rig.server.denied = {u"3"_s};
        const auto changes = rig.run();
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error().detail));
        QCOMPARE(only<Upsert>(*changes).size(), size_t(249));
    }

    void aPasswordThatIsRefusedIsTriedOnceARun()
    {
        Rig rig;
        rig.server.wanted = "right";
        QCOMPARE(rig.run().error().kind, ErrorKind::Unauthorised);
        QVERIFY2(rig.asked <= 2, qPrintable(QString::number(rig.asked)));
        QCOMPARE(rig.run().error().kind, ErrorKind::Unauthorised);
        rig.password = "right"; // put right in the keychain
        QVERIFY(rig.run());
    }
};

QTEST_GUILESS_MAIN(CmisRunTest)
#include "cmis_run_test.moc"
