#include "models/sync/add_repository.h"

#include "models/cache/write_repository.h"
#include "models/connectors/record/site_vocabulary.h"
#include "models/domain/connection_setting.h"

#include <QFileInfo>
#include <QTimeZone>
#include <QUrl>

namespace cf::sync {

namespace {

constexpr int usualCheckSeconds = 300;

/// Mapping, zone and time, which all kinds have.
Result<void> complete(Repository& repository, const QString& mapping, const QString& zone, UtcMs now)
{
    if (!QTimeZone(zone.toLatin1()).isValid()) {
        return fail(ErrorKind::Rejected, QStringLiteral("not a time zone: %1").arg(zone));
    }
    if (const auto understood = connectors::checkMapping(mapping); !mapping.isEmpty() && !understood) {
        return understood;
    }
    repository.id = repositoryId(repository.kind, repository.name);
    repository.mapping = mapping;
    repository.zone = zone;
    repository.added = now;
    return {};
}

} // namespace

Result<Repository> folderRepository(const QString& path, const QString& name, const QString& mapping, const QString& zone, UtcMs now)
{
    const QFileInfo folder(path);
    if (!folder.isDir() || !folder.isReadable()) {
        return fail(ErrorKind::Rejected, QStringLiteral("not a folder that can be read: %1").arg(path));
    }
    Repository repository;
    repository.kind = RepositoryKind::Folder;
    repository.location = folder.canonicalFilePath();
    repository.name = name.trimmed().isEmpty() ? QFileInfo(repository.location).fileName() : name.trimmed();
    CF_CHECK(complete(repository, mapping, zone, now));
    return repository;
}

namespace {

/// What lies in a folder and is no archive.
Result<Repository> repositoryInFolder(RepositoryKind kind, const QString& path, const QString& name, const Connection& connection, const QString& mapping,
                                      const QString& zone, UtcMs now)
{
    if (!mapping.isEmpty()) {
        return fail(ErrorKind::Rejected, QStringLiteral("this kind of repository takes no mapping"));
    }
    CF_TRY(Repository repository, folderRepository(path, name, {}, zone, now));
    repository.kind = kind;
    repository.connection = connection;
    repository.checkEvery = usualCheckSeconds;
    CF_CHECK(checkSettings(kind, connection));
    CF_CHECK(complete(repository, {}, zone, now)); // the id follows from the kind
    return repository;
}

} // namespace

Result<Repository> archiveRepository(RepositoryKind kind, const QString& address, const QString& name, const Connection& connection,
                                     const QString& mapping, const QString& zone, UtcMs now)
{
    if (liesOnDisk(kind)) {
        return repositoryInFolder(kind, address.trimmed(), name, connection, mapping, zone, now);
    }
    QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        return fail(ErrorKind::Rejected, QStringLiteral("not the address of a server: it begins with https://"));
    }
    if (!url.userInfo().isEmpty()) {
        return fail(ErrorKind::Rejected, QStringLiteral("a name or password does not belong into an address"));
    }
    const bool isHere = url.host() == u"127.0.0.1" || url.host() == u"::1" || url.host() == u"localhost";
    if (url.scheme() == u"http" && !isHere && connection[QStringLiteral("insecure")] != u"yes") {
        return fail(ErrorKind::Rejected,
                    QStringLiteral("without TLS, passwords and letters pass in the clear; insecure=yes allows it"));
    }
    Repository repository;
    repository.kind = kind;
    repository.location = url.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    repository.name = name.trimmed().isEmpty() ? url.host() : name.trimmed();
    repository.connection = connection;
    repository.checkEvery = usualCheckSeconds;
    CF_CHECK(checkSettings(kind, connection));
    CF_CHECK(complete(repository, mapping, zone, now));
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
