// What people have a workflow system do, and finding out whether it did. Every command leaves its key in what it changes: as business key of a
// case, as a local variable of a task that it completes, as a variable of a case that it moves on. Source: protocol page B.2, docs/connectors/workflow.md.
#pragma once

#include "models/connectors/workflow/workflow_requests.h"
#include "models/domain/deed.h"
#include "models/domain/probe.h"

namespace cf::connectors::workflow {

/// None: this dialect has no such deed.
std::optional<RepeatGuard> guardOf(const Codec& codec, const Deed& deed);
/// Looks first, sends once. NotDone: refused, or it never left; Unknown: it left, and neither its answer nor the system itself tells.
QCoro::Task<Performed> perform(Service& service, Command command, std::stop_token stop);
/// Says what is there now: of a request that may still be under way (no answer within the time) it is to be asked again later. Unavailable
/// where nothing tells; Timeout where the engine is still at it.
QCoro::Task<Result<std::optional<Effect>>> findEffect(Service& service, Command command, std::stop_token stop);

QCoro::Task<std::vector<ProbeStep>> probe(Service& service, QString user, std::stop_token stop);

} // namespace cf::connectors::workflow
