// Where a pack can be filed, and why it can be nowhere; and that filing one version in one place is one command, whoever asks for it.
#include "models/cache/write_repository.h"
#include "models/cache/write_workspace.h"
#include "models/domain/connection_setting.h"
#include "models/evidence/pack/pack_filing_place.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;
using evidence::FilingBar;

class PackFilingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<cache::Cache> m_cache;

    Repository add(RepositoryKind kind, const QString& name, const QString& folder = {}, bool isConnected = true)
    {
        Repository one;
        one.kind = kind;
        one.name = name;
        one.id = repositoryId(kind, name);
        one.location = u"https://"_s + name + u".example"_s;
        if (!folder.isEmpty()) {
            one.connection.settings.insert(u"filingFolder"_s, folder);
        }
        if (!isConnected) {
            noteDisconnected(one.connection, 7);
        }
        write([one](store::Database& database) { return cache::addRepository(database, one); });
        return one;
    }
    void addRoom(const Repository& keeper, const QString& id)
    {
        BusinessWorkspace room;
        room.nativeId = id;
        room.name = u"Fee dispute"_s;
        write([=](store::Database& database) { return cache::writeWorkspace(database, keeper.id, room, 10); });
    }
    template <class Work> void write(Work work)
    {
        auto written = m_cache->writer().write([work](store::Database& database) -> Result<void> {
            const auto done = work(database);
            return done ? Result<void>() : tl::unexpected<Error>(done.error());
        });
        QVERIFY(written.result().has_value());
    }
    evidence::FilingChoice choice(const QString& workspace) { return evidence::filingChoiceOf(*m_cache, workspace).result().value(); }
    static Pack pack()
    {
        Pack pack;
        pack.id = u"PK-1"_s;
        SealedPack one;
        one.file = u"PK-1-1-00.pdf"_s;
        one.sha256 = QByteArray(32, 'x');
        pack.versions = {one};
        return pack;
    }

private Q_SLOTS:
    void init()
    {
        m_cache.reset();
        m_profile = std::make_unique<QTemporaryDir>();
        m_cache = *cache::Cache::open(m_profile->path());
    }

    void withoutAnArchiveThatTakesDocumentsThereIsNone()
    {
        QCOMPARE(choice({}).bar, FilingBar::NoArchive);
        add(RepositoryKind::ArchivesSpace, u"finding-aids"_s);
        add(RepositoryKind::Folder, u"share"_s);
        QCOMPARE(choice(u"12"_s).bar, FilingBar::NoArchive);
        add(RepositoryKind::Cmis, u"old"_s);
        QCOMPARE(choice({}).bar, FilingBar::NoPlace);
    }

    void theWorkspaceComesFirstThenFoldersThatAreNamed()
    {
        const Repository rooms = add(RepositoryKind::ExtendedEcm, u"rooms"_s, u"2000"_s);
        const Repository old = add(RepositoryKind::Documentum, u"old"_s, u"/Packs"_s);
        add(RepositoryKind::Cmis, u"gone"_s, u"/Packs"_s, false);
        addRoom(rooms, u"4711"_s);
        const evidence::FilingChoice found = choice(u"4711"_s);
        QCOMPARE(found.bar, FilingBar::None);
        QCOMPARE(found.places.size(), 3U);
        QCOMPARE(found.places[0], (FilingPlace{rooms.id, u"rooms"_s, RepositoryKind::ExtendedEcm, u"4711"_s, u"Fee dispute"_s, true}));
        QCOMPARE(found.places[1].folder, u"2000"_s);
        QCOMPARE(found.places[2], (FilingPlace{old.id, u"old"_s, RepositoryKind::Documentum, u"/Packs"_s, u"/Packs"_s, false}));
    }

    void aWorkspaceThatCannotTakeItSaysWhy()
    {
        const Repository rooms = add(RepositoryKind::ExtendedEcm, u"rooms"_s, {}, false);
        addRoom(rooms, u"4711"_s);
        QCOMPARE(choice(u"4711"_s).bar, FilingBar::Disconnected);
        QCOMPARE(choice(u"4711"_s).about, u"rooms"_s);
        const Repository open = add(RepositoryKind::ExtendedEcm, u"open"_s);
        addRoom(open, u"4712"_s);
        QCOMPARE(choice(u"4712"_s).bar, FilingBar::None);
        write([&](store::Database& database) { return cache::noteWorkspaceStanding(database, open.id, u"4712"_s, RecordStanding::Deleted, u"told"_s, 20); });
        QCOMPARE(choice(u"4712"_s).bar, FilingBar::WorkspaceGone);
    }

    void oneVersionInOnePlaceIsOneCommand()
    {
        const FilingPlace place{RepositoryId(u"r"_s), u"rooms"_s, RepositoryKind::ExtendedEcm, u"4711"_s, u"Fee dispute"_s, true};
        FilingPlace elsewhere = place;
        elsewhere.folder = u"4712"_s;
        const auto key = [&](int version, const FilingPlace& where, int withdrawn) {
            SealedPack one = pack().versions.front();
            one.number = version;
            return plannedFiling(pack(), one, "bytes", {}, where, withdrawn, u"as seen"_s, u"ana"_s, 5).plan.id;
        };
        QCOMPARE(key(1, place, 0), key(1, place, 0));
        QVERIFY(QSet({key(1, place, 0), key(2, place, 0), key(1, elsewhere, 0), key(1, place, 1)}).size() == 4);
        const PlannedFiling planned = plannedFiling(pack(), pack().versions.front(), "bytes", "signature", place, 0, u"as seen"_s, u"ana"_s, 5);
        std::optional<FiledPack> filed = filedPackOf(planned.plan, planned.intents.front(), {planned.intents[1]});
        QVERIFY(filed);
        QCOMPARE(planned.intents.size(), 2U);
        QCOMPARE(planned.intents[1].follows, planned.plan.id);
        QCOMPARE(std::get<FileDocument>(planned.intents[1].command.deed).name, u"PK-1-1-00.pdf.minisig"_s);
        QCOMPARE(filed->version, 1);
        QCOMPARE(filed->signature->command.key, planned.intents[1].command.key);
        QCOMPARE(filed->place, place);
        QCOMPARE(filed->person, u"ana"_s);
        QCOMPARE(withdrawnBefore({}, 1, place), 0);
        QCOMPARE(withdrawnBefore({*filed}, 1, place), std::nullopt);
        QCOMPARE(withdrawnBefore({*filed}, 1, elsewhere), 0);
        filed->intent.state = IntentState::Withdrawn;
        QCOMPARE(withdrawnBefore({*filed}, 1, place), 1);
        filed->intent.isDoubtful = true; // a person left it as it is: it may lie there
        QCOMPARE(withdrawnBefore({*filed}, 1, place), std::nullopt);
        QVERIFY(wasLeft(*filed));
        Plan other = planned.plan;
        other.kind = u"reissue"_s;
        QVERIFY(!filedPackOf(other, planned.intents.front(), {}));
    }
};

QTEST_GUILESS_MAIN(PackFilingTest)
#include "pack_filing_test.moc"
