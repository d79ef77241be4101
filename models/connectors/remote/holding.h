// Placing and lifting holds: what is there is read, what is missing follows from it and is sent once, and where the server itself refused it is
// read again. What differs between archives is in the steps. Source: docs/outbox.md, "Holds".
#pragma once

#include "models/connectors/connector.h"
#include "models/http/signed_line.h"

#include <functional>
#include <vector>

namespace cf::connectors {

/// What is there, and what follows from it.
struct HoldLook {
    std::optional<http::Request> next = {}; ///< what brings it about; none: it is so already
    Effect effect = {};                     ///< of its being so
};
/// Reads it anew each time. `again`: how often it was refused before; what an earlier one had learnt may be why.
using HoldStep = std::function<QCoro::Task<Result<HoldLook>>(int again, std::stop_token)>;

/// Called one after another, on the line's thread; what they refer to outlives the task.
struct HoldingSteps {
    std::vector<HoldStep> steps; ///< each is of one version, or of one time that the hold is there
    /// What the server says is wrong, in an answer of any status; none: nothing. Offline: the answer is not the server's own. Conflict: it was
    /// changed there meanwhile.
    std::function<std::optional<Error>(const http::Reply&)> errorIn;
    std::function<Result<Effect>(const http::Reply&)> made = {}; ///< what came of it, where the answer alone tells
    int conflicts = 4;                                         ///< so often a step may meet one
    std::shared_ptr<http::Patience> patience = {};             ///< with it, what was refused is tried once more after `wait`
    std::chrono::milliseconds wait{250};
};

/// Done: every step is so now, as the server says. NotDone: one was refused, with those before it done; holds are read apart from this.
QCoro::Task<Performed> holdOnce(http::SignedLine& line, HoldingSteps steps, std::stop_token stop);
/// Of findEffect(): whether every step is so; none: one is not.
QCoro::Task<Result<std::optional<Effect>>> heldEffect(HoldingSteps steps, std::stop_token stop);

/// Of another verb than POST: leaves once, see setOnce().
void setOnce(http::Request& request, const QByteArray& method);
/// An effect on the hold of a matter.
Effect holdEffect(const QString& reference, const QString& matter);

} // namespace cf::connectors
