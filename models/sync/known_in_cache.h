// What the cache holds of one repository, as connectors are told it. Lives on the sync thread with a connection of its own.
#pragma once

#include "models/connectors/connector.h"
#include "models/store/database.h"

namespace cf::sync {

class KnownInCache final : public connectors::KnownSources
{
public:
    /// Opens a read-only connection to the cache.
    static Result<std::unique_ptr<KnownInCache>> open(const QString& cachePath, const RepositoryId& repository);

    Result<std::vector<connectors::KnownSource>> find(const QString& nativeId) override;
    Result<QStringList> slice(const QString& after, int limit) override;
    Result<std::vector<connectors::KnownSource>> ofCommunication(const CommunicationId& communication) override;
    Result<std::optional<connectors::KnownRecord>> record(const QString& nativeId) override;
    Result<QStringList> asideAfter(const QString& after, int limit) override;
    Result<QStringList> recordsAfter(const QString& after, int limit) override;
    Result<std::optional<QString>> workspace(const QString& nativeId) override;
    Result<QStringList> workspacesAfter(const QString& after, int limit) override;
    Result<std::optional<QString>> workflowCase(const QString& nativeId) override;
    Result<QStringList> openCasesAfter(const QString& after, int limit) override;
    Result<bool> hasText(const QByteArray& sha256);

private:
    KnownInCache(store::Database database, RepositoryId repository, qint64 row)
        : m_database(std::move(database)), m_repository(std::move(repository)), m_row(row)
    {
    }
    Result<std::vector<connectors::KnownSource>> collect(store::Statement& select);
    Result<QStringList> idsFrom(const char* sql, const QString& after, int limit); ///< ?1: the repository
    store::Database m_database;
    RepositoryId m_repository;
    qint64 m_row;
};

} // namespace cf::sync
