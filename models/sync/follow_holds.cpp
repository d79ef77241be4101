#include "models/sync/follow_holds.h"

#include "models/domain/disposition_steps.h"
#include "models/domain/hold_steps.h"

#include <QCoroFuture>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::sync {

namespace {

/// Its case as it was read from the system that was asked to start it; none: it is not known.
QCoro::Task<Result<std::optional<WorkflowCase>>> caseOf(FollowParts parts, QString plan)
{
    const Result<std::optional<cache::KnownCase>> known = co_await knownCaseOf(parts, plan);
    if (!known) {
        co_return tl::unexpected<Error>(known.error());
    }
    co_return *known ? std::optional((*known)->what) : std::nullopt;
}

/// What waits for the plan may leave, or never does; either way nothing more follows from its case.
QCoro::Task<Result<void>> conclude(FollowParts parts, QString plan, bool isApproved, QString by, Followed& said)
{
    if (isApproved) {
        const auto releasing = parts.outbox.release(plan, u"approved by "_s + by, parts.clock.now());
        const Result<qint64> released = co_await releasing;
        if (!released) {
            co_return tl::unexpected<Error>(released.error());
        }
        said.added += int(*released);
    } else {
        const auto withdrawing = parts.outbox.withdrawPlan(plan, {}, u"refused by "_s + (by.isEmpty() ? u"nobody: the case ended"_s : by), parts.clock.now());
        const Result<qint64> withdrawn = co_await withdrawing;
        if (!withdrawn) {
            co_return tl::unexpected<Error>(withdrawn.error());
        }
    }
    const auto closing = parts.outbox.close(plan);
    const Result<void> closed = co_await closing;
    co_return Result<void>(closed);
}

} // namespace

QCoro::Task<Result<void>> followHold(FollowParts parts, Plan plan, Followed& said)
{
    const QJsonObject request = QJsonDocument::fromJson(plan.request).object();
    const bool needsApproval = plan.kind == releasePlanKind || request[u"needsApproval"].toBool();
    if (!needsApproval) {
        const auto closing = parts.outbox.close(plan.id);
        const Result<void> closed = co_await closing;
        co_return Result<void>(closed);
    }
    const Result<std::optional<WorkflowCase>> told = co_await caseOf(parts, plan.id);
    if (!told) {
        co_return tl::unexpected<Error>(told.error());
    }
    const HoldApproval approval = approvalOf(*told, plan.person);
    if (!approval.isApproved) {
        co_return Result<void>();
    }
    co_return co_await conclude(parts, plan.id, *approval.isApproved, approval.by, said);
}

QCoro::Task<Result<void>> followDisposition(FollowParts parts, Plan plan, Followed& said)
{
    const Result<std::optional<WorkflowCase>> told = co_await caseOf(parts, plan.id);
    if (!told) {
        co_return tl::unexpected<Error>(told.error());
    }
    const DispositionApproval approval = dispositionApprovalOf(*told, plan.person);
    if (!approval.isApproved) {
        co_return Result<void>();
    }
    const QString by = *approval.isApproved ? approval.recordsBy + u" and "_s + approval.ownerBy : approval.refusedBy;
    co_return co_await conclude(parts, plan.id, *approval.isApproved, by, said);
}

} // namespace cf::sync
