// ArchivesSpace: archival objects with digital objects and events, one repository of a server. It is read, and holds are recorded in it.
// What is confirmed and what is not: docs/connectors/archivesspace.md.
#pragma once

#include "models/connectors/remote/archive_walk.h"
#include "models/connectors/remote/remote_parts.h"

namespace cf::connectors {

/// location: address of the repository, "https://archives.example/api/repositories/2". Settings: "levels" (of archival
/// objects that are communications besides those with a digital object; "item"), "reconcileHours" (24), "files" (prefixes
/// of addresses, parted by spaces, from which bytes are fetched besides the server itself; never with the session).
class ArchivesSpaceConnector final : public Connector
{
public:
    ArchivesSpaceConnector(Repository repository, RemoteParts parts);
    ~ArchivesSpaceConnector() override;

    Capabilities capabilities() const override;
    QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources& known, std::stop_token stop) override;
    QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) override;
    QCoro::Task<Result<QString>> token(SourceRef source) override;
    QCoro::Task<std::vector<ProbeStep>> probe(std::stop_token stop) override;
    QCoro::Task<Result<RecordSample>> sample(QString nativeId, std::stop_token stop) override;
    QCoro::Task<Result<FurtherPage>> further(FurtherQuestion question, QString next, int most, std::stop_token stop) override;
    /// PlaceHold and LiftHold: by the state of the record.
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override;
    QCoro::Task<Performed> perform(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<HoldTerms>>> holdTerms(std::stop_token stop) override;
    QCoro::Task<Result<std::vector<HeldReading>>> readHeld(QString matter, QStringList records, std::stop_token stop) override;
    QCoro::Task<void> close(bool signOut) override;

private:
    class Run;

    Repository m_repository;
    RemoteParts m_parts;
    struct Place; ///< the location, taken apart, and the line to it
    std::unique_ptr<Place> m_place;
    Walker m_walker;
};

} // namespace cf::connectors
