#include "models/connectors/connectors.h"

#include "models/connectors/archivesspace/archivesspace_connector.h"
#include "models/connectors/cmis/cmis_connector.h"
#include "models/connectors/documentum/documentum_connector.h"
#include "models/connectors/exstream/exstream_connector.h"
#include "models/connectors/extendedecm/extendedecm_connector.h"
#include "models/connectors/folder/folder_connector.h"
#include "models/connectors/mailfolder/mail_folder_connector.h"
#include "models/connectors/s3/s3_connector.h"
#include "models/connectors/workflow/workflow_connector.h"
#include "models/connectors/xconnector/xconnector_connector.h"

namespace cf::connectors {

std::unique_ptr<Connector> connectorFor(const Repository& repository, const RemoteParts& parts, DocumentReader& reader)
{
    switch (repository.kind) {
    case RepositoryKind::Folder: return std::make_unique<FolderConnector>(repository, reader);
    case RepositoryKind::ArchivesSpace: return std::make_unique<ArchivesSpaceConnector>(repository, parts);
    case RepositoryKind::Cmis: return std::make_unique<CmisConnector>(repository, parts);
    case RepositoryKind::Documentum: return std::make_unique<DocumentumConnector>(repository, parts);
    case RepositoryKind::ExtendedEcm: return std::make_unique<ExtendedEcmConnector>(repository, parts);
    case RepositoryKind::Exstream: return std::make_unique<ExstreamConnector>(repository, parts);
    case RepositoryKind::Workflow: return std::make_unique<WorkflowConnector>(repository, parts);
    case RepositoryKind::XConnector: return std::make_unique<XConnectorConnector>(repository, parts);
    case RepositoryKind::Bounces: return std::make_unique<MailFolderConnector>(repository, parts);
    case RepositoryKind::S3: return std::make_unique<S3Connector>(repository, parts);
    default: return nullptr;
    }
}

} // namespace cf::connectors
