// Connecting, changing and removing repositories, with an entry in the activity log before anything of it is done and another with what came of it; refused where the role of
// the account does not allow it, or the log cannot be written. Trying, comparing and asking further change nothing and pass through. Source: docs/activity.md; docs/roles.md.
#pragma once

#include "app/role_guard.h"
#include "models/domain/ports/connection_control.h"

#include <QObject>

namespace cf {

class RecordedConnections final : public QObject, public ConnectionControl
{
    Q_OBJECT
public:
    /// All of them outlive it.
    RecordedConnections(ConnectionControl& connections, const RoleGuard& guard, Activity& activity, QString person)
        : m_connections(connections), m_guard(guard), m_activity(activity), m_person(std::move(person))
    {}
    Result<Repository> check(const RepositoryDraft& draft) const override { return m_connections.check(draft); }
    QFuture<Result<Secret>> signIn(RepositoryDraft draft, std::stop_token stop) override { return m_connections.signIn(std::move(draft), std::move(stop)); }
    QFuture<Result<std::vector<ProbeStep>>> tryOut(RepositoryDraft draft, std::optional<Secret> secret, std::stop_token stop) override
    {
        return m_connections.tryOut(std::move(draft), std::move(secret), std::move(stop));
    }
    QFuture<Result<RecordSample>> sample(RepositoryDraft draft, std::optional<Secret> secret, QString nativeId, std::stop_token stop) override
    {
        return m_connections.sample(std::move(draft), std::move(secret), std::move(nativeId), std::move(stop));
    }
    QFuture<Result<Repository>> add(RepositoryDraft draft, Secret secret) override;
    QFuture<Result<void>> change(RepositoryDraft draft, std::optional<Secret> secret) override;
    QFuture<Result<void>> disconnect(RepositoryId repository) override;
    QFuture<Result<RecordRemoval>> removal(RepositoryId repository) override { return m_connections.removal(std::move(repository)); }
    QFuture<Result<RecordRemoval>> removeRecords(RepositoryId repository, std::stop_token stop) override;
    QFuture<Result<RepositoryComparison>> compare(RepositoryId repository, std::stop_token stop) override { return m_connections.compare(std::move(repository), std::move(stop)); }
    QFuture<Result<FurtherPage>> further(RepositoryId repository, FurtherQuestion question, QString next, int most, std::stop_token stop) override
    {
        return m_connections.further(std::move(repository), std::move(question), std::move(next), most, std::move(stop));
    }
    std::vector<AskedOfRepository> asked(const RepositoryId& repository) const override { return m_connections.asked(repository); }
    /// Of a folder, which synchronisation adds.
    QFuture<Result<void>> admitFolder(const RepositoryId& repository) { return admitted("add", repository); }

private:
    QFuture<Result<void>> admitted(const char* act, const RepositoryId& repository);
    Act entry(ActOutcome outcome, const char* act, const RepositoryId& repository) const;
    template <class T> QFuture<Result<T>> once(const char* act, const RepositoryId& repository, std::function<QFuture<Result<T>>()> does);
    template <class T> void noteEnd(const QFuture<Result<T>>& future, const char* act, const RepositoryId& repository);

    ConnectionControl& m_connections;
    const RoleGuard& m_guard;
    Activity& m_activity;
    QString m_person;
};

} // namespace cf
