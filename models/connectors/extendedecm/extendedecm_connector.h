// OpenText Extended ECM, the REST interface of Content Server: documents with categories, versions, holds and retention. It is read, and takes in
// documents that are filed. What is confirmed and what is not: docs/connectors/extended-ecm.md.
#pragma once

#include "models/connectors/remote/archive_walk.h"
#include "models/connectors/remote/remote_parts.h"

#include <QJsonArray>

namespace cf::connectors {

/// location: address of the server's program, "https://archives.example/cs/cs" or "…/OTCS/cs.exe"; "/api" behind it is taken
/// off. Settings: "folder" (node; only what lies below it), "types" (subtypes that are communications; "144 749"), "domain",
/// "otds" (address of Directory Services, which then check the password), "sentVersion" (attribute that names the version
/// sent), "fileSet" and "fileVersion" (set of attributes with a row for each file, and which of them names its version),
/// "renditions" ("yes": each version is asked for them), "retention" ("no": is not read), "businessObjects" ("yes": those of workspaces are read), "overlapMinutes" (15; how
/// far the search index may be behind), "reconcileHours" (24).
class ExtendedEcmConnector final : public Connector
{
public:
    ExtendedEcmConnector(Repository repository, RemoteParts parts);
    ~ExtendedEcmConnector() override;

    Capabilities capabilities() const override;
    QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources& known, std::stop_token stop) override;
    QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) override;
    QCoro::Task<Result<QString>> token(SourceRef source) override;
    QCoro::Task<std::vector<ProbeStep>> probe(std::stop_token stop) override;
    QCoro::Task<Result<RecordSample>> sample(QString nativeId, std::stop_token stop) override;
    QCoro::Task<Result<FurtherPage>> further(FurtherQuestion question, QString next, int most, std::stop_token stop) override;
    /// FileDocument and MakeHold: by their reference; PlaceHold, LiftHold, DestroyRecord and AmendRecord: by the state of the record.
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override;
    QCoro::Task<Performed> perform(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<HoldTerms>>> holdTerms(std::stop_token stop) override;
    QCoro::Task<Result<std::vector<HeldReading>>> readHeld(QString matter, QStringList records, std::stop_token stop) override;
    QCoro::Task<void> close(bool signOut) override;

    struct Index; ///< what is known of its search

private:
    class Run;
    /// What the server is and has, as far as that is not known yet.
    QCoro::Task<Result<void>> find(std::stop_token stop);
    QCoro::Task<Result<void>> findServer(std::stop_token stop);
    /// Which regions its index has, and what they stand for.
    QCoro::Task<Result<void>> findRegions(std::stop_token stop);
    QCoro::Task<Result<std::vector<FurtherHit>>> hitsOf(QJsonArray results, std::stop_token stop);
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
