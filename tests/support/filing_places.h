// Where documents are filed in the archives of the sandbox, and by whom.
#pragma once

#include "app/sandbox/serving/sandbox.h"
#include "models/connectors/cmis/cmis_connector.h"
#include "models/connectors/documentum/documentum_connector.h"
#include "models/connectors/extendedecm/extendedecm_connector.h"

namespace cf::test {

inline const std::vector<sandbox::ArchiveKind>& filingArchives()
{
    static const std::vector<sandbox::ArchiveKind> all{sandbox::ArchiveKind::ExtendedEcm, sandbox::ArchiveKind::Documentum, sandbox::ArchiveKind::Cmis};
    return all;
}
/// As somebody who may write there connects it.
inline Repository filingRepository(sandbox::ArchiveKind kind, const QUrl& server)
{
    using enum sandbox::ArchiveKind;
    Repository repository;
    repository.name = sandbox::archiveName(kind);
    repository.kind = kind == ExtendedEcm ? RepositoryKind::ExtendedEcm : kind == Documentum ? RepositoryKind::Documentum : RepositoryKind::Cmis;
    repository.id = repositoryId(repository.kind, repository.name);
    repository.location = server.toString() + (kind == ExtendedEcm ? QStringLiteral("/cs/cs") : kind == Documentum ? QStringLiteral("/dctm-rest") : QStringLiteral("/cmis/browser"));
    repository.connection.user = kind == ExtendedEcm ? QStringLiteral("editor") : QStringLiteral("archivist");
    repository.connection.signIn = kind == ExtendedEcm ? SignInKind::Password : SignInKind::Basic;
    return repository;
}
inline std::unique_ptr<connectors::Connector> filingConnector(const Repository& repository, const connectors::RemoteParts& parts)
{
    switch (repository.kind) {
    case RepositoryKind::ExtendedEcm: return std::make_unique<connectors::ExtendedEcmConnector>(repository, parts);
    case RepositoryKind::Documentum: return std::make_unique<connectors::DocumentumConnector>(repository, parts);
    default: return std::make_unique<connectors::CmisConnector>(repository, parts);
    }
}
/// A folder of it that takes documents of clients.
inline QString filingFolder(sandbox::ArchiveKind kind)
{
    using enum sandbox::ArchiveKind;
    return kind == ExtendedEcm ? QStringLiteral("2000") : kind == Documentum ? QStringLiteral("/Temp") : QStringLiteral("/");
}
/// The request that files one.
inline QString filingRequests(sandbox::ArchiveKind kind)
{
    using enum sandbox::ArchiveKind;
    return kind == ExtendedEcm ? QStringLiteral("POST /cs/cs/api/v2/nodes") : kind == Documentum ? QStringLiteral("POST /dctm-rest/*") : QStringLiteral("POST /cmis/*");
}

} // namespace cf::test
