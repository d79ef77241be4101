// What is kept of a repository beside its communications: runs that ended, counts, how it is reached.
#include "tests/support/cache_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class CacheRepositoryTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 day = qint64(24) * 3600 * 1000;
    std::unique_ptr<CacheRig> m;

    Repository repository() { return cache::readRepositories(m->database)->front(); }
    void note(UtcMs ended, std::optional<Failure> failure = {})
    {
        PastRun run;
        run.started = ended - 10;
        run.ended = ended;
        run.seen = 7;
        run.failure = failure;
        QVERIFY(cache::noteRun(m->database, archive(), run).has_value());
    }
    std::vector<PastRun> runs(UtcMs since)
    {
        const auto read = cache::readRuns(m->database, archive(), since);
        [&] { QVERIFY2(read.has_value(), "the runs cannot be read"); }();
        return read.value_or(std::vector<PastRun>());
    }

private Q_SLOTS:
    void init() { m = std::make_unique<CacheRig>(); }

    void aRunIsRememberedWithHowFarItBroughtTheRepository()
    {
        note(1000, Failure::Offline);
        QVERIFY(cache::noteComplete(m->database, archive(), {}, 1500, 2000).has_value());
        note(2000);
        const std::vector<PastRun> all = runs(0);
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].failure, std::optional(Failure::Offline));
        QVERIFY(!all[0].watermark);
        QCOMPARE(all[1].watermark, std::optional<UtcMs>(1500));
        QVERIFY(!all[1].failure);
        QCOMPARE(all[1].seen, qint64(7));
    }

    void gapsAreCountedForAsLongAsTheyAreOpen()
    {
        const auto counted = [this] { return std::pair(repository().gaps, cache::readScope(m->database)->entries.front().gaps); };
        RepositoryGap gap;
        gap.repository = archive();
        gap.subject = u"objects"_s;
        QVERIFY(cache::putGap(m->database, gap).has_value());
        gap.subject = u"events"_s;
        QVERIFY(cache::putGap(m->database, gap).has_value());
        QCOMPARE(counted(), std::pair(qint64(2), qint64(2)));
        QVERIFY(cache::closeGap(m->database, gap, 10).has_value());
        QCOMPARE(counted(), std::pair(qint64(1), qint64(1)));
    }

    void theLastRunBeforeATimeComesAlongForItHoldsUntilTheNext()
    {
        note(1000);
        note(2000);
        note(3000);
        QCOMPARE(runs(2500).size(), size_t(2));
        QCOMPARE(runs(2500)[0].ended, UtcMs(2000));
    }

    void runsOfMoreThanThirtyDaysAgoAreForgotten()
    {
        note(day);
        note(40 * day);
        QCOMPARE(runs(0).size(), size_t(1));
    }

    void communicationsAreCountedOnceHoweverOftenTheyChange()
    {
        Communication c = letter(u"EX-1"_s);
        m->put(c, 1);
        m->put(c, 2);
        c.type = u"renewal letter"_s;
        m->put(c, 3);
        m->put(letter(u"EX-2"_s), 4);
        QCOMPARE(repository().communications, qint64(2));
        QCOMPARE(m->count(u"SELECT count(*) FROM communication_fact WHERE known_to IS NULL"_s), qint64(2));
    }

    void howARepositoryIsReachedCanBeChanged()
    {
        Repository changed = repository();
        changed.location = u"https://elsewhere.example"_s;
        changed.mapping = u"[ignored]\na\n"_s;
        changed.connection.user = u"auditor"_s;
        changed.checkEvery = 900;
        QVERIFY(cache::changeRepository(m->database, changed).has_value());
        QCOMPARE(repository().location, changed.location);
        QCOMPARE(repository().mapping, changed.mapping);
        QCOMPARE(repository().connection, changed.connection);
        QCOMPARE(repository().checkEvery, 900);
        changed.id = repositoryId(RepositoryKind::Cmis, u"nobody"_s);
        QCOMPARE(cache::changeRepository(m->database, changed).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(CacheRepositoryTest)
#include "cache_repository_test.moc"
