// What charts over time share. Pure functions.
#pragma once

#include "ui/reports/report_charts_presenter.h"

namespace cf::ui {

/// A label where the month, or the year, changes; few enough to be read side by side.
std::vector<ChartLevel> timeTicks(const std::vector<evidence::Bucket>& buckets, evidence::Step step);
/// "Weeks from Monday, customer time · complete to …"
QString overTimeFooter(const ChartFoot& foot);

} // namespace cf::ui
