// Documentum over its REST services: documents of one type, through all their versions. It is read, and takes in documents that are filed.
// What a real server does: docs/connectors/documentum.md.
#pragma once

#include "models/connectors/remote/archive_walk.h"
#include "models/connectors/remote/remote_parts.h"

namespace cf::connectors {

/// location: address of the services, "https://archives.example/dctm-rest". Settings, each of which may be missing: "repository"
/// (name; the first one), "type" (whose objects are communications; dm_document), "folder" (path; only what lies below it),
/// "signIn" (basic, or bearer: the secret is a token), "sentVersion" (label of the version that was sent, or attribute that names it or is true
/// of it alone), "holdAttributes", "holdRelation", "holdQuery", "retentionQuery" (where the site keeps them; the first two are written, too),
/// "holdFolder" and "holdType" (where and as what an object is made that stands for a hold by relation; dm_document), "holds" ("enforced" where a
/// hold prevents deletion there), "renditions" ("no": of each version its content alone), "media" (media-url-policy; local), "files"
/// (beginnings of other addresses of documents), "overlapSeconds" (300), "reconcileHours" (24), "rewriteBase" (origin to take where the server
/// names an inner one for itself), "compare" ("as-typed" where the site writes values as people type them).
class DocumentumConnector final : public Connector
{
public:
    DocumentumConnector(Repository repository, RemoteParts parts);
    ~DocumentumConnector() override;

    Capabilities capabilities() const override;
    QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources& known, std::stop_token stop) override;
    QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) override;
    QCoro::Task<Result<QString>> token(SourceRef source) override;
    QCoro::Task<std::vector<ProbeStep>> probe(std::stop_token stop) override;
    QCoro::Task<Result<RecordSample>> sample(QString nativeId, std::stop_token stop) override;
    QCoro::Task<Result<FurtherPage>> further(FurtherQuestion question, QString next, int most, std::stop_token stop) override;
    /// FileDocument and MakeHold: by their reference; PlaceHold, LiftHold, DestroyRecord and AmendRecord: by the state of the versions. Holds only by a means that the site has.
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override;
    QCoro::Task<Performed> perform(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<HoldTerms>>> holdTerms(std::stop_token stop) override;
    QCoro::Task<Result<std::vector<HeldReading>>> readHeld(QString matter, QStringList records, std::stop_token stop) override;
    QCoro::Task<void> close(bool signOut) override;

private:
    class Run;
    struct Place; ///< the line, and what was found there
    struct Located;
    QCoro::Task<Result<Located>> locate(SourceRef source, std::stop_token stop);
    std::optional<RepeatGuard> holdGuardOf(const Deed& deed) const;
    QCoro::Task<Performed> performHold(Command command, std::stop_token stop);
    QCoro::Task<Result<std::optional<Effect>>> findHeld(Command command, std::stop_token stop);
    QCoro::Task<Performed> performDestruction(Command command, std::stop_token stop);
    QCoro::Task<Result<std::optional<Effect>>> findDestroyed(Command command, std::stop_token stop);
    QCoro::Task<Performed> performAmending(Command command, std::stop_token stop);
    QCoro::Task<Result<std::optional<Effect>>> findAmended(Command command, std::stop_token stop);

    Repository m_repository;
    RemoteParts m_parts;
    std::unique_ptr<Place> m_place;
    Walker m_walker;
};

} // namespace cf::connectors
