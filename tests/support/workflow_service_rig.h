// The sandbox's Workflow Service in this process, and the connector that reads it and carries commands out over real HTTP.
#pragma once

#include "models/http/network_transport.h"
#include "tests/support/plain_caller.h"
#include "tests/support/workflow_rig.h"

namespace cf::test {

inline Repository workflowServiceRepository(const QUrl& server, const QString& account)
{
    Repository repository;
    repository.kind = RepositoryKind::Workflow;
    repository.name = QStringLiteral("Casework");
    repository.id = repositoryId(repository.kind, repository.name);
    repository.location = server.toString();
    repository.connection.user = account;
    repository.connection.signIn = SignInKind::Otds;
    repository.connection.settings = {{QStringLiteral("dialect"), QStringLiteral("opentext")},
                                      {QStringLiteral("signIn"), QStringLiteral("otds")},
                                      {QStringLiteral("tokenUrl"), server.toString() + QStringLiteral("/otdsws/otdstenant/northgate/oauth2/token")},
                                      {QStringLiteral("clientId"), QStringLiteral("counterfoil-desktop")},
                                      {QStringLiteral("actor"), account + QStringLiteral("@northgate.example")}};
    return repository;
}

class WorkflowServiceRig
{
public:
    /// beside: other services of the same sandbox.
    explicit WorkflowServiceRig(quint64 records = 400, const std::vector<sandbox::ServiceKind>& beside = {}, UtcMs now = sandbox::VirtualClock::usualStart)
        : sandbox(*sandbox::Sandbox::open({.records = records, .services = served(beside), .now = now}))
        , clock(sandbox->clock(sandbox::ServiceKind::Workflow).now())
    {
        connect();
    }
    ~WorkflowServiceRig() { disconnect(); }
    Q_DISABLE_COPY_MOVE(WorkflowServiceRig)

    void connect(const QString& account = QStringLiteral("counterfoil"), const QByteArray& password = {})
    {
        disconnect();
        connector = another(account, password);
    }
    std::unique_ptr<connectors::WorkflowConnector> another(const QString& account, const QByteArray& password = {})
    {
        const QByteArray word = password.isEmpty() ? account.toUtf8() : password;
        const connectors::RemoteParts parts{.transport = [] { return std::make_shared<http::NetworkTransport>(); }, .patience = patience, .clock = clock, .chance = [] { return 0.5; },
                                            .secret = [word](SecretName) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray(word)))); }};
        return std::make_unique<connectors::WorkflowConnector>(workflowServiceRepository(sandbox->url(sandbox::ServiceKind::Workflow), account), parts);
    }
    void disconnect()
    {
        if (connector) {
            QCoro::waitFor(connector->close(true));
            connector.reset();
        }
    }

    /// To the end of a run, as a cache would keep it.
    QStringList run()
    {
        QStringList told;
        for (;;) {
            const auto page = QCoro::waitFor(connector->changesSince(cursor, known, {}));
            if (!page) {
                qFatal("%s", qPrintable(page.error().detail));
            }
            cursor = page->next;
            for (const connectors::Change& change : page->changes) {
                if (const auto* seen = std::get_if<connectors::CaseSeen>(&change)) {
                    told << seen->what.nativeId;
                    known.cases[seen->what.nativeId] = seen->what;
                } else if (const auto* aside = std::get_if<connectors::Aside>(&change)) {
                    qFatal("set aside: %s", qPrintable(aside->what.reason));
                }
            }
            if (page->last) {
                QCoro::waitFor(connector->close(false));
                return told;
            }
        }
    }
    Performed perform(const Command& command) { return QCoro::waitFor(connector->perform(command, {})); }
    Result<std::optional<Effect>> find(const Command& command) { return QCoro::waitFor(connector->findEffect(command, {})); }
    bool act(QJsonObject action)
    {
        action.insert(QStringLiteral("archive"), QStringLiteral("workflow"));
        return sandbox->act(action).has_value();
    }
    bool set(const QString& name, const QJsonValue& value) { return act({{QStringLiteral("do"), QStringLiteral("set")}, {QStringLiteral("name"), name}, {QStringLiteral("value"), value}}); }
    QJsonObject truth(const QString& query) { return PlainCaller(sandbox->controlUrl()).get(QStringLiteral("/truth/workflow") + query).object(); }
    PlainCaller as(const QByteArray& account) const
    {
        PlainCaller caller(sandbox->url(sandbox::ServiceKind::Workflow));
        (void)caller.signIn(account);
        return caller;
    }
    qsizetype effects(const QString& kind, const QString& name) const
    {
        const auto all = sandbox->effects().of(name);
        return std::ranges::count(all, kind, &sandbox::Effect::kind);
    }
    void add(const sandbox::Fault& fault) { sandbox->faults(sandbox::ServiceKind::Workflow).add(fault); }
    void fault(const QString& match, bool isAfter, sandbox::FaultKind kind = sandbox::FaultKind::Drop)
    {
        sandbox::Fault fault;
        fault.kind = kind;
        fault.match = match;
        fault.isAfter = isAfter;
        add(fault);
    }
    std::unique_ptr<sandbox::Sandbox> sandbox;
    FakeClock clock;
    std::shared_ptr<FakePatience> patience = std::make_shared<FakePatience>(clock);
    KnownCases known;
    QString cursor;
    std::unique_ptr<connectors::WorkflowConnector> connector;

private:
    static std::vector<sandbox::ServiceKind> served(std::vector<sandbox::ServiceKind> beside)
    {
        beside.push_back(sandbox::ServiceKind::Workflow);
        return beside;
    }
};

} // namespace cf::test
