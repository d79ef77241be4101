#include "models/sync/end_connection.h"

#include "models/cache/erase_records.h"
#include "models/cache/write_repository.h"
#include "models/domain/connection_setting.h"
#include "models/sync/remove_records.h"

#include <QCoroFuture>

#include <algorithm>

namespace cf::sync {

namespace {

QSet<CommunicationId> setOf(const std::vector<CommunicationId>& ids) { return QSet<CommunicationId>(ids.begin(), ids.end()); }

} // namespace

QCoro::Task<void> endConnection(Desk desk, RepositoryId id, Answer<void> answer)
{
    cache::Cache& cache = desk.parts.cache;
    const auto asking = cache.repositories();
    const Result<std::vector<Repository>> all = co_await asking;
    if (*desk.isOver || !all) {
        give(answer, Result<void>(all ? fail(ErrorKind::Cancelled, {}) : tl::unexpected<Error>(all.error())));
        co_return;
    }
    const auto found = std::ranges::find(*all, id, &Repository::id);
    if (found == all->end()) {
        give(answer, Result<void>(fail(ErrorKind::NotFound, QStringLiteral("no such repository"))));
        co_return;
    }
    if (found->kind == RepositoryKind::Folder) {
        give(answer, Result<void>(fail(ErrorKind::Rejected, QStringLiteral("a folder has no connection that could be ended"))));
        co_return;
    }
    // First, so that no run begins that would find no secret.
    Repository repository = *found;
    if (!disconnectedSince(repository.connection)) {
        noteDisconnected(repository.connection, desk.parts.clock.now());
        const auto changing = cache.writer().write([repository, gap = cache::disconnectedGap(id, desk.parts.clock.now())](store::Database& database) -> Result<void> {
            CF_CHECK(cache::changeRepository(database, repository));
            CF_CHECK(cache::putGap(database, gap)); // until it is connected again, whatever is counted
            return cache::bumpRevision(database);
        });
        const Result<void> changed = co_await changing;
        if (*desk.isOver || !changed) {
            give(answer, changed ? Result<void>(fail(ErrorKind::Cancelled, {})) : changed);
            co_return;
        }
        cache.noteCommit();
    }
    Result<void> outcome;
    for (const SecretPurpose purpose : {SecretPurpose::Password, SecretPurpose::RefreshToken}) {
        if (*desk.isOver || liesOnDisk(repository.kind)) {
            break;
        }
        const SecretName name{id, purpose};
        const auto removing = desk.parts.secrets.remove(name, Asking::Person);
        const Result<void> removed = co_await removing;
        if (!removed && removed.error().kind != ErrorKind::NotFound) {
            outcome = removed;
        }
    }
    give(answer, outcome);
}

QCoro::Task<Result<RecordRemoval>> removalOf(ConnectionParts parts, RepositoryId id)
{
    const Result<std::vector<CommunicationId>> named = parts.decided();
    if (!named) {
        co_return tl::unexpected<Error>(named.error());
    }
    const auto planning = parts.cache.readers().read([id, stays = setOf(*named)](store::Database& database) {
        return cache::planErasure(database, id, stays).map([](const cache::ErasurePlan& plan) { return plan.comesTo; });
    });
    Result<RecordRemoval> comesTo = co_await planning;
    co_return comesTo;
}

QCoro::Task<Result<RecordRemoval>> removeNow(ConnectionParts parts, RepositoryId id, Answer<RecordRemoval> answer, std::stop_token stop)
{
    const Result<std::vector<CommunicationId>> named = parts.decided();
    if (!named) {
        co_return tl::unexpected<Error>(named.error());
    }
    RemovalCall call;
    call.repository = id;
    call.decided = setOf(*named);
    call.isPaused = [answer] { return answer->future().isSuspending() || answer->future().isSuspended(); };
    call.progress = [answer](qint64 done, qint64 whole) {
        answer->setProgressRange(0, int(whole));
        answer->setProgressValue(int(done));
    };
    call.stop = stop;
    Result<RecordRemoval> outcome = co_await removeRecords(parts.cache, parts.clock, std::move(call));
    co_return outcome;
}

} // namespace cf::sync
