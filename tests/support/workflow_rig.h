// A connector to a workflow system, over any transport, and what its runs told.
#pragma once

#include "models/connectors/workflow/workflow_connector.h"
#include "tests/support/fake_patience.h"
#include "tests/support/known_in_memory.h"

#include <QCoroTask>

#include <map>

namespace cf::test {

class KnownCases final : public connectors::KnownSources
{
public:
    Result<std::vector<connectors::KnownSource>> find(const QString&) override { return std::vector<connectors::KnownSource>(); }
    Result<QStringList> slice(const QString&, int) override { return QStringList(); }
    Result<std::optional<QString>> workflowCase(const QString& nativeId) override
    {
        const auto found = cases.find(nativeId);
        return found == cases.end() ? std::optional<QString>() : found->second.token;
    }
    Result<QStringList> openCasesAfter(const QString& after, int limit) override
    {
        QStringList ids;
        for (auto it = cases.upper_bound(after); it != cases.end() && ids.size() < limit; ++it) {
            if (it->second.isOpen()) {
                ids << it->first;
            }
        }
        return ids;
    }
    std::map<QString, WorkflowCase> cases;
};

class WorkflowRig
{
public:
    using Transport = std::function<std::shared_ptr<http::Transport>()>;
    WorkflowRig(const QUrl& address, const QString& user, QByteArray password, Transport transport, const QMap<QString, QString>& settings = {}, UtcMs now = 1'790'000'000'000)
        : clock(now)
    {
        Repository repository;
        repository.kind = RepositoryKind::Workflow;
        repository.name = QStringLiteral("Cases");
        repository.id = repositoryId(repository.kind, repository.name);
        repository.location = address.toString();
        repository.connection.user = user;
        repository.connection.signIn = SignInKind::Basic;
        repository.connection.settings = settings;
        const connectors::RemoteParts parts{.transport = std::move(transport), .patience = patience, .clock = clock, .chance = [] { return 0.5; },
                                            .secret = [password](SecretName) { return QtFuture::makeReadyFuture(Result<Secret>(Secret(QByteArray(password)))); }};
        connector = std::make_unique<connectors::WorkflowConnector>(repository, parts);
    }
    ~WorkflowRig() { QCoro::waitFor(connector->close(true)); }
    Q_DISABLE_COPY_MOVE(WorkflowRig)

    /// To the end of a run. What it told is in `known`, `asides` and `gone`; the ids of cases that were told, in order.
    Result<QStringList> run()
    {
        QStringList told;
        for (;;) {
            const auto page = QCoro::waitFor(connector->changesSince(cursor, known, {}));
            if (!page) {
                return tl::unexpected<Error>(page.error());
            }
            cursor = page->next;
            for (const connectors::Change& change : page->changes) {
                if (const auto* seen = std::get_if<connectors::CaseSeen>(&change)) {
                    told << seen->what.nativeId;
                    known.cases[seen->what.nativeId] = seen->what;
                } else if (const auto* aside = std::get_if<connectors::Aside>(&change)) {
                    asides.push_back(*aside);
                } else if (const auto* left = std::get_if<connectors::CaseGone>(&change)) {
                    gone << left->nativeId;
                    known.cases.erase(left->nativeId);
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

    FakeClock clock;
    std::shared_ptr<FakePatience> patience = std::make_shared<FakePatience>(clock);
    KnownCases known;
    std::vector<connectors::Aside> asides;
    QStringList gone;
    QString cursor;
    std::unique_ptr<connectors::WorkflowConnector> connector;
};

} // namespace cf::test
