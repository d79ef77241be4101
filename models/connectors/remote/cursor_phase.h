// What a run over a connected system is at, as its own cursor tells.
#pragma once

#include "models/domain/run_phase.h"

#include <QString>

namespace cf::connectors {

/// Of a cursor between two pages of a run. Cursors of folders, and those that are not understood, are of Changes.
RunPhase phaseOf(const QString& cursor);

} // namespace cf::connectors
