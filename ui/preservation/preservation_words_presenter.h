// What is said of files that are read again, and of formats, in words; the same in the window, on paper and on the command line. Pure functions.
#pragma once

#include "models/domain/kept_fixity.h"
#include "models/evidence/preservation/preservation_book.h"
#include "ui/paper/sealed_paper_presenter.h"
#include "ui/preservation/opened_sample_presenter.h"
#include "ui/record/record_text_presenter.h"
#include "ui/reports/chart_presenter.h"

namespace cf::ui {

QString riskWord(evidence::FormatRisk risk);
Mark markOf(evidence::FormatRisk risk);
QString formatReasons(const evidence::FormatStanding& standing); ///< one sentence each; codes without words as they stand
QString formatAdvice(const QString& code);

QString fixityOfWord(const FixityDraw& draw);                ///< "What was due", "A sample of 300", "All files"
QString fixityScopeText(const FixityDraw& draw);             ///< names of the repositories, and the query of a sample
QString fixityVerdict(const FixityReport& report);           ///< one sentence: what may be said
QString fixityOutcomeWord(const KeptFixityRun& run);         ///< "Intact", "3 not intact", "Not all read", "Cut short"
Mark markOf(const KeptFixityRun& run);
QString fixityStateWord(const FixityFinding& finding);       ///< "altered", "missing", …
QString fixityRefusal(const Error& error);                   ///< of a plan
/// How many files fall due in which month. footer: scope, zone and watermark.
Chart dueMonthsChart(const evidence::PreservationBook& book, const QString& footer);

SealedPaper fixityPaper(const FixityReport& report, const QString& path, const TimeTelling& telling);
QByteArray fixityCsv(const FixityReport& report);

} // namespace cf::ui
