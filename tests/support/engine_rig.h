// A profile whose workflow system is the real engine, as several people and the program ask it; the middleware is whatever a test puts there.
#pragma once

#include "models/cache/read_case.h"
#include "models/cache/write_repository.h"
#include "models/connectors/workflow/workflow_connector.h"
#include "models/http/network_transport.h"
#include "models/sync/dispatch.h"
#include "models/sync/puller.h"
#include "tests/support/fake_documents.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QTest>

#include <atomic>

namespace cf::test {

/// The system's time, and what a test adds to it.
class ShiftedClock final : public Clock
{
public:
    UtcMs now() const override { return QDateTime::currentMSecsSinceEpoch() + shift; }
    std::atomic<UtcMs> shift = 0;
};

class EngineRig
{
public:
    /// profile: a folder that outlives this; what is in it already stays.
    EngineRig(const QString& profile, const QUrl& engine, QByteArray password)
        : m_password(std::move(password))
    {
        cache = *cache::Cache::open(profile);
        outbox = *outbox::Outbox::open(profile);
        flow.kind = RepositoryKind::Workflow;
        flow.name = QStringLiteral("Casework");
        flow.id = repositoryId(flow.kind, flow.name);
        flow.location = engine.toString();
        flow.connection.signIn = SignInKind::Basic;
        feed.kind = RepositoryKind::XConnector;
        feed.name = QStringLiteral("Deliveries");
        feed.id = repositoryId(feed.kind, feed.name);
        feed.location = QStringLiteral("https://feed.example");
        if (repositories().empty()) {
            for (const Repository& one : {flow, feed}) {
                cache->writer().write([one](store::Database& database) { return cache::addRepository(database, one); }).waitForFinished();
            }
        }
    }
    ~EngineRig()
    {
        for (auto& [who, connector] : m_connectors) {
            QCoro::waitFor(connector->close(true));
        }
    }
    Q_DISABLE_COPY_MOVE(EngineRig)

    connectors::WorkflowConnector& as(const QString& who)
    {
        auto& one = m_connectors[who];
        if (!one) {
            Repository repository = flow;
            repository.connection.user = who;
            connectors::RemoteParts parts{.transport = [] { return std::make_shared<http::NetworkTransport>(); },
                                          .patience = std::make_shared<http::TimerPatience>(),
                                          .clock = clock,
                                          .chance = [] { return 0.5; },
                                          .secret = [word = m_password](const SecretName&) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray(word)))); }};
            parts.persistence.tries = 2;
            parts.persistence.triesWithoutAnswer = 1;
            one = std::make_unique<connectors::WorkflowConnector>(repository, parts);
        }
        return *one;
    }
    Performed perform(const QString& who, const Command& command) { return QCoro::waitFor(as(who).perform(command, {})); }
    /// Reads what changed into the cache.
    bool sync()
    {
        sync::PauseGate gate;
        FakeReader reader;
        const auto run = QCoro::waitFor(sync::pull({*cache, reader, clock, {}}, repository(), as(QStringLiteral("worker")), gate, {}, [](const sync::RunProgress&) {}));
        if (!run) {
            qWarning("%s", qPrintable(run.error().detail));
        }
        return run.has_value();
    }
    std::vector<Repository> repositories() { return cache->repositories().result().value_or(std::vector<Repository>()); }
    Repository repository()
    {
        for (const Repository& one : repositories()) {
            if (one.id == flow.id) {
                return one;
            }
        }
        return flow;
    }
    std::optional<WorkflowCase> caseOf(const QString& reference)
    {
        const auto known = cache->readers().read([reference](store::Database& database) { return cache::readCase(database, reference); }).result();
        return known ? std::optional(known->what) : std::nullopt;
    }
    QString taskOf(const QString& reference, const QString& key)
    {
        const auto told = caseOf(reference);
        for (const WorkflowTask& task : told ? told->tasks : std::vector<WorkflowTask>()) {
            if (task.key == key && task.isOpen()) {
                return task.nativeId;
            }
        }
        return {};
    }
    /// Claimed and completed by this one, who may not have it.
    bool complete(const QString& who, const QString& reference, const QString& key, const std::vector<CaseVariable>& variables)
    {
        if (!sync()) {
            return false;
        }
        const QString task = taskOf(reference, key);
        return perform(who, {newCommandKey(), ClaimTask{task, who}}).end == Performed::End::Done && perform(who, {newCommandKey(), CompleteTask{task, {}, variables, {}}}).end == Performed::End::Done && sync();
    }
    /// Serves the outbox as ana.
    Result<int> serve(connectors::Connector& middleware)
    {
        const sync::DispatchParts parts{*outbox, clock, [&](RepositoryId system) -> QCoro::Task<connectors::Connector*> {
                                            connectors::Connector* one = &as(QStringLiteral("ana"));
                                            if (system == feed.id) {
                                                one = &middleware;
                                            }
                                            co_return one;
                                        }};
        return QCoro::waitFor(sync::serveAll(parts, {}));
    }

    ShiftedClock clock;
    std::unique_ptr<cache::Cache> cache;
    std::unique_ptr<outbox::Outbox> outbox;
    Repository flow, feed;

private:
    QByteArray m_password;
    std::map<QString, std::unique_ptr<connectors::WorkflowConnector>> m_connectors;
};

} // namespace cf::test
