// What a letter was made from, in words: values with the systems they came from, and beside each what a later letter of the same customer was told.
#pragma once

#include "models/evidence/decision_inputs.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

/// What decided the form of the letter: one fact each, and below it what was told since, where that is another.
QList<RecordFact> decisionFactsOf(const std::vector<evidence::DecisionInput>& inputs, const TimeTelling& telling);
/// Empty where the input of no run was kept.
QList<RecordFact> dataFactsOf(const cache::Record& record, const TimeTelling& telling);
/// Beside the heading: how many values, and how many of them were told otherwise since.
QString dataNote(const cache::Record& record);

} // namespace cf::ui
