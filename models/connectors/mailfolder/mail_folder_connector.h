// A folder into which mail systems or people put what came back: .eml files, a Maildir, mailboxes (mbox), or all of them. It holds no records;
// what its mails say stands on the legs of communications that archives hold. It is only ever read. Source: protocol page C.4, fallback.
#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/remote/remote_parts.h"

namespace cf::connectors {

/// location: the folder. Settings: delivery::OriginRules, as "idHeader" (names parted by spaces), "returnPath", "envelopeId" (yes), "gateway".
/// File work is done on the calling thread; mails are taken apart elsewhere.
class MailFolderConnector final : public Connector
{
public:
    MailFolderConnector(Repository repository, RemoteParts parts);
    ~MailFolderConnector() override;

    Capabilities capabilities() const override;
    /// A cursor of an earlier run starts over: files that are known by their token are passed over.
    QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources& known, std::stop_token stop) override;
    /// NotFound: a mail is no document of anybody.
    QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) override;
    QCoro::Task<Result<QString>> token(SourceRef source) override;
    QCoro::Task<std::vector<ProbeStep>> probe(std::stop_token stop) override;
    QCoro::Task<void> close(bool signOut) override;

private:
    struct Run;
    Result<void> start(KnownSources& known, std::stop_token stop);
    /// Opens the next file that is not known yet; false: there is none any more.
    Result<bool> openNext(Page& page);
    QCoro::Task<Result<void>> take(Page& page, std::vector<QByteArray> mails, std::stop_token stop);

    Repository m_repository;
    RemoteParts m_parts;
    std::unique_ptr<Run> m_run;
};

} // namespace cf::connectors
