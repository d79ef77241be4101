// How long letters took from the event that set them off, as charts: in classes of length, and by kind of event. Pure functions.
#pragma once

#include "models/evidence/way_times.h"
#include "ui/reports/report_charts_presenter.h"

namespace cf::ui {

Chart delaysChart(const evidence::WayReport& report, const ChartFoot& foot);
Chart turnaroundChart(const evidence::WayReport& report, const ChartFoot& foot);

} // namespace cf::ui
