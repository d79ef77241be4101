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
