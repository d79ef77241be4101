// The twelve failures of journeys 4.0, each made by the real engine as far as anything here can, and found where a person reads it:
// among what is open of its repository, or on the record. That each has an icon and a wording of its own is held by
// tests/unit/repository_presenter_test.cpp. LATE comes with delivery feeds; nothing here knows of a window that is still open.
#include "tests/support/archive_steps.h"
#include "tests/support/archives_world.h"
#include "ui/record/record_text_presenter.h"
#include "ui/repositories/failure_words_presenter.h"
#include "ui/repositories/repository_facts_presenter.h"

#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/estate/estate_plan.h"
#include "models/cache/write_repository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using sandbox::ArchiveKind;
using sandbox::FaultKind;

class FailureCodesTest : public QObject
{
    Q_OBJECT

    /// What is open of a repository, in the words of its page, as a list of failures.
    static QStringList open(cache::Cache& cache, const RepositoryId& id, UtcMs now)
    {
        auto reading = cache.repositories();
        auto knowing = cache.health(id, 0);
        reading.waitForFinished(); // readers answer
        knowing.waitForFinished();
        const auto repositories = reading.result();
        const auto health = knowing.result();
        [&] { QVERIFY(repositories.has_value() && health.has_value()); }();
        const auto repository = std::ranges::find(*repositories, id, &Repository::id);
        QStringList found;
        const RepositoryTelling telling{now, QTimeZone("Europe/Berlin")};
        for (const RecordFact& fact : healthFactsOf(*repository, &*health, nullptr, telling)) {
            const auto failure = fromCode<Failure>(fact.copy.section(u' ', 0, 0));
            if (!fact.copy.isEmpty() && failure) {
                [&] {
                    QCOMPARE(fact.name, failureWords(*failure).word);
                    QCOMPARE(fact.mark.icon, failureWords(*failure).icon);
                }();
                found << code(*failure);
            }
        }
        [&] { QCOMPARE(openCount(*repository, *health, now), int(found.size())); }();
        return found;
    }
    static QStringList open(ArchiveRig& rig) { return open(*rig.cache, rig.repository.id, rig.clock.now()); }
    static QStringList open(SyncRig& rig) { return open(*rig.cache, rig.repository.id, rig.clock.now()); }
    static void lookEvery(ArchiveRig& rig, int seconds)
    {
        rig.repository.checkEvery = seconds;
        auto changed = rig.cache->writer().write([repository = rig.repository](store::Database& database) { return cache::changeRepository(database, repository); });
        changed.waitForFinished();
        QVERIFY(changed.result().has_value());
    }
    static void set(ArchiveRig& rig, const QString& archive, const QString& name, const QJsonValue& value)
    {
        QVERIFY(rig.world().act({{u"do"_s, u"set"_s}, {u"archive"_s, archive}, {u"name"_s, name}, {u"value"_s, value}}));
    }
    static QList<MarkedText> badges(const cache::Record& record, int rendition)
    {
        return badgesOf(record, rendition, {query::Zone(), query::Calendar{estate::readUntil, QTimeZone("Europe/Berlin"), Qt::Monday}});
    }
    static bool bears(const QList<MarkedText>& marks, Failure failure)
    {
        return std::ranges::any_of(marks, [&](const MarkedText& mark) { return mark.icon == failureWords(failure).icon && mark.mark != Mark::Plain; });
    }

private Q_SLOTS:
    void offlineWhileTheServerDoesNotAnswerAndNoLonger()
    {
        ArchiveRig rig(ArchiveKind::Cmis, settings(400));
        load(rig);
        QCOMPARE(open(rig), QStringList());
        rig.faults().add(fault(FaultKind::Drop, u"*"_s, 1'000));
        rig.pass(300'000);
        QVERIFY(!rig.sync());
        QCOMPARE(open(rig), QStringList{u"OFFLINE"_s});
        QVERIFY(rig.record(12)); // and everything is answered from what is known
        rig.faults().clear();
        rig.pass(300'000);
        QVERIFY(rig.sync());
        QCOMPARE(open(rig), QStringList());
    }

    void staleWhenNoRunCameToItsEndForFourTimesTheUsualWait()
    {
        ArchiveRig rig(ArchiveKind::ArchivesSpace, settings(400));
        lookEvery(rig, 300);
        load(rig);
        rig.pass(19 * 60'000);
        QCOMPARE(open(rig), QStringList());
        rig.pass(2 * 60'000);
        QCOMPARE(open(rig), QStringList{u"STALE"_s});
        rig.faults().add(fault(FaultKind::Drop, u"*"_s, 1'000));
        QVERIFY(!rig.sync());
        QCOMPARE(open(rig), (QStringList{u"OFFLINE"_s, u"STALE"_s})); // an attempt alone makes nothing fresher
        rig.faults().clear();
        QVERIFY(rig.sync());
        QCOMPARE(open(rig), QStringList());
        lookEvery(rig, 0);
        rig.pass(UtcMs(30) * 86'400'000);
        QCOMPARE(open(rig), QStringList()); // only when asked: it is as old as people want it
    }

    void partialWhileRecordsAreSetAside()
    {
        SyncRig rig;
        rig.put(u"index.csv"_s, "DocumentId,CustomerId,DocumentType,IssueDate,FileName\nEX-1,C-1,notice,2025-03-14,a.pdf\n\"EX-2,C-1,notice,2025-03-14,b.pdf\n");
        rig.put(u"a.pdf"_s, "one");
        rig.put(u"b.pdf"_s, "two");
        QVERIFY(rig.run());
        QCOMPARE(open(rig), QStringList{u"PARTIAL"_s});
        rig.put(u"index.csv"_s, "DocumentId,CustomerId,DocumentType,IssueDate,FileName\nEX-1,C-1,notice,2025-03-14,a.pdf\nEX-2,C-1,notice,2025-03-14,b.pdf\n");
        QVERIFY(rig.run());
        QCOMPARE(open(rig), QStringList());
    }

    void partialWhenARunCannotGoOn()
    {
        ArchiveRig rig(ArchiveKind::ArchivesSpace, settings(400));
        rig.faults().add(fault(FaultKind::SignInPage, u"*"_s, 1'000, 3));
        QVERIFY(!rig.sync());
        QCOMPARE(open(rig).mid(0, 1), QStringList{u"PARTIAL"_s}); // waiting took time here alone, so clocks may differ as well
        rig.faults().clear();
        rig.clock.set(rig.there().trueNow());
        QVERIFY(rig.sync());
        QCOMPARE(open(rig), QStringList());
    }

    void truncatedWithBothNumbersWhenASecondHoldsMoreThanTheServerLists()
    {
        ArchiveRig rig(ArchiveKind::ExtendedEcm, settings(400));
        set(rig, u"extended-ecm"_s, u"search-window"_s, 4);
        QVERIFY(rig.sync());
        QVERIFY2(open(rig).contains(u"TRUNCATED"_s), qPrintable(open(rig).join(u' ')));
        const auto gaps = rig.read([&](store::Database& database) { return cache::readGaps(database, rig.repository.id); });
        QVERIFY(gaps->front().expected > gaps->front().found);
        set(rig, u"extended-ecm"_s, u"search-window"_s, 10'000);
        step(rig);
        QCOMPARE(open(rig), QStringList());
        agrees(rig);
    }

    void conflictWhileADocumentIsNeverTwiceTheSame()
    {
        SyncRig rig;
        rig.put(u"one.txt"_s, "a");
        QByteArray more = "a";
        rig.whileReading = [&] { rig.put(u"one.txt"_s, more += 'a'); };
        QVERIFY(rig.run());
        QCOMPARE(open(rig), (QStringList{u"CONFLICT"_s, u"PARTIAL"_s}));
        QVERIFY(rig.run()); // it rests now
        QCOMPARE(open(rig), QStringList());
    }

    void conflictWhenTheServerSaysThatSomethingChangedUnderTheRun()
    {
        ArchiveRig rig(ArchiveKind::Documentum, settings(400));
        sandbox::Fault changed = fault(FaultKind::Status, u"*dql=*"_s, 1'000);
        changed.status = 409;
        rig.faults().add(changed);
        QVERIFY(!rig.sync());
        QCOMPARE(open(rig), QStringList{u"CONFLICT"_s});
        rig.faults().clear();
        QVERIFY(rig.sync());
        QCOMPARE(open(rig), QStringList());
    }

    void deniedWhenTheAccountIsRefused()
    {
        ArchiveRig rig(ArchiveKind::Cmis, settings(400));
        load(rig);
        sandbox::Fault refused = fault(FaultKind::Status, u"*"_s, 1'000);
        refused.status = 403;
        rig.faults().add(refused);
        QVERIFY(!rig.sync());
        QCOMPARE(open(rig), QStringList{u"DENIED"_s});
        rig.faults().clear();
        QVERIFY(rig.sync());
        QCOMPARE(open(rig), QStringList());
    }

    void deniedWhenTheAccountIsLetInAndShownNothingOfWhatItSaw()
    {
        ArchiveRig rig(ArchiveKind::Documentum, settings(400));
        load(rig);
        const auto rights = [&](const QString& what) {
            QVERIFY(rig.world().act({{u"do"_s, what}, {u"archive"_s, u"documentum"_s}, {u"account"_s, u"counterfoil"_s}}));
        };
        rights(u"withdraw"_s);
        step(rig);
        QCOMPARE(open(rig), QStringList{u"DENIED"_s});
        QCOMPARE(rig.record(12)->standing, RecordStanding::NotVisible); // and not deleted
        rights(u"grant"_s);
        step(rig);
        QCOMPARE(open(rig), QStringList());
        QCOMPARE(rig.record(12)->standing, RecordStanding::Present);
    }

    void legacyOnTheRecordWhoseFormatNobodyReads()
    {
        QTemporaryDir folder;
        estate::Filling filling;
        filling.profile = folder.path();
        filling.records = estate::trapEvery;
        QVERIFY(estate::fill(filling));
        auto database = store::Database::open(folder.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly);
        QVERIFY(database.has_value());
        quint64 number = 0;
        while (estate::trapOf(1, number) != 24) {
            ++number;
        }
        const auto record = cache::readRecord(*database, u"D-%1"_s.arg(number, 9, 10, QChar(u'0')));
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
        QVERIFY(bears(badges(*record, 0), Failure::Legacy));
        const auto other = cache::readRecord(*database, u"D-%1"_s.arg(number + 1, 9, 10, QChar(u'0')));
        QVERIFY(other && !bears(badges(*other, 0), Failure::Legacy));
    }

    void tzWhileTheZoneThatIsSetIsNotTheServers()
    {
        ArchiveRig rig(ArchiveKind::ExtendedEcm, settings(400));
        rig.repository.mapping.replace(u"zone = Europe/Berlin"_s, u"zone = Asia/Tokyo"_s);
        rig.repository.zone = u"Asia/Tokyo"_s;
        rig.restart();
        set(rig, u"extended-ecm"_s, u"zone"_s, false);
        QVERIFY(rig.sync());
        QVERIFY2(open(rig).contains(u"TZ"_s), qPrintable(open(rig).join(u' ')));
        rig.repository.mapping.replace(u"zone = Asia/Tokyo"_s, u"zone = Europe/Berlin"_s);
        rig.repository.zone = u"Europe/Berlin"_s;
        rig.restart();
        step(rig);
        QVERIFY2(!open(rig).contains(u"TZ"_s), qPrintable(open(rig).join(u' ')));
    }

    void dupidWhileTwoRecordsOfARepositoryClaimOneId()
    {
        ArchiveRig rig(ArchiveKind::ArchivesSpace, settings(400));
        load(rig);
        QCOMPARE(open(rig), QStringList());
        const QString own = rig.truth(13)[u"document"].toString();
        QVERIFY(rig.holdings().amend(13, {{u"document"_s, rig.truth(12)[u"document"]}}));
        step(rig);
        QCOMPARE(open(rig), QStringList{u"DUPID"_s});
        QVERIFY(rig.record(12)->communication.id != rig.record(13)->communication.id); // never merged
        agrees(rig);
        QVERIFY(rig.holdings().amend(13, {{u"document"_s, own}}));
        step(rig);
        QCOMPARE(open(rig), QStringList());
        // Or one of them goes.
        QVERIFY(rig.holdings().amend(13, {{u"document"_s, rig.truth(12)[u"document"]}}));
        step(rig);
        QCOMPARE(open(rig), QStringList{u"DUPID"_s});
        QVERIFY(rig.holdings().remove(13, true));
        step(rig);
        QCOMPARE(open(rig), QStringList());
    }

    void hashWhenADocumentIsNotWhatItsRecordStates()
    {
        ArchivesWorld world(4'000, {ArchiveKind::Documentum});
        world.synced(ArchiveKind::Documentum);
        const RepositoryId id = world.repository(ArchiveKind::Documentum).id;
        sandbox::Holdings& holdings = world.world->holdings(ArchiveKind::Documentum);
        std::optional<Held> altered;
        for (const quint64 accession : holdings.present(false).all()) {
            if (holdings.record(accession).current().files[0].content == ContentState::Altered && !holdings.record(accession).isStub) {
                altered = Held{ArchiveKind::Documentum, accession, world.world->truth(ArchiveKind::Documentum, accession)};
                break;
            }
        }
        QVERIFY(altered);
        QVERIFY(!open(*world.cache, id, world.clock.now()).contains(u"HASH"_s));
        const auto& renditions = world.record(*altered).renditions;
        QVERIFY(world.open(renditions.front().rendition.source));
        QTRY_VERIFY(!world.record(*altered).renditions.front().status.sha256.isEmpty());
        QVERIFY(open(*world.cache, id, world.clock.now()).contains(u"HASH"_s));
        QVERIFY(bears(badges(world.record(*altered), 0), Failure::Hash));
    }

    void clockWhileTheServersIsNotOurs()
    {
        ArchiveRig rig(ArchiveKind::ArchivesSpace, settings(400));
        rig.there().setSkew(600'000);
        QVERIFY(rig.sync());
        QCOMPARE(open(rig), QStringList{u"CLOCK"_s});
        rig.there().setSkew(0);
        step(rig);
        QCOMPARE(open(rig), QStringList());
    }
};

QTEST_GUILESS_MAIN(FailureCodesTest)
#include "failure_codes_test.moc"
