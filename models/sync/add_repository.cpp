#include "models/sync/add_repository.h"

#include "models/cache/write_repository.h"
#include "models/connectors/record/site_vocabulary.h"

#include <QFileInfo>
#include <QTimeZone>

namespace cf::sync {

Result<Repository> folderRepository(const QString& path, const QString& name, const QString& mapping, const QString& zone, UtcMs now)
{
    const QFileInfo folder(path);
    if (!folder.isDir() || !folder.isReadable()) {
        return fail(ErrorKind::Rejected, QStringLiteral("not a folder that can be read: %1").arg(path));
    }
    if (!QTimeZone(zone.toLatin1()).isValid()) {
        return fail(ErrorKind::Rejected, QStringLiteral("not a time zone: %1").arg(zone));
    }
    if (const auto understood = connectors::checkMapping(mapping); !mapping.isEmpty() && !understood) {
        return tl::unexpected<Error>(understood.error());
    }
    Repository repository;
    repository.kind = RepositoryKind::Folder;
    repository.location = folder.canonicalFilePath();
    repository.name = name.trimmed().isEmpty() ? QFileInfo(repository.location).fileName() : name.trimmed();
    repository.id = repositoryId(repository.kind, repository.name);
    repository.mapping = mapping;
    repository.zone = zone;
    repository.added = now;
    return repository;
}

QFuture<Result<void>> addRepository(cache::Cache& cache, const Repository& repository)
{
    return cache.writer().write([repository, &cache](store::Database& database) -> Result<void> {
        CF_CHECK(cache::addRepository(database, repository));
        CF_CHECK(cache::bumpRevision(database));
        cache.noteCommit();
        return {};
    });
}

} // namespace cf::sync
