// The event middleware: a feed of CloudEvents that is pulled from the last event on. It holds no records; what it says stands on the legs of
// communications that archives hold. Source: protocol page C.4.
#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/remote/remote_parts.h"
#include "models/delivery/event_rules.h"
#include "models/http/signed_line.h"

namespace cf::connectors {

/// location: address of the feed, "https://xconnector.example/ei/tenant-a", below which "events" lies. Settings: "signIn" (bearer: the secret is a
/// token; basic; otds; oauth), "limit" (2,000; events asked for at once), "since" (how far back a feed is read that is new here, ISO 8601;
/// all it has), "overlapHours" (24; what is read again where the feed does not know the last event any more). The mapping holds the site's rules
/// (delivery/event_rules.h).
class XConnectorConnector final : public Connector
{
public:
    XConnectorConnector(Repository repository, RemoteParts parts);
    ~XConnectorConnector() override;

    Capabilities capabilities() const override;
    QCoro::Task<Result<Page>> changesSince(QString cursor, KnownSources& known, std::stop_token stop) override;
    /// NotFound: a feed holds no documents.
    QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) override;
    QCoro::Task<Result<QString>> token(SourceRef source) override;
    QCoro::Task<std::vector<ProbeStep>> probe(std::stop_token stop) override;
    QCoro::Task<void> close(bool signOut) override;

    /// HandOver: the middleware knows each by its key.
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override;
    QCoro::Task<Performed> perform(Command command, std::stop_token stop) override;
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token stop) override;

private:
    http::Request commanding(const QString& key) const;
    http::Request asking(const QString& last, std::optional<UtcMs> since) const;
    /// The events of a batch, mails inside them read; by their place in it.
    QCoro::Task<std::vector<Result<FeedEvent>>> readAll(std::vector<QByteArray> batch, std::stop_token stop);
    Page pageOf(const std::vector<QByteArray>& batch, const std::vector<Result<FeedEvent>>& read, const QString& cursor) const;

    Repository m_repository;
    RemoteParts m_parts;
    QString m_fault; ///< why nothing can be asked; empty: it can
    delivery::EventRules m_rules;
    std::unique_ptr<http::SignedLine> m_line;
    mutable qint64 m_seen = 0;   ///< in the run under way
    bool m_hasForgotten = false; ///< the feed, in this run: a second time it would be read in circles
};

} // namespace cf::connectors
