// OpenText Exstream, cloud-native: templates and what they are made of from Design, and the jobs that used them from Orchestration, read before
// they are wiped. It holds no records. It is asked to compose a document, and to run a job again. What a real server does: docs/connectors/exstream.md.
#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/remote/archive_walk.h"
#include "models/connectors/remote/remote_parts.h"

namespace cf::connectors {

/// location: "https://communication.example", below which /design and /orchestration lie. Settings, each of which may be missing: "signIn" (bearer:
/// the secret is a token; otds; oauth), "domains" (parted by commas; all that the account sees), "resourceTypes" (exstrapplication, …; all), "design", "orchestration" (other paths, or
/// addresses), "filter" (parameter of Orchestration; found out), "pageSize" (200), "since" (jobs began then or later; all), "documentKey"
/// (of the output manifest; DocumentId), "templateKey" (TemplateCode), "versionKey" (of a version's metadata; TemplateVersion), "content"
/// ("no": neither texts nor hashes of blocks), "input" (how customers are counted in a job's input: lines, or the name of an element; no),
/// "overlapMinutes" (15), "rereadHours" (168; how often all resources are read again).
class ExstreamConnector final : public Connector
{
public:
    ExstreamConnector(Repository repository, RemoteParts parts);
    ~ExstreamConnector() override;

    Capabilities capabilities() const override;
    QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources& known, std::stop_token stop) override;
    /// NotFound: it holds no documents of its own.
    QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) override;
    QCoro::Task<Result<QString>> token(SourceRef source) override;
    QCoro::Task<std::vector<ProbeStep>> probe(std::stop_token stop) override;
    /// Compose, and a FileDocument for review: by its reference. RunAgain: nothing keeps it from being done twice.
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override;
    QCoro::Task<Performed> perform(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token stop) override;
    QCoro::Task<void> close(bool signOut) override;

private:
    class Run;
    struct Place; ///< the line, and what was found there

    Repository m_repository;
    RemoteParts m_parts;
    std::unique_ptr<Place> m_place;
    Walker m_walker;
};

} // namespace cf::connectors
