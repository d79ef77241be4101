// Carries out what lies in the outbox: one command of a system after another, some of each system in turn. That a command may leave is on the
// disk before it does; what an answer means is outbox/next_step.h. Source: docs/outbox.md.
#pragma once

#include "models/base/clock.h"
#include "models/connectors/connector.h"
#include "models/domain/ports/destruction_guard.h"
#include "models/outbox/outbox.h"

#include <functional>
#include <limits>

namespace cf::sync {

struct DispatchParts {
    outbox::Outbox& outbox;
    const Clock& clock;
    /// The connector of a system, with its session; none: it is not connected, or not any more.
    std::function<QCoro::Task<connectors::Connector*>(RepositoryId)> connect;
    /// Called after each attempt and look, on the thread of the dispatch; may be empty.
    std::function<void(const RepositoryId&)> moved = {};
    /// Called when nobody can sign in to a system any more: the session is none, and the next one is another. May be empty.
    std::function<void(const RepositoryId&)> held = {};
    /// Asked right before each command to destroy a record leaves; null: none leaves.
    DestructionGuard* guard = nullptr;
};

/// Everything of one system whose turn it is now. How many commands were moved on; Storage when the outbox cannot be written, Cancelled on
/// stop: what was under way then is Unknown, and looked for by the next. Only one at a time a profile: the caller holds the lock. most: so many at most; more are for another time.
QCoro::Task<Result<int>> serveSystem(DispatchParts parts, RepositoryId system, std::stop_token stop, int most = std::numeric_limits<int>::max());

/// One that answers slowly, or not at all, holds up the others for no longer than so many of its commands.
inline constexpr int commandsInTurn = 10;
/// All systems, some commands of each in turn, until nothing is due now.
QCoro::Task<Result<int>> serveAll(DispatchParts parts, std::stop_token stop);

} // namespace cf::sync
