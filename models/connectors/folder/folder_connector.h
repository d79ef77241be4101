// The folder archive: a directory tree of documents with indexes beside them. It is only ever read.
#pragma once

#include "models/connectors/connector.h"
#include "models/domain/ports/document_reader.h"

namespace cf::connectors {

class FolderRun;

/// On the sync thread only. File work is done on the calling thread; only e-mails are read elsewhere, by `reader`.
class FolderConnector final : public Connector
{
public:
    /// `reader` must outlive the connector.
    FolderConnector(Repository repository, DocumentReader& reader);
    ~FolderConnector() override;

    /// fieldsDelivered: what the run under way has carried so far.
    Capabilities capabilities() const override;
    QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources& known, std::stop_token stop) override;
    QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) override;
    QCoro::Task<Result<QString>> token(SourceRef source) override;

private:
    Repository m_repository;
    DocumentReader& m_reader;
    std::unique_ptr<FolderRun> m_run;
    QString m_cursor; ///< the one the run under way goes on from
    QString m_runName;
    int m_page = 0;
    QStringList m_fieldsSeen;
};

} // namespace cf::connectors
