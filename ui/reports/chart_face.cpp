#include "ui/reports/chart_face.h"

namespace cf::ui {

ChartFace::ChartFace(QWidget* parent)
    : ItemList(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
}

void ChartFace::set(const Chart& chart)
{
    if (chart == m_chart) {
        return;
    }
    m_chart = chart;
    setAccessibleName(tr("%1: %2").arg(chart.title, chart.finding));
    setAccessibleDescription(chart.footer);
    chartChanged();
    itemsChanged();
}

QString ChartFace::hint(int item, int) const
{
    return m_chart.point(item).query.isEmpty() ? spoken(item) : tr("%1. Enter shows them.").arg(spoken(item));
}

} // namespace cf::ui
