#include "models/cache/bring_up_to_date.h"

#include "models/store/migrator.h"

#include <QDir>
#include <QFile>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace cf::cache {

namespace {

Result<void> migrated(const QString& path, QPromise<Result<void>>& promise)
{
    if (!QFile::exists(path)) {
        return {};
    }
    CF_TRY(store::Database database, store::Database::open(path, store::Database::Mode::ReadWrite));
    CF_TRY(const auto migrations, store::migrationsIn(QStringLiteral(":/sql/migrations/cache")));
    return store::migrate(database, migrations, [&promise](int done, int of) {
        promise.setProgressRange(0, of);
        promise.setProgressValue(done);
    });
}

} // namespace

QFuture<Result<void>> bringUpToDate(const QString& profileDirectory)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path = QDir(profileDirectory).filePath(QStringLiteral("cache.sqlite"))] {
        promise->addResult(migrated(path, *promise));
        promise->finish();
    });
    return promise->future();
}

} // namespace cf::cache
