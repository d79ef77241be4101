// Custom and practice, as sentences. Pure functions.
#pragma once

#include "models/evidence/practice.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

/// "letters by post handed over from 1 Jan 2020 to 31 Dec 2025"
QString practiceReach(const PracticeStatement& statement);
/// "Stated by Ana Ruiz, head of output, on 3 Feb 2026"
QString practiceSource(const PracticeStatement& statement, const TimeTelling& telling);
/// A paragraph for each, to stand behind what may be said of the delivery; empty without any.
QString practiceText(const cache::Record& record, const std::vector<evidence::AppliedPractice>& applied, const TimeTelling& telling);
/// The same as facts: whom it speaks for, the words, who states them.
QList<RecordFact> practiceFacts(const cache::Record& record, const std::vector<evidence::AppliedPractice>& applied, const TimeTelling& telling);

} // namespace cf::ui
