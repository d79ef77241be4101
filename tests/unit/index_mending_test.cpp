// The repair of an index in the background, on a cache of its own: what it says, and what a search answers meanwhile.
#include "models/cache/cache.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/query/parse.h"
#include "models/search/index_mending.h"
#include "models/search/indexed_search.h"
#include "models/search/text_index.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using Phase = RepairStatus::Phase;

namespace {

constexpr int letters = 2500; ///< three pieces of the repair

class Rig
{
public:
    Rig()
        : cache(*cache::Cache::open(m_directory.path()))
        , desk(cache->readers(), search::indexedSearches())
        , mending(cache->readers(), cache->writer(), cache->path())
    {
        write([](store::Database& database) -> Result<void> {
            Repository repository;
            repository.name = u"Letters"_s;
            repository.id = repositoryId(RepositoryKind::Folder, repository.name);
            CF_CHECK(cache::addRepository(database, repository));
            std::vector<CommunicationId> ids;
            for (int i = 0; i < letters; ++i) {
                Communication letter;
                letter.nativeKey = QString::number(i);
                letter.id = communicationId(repository.id, letter.nativeKey);
                letter.documentId = u"L-%1"_s.arg(i);
                letter.title = i % 2 ? u"Odd notice"_s : u"Even notice"_s;
                Rendition rendition;
                rendition.source = {repository.id, letter.documentId, {}, {}, {}};
                rendition.id = renditionId(letter.id, letter.documentId, {}, 0);
                letter.renditions.push_back(rendition);
                cache::Observation seen;
                seen.ref = rendition.source;
                seen.sha256 = QByteArray(32, 'x');
                seen.at = 1000;
                CF_CHECK(cache::observeSource(database, seen));
                ids.push_back(letter.id);
                CF_CHECK(cache::writeCommunication(database, letter, 1000));
            }
            CF_CHECK(search::reindex(database, ids));
            return database.execute(u"UPDATE index_state SET next_unbuilt = NULL"_s);
        });
    }
    template <class F>
    void write(F f)
    {
        const auto written = cache->writer().write(std::move(f));
        if (const auto result = written.result(); !result) {
            qFatal("%s", qPrintable(result.error().detail));
        }
    }
    void harm()
    {
        write([](store::Database& database) {
            return database.execute(u"UPDATE index_block SET data = zeroblob(length(data))"_s);
        });
    }
    Result<search::Total> total()
    {
        return desk.total({*query::parse(u"odd"_s), {0, QTimeZone::utc(), Qt::Monday}}).result();
    }
    Phase phase() const { return mending.status().phase; }
    qint64 number(const QString& sql)
    {
        return cache->readers().read([sql](store::Database& database) { return database.integer(sql); }).result().value_or(-1);
    }

private:
    QTemporaryDir m_directory;

public:
    std::unique_ptr<cache::Cache> cache;
    search::SearchDesk desk;
    search::IndexMending mending;
};

} // namespace

class IndexMendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheIndexWholeAgainPieceByPiece()
    {
        Rig rig;
        QCOMPARE(rig.total().value().total, letters / 2);
        rig.harm();
        const auto harmed = rig.total();
        QVERIFY(!harmed && search::isIndexDamage(harmed.error()));
        QList<qint64> done;
        connect(&rig.mending, &RepairControl::statusChanged, this, [&] {
            if (rig.phase() == Phase::Making) {
                done << rig.mending.status().done;
            }
        });
        rig.mending.repair();
        rig.mending.repair(); // while it runs: nothing
        QTRY_COMPARE(rig.phase(), Phase::Done);
        QCOMPARE(done, (QList<qint64>{0, 1000, 2000}));
        QVERIFY(rig.mending.report().isClean());
        QCOMPARE(rig.total().value().total, letters / 2);
    }

    void answersRightlyWhereItWasStoppedAndGoesOnFromThere()
    {
        Rig rig;
        rig.harm();
        const auto stop = connect(&rig.mending, &RepairControl::statusChanged, this, [&] {
            if (rig.phase() == Phase::Making && rig.mending.status().done == 1000) {
                rig.mending.cancel();
            }
        });
        rig.mending.repair();
        QTRY_COMPARE(rig.phase(), Phase::Cancelled);
        disconnect(stop);
        QCOMPARE(rig.total().value().total, letters / 2); // from the rows: most are not in the index
        qint64 again = 0;
        connect(&rig.mending, &RepairControl::statusChanged, this,
                [&] { again = rig.mending.status().total.value_or(again); });
        rig.mending.repair();
        QTRY_COMPARE(rig.phase(), Phase::Done);
        QVERIFY2(again < letters, "what was put in again is put in twice");
        QCOMPARE(rig.total().value().total, letters / 2);
    }

    void isStoppedWhileItLooks()
    {
        Rig rig;
        rig.harm();
        rig.mending.repair();
        rig.mending.cancel();
        QTRY_COMPARE(rig.phase(), Phase::Cancelled);
        const auto still = rig.total();
        QVERIFY(!still && search::isIndexDamage(still.error())); // nothing was changed
    }

    void leavesTheIndexCompleteWhereverItsMarkStoodBefore()
    {
        for (const int mark : {1, 5, 1005, letters}) {
            Rig rig;
            rig.harm();
            rig.write([mark](store::Database& database) {
                return database.execute(u"UPDATE index_state SET next_unbuilt = %1"_s.arg(mark));
            });
            rig.mending.repair();
            QTRY_COMPARE(rig.phase(), Phase::Done);
            QCOMPARE(rig.number(u"SELECT count(*) FROM index_state WHERE next_unbuilt IS NULL"_s), 1);
        }
    }

    void repairsTheListOfFrequentWordsWithTheSegmentsThatWentByIt()
    {
        Rig rig;
        rig.write([](store::Database& database) -> Result<void> {
            CF_TRY(const bool noted, index::noteFrequentWords(database, {1, 2, 10'000, 10, 10, 1, 100}));
            CF_TRY(store::Statement all, database.prepare(u"SELECT pk FROM communication ORDER BY pk"_s));
            std::vector<qint64> rows;
            for (;;) {
                CF_TRY(const bool row, all.step());
                if (!row) {
                    break;
                }
                rows.push_back(all.integer(0));
            }
            return noted ? search::remakeIndex(database, rows) : fail(ErrorKind::NotFound, u"nothing is frequent"_s);
        });
        QVERIFY(rig.number(u"SELECT max(frequent) FROM index_segment"_s) > 1);
        rig.write([](store::Database& database) { return database.execute(u"UPDATE index_frequent SET word = zeroblob(length(word)) WHERE number = 1"_s); });
        const auto found = rig.cache->readers().read([](store::Database& database) { return search::checkIndex(database); }).result();
        QVERIFY(found.has_value());
        QCOMPARE(found->damaged, QStringList{u"search index: frequent word 1 is damaged"_s});
        rig.mending.repair();
        QTRY_COMPARE(rig.phase(), Phase::Done);
        QCOMPARE(rig.total().value().total, letters / 2);
    }

    void waitsForWhoKeepsTheIndexNow()
    {
        Rig rig;
        store::ProfileLock lock(rig.cache->path(), search::indexLock);
        QVERIFY(lock.tryLock());
        rig.mending.repair();
        QCOMPARE(rig.phase(), Phase::Failed);
        QCOMPARE(rig.mending.status().error->kind, ErrorKind::Conflict);
        lock.unlock();
        rig.mending.repair();
        QTRY_COMPARE(rig.phase(), Phase::Done);
        QVERIFY(lock.tryLock());
    }

    void aLockThatAKilledProcessHadNotWrittenYetIsNone()
    {
        QTemporaryDir directory;
        const QString cache = directory.filePath(u"cache.sqlite"_s);
        QFile empty(directory.filePath(u"archive.lock"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        store::ProfileLock lock(cache, u"archive"_s), other(cache, u"archive"_s);
        QVERIFY(lock.tryLock());
        QVERIFY(!other.tryLock());
        lock.unlock();
        QVERIFY(other.tryLock());
    }

    void findsNothingToDoInAWholeIndex()
    {
        Rig rig;
        rig.mending.repair();
        QTRY_COMPARE(rig.phase(), Phase::Done);
        QCOMPARE(rig.mending.status().total, std::optional<qint64>(0));
    }

    void takesNoOtherErrorForDamage()
    {
        QVERIFY(!search::isIndexDamage({ErrorKind::Storage, u"search index: a block"_s, {}}));
        QVERIFY(!search::isIndexDamage({ErrorKind::Protocol, u"a text in the cache is damaged"_s, {}}));
    }
};

QTEST_GUILESS_MAIN(IndexMendingTest)
#include "index_mending_test.moc"
