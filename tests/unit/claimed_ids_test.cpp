#include "models/cache/claimed_ids.h"
#include "models/cache/write_record.h"
#include "models/domain/evident_failure.h"
#include "tests/support/cache_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class ClaimedIdsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheRig> m;
    int m_made = 0;

    /// A record of an archive that says it is this document.
    Communication claiming(const QString& documentId, const QString& record)
    {
        Communication c = letter(u"record-"_s + record);
        c.documentId = documentId;
        ArchiveRecord there;
        there.repository = archive();
        there.nativeId = record;
        there.token = u"t%1"_s.arg(++m_made);
        c.record = there;
        return c;
    }
    void put(const QString& documentId, const QString& record, UtcMs at = 1000)
    {
        m->put(claiming(documentId, record), at);
        QVERIFY(cache::noteClaims(m->database, archive(), documentId, at).has_value());
    }
    void endRun(UtcMs at = 5000) { QVERIFY(cache::reviewClaims(m->database, archive(), at).has_value()); }
    /// "EX-1: /a, /b"
    QStringList open()
    {
        QStringList told;
        const auto gaps = cache::readGaps(m->database, archive());
        [&] { QVERIFY(gaps.has_value()); }();
        for (const RepositoryGap& gap : *gaps) {
            [&] { QCOMPARE(gap.failure, Failure::DupId); }();
            told << (gap.detail.isEmpty() ? gap.subject : gap.subject + u": "_s + gap.detail);
        }
        return told;
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<CacheRig>();
        m_made = 0;
    }

    void anIdThatOneRecordHasIsNoClaim()
    {
        put(u"EX-1"_s, u"/a"_s);
        put(u"EX-1"_s, u"/a"_s, 2000);
        put(u"EX-2"_s, u"/b"_s);
        put({}, u"/c"_s);
        put({}, u"/d"_s);
        endRun();
        QCOMPARE(open(), QStringList());
    }

    void twoRecordsOfOneIdAreToldWhateverItsSpelling()
    {
        put(u"EX-2025 0001"_s, u"/a"_s);
        put(u"ex20250001"_s, u"/b"_s);
        endRun();
        QCOMPARE(open(), QStringList{u"EX-2025 0001: /a, /b"_s});
    }

    void itIsOverWhenOneOfThemClaimsAnother()
    {
        put(u"EX-1"_s, u"/a"_s);
        put(u"EX-1"_s, u"/b"_s);
        put(u"EX-2"_s, u"/b"_s, 2000);
        endRun();
        QCOMPARE(open(), QStringList());
    }

    void itIsOverWhenOneIsNoLongerShown()
    {
        put(u"EX-1"_s, u"/a"_s);
        put(u"EX-1"_s, u"/b"_s);
        QVERIFY(cache::noteStanding(m->database, archive(), u"/a"_s, RecordStanding::NotVisible, u"404"_s, 2000).has_value());
        endRun();
        QCOMPARE(open(), QStringList());
        put(u"EX-1"_s, u"/a"_s, 6000); // shown again
        endRun(7000);
        QCOMPARE(open(), QStringList{u"EX-1: /a, /b"_s});
    }

    void theIdIsToldAsTheFirstThatStillClaimsItWritesIt()
    {
        put(u"EX-1"_s, u"/a"_s);
        put(u"ex 1"_s, u"/b"_s);
        put(u"EX1"_s, u"/c"_s);
        put(u"EX-9"_s, u"/a"_s, 2000);
        endRun();
        QCOMPARE(open(), QStringList{u"ex 1: /b, /c"_s});
    }

    void ofManyTwentyAreNamedUntilFewAreLeft()
    {
        for (int i = 0; i < 25; ++i) {
            put(u"EX-%1"_s.arg(i + 1), u"/a/%1"_s.arg(i));
            put(u"EX-%1"_s.arg(i + 1), u"/b/%1"_s.arg(i));
        }
        endRun();
        QCOMPARE(open().size(), qsizetype(cache::mostClaimedIds + 1));
        QVERIFY(open().contains(u"further document ids"_s));
        for (int i = 0; i < 10; ++i) {
            put(u"other-%1"_s.arg(i + 1), u"/b/%1"_s.arg(i), 2000);
        }
        endRun(6000);
        QCOMPARE(open().size(), qsizetype(15)); // all that are left, by their names
        QVERIFY(!open().contains(u"further document ids"_s));
        QVERIFY(open().contains(u"EX-25: /a/24, /b/24"_s));
    }

    void theSameIdInAnotherRepositoryIsACopyAndNoClaim()
    {
        put(u"EX-1"_s, u"/a"_s);
        Repository city;
        city.kind = RepositoryKind::ArchivesSpace;
        city.name = u"City"_s;
        city.id = repositoryId(city.kind, city.name);
        QVERIFY(cache::addRepository(m->database, city).has_value());
        Communication there = claiming(u"EX-1"_s, u"/b"_s);
        there.id = communicationId(city.id, there.nativeKey);
        there.record->repository = city.id;
        for (Rendition& rendition : there.renditions) {
            rendition.source.repository = city.id;
            rendition.id = renditionId(there.id, rendition.source.nativeId, {}, 1);
        }
        for (RecipientLeg& leg : there.legs) {
            leg.id = legId(there.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
        }
        m->put(there, 1000);
        QVERIFY(cache::noteClaims(m->database, city.id, u"EX-1"_s, 1000).has_value());
        endRun();
        QCOMPARE(open(), QStringList());
        QVERIFY(cache::readGaps(m->database, city.id)->empty());
    }

    void whatTheStateShowsByItselfBeginsAndEndsWithIt()
    {
        Repository repository = archiveRepository();
        QVERIFY(evidentFailures(repository, 10'000'000).empty());
        repository.checkEvery = 300;
        QVERIFY2(evidentFailures(repository, 10'000'000).empty(), "never complete is not late");
        repository.watermark = 1'000'000;
        QVERIFY(evidentFailures(repository, 1'000'000 + 1'200'000).empty());
        QCOMPARE(evidentFailures(repository, 1'000'000 + 1'200'001), std::vector{Failure::Stale});
        repository.setAside = 1;
        repository.altered = 2;
        QCOMPARE(evidentFailures(repository, 1'000'000), (std::vector{Failure::Partial, Failure::Hash}));
    }
};

QTEST_GUILESS_MAIN(ClaimedIdsTest)
#include "claimed_ids_test.moc"
