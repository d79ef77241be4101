// CMIS 1.1 over the browser binding: version series of one repository of a server. It is read, and takes in documents that are filed.
// What a real server does: docs/connectors/cmis.md.
#pragma once

#include "models/connectors/remote/archive_walk.h"
#include "models/connectors/remote/remote_parts.h"

namespace cf::connectors {

/// location: address of the service document, "https://archives.example/cmis/browser". Settings: "repository" (id; the
/// first one), "type" (whose objects are communications; cmis:document), "folder" (id; only what lies below it),
/// "rewriteBase" (origin to take where the server names an inner one for itself), "reconcileHours" (24),
/// "overlapSeconds" (120; how far the server's index may be behind), "sentVersion" (property that names the version
/// that was sent), "holds" ("enforced" where a hold prevents deletion there), "filingFolder", "filingType", "compare" ("as-typed" where the site writes values as
/// people type them).
class CmisConnector final : public Connector
{
public:
    CmisConnector(Repository repository, RemoteParts parts);
    ~CmisConnector() override;

    Capabilities capabilities() const override;
    QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources& known, std::stop_token stop) override;
    QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) override;
    QCoro::Task<Result<QString>> token(SourceRef source) override;
    QCoro::Task<std::vector<ProbeStep>> probe(std::stop_token stop) override;
    QCoro::Task<Result<RecordSample>> sample(QString nativeId, std::stop_token stop) override;
    QCoro::Task<Result<FurtherPage>> further(FurtherQuestion question, QString next, int most, std::stop_token stop) override;
    /// FileDocument: by its reference; PlaceHold, LiftHold, DestroyRecord and AmendRecord: by the state of the versions.
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override;
    QCoro::Task<Performed> perform(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<HoldTerms>>> holdTerms(std::stop_token stop) override;
    QCoro::Task<Result<std::vector<HeldReading>>> readHeld(QString matter, QStringList records, std::stop_token stop) override;
    QCoro::Task<void> close(bool signOut) override;

private:
    class Run;
    /// Finds the repository in the service document, anew when it was found already.
    QCoro::Task<Result<void>> find(std::stop_token stop);
    QCoro::Task<Performed> performHold(Command command, std::stop_token stop);
    QCoro::Task<Result<std::optional<Effect>>> findHeld(Command command, std::stop_token stop);
    QCoro::Task<Performed> performDestruction(Command command, std::stop_token stop);
    QCoro::Task<Result<std::optional<Effect>>> findDestroyed(Command command, std::stop_token stop);
    QCoro::Task<Performed> performAmending(Command command, std::stop_token stop);
    QCoro::Task<Result<std::optional<Effect>>> findAmended(Command command, std::stop_token stop);

    Repository m_repository;
    RemoteParts m_parts;
    struct Place; ///< the location, the line to it, and what was found there
    std::unique_ptr<Place> m_place;
    Walker m_walker;
};

} // namespace cf::connectors
