#include "models/cache/cache.h"

#include "models/cache/delivery_notices.h"
#include "models/cache/read_composition.h"
#include "models/store/migrator.h"

#include <QDir>

namespace cf::cache {

Result<std::unique_ptr<Cache>> Cache::open(const QString& profileDirectory)
{
    if (!QDir().mkpath(profileDirectory)) {
        return fail(ErrorKind::Storage, QStringLiteral("cannot make the profile directory"));
    }
    std::unique_ptr<Cache> cache(new Cache);
    cache->m_path = QDir(profileDirectory).filePath(QStringLiteral("cache.sqlite"));
    {
        CF_TRY(store::Database database, store::Database::open(cache->m_path, store::Database::Mode::ReadWrite));
        CF_TRY(const auto migrations, store::migrationsIn(QStringLiteral(":/sql/migrations/cache")));
        CF_CHECK(store::migrate(database, migrations));
    }
    CF_TRY(cache->m_writer, store::Writer::open(cache->m_path, store::Database::Mode::ReadWrite));
    CF_TRY(cache->m_readers, store::Readers::open(cache->m_path));
    return cache;
}

QFuture<Result<Record>> Cache::record(QString idOrDocumentId, std::optional<UtcMs> asOf)
{
    return m_readers->read(
        [id = std::move(idOrDocumentId), asOf](store::Database& database) { return readRecord(database, id, asOf); });
}

QFuture<Result<std::vector<Repository>>> Cache::repositories()
{
    return m_readers->read([](store::Database& database) { return readRepositories(database); });
}

QFuture<Result<std::vector<SetAside>>> Cache::setAside(RepositoryId repository)
{
    return m_readers->read(
        [repository = std::move(repository)](store::Database& database) { return readSetAside(database, repository); });
}

QFuture<Result<RepositoryHealth>> Cache::health(RepositoryId repository, UtcMs since)
{
    return m_readers->read([repository = std::move(repository), since](store::Database& database) -> Result<RepositoryHealth> {
        CF_TRY(std::vector<RepositoryGap> gaps, readGaps(database, repository));
        CF_TRY(std::vector<PastRun> runs, readRuns(database, repository, since));
        CF_TRY(const qint64 events, countEvents(database, repository));
        CF_TRY(const CompositionCount composition, countComposition(database, repository));
        return RepositoryHealth{std::move(gaps), std::move(runs), events, composition.resources, composition.runs};
    });
}

void Cache::noteCommit()
{
    // Commits come in bursts while a sync runs; what looks again once need not look twice.
    if (!m_announced.exchange(true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_announced = false;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    }
}

} // namespace cf::cache
