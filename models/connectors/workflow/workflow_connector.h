// A workflow system: cases with their tasks, comments and steps, and what people do to them. Two dialects of one model: Flowable's REST interface
// and OpenText Workflow Service. What a real engine does: docs/connectors/workflow.md. Source: protocol page B.
#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/remote/archive_walk.h"
#include "models/connectors/remote/remote_parts.h"

namespace cf::connectors {

/// location: "https://engine.example/flowable-rest", or the address before /workflow/v1. Settings, each of which may be missing: "dialect"
/// (flowable, opentext), "signIn" (basic; bearer: the secret is a token; otds; oauth), "service", "history", "work" (other paths below the
/// location), "definitions" (keys, parted by commas; all), "since" (cases that ended then or later; all), "pageSize" (100), "overlapMinutes" (15),
/// "rereadHours" (24; how often open cases are read again in which nothing seemed to change, which is how a comment is found).
class WorkflowConnector final : public Connector
{
public:
    WorkflowConnector(Repository repository, RemoteParts parts);
    ~WorkflowConnector() override;

    Capabilities capabilities() const override;
    QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources& known, std::stop_token stop) override;
    /// NotFound: it holds no documents.
    QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) override;
    QCoro::Task<Result<QString>> token(SourceRef source) override;
    QCoro::Task<std::vector<ProbeStep>> probe(std::stop_token stop) override;
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override;
    QCoro::Task<Performed> perform(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token stop) override;
    QCoro::Task<void> close(bool signOut) override;

private:
    class Run;
    struct Place;

    Repository m_repository;
    RemoteParts m_parts;
    std::unique_ptr<Place> m_place;
    Walker m_walker;
};

} // namespace cf::connectors
