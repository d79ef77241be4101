#include "models/sync/connection_desk.h"

#include "models/cache/write_repository.h"
#include "models/sync/add_repository.h"
#include "models/sync/worker_thread.h"

#include <QCoroFuture>
#include <QPromise>

#include <algorithm>
#include <future>

namespace cf::sync {

namespace {

template <class T> using Answer = std::shared_ptr<QPromise<Result<T>>>;

template <class T> Answer<T> promised()
{
    auto answer = std::make_shared<QPromise<Result<T>>>();
    answer->start();
    return answer;
}

template <class T> void give(const Answer<T>& answer, Result<T> result)
{
    answer->addResult(std::move(result));
    answer->finish();
}

/// What a connector is asked while it is tried.
template <class T> using Question = std::function<QCoro::Task<Result<T>>(connectors::Connector&, std::stop_token)>;

QCoro::Task<Result<std::vector<ProbeStep>>> stepsOf(connectors::Connector& connector, std::stop_token stop)
{
    std::vector<ProbeStep> steps = co_await connector.probe(stop);
    co_return steps;
}

struct Trial {
    std::stop_source stop;
    std::promise<void> over; ///< set last
};

} // namespace

struct ConnectionDesk::Trials {
    ConnectionParts parts;
    std::vector<std::pair<std::shared_ptr<Trial>, std::future<void>>> all{};
    WorkerThread thread{QStringLiteral("connections")};

    template <class T>
    static QCoro::Task<void> run(std::shared_ptr<Trial> trial, ConnectionParts parts, Repository repository,
                                 std::optional<Secret> secret, Question<T> question, std::stop_token asked, Answer<T> answer)
    {
        {
            const std::stop_callback pass(asked, [trial] { trial->stop.request_stop(); });
            const std::shared_ptr<connectors::Connector> connector = parts.connect(repository, secret);
            Result<T> result = fail(ErrorKind::Rejected, QStringLiteral("no connector for this kind of repository"));
            if (connector) {
                result = co_await question(*connector, trial->stop.get_token());
                co_await connector->close(true);
            }
            if (trial->stop.stop_requested()) {
                result = fail(ErrorKind::Cancelled, {});
            }
            give(answer, std::move(result));
        }
        trial->over.set_value();
    }

    template <class T>
    QFuture<Result<T>> ask(const Result<Repository>& repository, std::optional<Secret> secret, Question<T> question, std::stop_token stop)
    {
        const Answer<T> answer = promised<T>();
        if (!repository) {
            give(answer, Result<T>(tl::unexpected<Error>(repository.error())));
            return answer->future();
        }
        std::erase_if(all, [](const auto& one) { return one.second.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
        const auto trial = std::make_shared<Trial>();
        all.emplace_back(trial, trial->over.get_future());
        thread.post([trial, parts = parts, repository = *repository, secret = std::move(secret), question = std::move(question), stop,
                     answer] { run<T>(trial, parts, repository, secret, question, stop, answer); });
        return answer->future();
    }
};

ConnectionDesk::ConnectionDesk(ConnectionParts parts) : m_parts(parts), m_trials(new Trials{std::move(parts)}) {}

ConnectionDesk::~ConnectionDesk()
{
    *m_isOver = true;
    for (auto& [trial, over] : m_trials->all) {
        trial->stop.request_stop();
    }
    for (auto& [trial, over] : m_trials->all) {
        over.wait();
    }
}

Result<Repository> ConnectionDesk::check(const RepositoryDraft& draft) const
{
    CF_TRY(Repository repository, archiveRepository(draft.kind, draft.address, draft.name, draft.connection, draft.mapping, draft.zone,
                                                    m_parts.clock.now()));
    repository.checkEvery = draft.checkEvery;
    return repository;
}

QFuture<Result<std::vector<ProbeStep>>> ConnectionDesk::tryOut(RepositoryDraft draft, std::optional<Secret> secret, std::stop_token stop)
{
    return m_trials->ask<std::vector<ProbeStep>>(check(draft), std::move(secret), &stepsOf, stop);
}

QFuture<Result<RecordSample>> ConnectionDesk::sample(RepositoryDraft draft, std::optional<Secret> secret, QString nativeId,
                                                     std::stop_token stop)
{
    const Question<RecordSample> question = [nativeId = std::move(nativeId)](connectors::Connector& connector, std::stop_token ended) {
        return connector.sample(nativeId, ended);
    };
    return m_trials->ask<RecordSample>(check(draft), std::move(secret), question, stop);
}

namespace {

/// What stands on the GUI thread and may find, after a wait, that the desk has gone.
struct Desk {
    ConnectionParts parts;
    std::shared_ptr<bool> isOver;
};

QCoro::Task<void> addTo(Desk desk, Repository repository, Secret secret, Answer<Repository> answer)
{
    // First, because the id follows from the name: the secret of the one that has it already would be replaced.
    const auto asking = desk.parts.cache.repositories();
    const Result<std::vector<Repository>> present = co_await asking;
    if (*desk.isOver || !present) {
        give(answer, Result<Repository>(present ? fail(ErrorKind::Cancelled, {}) : tl::unexpected<Error>(present.error())));
        co_return;
    }
    const bool isTaken = std::ranges::any_of(*present, [&](const Repository& one) {
        return one.id == repository.id || one.name.compare(repository.name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken) {
        give(answer, Result<Repository>(fail(ErrorKind::Conflict, QStringLiteral("a repository of this name exists"))));
        co_return;
    }
    const SecretName name{repository.id, SecretPurpose::Password};
    const auto keeping = desk.parts.secrets.store(name, secret, Asking::Person);
    const Result<void> kept = co_await keeping;
    if (*desk.isOver || !kept) {
        give(answer, Result<Repository>(kept ? fail(ErrorKind::Cancelled, {}) : tl::unexpected<Error>(kept.error())));
        co_return;
    }
    const auto adding = addRepository(desk.parts.cache, repository);
    const Result<void> added = co_await adding;
    if (!added && !*desk.isOver) {
        const auto removing = desk.parts.secrets.remove(name, Asking::Nobody);
        co_await removing;
    }
    give(answer, added ? Result<Repository>(repository) : Result<Repository>(tl::unexpected<Error>(added.error())));
}

QCoro::Task<void> changeIn(Desk desk, Repository repository, std::optional<Secret> secret, Answer<void> answer)
{
    if (secret) {
        const auto keeping = desk.parts.secrets.store({repository.id, SecretPurpose::Password}, *secret, Asking::Person);
        const Result<void> kept = co_await keeping;
        if (*desk.isOver || !kept) {
            give(answer, Result<void>(kept ? fail(ErrorKind::Cancelled, {}) : tl::unexpected<Error>(kept.error())));
            co_return;
        }
    }
    cache::Cache& cache = desk.parts.cache;
    const auto changing = cache.writer().write([repository](store::Database& database) -> Result<void> {
        CF_CHECK(cache::changeRepository(database, repository));
        return cache::bumpRevision(database);
    });
    const Result<void> changed = co_await changing;
    if (changed && !*desk.isOver) {
        cache.noteCommit();
    }
    give(answer, changed);
}

} // namespace

QFuture<Result<Repository>> ConnectionDesk::add(RepositoryDraft draft, Secret secret)
{
    const Answer<Repository> answer = promised<Repository>();
    const Result<Repository> repository = check(draft);
    if (repository) {
        addTo({m_parts, m_isOver}, *repository, std::move(secret), answer);
    } else {
        give(answer, repository);
    }
    return answer->future();
}

QFuture<Result<void>> ConnectionDesk::change(RepositoryDraft draft, std::optional<Secret> secret)
{
    const Answer<void> answer = promised<void>();
    const Result<Repository> repository = check(draft);
    if (repository) {
        changeIn({m_parts, m_isOver}, *repository, std::move(secret), answer);
    } else {
        give(answer, Result<void>(tl::unexpected<Error>(repository.error())));
    }
    return answer->future();
}

} // namespace cf::sync
