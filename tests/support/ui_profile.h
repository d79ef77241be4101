// A profile in a temporary directory with everything the window stands on: real cache and desk, a fake archive behind
// the search, a fake sync, a clock that stands.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/write_repository.h"
#include "models/desk/desk.h"
#include "models/search/search_desk.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_connections.h"
#include "tests/support/fake_repair.h"
#include "tests/support/fake_search.h"
#include "tests/support/fake_sync.h"

#include <QTemporaryDir>

namespace cf::test {

class UiProfile
{
public:
    UiProfile()
    {
        cache = *cache::Cache::open(directory.path());
        desk = *desk::Desk::open(directory.path());
        addRepository(QStringLiteral("Northgate"), clock.now() - 60'000, {});
        addRepository(QStringLiteral("Print archive"), clock.now() - 2 * 3'600'000 - 1, {});
        addRepository(QStringLiteral("Mail"), clock.now() - 3'600'000, QStringLiteral("folder not mounted"));
        archive.setTotal(1937);
        archive.setPopulation(10'000'000);
        archive.setScope({{{RepositoryId(QStringLiteral("r1")), QStringLiteral("Northgate"), clock.now(), false}}});
        archive.setFacet(search::Facet::State, {{QStringLiteral("BOUNCED_HARD"), 1937},
                                                {QStringLiteral("OPENED"), 431},
                                                {QStringLiteral("NO_EVIDENCE"), 106}});
        archive.setFacet(search::Facet::Channel, {{QStringLiteral("EMAIL"), 1604},
                                                  {QStringLiteral("PRINT"), 1212},
                                                  {QStringLiteral("PORTAL"), 498},
                                                  {QStringLiteral("SMS"), 104}});
        archive.setFacet(search::Facet::Type, {{QStringLiteral("Fee-change notice"), 1204},
                                               {QStringLiteral("Premium invoice"), 890},
                                               {QStringLiteral("Meter reading"), 612},
                                               {QStringLiteral("Claim decision"), 418},
                                               {QStringLiteral("Reminder"), 88},
                                               {QStringLiteral("Annual statement"), 17},
                                               {QStringLiteral("Other"), 3}});
        archive.setFacet(search::Facet::Repository, {{QStringLiteral("Northgate"), 1937}});
        std::vector<search::FacetCount> months;
        for (int i = 0; i < 28; ++i) {
            const QDate month = QDate(2023, 1, 1).addMonths(i);
            months.push_back({month.toString(QStringLiteral("yyyy-MM")), 20 + (i * 37) % 160 + (i == 26 ? 400 : 0)});
        }
        archive.setFacet(search::Facet::Month, months);
    }

    QTemporaryDir directory;
    FakeClock clock;
    FakeArchive archive;
    FakeSync sync;
    FakeConnections connections;
    FakeRepair repair;
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<desk::Desk> desk;

    search::SearchDesk& search()
    {
        if (!m_search) {
            m_search = std::make_unique<search::SearchDesk>(
                cache->readers(), [this](store::Database&) { return std::make_unique<FakeSearchIndex>(archive); });
        }
        return *m_search;
    }

    /// An archive on a server: behind for some hours in the night, with gaps, records that are no longer shown, and a mapping.
    RepositoryId addArchive()
    {
        Repository repository;
        repository.id = repositoryId(RepositoryKind::ArchivesSpace, QStringLiteral("City archive"));
        repository.kind = RepositoryKind::ArchivesSpace;
        repository.name = QStringLiteral("City archive");
        repository.location = QStringLiteral("https://archives.example/api/repositories/2");
        repository.mapping = QStringLiteral("[fields]\nexternal_ids/contract = accountId\n\n[ignored]\nnotes/scopecontent");
        repository.zone = QStringLiteral("Europe/Berlin");
        repository.connection = {SignInKind::Password, QStringLiteral("counterfoil"), {{QStringLiteral("levels"), QStringLiteral("item file")}}, false};
        repository.checkEvery = 300;
        const UtcMs now = clock.now();
        repository.added = now - 40 * 3'600'000LL;
        cache->writer()
            .write([repository, now](store::Database& database) -> Result<void> {
                CF_CHECK(cache::addRepository(database, repository));
                for (int i = 96; i > 0; --i) {
                    const UtcMs at = now - i * 900'000LL;
                    const bool offline = i > 40 && i < 62;
                    PastRun run{at, at + 4000, {}, 250, 12, {}, {}};
                    if (offline) {
                        run.failure = Failure::Offline;
                        run.detail = QStringLiteral("connection refused");
                    } else {
                        CF_CHECK(cache::noteComplete(database, repository.id, {}, at, at + 4000));
                    }
                    CF_CHECK(cache::noteRun(database, repository.id, run));
                }
                CF_CHECK(cache::noteReconciled(database, repository.id, 612'870, now - 5 * 3'600'000LL));
                CF_CHECK(cache::putGap(database, {repository.id, Failure::Truncated, QStringLiteral("archival_objects"),
                                                  QStringLiteral("page 31 was empty"), 7'750, 7'500, now - 7'200'000, now - 900'000}));
                return cache::putGap(database, {repository.id, Failure::Clock, QStringLiteral("server"), QStringLiteral("10 min ahead of this machine"),
                                                {}, {}, now - 86'400'000, now - 900'000});
            })
            .waitForFinished();
        connections.log = {{now - 5000, QStringLiteral("POST"), QStringLiteral("/users/…/login"), QStringLiteral("sign in"), 200, 812, 61, {}},
                           {now - 4800, QStringLiteral("GET"), QStringLiteral("/repositories/2/archival_objects?all_ids&modified_since"),
                            QStringLiteral("what changed"), 200, 48'211, 204, {}},
                           {now - 4300, QStringLiteral("GET"), QStringLiteral("/repositories/2/archival_objects?id_set&resolve[]"),
                            QStringLiteral("records"), 503, 0, 12, {}},
                           {now - 2300, QStringLiteral("GET"), QStringLiteral("/repositories/2/archival_objects?id_set&resolve[]"),
                            QStringLiteral("records"), 200, 1'204'882, 388, {}},
                           {now - 1200, QStringLiteral("GET"), QStringLiteral("/repositories/2/top_containers?all_ids"),
                            QStringLiteral("comparing"), 0, 0, 30'000, QStringLiteral("no answer within 30 s")}};
        return repository.id;
    }

private:
    void addRepository(const QString& name, UtcMs watermark, const QString& error)
    {
        Repository repository;
        repository.id = repositoryId(RepositoryKind::Folder, name);
        repository.name = name;
        repository.location = QStringLiteral("/archives/") + name;
        repository.added = watermark;
        cache->writer()
            .write([repository, watermark, error](store::Database& database) -> Result<void> {
                CF_CHECK(cache::addRepository(database, repository));
                CF_CHECK(cache::noteComplete(database, repository.id, {}, watermark, watermark));
                return error.isEmpty() ? Result<void>()
                                       : cache::noteAttempt(database, repository.id, watermark + 1, error);
            })
            .waitForFinished();
    }

    std::unique_ptr<search::SearchDesk> m_search;
};

} // namespace cf::test
