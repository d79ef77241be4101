// Runs over a bucket, and holds in it, where a server, others or an interruption make it hard.
#include "models/connectors/s3/s3_connector.h"
#include "tests/support/bucket_double.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_patience.h"
#include "tests/support/known_in_memory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::connectors;

namespace {

const QString tag = u"counterfoil-holds"_s;

} // namespace

class S3RunTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    Repository m_repository;
    std::unique_ptr<BucketDouble> m_bucket;
    std::function<std::optional<Result<http::Reply>>(const http::Request&)> m_before; ///< answers instead of the bucket
    std::unique_ptr<S3Connector> m_connector;
    KnownInMemory m_known;
    QString m_cursor;

    void open()
    {
        m_connector = std::make_unique<S3Connector>(
            m_repository, RemoteParts{.transport =
                                          [this] {
                                              return std::make_shared<ScriptedTransport>([this](const http::Request& request) {
                                                  if (const auto instead = m_before ? m_before(request) : std::nullopt) {
                                                      return *instead;
                                                  }
                                                  return Result<http::Reply>(m_bucket->reply(request));
                                              });
                                          },
                                      .patience = std::make_shared<FakePatience>(m_clock),
                                      .clock = m_clock,
                                      .chance = [] { return 0.5; },
                                      .secret = [](const SecretName&) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray("secret")))); }});
    }
    void reopen()
    {
        QCoro::waitFor(m_connector->close(true));
        open();
    }
    std::vector<Change> run(int pages = 1'000'000)
    {
        const auto changes = runOf(*m_connector, m_known, m_cursor, pages);
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
    BucketDouble::Version& newest(const QString& key) { return m_bucket->objects[key.toUtf8()].front(); }

private Q_SLOTS:
    void init()
    {
        m_clock.set(1'775'044'800'000);
        m_repository = {};
        m_repository.kind = RepositoryKind::S3;
        m_repository.name = u"Letters"_s;
        m_repository.zone = u"UTC"_s;
        m_repository.location = u"https://s3.example/letters"_s;
        m_repository.connection.user = u"KEY"_s;
        m_repository.id = repositoryId(m_repository.kind, m_repository.name);
        m_bucket = std::make_unique<BucketDouble>();
        m_before = {};
        m_known = {};
        m_cursor.clear();
        open();
    }
    void cleanup()
    {
        QCoro::waitFor(m_connector->close(true));
        m_connector.reset();
    }

    void allObjectsAreFoundHoweverSmallThePagesOfTheList_data()
    {
        QTest::addColumn<int>("pageSize");
        for (const int size : {1, 2, 3, 7, 1'000}) {
            QTest::addRow("%d", size) << size;
        }
    }
    void allObjectsAreFoundHoweverSmallThePagesOfTheList()
    {
        QFETCH(int, pageSize);
        m_bucket->pageSize = pageSize;
        QStringList keys;
        for (int i = 0; i < 40; ++i) {
            keys << u"letters/%1 é.txt"_s.arg(i, 3, 10, QChar(u'0'));
            for (int version = 0; version <= i % 5; ++version) { // up to five versions: pages end within objects
                m_bucket->put(keys.back(), "version " + QByteArray::number(version));
            }
        }
        m_bucket->put(u"letters/"_s, {}); // a folder, as tools lay them
        const auto changes = run();
        QStringList found = idsOf(changes);
        found.sort();
        QCOMPARE(found, keys);
        for (const Upsert& letter : only<Upsert>(changes)) {
            const int number = letter.communication.nativeKey.mid(8, 3).toInt();
            QCOMPARE(int(letter.communication.record->versions.size()), number % 5 + 1);
        }
    }

    void aRunThatEndedInTheMiddleGoesOnInAnotherProcess()
    {
        m_bucket->pageSize = 50;
        for (int i = 0; i < 700; ++i) {
            m_bucket->put(u"%1.txt"_s.arg(i, 4, 10, QChar(u'0')), "letter " + QByteArray::number(i));
        }
        const qsizetype first = idsOf(run(1)).size();
        QVERIFY(first > 0 && first < 700);
        reopen();
        QCOMPARE(idsOf(run()).size(), 700 - first);
        QCOMPARE(qsizetype(m_known.records.size()), 700);
    }

    void nothingIsAskedOfObjectsThatAreListedAsTheyAreKnown()
    {
        for (int i = 0; i < 30; ++i) {
            m_bucket->put(u"%1.txt"_s.arg(i, 4, 10, QChar(u'0')), "letter " + QByteArray::number(i));
        }
        run();
        m_bucket->asked.clear();
        m_bucket->put(u"0007.txt"_s, "letter 7, again");
        QCOMPARE(idsOf(run()), QStringList{u"0007.txt"_s});
        QCOMPARE(m_bucket->asked.filter(u"HEAD"_s).size(), 2); // of its two versions
    }

    void whatIsGoneIsToldWhereverItStoodInTheList()
    {
        for (const char* key : {"a", "b", "c", "d"}) {
            m_bucket->put(QLatin1StringView(key), "letter");
        }
        run();
        for (const char* key : {"a", "d"}) {
            m_bucket->objects.erase(key);
        }
        m_bucket->markDeleted(u"b"_s);
        const auto gone = only<Withdrawn>(run());
        QCOMPARE(gone.size(), size_t(3));
        QCOMPARE(gone[0].standing, RecordStanding::NotVisible);
        QCOMPARE(gone[1].nativeId, u"b"_s);
        QCOMPARE(gone[1].standing, RecordStanding::Deleted);
        QCOMPARE(gone[2].nativeId, u"d"_s);
        QVERIFY(only<Withdrawn>(run()).empty());
        m_bucket->objects["b"].erase(m_bucket->objects["b"].begin()); // the marker is taken away
        QCOMPARE(idsOf(run()), QStringList{u"b"_s});
    }

    void aHoldThatOthersPlacedIsSeenOnlyWhenAllIsReadAgain()
    {
        m_bucket->put(u"a"_s, "letter");
        run();
        newest(u"a"_s).isHeld = true; // lists do not tell it
        QVERIFY(only<Upsert>(run()).empty());
        m_clock.advance(UtcMs(169) * 3'600'000);
        const auto letters = only<Upsert>(run());
        QCOMPARE(letters.size(), size_t(1));
        QCOMPARE(letters.front().communication.record->holds.size(), size_t(1));
        QVERIFY(!letters.front().communication.record->holds.front().isRemovable);
    }

    void metadataSaysWhatTheLetterIs()
    {
        m_bucket->put(u"letters/x.txt"_s, "letter",
                      {{"x-amz-meta-documentid", "DOC-1"}, {"x-amz-meta-customerid", "C-30014"}, {"x-amz-meta-sentdate", "2026-03-14"}, {"x-amz-meta-shelf", "7"}});
        const auto letters = only<Upsert>(run());
        QCOMPARE(letters.size(), size_t(1));
        const Communication& letter = letters.front().communication;
        QVERIFY(letter.sent);
        QCOMPARE(letter.sent->text, u"2026-03-14"_s);
        QCOMPARE(letter.record->sentVersion, u"v1"_s);
        QVERIFY(std::ranges::any_of(letter.attributes, [](const auto& one) { return one.first == u"shelf" && one.second == u"7"; }));
    }

    void aMetadatumThatIsNoDateSetsOneObjectAsideAndNoMore()
    {
        m_bucket->put(u"a"_s, "letter", {{"x-amz-meta-sentdate", "someday"}});
        m_bucket->put(u"b"_s, "letter");
        const auto changes = run();
        QCOMPARE(idsOf(changes), QStringList{u"b"_s});
        QCOMPARE(only<Aside>(changes).size(), size_t(1));
        QVERIFY(!only<Aside>(changes).front().what.reason.contains(u"someday"_s));
    }

    void row24AHoldIsNamedBeforeItIsThereAndAfterItIsGone()
    {
        m_bucket->put(u"a"_s, "letter");
        QCOMPARE(perform(PlaceHold{u"LIT-1"_s, u"a"_s, {}}).end, Performed::End::Done);
        QVERIFY(newest(u"a"_s).isHeld);
        QCOMPARE(newest(u"a"_s).tags[tag], u"LIT-1"_s);
        QVERIFY(m_bucket->asked.indexOf(u"PUT tagging"_s) < m_bucket->asked.indexOf(u"PUT legal-hold"_s));
        m_bucket->asked.clear();
        QCOMPARE(perform(LiftHold{u"LIT-1"_s, u"a"_s, {}, {}}).end, Performed::End::Done);
        QVERIFY(!newest(u"a"_s).isHeld && newest(u"a"_s).tags.empty());
        QVERIFY(m_bucket->asked.indexOf(u"PUT legal-hold"_s) < m_bucket->asked.indexOf(u"PUT tagging"_s));
    }

    void row24WhatWasInterruptedBetweenTheTwoIsSeenAndGoesOn_data()
    {
        QTest::addColumn<bool>("places");
        QTest::newRow("placing") << true;
        QTest::newRow("lifting") << false;
    }
    void row24WhatWasInterruptedBetweenTheTwoIsSeenAndGoesOn()
    {
        QFETCH(bool, places);
        m_bucket->put(u"a"_s, "letter");
        const Deed place = PlaceHold{u"LIT-1"_s, u"a"_s, {}}, lift = LiftHold{u"LIT-1"_s, u"a"_s, {}, {}};
        if (!places) {
            QCOMPARE(perform(place).end, Performed::End::Done);
        }
        int changes = 0;
        m_before = [&changes](const http::Request& request) -> std::optional<Result<http::Reply>> {
            const bool isSecond = request.method == "PUT" && ++changes == 2;
            return isSecond ? std::optional<Result<http::Reply>>(fail(ErrorKind::Offline, http::unsent + u"the line broke"_s)) : std::nullopt;
        };
        QCOMPARE(perform(places ? place : lift).end, Performed::End::NotDone);
        m_before = {};
        const auto effect = QCoro::waitFor(m_connector->findEffect({u"CF-1"_s, places ? place : lift}, {}));
        QVERIFY(effect && !*effect);
        QVERIFY(!read(u"LIT-1"_s, u"a"_s).isActive); // named, and not held: told as that
        reopen();
        QCOMPARE(perform(places ? place : lift).end, Performed::End::Done);
        QCOMPARE(newest(u"a"_s).isHeld, places);
        QCOMPARE(read(u"LIT-1"_s, u"a"_s).times, places ? 1 : 0);
        QCOMPARE(read(u"LIT-1"_s, u"a"_s).others, 0); // and it is not taken for a hold of others
    }

    void row24AHoldThatComesWhileTheLastOneIsLiftedStays()
    {
        m_bucket->put(u"a"_s, "letter");
        QCOMPARE(perform(PlaceHold{u"LIT-1"_s, u"a"_s, {}}).end, Performed::End::Done);
        m_bucket->beforeChange = [this, once = false]() mutable {
            if (!once) { // somebody else names LIT-2 and finds the hold on, just before it is taken off
                newest(u"a"_s).tags[tag] += u" LIT-2"_s;
                once = true;
            }
        };
        QCOMPARE(perform(LiftHold{u"LIT-1"_s, u"a"_s, {}, {}}).end, Performed::End::Done);
        QVERIFY(newest(u"a"_s).isHeld);
        QCOMPARE(newest(u"a"_s).tags[tag], u"LIT-2"_s);
        QCOMPARE(read(u"LIT-2"_s, u"a"_s).versions.size(), 1);
    }

    void row24TagsOfTheSiteStayAsTheyAre()
    {
        m_bucket->put(u"a"_s, "letter").tags[u"owner"_s] = u"claims"_s;
        QCOMPARE(perform(PlaceHold{u"LIT-1"_s, u"a"_s, {}}).end, Performed::End::Done);
        QCOMPARE(perform(LiftHold{u"LIT-1"_s, u"a"_s, {}, {}}).end, Performed::End::Done);
        QCOMPARE(newest(u"a"_s).tags, (std::map<QString, QString>{{u"owner"_s, u"claims"_s}}));
    }

    void row91AServerThatTakesNoTagsHoldsNothingForAMatterAndSaysSo()
    {
        m_bucket->put(u"a"_s, "letter");
        m_bucket->refused = "tagging";
        const Performed placed = perform(PlaceHold{u"LIT-1"_s, u"a"_s, {}});
        QCOMPARE(placed.end, Performed::End::NotDone);
        QCOMPARE(placed.error->kind, ErrorKind::Rejected);
        QVERIFY(!newest(u"a"_s).isHeld); // or nobody could tell whose it is
        QVERIFY(read(u"LIT-1"_s, u"a"_s).trouble == ErrorKind::Unauthorised);
    }

    void row91WhetherABucketLocksIsAskedAndNeverAssumed()
    {
        const auto locking = QCoro::waitFor(m_connector->holdTerms({}));
        QVERIFY(locking && *locking);
        QCOMPARE((*locking)->enforcement, HoldEnforcement::EnforcedStorage);
        m_bucket->refused = "object-lock";
        const auto hidden = QCoro::waitFor(m_connector->holdTerms({}));
        QVERIFY(hidden && *hidden);
        QCOMPARE((*hidden)->enforcement, HoldEnforcement::Unknown);
        m_bucket->refused.clear();
        m_bucket->locks = false;
        const auto none = QCoro::waitFor(m_connector->holdTerms({}));
        QVERIFY(none && !*none);
    }

    void aClockThatIsWrongIsNotTakenForAWrongSecret()
    {
        m_bucket->put(u"a"_s, "letter");
        m_clock.set(1'775'044'800'000 + 3'600'000); // an hour ahead of the server's Date
        QByteArrayList dates;
        m_before = [&dates](const http::Request& request) -> std::optional<Result<http::Reply>> {
            for (const auto& [name, value] : request.headers) {
                if (name == "X-Amz-Date") {
                    dates << value;
                    if (!value.startsWith("20260401T12")) {
                        return Result<http::Reply>(answer(403, "<Error><Code>RequestTimeTooSkewed</Code></Error>", {{"date", "Wed, 01 Apr 2026 12:00:00 GMT"}}));
                    }
                }
            }
            return std::nullopt;
        };
        QCOMPARE(idsOf(run()), QStringList{u"a"_s});
        QVERIFY(dates.front().startsWith("20260401T13") && dates.back().startsWith("20260401T12"));
    }

    void aSecretThatIsRefusedIsNotTriedAgainAndAgain()
    {
        int asked = 0;
        m_before = [&asked](const http::Request&) -> std::optional<Result<http::Reply>> {
            ++asked;
            return Result<http::Reply>(answer(403, "<Error><Code>SignatureDoesNotMatch</Code></Error>", {{"date", "Wed, 01 Apr 2026 12:00:00 GMT"}}));
        };
        const auto changes = runOf(*m_connector, m_known, m_cursor);
        QVERIFY(!changes);
        QCOMPARE(changes.error().kind, ErrorKind::Unauthorised);
        QCOMPARE(asked, 1);
    }

    void aListThatIsInNoOrderIsRefusedAndNothingIsTakenForGone()
    {
        m_bucket->put(u"b"_s, "letter");
        run();
        m_before = [](const http::Request& request) -> std::optional<Result<http::Reply>> {
            const QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
            if (!query.contains("versions")) {
                return std::nullopt;
            }
            const QByteArray key = query.contains("key-marker=c") ? "a" : "c";
            const QByteArray row = "<Key>" + key + "</Key><VersionId>1</VersionId><IsLatest>true</IsLatest><LastModified>2026-04-01T12:00:00Z</LastModified><Size>1</Size>";
            const QByteArray more = query.contains("key-marker=c") ? "" : "<Version>" + QByteArray(row).replace("<Key>c", "<Key>d") + "</Version>";
            return Result<http::Reply>(answer(200, "<ListVersionsResult><IsTruncated>true</IsTruncated><Version>" + row + "</Version>" + more + "</ListVersionsResult>"));
        };
        const auto changes = runOf(*m_connector, m_known, m_cursor);
        QVERIFY(!changes);
        QCOMPARE(changes.error().kind, ErrorKind::Protocol);
        QCOMPARE(m_known.records[u"b"_s].standing, RecordStanding::Present);
    }
};

QTEST_GUILESS_MAIN(S3RunTest)
#include "s3_run_test.moc"
