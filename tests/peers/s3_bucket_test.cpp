// A bucket of an S3 server that others wrote: read by increments, and held so that it really refuses to delete.
#include "models/connectors/s3/s3_connector.h"
#include "tests/support/bucket_server.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/known_in_memory.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::connectors;

namespace {

BucketServer* theServer = nullptr;

} // namespace

class S3BucketTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    Repository m_repository;
    std::unique_ptr<BucketWriter> m_writer;
    std::unique_ptr<S3Connector> m_connector;
    KnownInMemory m_known;
    QString m_cursor;

    void connectTo(const QString& secret)
    {
        m_connector = std::make_unique<S3Connector>(
            m_repository, RemoteParts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                      .patience = std::make_shared<FakePatience>(m_clock),
                                      .clock = m_clock,
                                      .chance = [] { return 0.5; },
                                      .secret = [secret](const SecretName&) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(secret.toUtf8()))); }});
    }
    void open(bool locks)
    {
        const QString bucket = u"letters-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
        m_writer = std::make_unique<BucketWriter>(*theServer, bucket);
        m_writer->create(locks);
        if (!locks) {
            m_writer->version();
        }
        m_repository.location = m_writer->address();
        connectTo(theServer->secretKey());
    }
    std::vector<Change> run()
    {
        const auto changes = runOf(*m_connector, m_known, m_cursor);
        if (!changes) {
            qFatal("run: %s", qPrintable(changes.error().detail));
        }
        return *changes;
    }
    Performed perform(const Deed& deed) { return QCoro::waitFor(m_connector->perform({u"CF-1"_s, deed}, {})); }
    HeldReading read(const QString& matter, const QString& record)
    {
        const auto readings = QCoro::waitFor(m_connector->readHeld(matter, {record}, {}));
        if (!readings || readings->size() != 1) {
            qFatal("reading: %s", readings ? "not one" : qPrintable(readings.error().detail));
        }
        return readings->front();
    }
    std::optional<HoldTerms> terms()
    {
        const auto told = QCoro::waitFor(m_connector->holdTerms({}));
        if (!told) {
            qFatal("terms: %s", qPrintable(told.error().detail));
        }
        return *told;
    }
    static QString at(const QString& key, const QString& version) { return key + u"?versionId="_s + version; }

private Q_SLOTS:
    void init()
    {
        m_clock.set(QDateTime::currentMSecsSinceEpoch()); // signatures are good for some minutes by the server's own clock
        m_repository = {};
        m_repository.kind = RepositoryKind::S3;
        m_repository.name = u"Letters"_s;
        m_repository.zone = u"UTC"_s;
        m_repository.connection.signIn = SignInKind::Basic;
        m_repository.connection.user = theServer->accessKey();
        m_repository.id = repositoryId(m_repository.kind, m_repository.name);
        m_known = {};
        m_cursor.clear();
    }
    void cleanup()
    {
        if (m_connector) {
            QCoro::waitFor(m_connector->close(true));
        }
        m_connector.reset();
        m_writer.reset();
    }

    void anObjectWithItsVersionsIsOneLetter()
    {
        open(true);
        const QString key = u"letters/2026/Grüße & Zahlung+1.txt"_s;
        const QString first = m_writer->put(key, "Dear Ms Okafor", {{"x-amz-meta-documentid", "DOC-1"}, {"x-amz-meta-customer-number", "C-30014"}});
        const QString second = m_writer->put(key, "Dear Ms Okafor,", {{"x-amz-meta-documentid", "DOC-1"}, {"x-amz-meta-customer-number", "C-30014"}});
        m_writer->put(u"other.txt"_s, "Dear Mr Lindqvist");
        QVERIFY(!first.isEmpty() && first != second);
        const auto letters = only<Upsert>(run());
        QCOMPARE(letters.size(), size_t(2));
        const Communication& letter = letters.front().communication;
        QCOMPARE(letter.nativeKey, key);
        QCOMPARE(letter.record->nativeId, key);
        QCOMPARE(letter.record->versions.size(), size_t(2));
        QCOMPARE(letter.record->versions.back().label, second);
        QVERIFY(letter.record->versions.back().isCurrent);
        QCOMPARE(letter.renditions.size(), size_t(2));
        QStringList bytes;
        for (const QString& version : {first, second}) {
            const auto content = QCoro::waitFor(m_connector->content({m_repository.id, at(key, version), {}, {}, {}}, 1'000, {}));
            QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
            bytes << QString::fromUtf8(*content);
        }
        QCOMPARE(bytes, (QStringList{u"Dear Ms Okafor"_s, u"Dear Ms Okafor,"_s}));
    }

    void aRunBringsWhatChangedAndTellsWhatIsGone()
    {
        open(true);
        for (int i = 0; i < 7; ++i) {
            m_writer->put(u"letter-%1.txt"_s.arg(i), "Dear customer " + QByteArray::number(i));
        }
        QCOMPARE(idsOf(run()).size(), 7);
        QVERIFY(only<Upsert>(run()).empty());
        m_writer->put(u"letter-3.txt"_s, "Dear customer 3, again");
        m_writer->put(u"letter-7.txt"_s, "Dear customer 7");
        m_writer->remove(u"letter-5.txt"_s);
        const auto changes = run();
        QCOMPARE(idsOf(changes), (QStringList{u"letter-3.txt"_s, u"letter-7.txt"_s}));
        const auto gone = only<Withdrawn>(changes);
        QCOMPARE(gone.size(), size_t(1));
        QCOMPARE(gone.front().nativeId, u"letter-5.txt"_s);
        QCOMPARE(gone.front().standing, RecordStanding::Deleted);
        QVERIFY2(gone.front().basis.startsWith(u"delete marker of "_s), qPrintable(gone.front().basis));
    }

    void row91ABucketThatLocksHoldsByItsStorageAndOneThatDoesNotHasNoMeans()
    {
        open(true);
        const auto locking = terms();
        QVERIFY(locking);
        QCOMPARE(locking->enforcement, HoldEnforcement::EnforcedStorage);
        QVERIFY(locking->isByVersion && !locking->isObject);
        QVERIFY2(locking->basis.contains(u"Enabled"_s), qPrintable(locking->basis));
        QCoro::waitFor(m_connector->close(true));
        open(false);
        QVERIFY(!terms());
    }

    void row91WhatIsHeldRefusesDeletionAndWhatIsLetGoIsDeleted()
    {
        open(true);
        const QString held = u"held.txt"_s, free = u"free.txt"_s;
        const QString first = m_writer->put(held, "Dear Ms Okafor"), second = m_writer->put(held, "Dear Ms Okafor,"), other = m_writer->put(free, "Dear Mr Lindqvist");
        const Performed placed = perform(PlaceHold{u"LIT-1"_s, held, {}});
        QVERIFY2(placed.end == Performed::End::Done, placed.error ? qPrintable(placed.error->detail) : "");
        const HeldReading reading = read(u"LIT-1"_s, held);
        QCOMPARE(reading.times, 1);
        QVERIFY(reading.isActive);
        QCOMPARE(reading.enforcement, HoldEnforcement::EnforcedStorage);
        QCOMPARE(reading.versions.size(), 2);
        QCOMPARE(read(u"LIT-1"_s, free).times, 0);
        // The same deletion, of what is held and of what is not.
        QCOMPARE(m_writer->remove(held, first), 403);
        QCOMPARE(m_writer->remove(held, second), 403);
        QCOMPARE(m_writer->remove(free, other), 204);
        const auto content = QCoro::waitFor(m_connector->content({m_repository.id, at(held, first), {}, {}, {}}, 1'000, {}));
        QVERIFY(content);
        QCOMPARE(*content, QByteArray("Dear Ms Okafor"));
        const Performed lifted = perform(LiftHold{u"LIT-1"_s, held, u"settled"_s, {}});
        QVERIFY2(lifted.end == Performed::End::Done, lifted.error ? qPrintable(lifted.error->detail) : "");
        QCOMPARE(read(u"LIT-1"_s, held).times, 0);
        QCOMPARE(m_writer->remove(held, first), 204);
        QCOMPARE(m_writer->remove(held, second), 204);
        QVERIFY(read(u"LIT-1"_s, held).trouble == ErrorKind::NotFound);
    }

    void row24WhatOtherMattersHoldStaysHeld()
    {
        open(true);
        const QString key = u"letter.txt"_s, version = m_writer->put(key, "Dear Ms Okafor");
        for (const QString& matter : {u"LIT-1"_s, u"Prüfung/2026"_s}) {
            const Performed placed = perform(PlaceHold{matter, key, {}});
            QVERIFY2(placed.end == Performed::End::Done, placed.error ? qPrintable(placed.error->detail) : "");
        }
        QCOMPARE(read(u"LIT-1"_s, key).others, 1);
        QCOMPARE(perform(LiftHold{u"LIT-1"_s, key, {}, {}}).end, Performed::End::Done);
        QCOMPARE(m_writer->remove(key, version), 403);
        QCOMPARE(read(u"Prüfung/2026"_s, key).times, 1);
        QCOMPARE(perform(LiftHold{u"Prüfung/2026"_s, key, {}, {}}).end, Performed::End::Done);
        QCOMPARE(m_writer->remove(key, version), 204);
    }

    void row24AHoldOfOthersIsShownAndNeverTakenOff()
    {
        open(true);
        const QString key = u"letter.txt"_s, version = m_writer->put(key, "Dear Ms Okafor");
        const http::Reply foreign = m_writer->send("PUT", key, "legal-hold&versionId=" + s3::encoded(version), "<LegalHold><Status>ON</Status></LegalHold>");
        QVERIFY2(foreign.isOk(), foreign.body.constData());
        QCOMPARE(read(u"LIT-1"_s, key).times, 0);
        QCOMPARE(read(u"LIT-1"_s, key).others, 1);
        QCOMPARE(perform(PlaceHold{u"LIT-1"_s, key, {}}).end, Performed::End::Done);
        QCOMPARE(read(u"LIT-1"_s, key).times, 1);
        QCOMPARE(perform(LiftHold{u"LIT-1"_s, key, {}, {}}).end, Performed::End::Done);
        QCOMPARE(read(u"LIT-1"_s, key).others, 1);
        QCOMPARE(m_writer->remove(key, version), 403);
        const auto letters = only<Upsert>(run());
        QCOMPARE(letters.size(), size_t(1));
        const auto holds = letters.front().communication.record->holds;
        QCOMPARE(holds.size(), size_t(1));
        QCOMPARE(holds.front().enforcement, HoldEnforcement::EnforcedStorage);
        QVERIFY(!holds.front().isRemovable);
    }

    void row24AVersionThatCameLaterIsNotHeldAndIsSeenSo()
    {
        open(true);
        const QString key = u"letter.txt"_s, first = m_writer->put(key, "Dear Ms Okafor");
        QCOMPARE(perform(PlaceHold{u"LIT-1"_s, key, {}}).end, Performed::End::Done);
        const QString second = m_writer->put(key, "Dear Ms Okafor,");
        QCOMPARE(read(u"LIT-1"_s, key).versions, QStringList{at(key, first)});
        QCOMPARE(m_writer->remove(key, second), 204);
        QCOMPARE(m_writer->remove(key), 204); // lays a delete marker: what is held is still there
        QCOMPARE(read(u"LIT-1"_s, key).versions, QStringList{at(key, first)});
        QCOMPARE(m_writer->remove(key, first), 403);
    }

    void aSecretThatIsWrongAndABucketThatIsNotThereAreToldApart()
    {
        open(true);
        const auto failing = [this] {
            for (const ProbeStep& step : QCoro::waitFor(m_connector->probe({}))) {
                if (!step.passed && step.isNeeded) {
                    return std::optional(step.step);
                }
            }
            return std::optional<ProbeStep::Step>();
        };
        QVERIFY(!failing());
        QCoro::waitFor(m_connector->close(true));
        connectTo(u"not this one"_s);
        QCOMPARE(failing(), std::optional(ProbeStep::Step::SignIn));
        QCoro::waitFor(m_connector->close(true));
        m_repository.location += u"-nowhere"_s;
        connectTo(theServer->secretKey());
        QCOMPARE(failing(), std::optional(ProbeStep::Step::Repository));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    theServer = new BucketServer;
    if (!theServer->runs()) {
        return theServer->reason();
    }
    int failed = 0;
    {
        S3BucketTest test;
        failed = QTest::qExec(&test, argc, argv);
    }
    delete theServer;
    return failed;
}

#include "s3_bucket_test.moc"
