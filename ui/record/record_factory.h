// The record pane as the window takes it.
#pragma once

#include "ui/record/record_presenter.h"
#include "ui/shell/page.h"

namespace cf::ui {

/// A factory of the pane right of the results, which also opens over the whole page. `parts` outlive the window.
RecordFactory recordFactory(const RecordParts& parts);

} // namespace cf::ui
