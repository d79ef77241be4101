// Gaps of hand-overs and failed runs in words. Pure functions.
#pragma once

#include "models/evidence/hand_over_report.h"
#include "models/evidence/reissue/unasked_reissues.h"
#include "models/evidence/run_failures.h"
#include "ui/record/record_text_presenter.h"

#include <QString>

namespace cf::ui {

QString runName(const CompositionRun& run); ///< "Insurance RUN-0012", else its own id
QString runFaultWord(evidence::RunFault fault);
/// "Composition failed: Customer data could not be read; ended well 2 h 10 min later; 412 documents, 3 without a record here"
QString runCaseWords(const evidence::RunCase& one);
QString runEndWords(const evidence::RunCase& one);
/// "14 Mar 2025, 02:40 CET · error: it broke · took 3 min, of these 10 min without a step · no letter came out of it"
QString attemptWords(const cache::RunTally& attempt, const TimeTelling& telling);
/// How much of what is archived is controlled, and how long archiving took.
QList<RecordFact> controlFacts(const cache::ArchiveControl& control);
QString lagWords(qint64 ms); ///< "3 h", "12 days"
/// "CF-12, asked for by jo on 3 Mar 2026, 10:00 CET, was refused"
QString unaskedWords(const evidence::UnaskedReissue& one, const TimeTelling& telling);
/// What is looked at, for which time each workflow system tells of requests, and of how many letters nothing can be said.
QString unaskedExplanation(const evidence::UnaskedReissues& unasked, const TimeTelling& telling);

} // namespace cf::ui
