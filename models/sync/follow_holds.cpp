#include "models/sync/follow_holds.h"

#include "models/domain/hold_steps.h"

#include <QCoroFuture>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::sync {

QCoro::Task<Result<void>> followHold(FollowParts parts, Plan plan, Followed& said)
{
    const QJsonObject request = QJsonDocument::fromJson(plan.request).object();
    const bool needsApproval = plan.kind == releasePlanKind || request[u"needsApproval"].toBool();
    if (needsApproval) {
        const auto reading = parts.cache.readers().read([id = plan.id](store::Database& database) { return knownCaseOf(database, id); });
        const Result<std::optional<cache::KnownCase>> known = co_await reading;
        if (!known) {
            co_return tl::unexpected<Error>(known.error());
        }
        const HoldApproval approval = approvalOf(*known ? std::optional((*known)->what) : std::nullopt, plan.person);
        if (!approval.isApproved) {
            co_return Result<void>();
        }
        if (!*approval.isApproved) {
            const auto withdrawing = parts.outbox.withdrawPlan(plan.id, {}, u"refused by "_s + (approval.by.isEmpty() ? u"nobody: the case ended"_s : approval.by), parts.clock.now());
            const Result<qint64> withdrawn = co_await withdrawing;
            if (!withdrawn) {
                co_return tl::unexpected<Error>(withdrawn.error());
            }
            const auto closing = parts.outbox.close(plan.id);
            const Result<void> closed = co_await closing;
            co_return Result<void>(closed);
        }
        const auto releasing = parts.outbox.release(plan.id, u"approved by "_s + approval.by, parts.clock.now());
        const Result<qint64> released = co_await releasing;
        if (!released) {
            co_return tl::unexpected<Error>(released.error());
        }
        said.added += int(*released);
    }
    const auto closing = parts.outbox.close(plan.id);
    const Result<void> closed = co_await closing;
    co_return Result<void>(closed);
}

} // namespace cf::sync
