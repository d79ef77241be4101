#include "models/sync/connection_desk.h"

#include "models/cache/erase_records.h"
#include "models/cache/write_repository.h"
#include "models/domain/connection_setting.h"
#include "models/sync/add_repository.h"
#include "models/sync/ask_further.h"
#include "models/sync/compare_repository.h"
#include "models/sync/end_connection.h"
#include "models/sync/worker_thread.h"

#include <QCoroFuture>
#include <QPromise>

#include <algorithm>
#include <future>

namespace cf::sync {

namespace {

/// What is done on the desk's thread, and ends when it is stopped.
template <class T> using Work = std::function<QCoro::Task<Result<T>>(std::stop_token)>;

struct Trial {
    std::stop_source stop;
    std::promise<void> over; ///< set last
};

Result<std::shared_ptr<connectors::Connector>> connectorOf(const ConnectionParts& parts, const Repository& repository,
                                                           const std::optional<Secret>& secret)
{
    std::shared_ptr<connectors::Connector> connector = parts.connect(repository, secret);
    if (!connector) {
        return fail(ErrorKind::Rejected, QStringLiteral("no connector for this kind of repository"));
    }
    return connector;
}

QCoro::Task<Result<std::vector<ProbeStep>>> stepsOf(ConnectionParts parts, Repository repository, std::optional<Secret> secret,
                                                    std::stop_token stop)
{
    CF_CO_TRY(const std::shared_ptr<connectors::Connector> connector, connectorOf(parts, repository, secret));
    std::vector<ProbeStep> steps = co_await connector->probe(stop);
    co_await connector->close(true);
    co_return steps;
}

QCoro::Task<Result<RecordSample>> sampleOf(ConnectionParts parts, Repository repository, std::optional<Secret> secret, QString nativeId,
                                           std::stop_token stop)
{
    CF_CO_TRY(const std::shared_ptr<connectors::Connector> connector, connectorOf(parts, repository, secret));
    Result<RecordSample> sample = co_await connector->sample(nativeId, stop);
    co_await connector->close(true);
    co_return sample;
}

QCoro::Task<Result<Repository>> repositoryOf(ConnectionParts parts, RepositoryId id)
{
    const auto asking = parts.cache.repositories();
    const Result<std::vector<Repository>> all = co_await asking;
    if (!all) {
        co_return tl::unexpected<Error>(all.error());
    }
    const auto found = std::ranges::find(*all, id, &Repository::id);
    if (found == all->end()) {
        co_return fail(ErrorKind::NotFound, QStringLiteral("no such repository"));
    }
    co_return *found;
}

QCoro::Task<Result<FurtherPage>> furtherOf(ConnectionParts parts, RepositoryId id, FurtherQuestion question, QString next, int most,
                                           std::stop_token stop)
{
    const Result<Repository> repository = co_await repositoryOf(parts, id);
    if (!repository) {
        co_return tl::unexpected<Error>(repository.error());
    }
    CF_CO_TRY(const std::shared_ptr<connectors::Connector> connector, connectorOf(parts, *repository, std::nullopt));
    Result<FurtherPage> page = co_await askFurther(parts.cache, parts.clock, *repository, *connector, question, next, most, stop);
    co_await connector->close(true);
    co_return page;
}

QCoro::Task<Result<RepositoryComparison>> comparisonOf(ConnectionParts parts, RepositoryId id, Answer<RepositoryComparison> answer,
                                                       std::stop_token stop)
{
    const Result<Repository> repository = co_await repositoryOf(parts, id);
    if (!repository) {
        co_return tl::unexpected<Error>(repository.error());
    }
    CF_CO_TRY(const std::shared_ptr<connectors::Connector> connector, connectorOf(parts, *repository, std::nullopt));
    const auto progress = [answer](qint64 read, std::optional<qint64> expected) {
        answer->setProgressRange(0, int(expected.value_or(0)));
        answer->setProgressValue(int(read));
    };
    Result<RepositoryComparison> compared = co_await compareWithRepository(parts.cache, parts.clock, *repository, *connector, stop, progress);
    co_await connector->close(true);
    co_return compared;
}

} // namespace

struct ConnectionDesk::Trials {
    ConnectionParts parts;
    std::vector<std::pair<std::shared_ptr<Trial>, std::future<void>>> all{};
    WorkerThread thread{QStringLiteral("connections")};

    template <class T>
    static QCoro::Task<void> run(std::shared_ptr<Trial> trial, Work<T> work, std::stop_token asked, Answer<T> answer)
    {
        {
            const std::stop_callback pass(asked, [trial] { trial->stop.request_stop(); });
            Result<T> result = co_await work(trial->stop.get_token());
            if (trial->stop.stop_requested()) {
                result = fail(ErrorKind::Cancelled, {});
            }
            give(answer, std::move(result));
        }
        trial->over.set_value();
    }

    template <class T> QFuture<Result<T>> start(const Answer<T>& answer, Work<T> work, std::stop_token stop)
    {
        std::erase_if(all, [](const auto& one) { return one.second.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
        const auto trial = std::make_shared<Trial>();
        all.emplace_back(trial, trial->over.get_future());
        thread.post([trial, work = std::move(work), stop, answer] { run<T>(trial, work, stop, answer); });
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

QFuture<Result<Secret>> ConnectionDesk::signIn(RepositoryDraft draft, std::stop_token stop)
{
    const auto answer = promised<Secret>();
    const Result<Repository> repository = check(draft);
    if (!repository) {
        give(answer, Result<Secret>(tl::unexpected<Error>(repository.error())));
        return answer->future();
    }
    return m_trials->start<Secret>(
        answer, [parts = m_parts, repository = *repository](std::stop_token ended) { return parts.signIn(repository, ended); }, stop);
}

QFuture<Result<std::vector<ProbeStep>>> ConnectionDesk::tryOut(RepositoryDraft draft, std::optional<Secret> secret, std::stop_token stop)
{
    const auto answer = promised<std::vector<ProbeStep>>();
    const Result<Repository> repository = check(draft);
    if (!repository) {
        give(answer, Result<std::vector<ProbeStep>>(tl::unexpected<Error>(repository.error())));
        return answer->future();
    }
    return m_trials->start<std::vector<ProbeStep>>(
        answer,
        [parts = m_parts, repository = *repository, secret = std::move(secret)](std::stop_token ended) {
            return stepsOf(parts, repository, secret, ended);
        },
        stop);
}

QFuture<Result<RecordSample>> ConnectionDesk::sample(RepositoryDraft draft, std::optional<Secret> secret, QString nativeId,
                                                     std::stop_token stop)
{
    const auto answer = promised<RecordSample>();
    const Result<Repository> repository = check(draft);
    if (!repository) {
        give(answer, Result<RecordSample>(tl::unexpected<Error>(repository.error())));
        return answer->future();
    }
    return m_trials->start<RecordSample>(
        answer,
        [parts = m_parts, repository = *repository, secret = std::move(secret), nativeId](std::stop_token ended) {
            return sampleOf(parts, repository, secret, nativeId, ended);
        },
        stop);
}

QFuture<Result<RepositoryComparison>> ConnectionDesk::compare(RepositoryId repository, std::stop_token stop)
{
    const auto answer = promised<RepositoryComparison>();
    return m_trials->start<RepositoryComparison>(
        answer,
        [parts = m_parts, repository, answer](std::stop_token ended) { return comparisonOf(parts, repository, answer, ended); }, stop);
}

QFuture<Result<FurtherPage>> ConnectionDesk::further(RepositoryId repository, FurtherQuestion question, QString next, int most,
                                                     std::stop_token stop)
{
    return m_trials->start<FurtherPage>(
        promised<FurtherPage>(),
        [parts = m_parts, repository, question = std::move(question), next = std::move(next), most](std::stop_token ended) {
            return furtherOf(parts, repository, question, next, most, ended);
        },
        stop);
}

namespace {

/// What the keychain keeps for such a sign-in.
SecretPurpose purposeOf(const Repository& repository)
{
    return repository.connection.signIn == SignInKind::OAuth ? SecretPurpose::RefreshToken : SecretPurpose::Password;
}

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
    const SecretName name{repository.id, purposeOf(repository)};
    if (!liesOnDisk(repository.kind)) { // else there is nothing to keep
        const auto keeping = desk.parts.secrets.store(name, secret, Asking::Person);
        const Result<void> kept = co_await keeping;
        if (*desk.isOver || !kept) {
            give(answer, Result<Repository>(kept ? fail(ErrorKind::Cancelled, {}) : tl::unexpected<Error>(kept.error())));
            co_return;
        }
    }
    const auto adding = addRepository(desk.parts.cache, repository);
    const Result<void> added = co_await adding;
    if (!added && !*desk.isOver && !liesOnDisk(repository.kind)) {
        const auto removing = desk.parts.secrets.remove(name, Asking::Nobody);
        co_await removing;
    }
    give(answer, added ? Result<Repository>(repository) : Result<Repository>(tl::unexpected<Error>(added.error())));
}

/// Where the next run goes on was said by one server to one account. Another is read from the start, and compared with what is known.
Result<void> forgetPlaceOfOthers(store::Database& database, const Repository& repository)
{
    CF_TRY(const std::vector<Repository> all, cache::readRepositories(database));
    const auto before = std::ranges::find(all, repository.id, &Repository::id);
    const bool isSame = before == all.end() || (before->location == repository.location && before->connection.user == repository.connection.user);
    return isSame ? Result<void>() : cache::writeRunState(database, repository.id, {});
}

QCoro::Task<void> changeIn(Desk desk, Repository repository, std::optional<Secret> secret, Answer<void> answer)
{
    if (secret) {
        const auto keeping = desk.parts.secrets.store({repository.id, purposeOf(repository)}, *secret, Asking::Person);
        const Result<void> kept = co_await keeping;
        if (*desk.isOver || !kept) {
            give(answer, Result<void>(kept ? fail(ErrorKind::Cancelled, {}) : tl::unexpected<Error>(kept.error())));
            co_return;
        }
    }
    cache::Cache& cache = desk.parts.cache;
    const UtcMs now = desk.parts.clock.now();
    const auto changing = cache.writer().write([repository, now](store::Database& database) -> Result<void> {
        CF_CHECK(forgetPlaceOfOthers(database, repository));
        CF_CHECK(cache::closeGap(database, cache::disconnectedGap(repository.id, now), now));
        CF_CHECK(cache::changeRepository(database, repository));
        return cache::bumpRevision(database);
    });
    const Result<void> changed = co_await changing;
    if (changed && !*desk.isOver) {
        cache.noteCommit();
        if (secret) { // of another way to sign in, if that was changed; there may be none
            const bool isPassword = purposeOf(repository) == SecretPurpose::Password;
            const SecretName other{repository.id, isPassword ? SecretPurpose::RefreshToken : SecretPurpose::Password};
            const auto removing = desk.parts.secrets.remove(other, Asking::Nobody);
            co_await removing;
        }
        if (desk.parts.mended && !*desk.isOver) {
            desk.parts.mended(repository.id);
        }
    }
    give(answer, changed);
}

} // namespace

QFuture<Result<void>> ConnectionDesk::disconnect(RepositoryId repository)
{
    const Answer<void> answer = promised<void>();
    endConnection({m_parts, m_isOver}, repository, answer);
    return answer->future();
}

QFuture<Result<RecordRemoval>> ConnectionDesk::removal(RepositoryId repository)
{
    return m_trials->start<RecordRemoval>(
        promised<RecordRemoval>(), [parts = m_parts, repository](std::stop_token) { return removalOf(parts, repository); }, {});
}

QFuture<Result<RecordRemoval>> ConnectionDesk::removeRecords(RepositoryId repository, std::stop_token stop)
{
    const auto answer = promised<RecordRemoval>();
    return m_trials->start<RecordRemoval>(
        answer,
        [parts = m_parts, repository, answer](std::stop_token ended) { return removeNow(parts, repository, answer, ended); },
        stop);
}

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
