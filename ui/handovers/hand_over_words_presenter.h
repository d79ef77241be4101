// Gaps of hand-overs and failed runs in words. Pure functions.
#pragma once

#include "models/evidence/hand_over_report.h"
#include "models/evidence/run_failures.h"

#include <QString>

namespace cf::ui {

QString runName(const CompositionRun& run); ///< "Insurance RUN-0012", else its own id
QString runFaultWord(evidence::RunFault fault);
/// "Composition failed: Customer data could not be read; ended well 2 h 10 min later; 412 documents, 3 without a record here"
QString runCaseWords(const evidence::RunCase& one);
QString runEndWords(const evidence::RunCase& one);
QString lagWords(qint64 ms); ///< "3 h", "12 days"

} // namespace cf::ui
