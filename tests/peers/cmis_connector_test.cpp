// The CMIS connector against OpenCMIS InMemory, into a cache: what is there, what changes, what goes.

#include "models/connectors/connectors.h"
#include "models/http/network_transport.h"
#include "models/query/further_question.h"
#include "models/query/parse.h"
#include "tests/support/cmis_writer.h"
#include "tests/support/fake_patience.h"
#include "tests/support/sync_rig.h"

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

OpenCmisServer* theServer = nullptr;

/// A cache, and the connector to one folder of the server.
class Rig
{
public:
    explicit Rig(const QString& folder, const QString& location = theServer->service().toString())
    {
        clock.set(QDateTime::currentMSecsSinceEpoch());
        cache = std::move(*cache::Cache::open(m_profile.path()));
        repository.kind = RepositoryKind::Cmis;
        repository.name = u"letters"_s;
        repository.location = location;
        repository.connection.signIn = SignInKind::Basic;
        repository.connection.user = theServer->user();
        repository.connection.settings = {{u"folder"_s, folder}, {u"reconcileHours"_s, u"0"_s}};
        repository.id = repositoryId(repository.kind, repository.name);
        repository.added = clock.now();
        auto added = sync::addRepository(*cache, repository);
        [&] { QTRY_VERIFY(added.isFinished()); }();
        connect();
    }
    ~Rig() { disconnect(); }

    Result<sync::RunProgress> sync(
        std::stop_token stop = {}, std::function<void(const sync::RunProgress&)> progress = [](const auto&) {})
    {
        clock.set(QDateTime::currentMSecsSinceEpoch());
        return QCoro::waitFor(
            sync::pull({*cache, reader, clock, {}}, repository, *connector, gate, stop, std::move(progress)));
    }
    void restart()
    {
        disconnect();
        cache.reset();
        cache = std::move(*cache::Cache::open(m_profile.path()));
        connect();
    }
    std::optional<cache::Record> record(const QString& native)
    {
        const QString id = communicationId(repository.id, native).value();
        auto answer =
            cache->readers().read([id](store::Database& database) { return cache::readRecord(database, id); });
        answer.waitForFinished();
        const auto found = answer.result();
        return found ? std::optional(*found) : std::nullopt;
    }

    FakeClock clock;
    Repository repository;
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<connectors::Connector> connector;
    PlainReader reader;
    sync::PauseGate gate;
    std::shared_ptr<FakePatience> patience = std::make_shared<FakePatience>(clock);
    int asked = 0; ///< for the password
    QByteArray password = theServer->password().toUtf8();

private:
    void connect()
    {
        connectors::RemoteParts parts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                      .patience = patience,
                                      .clock = clock,
                                      .chance = [] { return 0.5; },
                                      .secret =
                                          [this](const SecretName&) {
                                              ++asked;
                                              return QtFuture::makeReadyFuture(
                                                  Result<Secret>(Secret(QByteArray(password))));
                                          }};
        connector = connectors::connectorFor(repository, parts, reader);
    }
    void disconnect()
    {
        if (connector) {
            QCoro::waitFor(connector->close(true));
            connector.reset();
        }
    }
    QTemporaryDir m_profile;
};

QStringList labelsOf(const cache::Record& record)
{
    QStringList labels;
    for (const RecordVersion& version : record.communication.record->versions) {
        labels << version.label;
    }
    return labels;
}

} // namespace

class CmisConnectorTest : public QObject
{
    Q_OBJECT

private:
    QString newFolder() { return writer.folder(u"folder %1"_s.arg(++m_folders)); }
    CmisWriter writer{*theServer};
    int m_folders = 0;

private Q_SLOTS:
    void theProbeTellsWhatServerItIs()
    {
        Rig rig(newFolder());
        const auto steps = QCoro::waitFor(rig.connector->probe({}));
        QCOMPARE(steps.size(), size_t(7));
        for (const ProbeStep& step : steps) {
            QVERIFY2(step.passed, qPrintable(step.detail));
        }
        QVERIFY(steps[1].detail.contains(u"OpenCMIS"));
        QCOMPARE(steps[4].detail, u"0"_s);
        QCOMPARE(rig.asked, 1);
    }

    void theFirstLoadTakesVersionedAndOtherDocuments()
    {
        const QString folder = newFolder();
        const QString versioned = writer.document(folder, u"Überweisung"_s, "first");
        const QString other = writer.document(folder, u"plain"_s, "only", false);
        Rig rig(folder);
        QVERIFY(rig.sync());
        const auto letter = rig.record(u"series:"_s + writer.series(versioned));
        QVERIFY(letter);
        QCOMPARE(letter->communication.title, u"Überweisung"_s);
        QCOMPARE(labelsOf(*letter), QStringList{u"1.0"_s});
        QCOMPARE(letter->communication.record->sentVersionBasis, SentVersionBasis::Only);
        QCOMPARE(letter->renditions.size(), size_t(1));
        QCOMPARE(letter->renditions[0].rendition.source.nativeId, versioned);
        QCOMPARE(letter->renditions[0].rendition.source.nativeVersion, u"1.0"_s);
        QCOMPARE(letter->renditions[0].rendition.mime, u"text/plain"_s);
        const QString otherSeries = writer.series(other);
        const auto plain = rig.record(otherSeries.isEmpty() ? other : u"series:"_s + otherSeries);
        QVERIFY(plain);
        QCOMPARE(plain->communication.title, u"plain"_s);
        QVERIFY(!rig.record(folder));
    }

    void anEditIsFoundByItsTime()
    {
        const QString folder = newFolder();
        const QString id = writer.document(folder, u"before"_s, "x");
        Rig rig(folder);
        rig.repository.connection.settings[u"reconcileHours"_s] = u"24"_s;
        rig.restart();
        QVERIFY(rig.sync());
        writer.rename(id, u"after"_s);
        QVERIFY(rig.sync());
        const auto record = rig.record(u"series:"_s + writer.series(id));
        QCOMPARE(record->communication.title, u"after"_s);
        QCOMPARE(record->versions.size(), size_t(2));
        QVERIFY(rig.sync()); // the overlap reads it again, which is no change
        QCOMPARE(rig.record(u"series:"_s + writer.series(id))->versions.size(), size_t(2));
    }

    void aWorkingCopyIsNoVersionUntilItIsCheckedIn()
    {
        const QString folder = newFolder();
        const QString id = writer.document(folder, u"letter"_s, "first");
        const QString native = u"series:"_s + writer.series(id);
        Rig rig(folder);
        rig.repository.connection.settings[u"overlapSeconds"_s] = u"0"_s;
        rig.restart();
        QVERIFY(rig.sync());
        const QString copy = writer.checkOut(id);
        const auto run = rig.sync();
        QVERIFY(run);
        QVERIFY2(run->seen <= 1, qPrintable(QString::number(run->seen)));
        QCOMPARE(labelsOf(*rig.record(native)), QStringList{u"1.0"_s});
        const QString second = writer.checkIn(copy, u"wording"_s, "second one");
        QVERIFY(rig.sync());
        const auto record = rig.record(native);
        QCOMPARE(labelsOf(*record), QStringList({u"1.0"_s, u"2.0"_s}));
        QCOMPARE(record->communication.record->versions[1].comment, u"wording"_s);
        QVERIFY(record->communication.record->versions[1].isCurrent);
        QCOMPARE(record->renditions.size(), size_t(2));
        for (const auto& [object, content] :
             {std::pair(id, QByteArray("first")), std::pair(second, QByteArray("second one"))}) {
            const SourceRef source{rig.repository.id, object, {}, {}, {}};
            const auto bytes = QCoro::waitFor(rig.connector->content(source, 100, {}));
            QCOMPARE(*bytes, content);
        }
        // The newest one deleted: what was before is the latest, with a time that is long past.
        const qint64 then = QDateTime::currentSecsSinceEpoch(); // the server's clock tells no less
        QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > then);
        QVERIFY(rig.sync());
        writer.remove(second, false);
        QVERIFY(rig.sync());
        QCOMPARE(labelsOf(*rig.record(native)), QStringList{u"1.0"_s});
        QCOMPARE(rig.record(native)->standing, RecordStanding::Present);
    }

    void whatIsDeletedIsNotShownAndStays()
    {
        const QString folder = newFolder();
        const QString id = writer.document(folder, u"gone"_s, "x");
        const QString kept = writer.document(folder, u"kept"_s, "x");
        const QString native = u"series:"_s + writer.series(id);
        Rig rig(folder);
        QVERIFY(rig.sync());
        writer.remove(id, true);
        QVERIFY(rig.sync());
        QCOMPARE(rig.record(native)->standing, RecordStanding::NotVisible); // not Deleted: its log tells of others only
        QCOMPARE(rig.record(native)->communication.title, u"gone"_s);
        QCOMPARE(rig.record(u"series:"_s + writer.series(kept))->standing, RecordStanding::Present);
    }

    void aHoldIsToldAsWeak()
    {
        const QString folder = newFolder();
        const QString id = writer.document(folder, u"held"_s, "x");
        Rig rig(folder);
        QVERIFY(rig.sync());
        QVERIFY(rig.record(u"series:"_s + writer.series(id))->communication.record->holds.empty());
        writer.hold(id, u"CASE-1"_s);
        QVERIFY(rig.sync());
        const auto holds = rig.record(u"series:"_s + writer.series(id))->communication.record->holds;
        QCOMPARE(holds.size(), size_t(1));
        QCOMPARE(holds[0].code, u"CASE-1"_s);
        QCOMPARE(holds[0].enforcement, HoldEnforcement::Weak);
    }

    void contentComesInPiecesAndWhole()
    {
        const QString folder = newFolder();
        const qint64 piece = qint64(4) << 20;
        for (const qint64 size : {qint64(0), qint64(7), piece, 2 * piece + 5}) {
            QByteArray content(size, 'a');
            for (qint64 i = 0; i < size; i += 1000) {
                content[i] = char('b' + i / 1000 % 20);
            }
            const QString id =
                writer.document(folder, u"of %1"_s.arg(size), content.isNull() ? QByteArray("") : content);
            Rig rig(folder);
            const SourceRef source{rig.repository.id, id, {}, {}, {}};
            const auto bytes = QCoro::waitFor(rig.connector->content(source, 3 * piece, {}));
            QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().detail));
            QCOMPARE(bytes->size(), content.size());
            QVERIFY(*bytes == content);
            if (size > 0) {
                QCOMPARE(QCoro::waitFor(rig.connector->content(source, size - 1, {})).error().kind,
                         ErrorKind::Rejected);
            }
        }
        Rig rig(folder);
        const SourceRef nothing{rig.repository.id, u"no such"_s, {}, {}, {}};
        QCOMPARE(QCoro::waitFor(rig.connector->content(nothing, 10, {})).error().kind, ErrorKind::NotFound);
    }

    void aRunThatWasStoppedGoesOnWhereItWas()
    {
        const QString folder = newFolder();
        constexpr int all = 850; // some slices are read ahead of the one that is stopped at
        QStringList natives;
        for (int i = 0; i < all; ++i) {
            natives << u"series:"_s + writer.series(writer.document(folder, u"letter %1"_s.arg(i), "x"));
        }
        Rig rig(folder);
        std::stop_source stop;
        const auto stopped = rig.sync(stop.get_token(), [&stop](const sync::RunProgress& run) {
            if (run.seen > 0) {
                stop.request_stop();
            }
        });
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        const auto here = [&] {
            return std::count_if(natives.begin(), natives.end(),
                                 [&](const QString& native) { return rig.record(native).has_value(); });
        };
        const auto before = here();
        QVERIFY2(before > 0 && before < all, qPrintable(QString::number(before)));
        rig.restart();
        const auto resumed = rig.sync();
        QVERIFY(resumed);
        QCOMPARE(here(), all);
        QVERIFY2(resumed->applied == all - before, qPrintable(QString::number(resumed->applied)));
    }

    void aPasswordThatIsRefusedIsNotTriedAgain()
    {
        Rig rig(newFolder(), theServer->service().toString());
        rig.repository.connection.user = u"with:colon"_s;
        rig.restart();
        QCOMPARE(rig.sync().error().kind, ErrorKind::Unauthorised);
        QCOMPARE(rig.asked, 0);
    }

    void aSampleIsReadAsItWouldBeTaken()
    {
        const QString folder = newFolder();
        const QString id = writer.document(folder, u"sample"_s, "x");
        Rig rig(folder);
        const QString native = u"series:"_s + writer.series(id);
        for (const QString& asked : {QString(), native, id}) {
            const auto sample = QCoro::waitFor(rig.connector->sample(asked, {}));
            QVERIFY(sample);
            QCOMPARE(sample->nativeId, native);
            QCOMPARE(sample->communication->title, u"sample"_s);
        }
        QCOMPARE(QCoro::waitFor(rig.connector->sample(u"series:none"_s, {})).error().kind, ErrorKind::NotFound);
    }

    void questionsAreAskedFurtherInAFormItTakes()
    {
        const QString folder = newFolder();
        QStringList natives;
        for (const auto& [name, content] : {std::pair(u"letter 4711"_s, "an overdraft fee"), std::pair(u"letter 4712"_s, "late fee; charge"),
                                            std::pair(u"O'Hara"_s, "Mr o'hara asked"), std::pair(u"notice"_s, "nothing"), std::pair(u"other"_s, "x")}) {
            natives << writer.document(folder, name, content, false);
        }
        Rig rig(folder);
        rig.repository.connection.settings.insert(u"type"_s, u"ComplexType"_s);
        rig.repository.connection.settings.insert(u"compare"_s, u"as-typed"_s);
        rig.repository.mapping = u"[fields]\nStringProp = sentDate\nIdPropMV = customerId\nDateTimeProp = issueDate\n"
                                 "cmis:createdBy = businessUnit\nPickListProp = accountId\n[ignored]\ncmis:objectTypeId\n"_s;
        rig.restart();
        const auto asked = [&](const QString& text, const QString& next = {}, int most = 50) {
            return QCoro::waitFor(rig.connector->further(query::furtherQuestion(*query::parse(text), {}), next, most, {}));
        };
        const auto titles = [&](const QString& text) {
            QStringList all;
            const auto page = asked(text);
            for (const FurtherHit& hit : page ? page->hits : std::vector<FurtherHit>()) {
                all << hit.title;
            }
            all.sort();
            return page ? all.join(u", "_s) : page.error().detail;
        };
        const QString all = u"O'Hara, letter 4711, letter 4712, notice, other"_s;
        QCOMPARE(titles(u"subject:\"letter 4711\""_s), u"letter 4711"_s);
        QCOMPARE(titles(u"subject:o'hara OR subject:notice"_s), u"notice"_s); // letters as they are
        QCOMPARE(titles(u"subject:O'Hara"_s), u"O'Hara"_s);
        QCOMPARE(titles(u"subject:=\"letter 4711\""_s), u"letter 4711"_s);
        QCOMPARE(titles(u"subject:=letter"_s), QString()); // the whole of it
        QCOMPARE(titles(u"archived:2020.."_s), all);
        QCOMPARE(titles(u"archived:..2020"_s), QString());
        QCOMPARE(titles(u"customer:C-1"_s), QString());
        QCOMPARE(titles(u"sent:2025-03-14"_s), QString());
        QCOMPARE(titles(u"-account:9"_s), all); // none have one
        QCOMPARE(titles(u"-unit:nobody subject:letter"_s), u"letter 4711, letter 4712"_s);
        QCOMPARE(titles(u"overdraft"_s), u"letter 4711"_s);
        QCOMPARE(titles(u"fee (overdraft OR late)"_s), u"letter 4711, letter 4712"_s);
        QCOMPARE(titles(u"\"late fee\" subject:letter"_s), u"letter 4712"_s);
        QCOMPARE(titles(u"o'hara"_s), u"O'Hara"_s);
        QSet<QString> seen;
        QString next;
        for (int page = 0; page < 3; ++page) {
            const auto found = asked(u"archived:2020.."_s, next, 2);
            QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
            QCOMPARE(found->hits.size(), size_t(page < 2 ? 2 : 1));
            QCOMPARE(found->total, std::optional<qint64>(5));
            for (const FurtherHit& hit : found->hits) {
                seen.insert(hit.nativeId);
            }
            next = found->next;
            QCOMPARE(next.isEmpty(), page == 2);
        }
        QCOMPARE(seen.size(), 5);
        QVERIFY(rig.sync());
        for (const QString& native : seen) {
            QVERIFY2(rig.record(native), qPrintable(native));
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    theServer = new OpenCmisServer;
    if (!theServer->runs()) {
        return theServer->reason();
    }
    int failed = 0;
    {
        CmisConnectorTest test;
        failed = QTest::qExec(&test, argc, argv);
    }
    delete theServer;
    return failed;
}

#include "cmis_connector_test.moc"
