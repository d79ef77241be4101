#include "ui/reports/chart_presenter.h"

#include "models/evidence/result_export.h"

#include <algorithm>
#include <cmath>

namespace cf::ui {

std::vector<ChartLevel> roundLevels(double most, QString (*text)(double), double& top)
{
    constexpr int parts = 4;
    const double rough = most > 0 ? most / parts : 0.25;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double each : {1.0, 2.0, 2.5, 4.0, 5.0}) {
        if (rough <= each * power * 1.0000001) {
            step = each * power;
            break;
        }
    }
    std::vector<ChartLevel> levels;
    const int count = std::max(1, int(std::ceil(most / step - 1e-9)));
    for (int i = 0; i <= count; ++i) {
        levels.push_back({i * step, text(i * step)});
    }
    top = count * step;
    return levels;
}

QByteArray chartCsv(const Chart& chart)
{
    QByteArray csv;
    const auto line = [&csv](const QStringList& cells) {
        QByteArrayList written;
        for (const QString& cell : cells) {
            written << evidence::csvCell(cell);
        }
        csv += written.join(',') + "\r\n";
    };
    line(chart.rows.rawHeads + QStringList{QStringLiteral("query")});
    for (size_t i = 0; i < chart.rows.raw.size(); ++i) {
        line(chart.rows.raw[i] + QStringList{chart.rows.queries.value(qsizetype(i))});
    }
    line({QStringLiteral("# ") + chart.title + QStringLiteral(": ") + chart.finding});
    line({QStringLiteral("# ") + chart.footer});
    return csv;
}

QString chartText(const Chart& chart)
{
    QStringList lines{chart.rows.heads.join(u'\t')};
    for (const QStringList& cells : chart.rows.cells) {
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace cf::ui
