// What a letter was made from, in words: values with the systems they came from, and beside each what a later letter of the same customer was told.
#pragma once

#include "ui/record/record_text_presenter.h"

namespace cf::ui {

/// Empty where the input of no run was kept.
QList<RecordFact> dataFactsOf(const cache::Record& record, const TimeTelling& telling);
/// Beside the heading: how many values, and how many of them were told otherwise since.
QString dataNote(const cache::Record& record);

} // namespace cf::ui
