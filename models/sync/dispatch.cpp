#include "models/sync/dispatch.h"

#include "models/outbox/next_step.h"

#include <QCoroFuture>

namespace cf::sync {

using namespace Qt::StringLiterals;
using outbox::Recourse;
using outbox::Standing;

namespace {

/// It never leaves where nobody could take it; what left before is looked for when somebody can.
Standing unconnected(const Intent& intent, UtcMs now)
{
    Error error{ErrorKind::Offline, u"the system is not connected"_s, {}};
    if (intent.state == IntentState::Sending) {
        return outbox::afterAttempt(intent, {}, {Performed::End::NotDone, {}, std::move(error)}, now);
    }
    return outbox::afterLook(intent, RepeatGuard::State, tl::unexpected<Error>(std::move(error)), now);
}

/// Nothing went to the system: that says nothing of it.
Standing unasked(Standing standing)
{
    standing.reach = outbox::Reach::NotAsked;
    return standing;
}

/// Why a command to destroy a record does not leave now, whoever approved it; none: it may, or it is another.
QCoro::Task<std::optional<Error>> keptBack(DispatchParts parts, Intent intent)
{
    const auto* deed = std::get_if<DestroyRecord>(&intent.command.deed);
    if (!deed) {
        co_return std::nullopt;
    }
    if (!parts.guard) {
        co_return Error{ErrorKind::Rejected, u"nothing judges here whether it may be destroyed"_s, {}};
    }
    const bool isCanary = !deed->canary.isEmpty();
    const auto asking = isCanary ? parts.guard->whatKeepsCanary(intent.about, intent.system, *deed) : parts.guard->whatKeeps(intent.about, intent.system, *deed);
    const Result<std::vector<DispositionBlock>> keeps = co_await asking;
    if (!keeps) { // another time: nobody knows now
        co_return Error{ErrorKind::Offline, u"whether it may be destroyed could not be found out: "_s + keeps.error().detail, {}};
    }
    co_return keeps->empty() ? std::nullopt : std::optional(Error{ErrorKind::Rejected, stoppedDetail(*keeps), {}});
}

QCoro::Task<Standing> attempt(DispatchParts parts, connectors::Connector* connector, Intent intent, std::stop_token stop)
{
    const std::optional<RepeatGuard> guard = connector->guardOf(intent.command.deed);
    if (!guard) {
        const Performed refused{Performed::End::NotDone, {}, Error{ErrorKind::Rejected, u"this system does no such thing"_s, {}}};
        co_return unasked(outbox::afterAttempt(intent, guard, refused, parts.clock.now()));
    }
    const std::optional<Error> kept = co_await keptBack(parts, intent);
    if (kept) {
        co_return unasked(outbox::afterAttempt(intent, guard, {Performed::End::NotDone, {}, *kept}, parts.clock.now()));
    }
    const Performed performed = co_await connector->perform(intent.command, stop);
    co_return outbox::afterAttempt(intent, guard, performed, parts.clock.now());
}

QCoro::Task<Standing> resolve(DispatchParts parts, connectors::Connector* connector, Intent intent, std::stop_token stop)
{
    const std::optional<RepeatGuard> guard = connector->guardOf(intent.command.deed);
    switch (outbox::recourseOf(guard, intent.error)) {
    case Recourse::AskPerson: {
        Error error = intent.error.value_or(Error{ErrorKind::Timeout, u"no answer"_s, {}});
        Performed lost{Performed::End::Unknown, {}, std::move(error)};
        co_return unasked(outbox::afterAttempt(intent, {}, lost, parts.clock.now()));
    }
    case Recourse::SendAgain: {
        const UtcMs now = parts.clock.now();
        const auto leaving = parts.outbox.leaveAgain(intent.command.key, now);
        const Result<void> left = co_await leaving;
        if (!left) {
            co_return unasked(outbox::afterLook(intent, *guard, tl::unexpected<Error>(left.error()), now));
        }
        ++intent.attempts;
        intent.lastAttempt = now;
        co_return co_await attempt(parts, connector, intent, stop);
    }
    case Recourse::Look:
        break;
    }
    const Result<std::optional<Effect>> found = co_await connector->findEffect(intent.command, stop);
    co_return outbox::afterLook(intent, *guard, found, parts.clock.now());
}

} // namespace

QCoro::Task<Result<int>> serveSystem(DispatchParts parts, RepositoryId system, std::stop_token stop, int most)
{
    int moved = 0;
    while (moved < most) {
        if (stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        }
        connectors::Connector* connector = co_await parts.connect(system);
        const auto taking = parts.outbox.take(system, parts.clock.now());
        const Result<std::optional<Intent>> taken = co_await taking;
        if (!taken) {
            co_return tl::unexpected<Error>(taken.error());
        }
        if (!*taken) {
            co_return moved;
        }
        const Intent intent = **taken;
        Standing standing;
        if (!connector) {
            standing = unconnected(intent, parts.clock.now());
        } else if (intent.state == IntentState::Sending) {
            standing = co_await attempt(parts, connector, intent, stop);
        } else {
            standing = co_await resolve(parts, connector, intent, stop);
        }
        const auto noting = parts.outbox.note(intent.command.key, standing, parts.clock.now());
        const Result<void> noted = co_await noting;
        if (!noted && noted.error().kind != ErrorKind::Conflict) { // a person settled it meanwhile: that stands
            co_return tl::unexpected<Error>(noted.error());
        }
        if (standing.isHeld && parts.held) {
            parts.held(system);
        }
        ++moved;
        if (parts.moved) {
            parts.moved(system);
        }
    }
    co_return moved;
}

QCoro::Task<Result<int>> serveAll(DispatchParts parts, std::stop_token stop)
{
    int moved = 0;
    for (;;) {
        const auto asking = parts.outbox.systemsToServe();
        const Result<std::vector<RepositoryId>> systems = co_await asking;
        if (!systems) {
            co_return tl::unexpected<Error>(systems.error());
        }
        int now = 0;
        for (std::vector<RepositoryId> left = *systems; !left.empty();) {
            std::vector<RepositoryId> more;
            for (const RepositoryId& system : left) {
                const Result<int> some = co_await serveSystem(parts, system, stop, commandsInTurn);
                if (!some) {
                    co_return tl::unexpected<Error>(some.error());
                }
                now += *some;
                if (*some == commandsInTurn) {
                    more.push_back(system);
                }
            }
            left = std::move(more);
        }
        if (now == 0) {
            co_return moved;
        }
        moved += now;
    }
}

} // namespace cf::sync
