// Connecting repositories on servers: tries them on a thread of its own, keeps secret and repository together.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/connectors/connector.h"
#include "models/domain/ports/connection_control.h"
#include "models/domain/ports/secret_store.h"

#include <functional>

namespace cf::sync {

struct ConnectionParts {
    cache::Cache& cache;
    SecretStore& secrets;
    const Clock& clock;
    /// Called on the desk's thread. nullptr for a kind this program does not connect.
    std::function<std::unique_ptr<connectors::Connector>(const Repository&, const std::optional<Secret>&)> connect;
    /// Called on the desk's thread, which goes on meanwhile.
    std::function<QCoro::Task<Result<Secret>>(Repository, std::stop_token)> signIn;
    std::function<std::vector<AskedOfRepository>(const RepositoryId&)> asked;
    /// Communications that a person's decision names; they are never removed. Called on the desk's thread.
    std::function<Result<std::vector<CommunicationId>>()> decided = [] { return std::vector<CommunicationId>(); };
    /// Called on the desk's thread when somebody said anew how a repository is reached or signed in to. May be empty.
    std::function<void(const RepositoryId&)> mended = {};
};

/// Destroying it stops what is being tried and waits for it; who waits for the keychain must have been answered before.
class ConnectionDesk final : public ConnectionControl
{
public:
    explicit ConnectionDesk(ConnectionParts parts);
    ~ConnectionDesk() override;
    Q_DISABLE_COPY_MOVE(ConnectionDesk)

    Result<Repository> check(const RepositoryDraft& draft) const override;
    QFuture<Result<Secret>> signIn(RepositoryDraft draft, std::stop_token stop) override;
    QFuture<Result<std::vector<ProbeStep>>> tryOut(RepositoryDraft draft, std::optional<Secret> secret,
                                                   std::stop_token stop) override;
    QFuture<Result<RecordSample>> sample(RepositoryDraft draft, std::optional<Secret> secret, QString nativeId,
                                         std::stop_token stop) override;
    QFuture<Result<Repository>> add(RepositoryDraft draft, Secret secret) override;
    QFuture<Result<void>> change(RepositoryDraft draft, std::optional<Secret> secret) override;
    QFuture<Result<void>> disconnect(RepositoryId repository) override;
    QFuture<Result<RecordRemoval>> removal(RepositoryId repository) override;
    QFuture<Result<RecordRemoval>> removeRecords(RepositoryId repository, std::stop_token stop) override;
    QFuture<Result<RepositoryComparison>> compare(RepositoryId repository, std::stop_token stop) override;
    QFuture<Result<FurtherPage>> further(RepositoryId repository, FurtherQuestion question, QString next, int most,
                                         std::stop_token stop) override;
    std::vector<AskedOfRepository> asked(const RepositoryId& repository) const override { return m_parts.asked(repository); }

private:
    struct Trials;
    ConnectionParts m_parts;
    std::shared_ptr<bool> m_isOver = std::make_shared<bool>(false); ///< for what waits on the GUI thread
    std::unique_ptr<Trials> m_trials;
};

} // namespace cf::sync
