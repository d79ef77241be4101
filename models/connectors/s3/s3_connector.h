// A bucket of an S3 server as an archive: objects with their versions and metadata. It is read, and holds what a matter needs by the legal hold of
// S3 Object Lock. docs/connectors/s3.md.
#pragma once

#include "models/connectors/remote/archive_walk.h"
#include "models/connectors/remote/remote_parts.h"

namespace cf::connectors {

/// location: address of the bucket, "https://s3.example/letters" (path style) or "https://letters.s3.eu-central-1.amazonaws.com". The account is
/// the access key, its secret the password. Settings: "region" (us-east-1), "prefix" (only keys that begin so), "sentVersion" (metadata that names
/// the version that was sent), "holdTag" (tag of a version that names the matters holding it; counterfoil-holds), "reconcileHours" (168; how often what
/// lists do not tell is read again).
class S3Connector final : public Connector
{
public:
    S3Connector(Repository repository, RemoteParts parts);
    ~S3Connector() override;

    Capabilities capabilities() const override;
    QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources& known, std::stop_token stop) override;
    QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) override;
    QCoro::Task<Result<QString>> token(SourceRef source) override;
    QCoro::Task<std::vector<ProbeStep>> probe(std::stop_token stop) override;
    QCoro::Task<Result<RecordSample>> sample(QString nativeId, std::stop_token stop) override;
    /// PlaceHold and LiftHold: by the state of the versions.
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override;
    QCoro::Task<Performed> perform(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<HoldTerms>>> holdTerms(std::stop_token stop) override;
    QCoro::Task<Result<std::vector<HeldReading>>> readHeld(QString matter, QStringList records, std::stop_token stop) override;
    QCoro::Task<void> close(bool signOut) override;

private:
    class Run;
    /// What has to be known of the bucket before it is asked for anything else, anew each time.
    QCoro::Task<Result<void>> find(std::stop_token stop);
    /// Once, for what is beside a run.
    QCoro::Task<Result<void>> found(std::stop_token stop);

    Repository m_repository;
    RemoteParts m_parts;
    struct Place; ///< the bucket and the line to it
    std::unique_ptr<Place> m_place;
    Walker m_walker;
};

} // namespace cf::connectors
