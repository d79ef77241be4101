// Cases of the past: reissues of and disputes about communications of the estate, played through the engine by people who claim, decide,
// forget and are late. The same seed and clock give the same cases. Rates: docs/sandbox.md.
#pragma once

#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/workflow/wf_engine.h"

namespace cf::sandbox::workflow {

/// How many there are for an estate of so many records.
int pastCases(quint64 records);
/// Deploys the processes and plays. What is not over at `now` is open.
void playPast(Engine& engine, const estate::EstateGenerator& generator, quint64 records, UtcMs now);

} // namespace cf::sandbox::workflow
