#include "app/recorded_connections.h"

#include "models/base/deliver.h"

#include <QPromise>

namespace cf {

using namespace Qt::StringLiterals;

namespace {

template <class T> void give(const std::shared_ptr<QPromise<Result<T>>>& promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

Act RecordedConnections::entry(ActOutcome outcome, const char* act, const RepositoryId& repository) const
{
    return {ActKind::RepositoryChange, outcome, m_person, {{u"repository"_s, repository.value()}}, {{u"act"_s, QString::fromLatin1(act)}}};
}

QFuture<Result<void>> RecordedConnections::admitted(const char* act, const RepositoryId& repository)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    if (const auto allowed = m_guard.admit(Right::Settings, entry(ActOutcome::Refused, act, repository)); !allowed) {
        give(promise, allowed);
        return promise->future();
    }
    deliver(m_activity.note({entry(ActOutcome::Begun, act, repository)}), this, [promise](const Result<qint64>& noted) {
        give(promise, noted ? Result<void>() : fail(ErrorKind::Storage, u"the activity log cannot be written, so nothing was done: "_s + noted.error().detail));
    });
    return promise->future();
}

template <class T> void RecordedConnections::noteEnd(const QFuture<Result<T>>& future, const char* act, const RepositoryId& repository)
{
    deliver(future, this, [this, act, repository](const Result<T>& done) {
        const bool isCut = !done && done.error().kind == ErrorKind::Cancelled;
        m_activity.noteSoon(entry(done ? ActOutcome::Done : isCut ? ActOutcome::Partial : ActOutcome::Failed, act, repository));
    });
}

template <class T> QFuture<Result<T>> RecordedConnections::once(const char* act, const RepositoryId& repository, std::function<QFuture<Result<T>>()> does)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    deliver(admitted(act, repository), this, [this, promise, act, repository, does = std::move(does)](const Result<void>& allowed) {
        if (!allowed) {
            give<T>(promise, tl::unexpected<Error>(allowed.error()));
            return;
        }
        const QFuture<Result<T>> future = does();
        noteEnd(future, act, repository);
        deliver(future, this, [promise](const Result<T>& done) { give(promise, done); });
    });
    return promise->future();
}

QFuture<Result<Repository>> RecordedConnections::add(RepositoryDraft draft, Secret secret)
{
    const auto would = m_connections.check(draft);
    return once<Repository>("add", would ? would->id : RepositoryId(), [this, draft = std::move(draft), kept = std::make_shared<Secret>(std::move(secret))] { return m_connections.add(draft, std::move(*kept)); });
}

QFuture<Result<void>> RecordedConnections::change(RepositoryDraft draft, std::optional<Secret> secret)
{
    const auto would = m_connections.check(draft);
    return once<void>("change", would ? would->id : RepositoryId(),
                      [this, draft = std::move(draft), kept = std::make_shared<std::optional<Secret>>(std::move(secret))] { return m_connections.change(draft, std::move(*kept)); });
}

QFuture<Result<void>> RecordedConnections::disconnect(RepositoryId repository)
{
    return once<void>("disconnect", repository, [this, repository] { return m_connections.disconnect(repository); });
}

QFuture<Result<RecordRemoval>> RecordedConnections::removeRecords(RepositoryId repository, std::stop_token stop)
{
    // Whoever asked pauses it and follows how far it is by the future itself: so the entry is waited for here, once, and the future is not wrapped.
    const auto refused = [](Error error) { return QtFuture::makeReadyFuture(Result<RecordRemoval>(tl::unexpected<Error>(std::move(error)))); };
    if (const auto allowed = m_guard.admit(Right::Settings, entry(ActOutcome::Refused, "remove", repository)); !allowed) {
        return refused(allowed.error());
    }
    if (const auto noted = m_activity.note({entry(ActOutcome::Begun, "remove", repository)}).result(); !noted) {
        return refused({ErrorKind::Storage, u"the activity log cannot be written, so nothing was done: "_s + noted.error().detail, {}});
    }
    const auto future = m_connections.removeRecords(repository, std::move(stop));
    noteEnd(future, "remove", repository);
    return future;
}

} // namespace cf
