// The charts of the page Reports, made of figures. Titles and findings are computed from the figures they stand over, and claim nothing that
// the figures do not show. Pure functions.
#pragma once

#include "ui/reports/chart_presenter.h"
#include "ui/reports/figure_words_presenter.h"

namespace cf::ui {

struct ChartFoot {
    evidence::Step step = evidence::Step::Week;
    QString scope; ///< zone and watermark: "customer time · complete to 09:41 CET"
};

Chart volumeChart(const evidence::Volume& volume, const ChartFoot& foot);
Chart failuresChart(const evidence::FailuresOver& failures, const ChartFoot& foot);
Chart outcomesChart(const evidence::Outcomes& outcomes, const ChartFoot& foot);
Chart ratesChart(const evidence::FailureRates& rates, const ChartFoot& foot);
Chart waysChart(const evidence::WayReport& report, evidence::Way way, const ChartFoot& foot);
Chart adoptionChart(const evidence::Adoptions& adoptions, const ChartFoot& foot);

} // namespace cf::ui
