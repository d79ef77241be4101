// Removing the records of a repository: what was said before is what happens, others keep theirs, and nothing of it is left. Killed in between
// it goes on. The caches it is compared with never had that repository.
#include "tests/support/removal_world.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <csignal>
#include <unistd.h>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

const Repository city = repositoryCalled(u"City"_s), other = repositoryCalled(u"Other"_s);
const QStringList questions{u""_s, u"words"_s, u"everywhere"_s, u"EX-40"_s, u"customer:C-7"_s, u"fee"_s, u"template:City-FEE"_s,
                            u"is:duplicate"_s, u"missing:copy"_s, u"household:\"household 3\""_s};

} // namespace

class RemoveRecordsTest : public QObject
{
    Q_OBJECT

    static void compareWithOneWithout(RemovalWorld& world, int records)
    {
        RemovalWorld without;
        without.fill({other}, records);
        QCOMPARE(world.trouble(), QString());
        QCOMPARE(world.dump(), without.dump());
        QCOMPARE(world.rows(), without.rows());
        for (const QString& question : questions) {
            QVERIFY2(world.hits(question) == without.hits(question), qPrintable(question));
            QVERIFY2(without.hits(question) >= 0, qPrintable(question));
        }
    }

private Q_SLOTS:
    void whatIsSaidBeforeIsWhatHappensAndNothingIsLeft()
    {
        RemovalWorld world;
        world.fill({city, other}, 250);
        // None is on hold any more.
        world.write([](store::Database& database) { return database.execute(u"UPDATE record_statement SET body = replace(body, '\"active\":true', '\"active\":false')"); });
        world.disconnect(city);
        QVERIFY(world.hits(u"repo:City"_s) == 250);
        const RecordRemoval said = world.preview(city);
        QCOMPARE(said.records, 250);
        QCOMPARE(said.documents, 250);
        QCOMPARE(said.texts, 250 - 84); // of 84 the other one has the same bytes
        QCOMPARE(said.elsewhere, 126);  // 63 by their id, 84 by their bytes, 21 of them by both
        QCOMPARE(said.setAside, 3);
        QCOMPARE(said.gaps, 3);
        QCOMPARE(said.runs, 3);
        QCOMPARE(said.onHold + said.decided, 0);
        std::vector<qint64> told;
        const auto gone = world.remove(city, {}, [&told](qint64 done, qint64 whole) {
            QCOMPARE(whole, 500);
            told.push_back(done);
        });
        QVERIFY2(gone.has_value(), qPrintable(gone ? QString() : gone.error().detail));
        QCOMPARE(*gone, said);
        QVERIFY(std::ranges::is_sorted(told) && told.size() > 1 && told.back() == 500);
        compareWithOneWithout(world, 250);
        // Undone by connecting it again: the same ids.
        world.fill({city}, 250);
        RemovalWorld both;
        both.fill({city, other}, 250);
        QCOMPARE(world.dump(), both.dump());
        QCOMPARE(world.trouble(), QString());
    }

    void recordsOnHoldAndThoseThatDecisionsNameStay()
    {
        RemovalWorld world;
        world.fill({city, other}, 100);
        world.disconnect(city);
        const CommunicationId decided = recordOf(city, 5).id;
        const RecordRemoval said = world.preview(city, {decided, recordOf(other, 5).id});
        QCOMPARE(said.onHold, 5); // 7, 27, 47 …
        QCOMPARE(said.decided, 1);
        QCOMPARE(said.records, 94);
        QCOMPARE(said.kept.size(), size_t(6));
        QCOMPARE(said.kept.front().id, decided);
        QCOMPARE(said.kept.front().because, KeptBecause::Decided);
        QCOMPARE(said.kept.back().because, KeptBecause::OnHold);
        QCOMPARE(*world.remove(city, {decided}), said);
        QCOMPARE(world.trouble(), QString());
        QCOMPARE(world.hits(u"repo:City"_s), 6);
        QCOMPARE(world.hits(u"repo:City words"_s), 6); // with their texts
        QCOMPARE(world.number(u"SELECT communications FROM repository WHERE name = 'City'"_s), 6);
        QCOMPARE(world.number(u"SELECT watermark IS NULL AND cursor = '' FROM repository WHERE name = 'City'"_s), 1);
        const auto repositories = world.cache->repositories().result();
        const auto found = std::ranges::find(*repositories, city.id, &Repository::id);
        QVERIFY(found != repositories->end() && disconnectedSince(found->connection) && !removingSince(found->connection));
        QCOMPARE(found->gaps, 1); // what says that nobody keeps it in step
        QCOMPARE(world.remove(city, {decided})->records, 0);
    }

    void whatIsConnectedIsNotRemoved()
    {
        RemovalWorld world;
        world.fill({city}, 10);
        const auto gone = world.remove(city);
        QVERIFY(!gone && gone.error().kind == ErrorKind::Rejected);
        QCOMPARE(world.hits(u""_s), 10);
        const auto unknown = world.remove(other);
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::NotFound);
    }

    void stoppedItLeavesAWholeCacheAndGoesOnLater()
    {
        RemovalWorld world;
        world.fill({city, other}, 600);
        world.write([](store::Database& database) { return database.execute(u"DELETE FROM record_statement"); });
        world.disconnect(city);
        std::stop_source stop;
        const auto first = world.remove(city, {}, [&stop](qint64, qint64) { stop.request_stop(); }, stop.get_token());
        QVERIFY(!first && first.error().kind == ErrorKind::Cancelled);
        QCOMPARE(world.trouble(), QString());
        const qint64 left = world.number(u"SELECT communications FROM repository WHERE name = 'City'"_s);
        QVERIFY(left > 0 && left < 600);
        QCOMPARE(world.hits(u"repo:City"_s), left);
        const auto between = world.cache->repositories().result();
        QVERIFY(removingSince((*between)[0].connection) && !(*between)[0].watermark);
        QCOMPARE(world.remove(city)->records, left);
        QCOMPARE(world.number(u"SELECT count(*) FROM repository WHERE name = 'City'"_s), 0);
        QCOMPARE(world.number(u"SELECT count(*) FROM communication"_s), 600);
        QCOMPARE(world.trouble(), QString());
    }

    void pausedItWritesNothingUntilItGoesOn()
    {
        RemovalWorld world;
        world.fill({city}, 500);
        world.disconnect(city);
        int asked = 0;
        qint64 held = -1;
        const auto gone = world.remove(city, {}, [](qint64, qint64) {}, {}, [&] {
            held = world.number(u"SELECT communications FROM repository"_s);
            return ++asked < 3;
        });
        QVERIFY(gone && asked > 3);
        QVERIFY(held >= 0);
    }

    /// A process of its own does it and ends by a signal that nothing takes: first right after a slice, then so many microseconds after
    /// so many slices, again and again.
    void killedItGoesOnWhereItWas()
    {
        const quint32 seed = qEnvironmentVariable("CF_SEED", u"20250314"_s).toUInt();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QTemporaryDir profile;
        const int records = qEnvironmentVariableIsSet("CF_RECORDS") ? qEnvironmentVariableIntValue("CF_RECORDS") : 2000;
        {
            RemovalWorld world(profile.path());
            world.fill({city, other}, records);
            world.write([](store::Database& database) { return database.execute(u"UPDATE record_statement SET body = '{}'"); });
            world.disconnect(city);
        }
        int kills = 0, between = 0;
        for (bool ended = false; !ended; ++kills) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            const quint32 slices = kills == 0 ? 1 : kills < 40 ? 1 + random.bounded(3U) : 1'000'000;
            const quint32 microseconds = kills == 0 ? 0 : 1 + random.bounded(30'000U);
            process.start(QCoreApplication::applicationFilePath(),
                          {u"--remove"_s, profile.path(), QString::number(slices), QString::number(microseconds)});
            QVERIFY(process.waitForFinished(200'000));
            ended = process.exitStatus() == QProcess::NormalExit;
            if (!ended) {
                RemovalWorld world(profile.path());
                QCOMPARE(world.trouble(), QString());
                const qint64 left = world.number(u"SELECT count(*) FROM communication c JOIN repository r ON r.pk = c.repository WHERE r.name = 'City'"_s);
                between += left > 0 && left < records;
            } else {
                QCOMPARE(process.exitCode(), 0);
            }
        }
        qInfo("%d kills, %d of them with some gone and some left", kills - 1, between);
        QVERIFY(between > 0);
        RemovalWorld world(profile.path());
        QCOMPARE(world.number(u"SELECT count(*) FROM repository"_s), 1);
        QCOMPARE(world.number(u"SELECT count(*) FROM communication"_s), records);
        QCOMPARE(world.trouble(), QString());
        QCOMPARE(world.hits(u"everywhere"_s), (records + 2) / 3);
        for (const char* table : {"envelope", "leg", "source", "rendition", "communication_fact"}) {
            QCOMPARE(world.number(u"SELECT count(*) FROM "_s + QLatin1StringView(table)), records);
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 5 && QByteArray(argv[1]) == "--remove") {
        int slices = QByteArray(argv[3]).toInt();
        const useconds_t left = QByteArray(argv[4]).toUInt();
        RemovalWorld world(QString::fromLocal8Bit(argv[2]));
        QElapsedTimer all, slice;
        all.start();
        slice.start();
        qint64 longest = 0;
        const auto gone = world.remove(city, {}, [&](qint64, qint64) {
            longest = std::max(longest, slice.restart());
            if (--slices == 0) {
                left == 0 ? void(::raise(SIGKILL)) : void(::ualarm(left, 0));
            }
        });
        if (gone) {
            qInfo("%lld records and what belongs to them in %lld ms, the longest slice %lld ms", gone->records, all.elapsed(), longest);
        }
        return gone || gone.error().kind == ErrorKind::NotFound ? 0 : 1;
    }
    RemoveRecordsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "remove_records_test.moc"
