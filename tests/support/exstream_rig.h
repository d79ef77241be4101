// The sandbox's composition system in this process, and the connector that reads it over real HTTP; what a run told, gathered as a cache would
// keep it.
#pragma once

#include "models/connectors/exstream/exstream_connector.h"
#include "models/http/network_transport.h"
#include "tests/support/exstream_caller.h"
#include "tests/support/fake_patience.h"
#include "tests/support/known_in_memory.h"

#include <QCoroTask>

#include <map>

namespace cf::test {

/// All that runs told, the last word on each.
struct ToldByExstream {
    std::map<QString, DesignResource> resources;
    std::map<QString, CompositionRun> runs;
    std::vector<connectors::Aside> asides;
    std::map<std::pair<Failure, QString>, RepositoryGap> gaps; ///< open ones
    QStringList order;                                         ///< of runs, as they came
    QStringList fields;
    int pages = 0;

    void take(const connectors::Page& page)
    {
        ++pages;
        fields += page.fieldsSeen;
        for (const connectors::Change& change : page.changes) {
            if (const auto* resource = std::get_if<connectors::ResourceSeen>(&change)) {
                merge(resource->resource);
            } else if (const auto* run = std::get_if<connectors::RunSeen>(&change)) {
                runs[run->run.nativeId] = run->run;
                order << run->run.nativeId;
            } else if (const auto* aside = std::get_if<connectors::Aside>(&change)) {
                asides.push_back(*aside);
            } else if (const auto* gap = std::get_if<connectors::GapSeen>(&change)) {
                const std::pair key(gap->what.failure, gap->what.subject);
                gap->isOver ? void(gaps.erase(key)) : void(gaps[key] = gap->what);
            }
        }
    }
    void merge(const DesignResource& seen)
    {
        DesignResource& known = resources[seen.nativeId];
        std::vector<ResourceVersion> versions = known.versions;
        for (const ResourceVersion& one : seen.versions) {
            std::erase_if(versions, [&](const ResourceVersion& other) { return other.number == one.number; });
            versions.push_back(one);
        }
        std::ranges::sort(versions, {}, &ResourceVersion::number);
        known = seen;
        known.versions = std::move(versions);
    }
    std::vector<const DesignResource*> named(const QString& name) const
    {
        std::vector<const DesignResource*> all;
        for (const auto& [id, one] : resources) {
            if (one.name == name && one.kind == ResourceKind::Template) {
                all.push_back(&one);
            }
        }
        return all;
    }
};

inline Repository exstreamRepository(const QUrl& server, const QMap<QString, QString>& settings = {})
{
    Repository repository;
    repository.kind = RepositoryKind::Exstream;
    repository.name = QStringLiteral("Composition");
    repository.id = repositoryId(repository.kind, repository.name);
    repository.location = server.toString();
    repository.zone = QStringLiteral("UTC");
    repository.connection.user = QStringLiteral("counterfoil");
    repository.connection.signIn = SignInKind::Otds;
    repository.connection.settings = settings;
    const QString tokens = server.toString() + QStringLiteral("/otdsws/otdstenant/northgate/oauth2/token");
    for (const auto& [name, value] : {std::pair(QStringLiteral("signIn"), QStringLiteral("otds")), std::pair(QStringLiteral("tokenUrl"), tokens),
                                      std::pair(QStringLiteral("clientId"), QStringLiteral("counterfoil-desktop"))}) {
        if (!repository.connection.settings.contains(name)) {
            repository.connection.settings.insert(name, value);
        }
    }
    return repository;
}

class ExstreamRig
{
public:
    explicit ExstreamRig(quint64 records, QMap<QString, QString> settings = {})
        : caller(records)
        , clock(caller.sandbox->clock(sandbox::ServiceKind::Exstream).trueNow())
        , m_settings(std::move(settings))
    {
        connect();
    }
    ~ExstreamRig() { disconnect(); }

    /// The process ends and another begins, maybe with other settings.
    void restart(const QMap<QString, QString>& settings = {})
    {
        disconnect();
        for (auto it = settings.begin(); it != settings.end(); ++it) {
            m_settings.insert(it.key(), it.value());
        }
        connect();
    }
    /// Time passes here and there.
    void pass(UtcMs by)
    {
        clock.advance(by);
        caller.sandbox->advance(by);
    }
    /// Pages to the end, or so many. Errors: of the page that failed; `cursor` and `told` go on.
    Result<int> run(ToldByExstream& told, int pages = 1'000'000)
    {
        caller.sandbox->port(sandbox::ServiceKind::Exstream).clearLog();
        for (int i = 0; i < pages; ++i) {
            const auto page = QCoro::waitFor(connector->changesSince(cursor, known, {}));
            if (!page) {
                return tl::unexpected<Error>(page.error());
            }
            told.take(*page);
            cursor = page->next;
            if (page->last) {
                QCoro::waitFor(connector->close(false));
                return i + 1;
            }
        }
        return pages;
    }
    qsizetype requests() { return caller.sandbox->port(sandbox::ServiceKind::Exstream).log().size(); }

    ExstreamCaller caller;
    FakeClock clock;
    std::shared_ptr<FakePatience> patience = std::make_shared<FakePatience>(clock);
    KnownInMemory known;
    QString cursor, password = QStringLiteral("counterfoil");
    std::unique_ptr<connectors::ExstreamConnector> connector;

private:
    void connect()
    {
        const connectors::RemoteParts parts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                            .patience = patience,
                                            .clock = clock,
                                            .chance = [] { return 0.5; },
                                            .secret = [this](SecretName) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(password.toUtf8()))); }};
        connector = std::make_unique<connectors::ExstreamConnector>(
            exstreamRepository(caller.sandbox->url(sandbox::ServiceKind::Exstream), m_settings), parts);
    }
    void disconnect()
    {
        if (connector) {
            QCoro::waitFor(connector->close(true));
            connector.reset();
        }
    }
    QMap<QString, QString> m_settings;
};

} // namespace cf::test
