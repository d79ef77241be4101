#include "ui/reports/delay_charts_presenter.h"

#include "ui/search/origin_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class DelayCharts
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::DelayCharts)
};

constexpr size_t mostKinds = 10; ///< painted; the table has all
constexpr qint64 minuteMs = 60'000;

QString countText(const evidence::Figure& figure) { return figure.exact ? numberText(figure.count) : u"≥ "_s + numberText(figure.count); }

QString classText(const evidence::DelayClass& one)
{
    if (one.from == 0 && one.until) {
        //: A class of lengths: "below 1 min"
        return DelayCharts::tr("below %1").arg(lengthText(*one.until * minuteMs));
    }
    //: A class of lengths: "1 h to 4 h", its end not included
    return one.until ? DelayCharts::tr("%1 to %2").arg(lengthText(one.from * minuteMs), lengthText(*one.until * minuteMs))
                     : DelayCharts::tr("%1 and more").arg(lengthText(one.from * minuteMs));
}

QString footer(const evidence::WayReport& report, const ChartFoot& foot)
{
    QString text;
    const evidence::EventDelays& delays = report.delays;
    if (delays.untold.count > 0) {
        text += DelayCharts::tr("%1 letters tell no time of an event", nullptr, int(delays.untold.count)).arg(countText(delays.untold)) + u" · "_s;
    }
    if (delays.backwards.count > 0) {
        text += DelayCharts::tr("%1 sent before their event, not measured").arg(countText(delays.backwards)) + u" · "_s;
    }
    if (report.looked < report.of) {
        text += DelayCharts::tr("the newest %1 of %2 letters").arg(numberText(report.looked), numberText(report.of)) + u" · "_s;
    }
    return text + foot.scope;
}

/// Empty: there is something to show.
QString nothingText(const evidence::WayReport& report)
{
    if (report.delays.measured.count > 0) {
        return {};
    }
    return report.of == 0 ? DelayCharts::tr("Nothing was sent in this period") : DelayCharts::tr("No letter of this period tells when its event happened");
}

QString secondsText(qint64 ms) { return QString::number(double(ms) / 1000); }

} // namespace

Chart delaysChart(const evidence::WayReport& report, const ChartFoot& foot)
{
    Chart chart;
    chart.id = u"delays"_s;
    chart.title = DelayCharts::tr("From the event to the sending");
    chart.kind = Chart::Kind::Bars;
    chart.footer = footer(report, foot);
    chart.nothing = nothingText(report);
    const evidence::EventDelays& delays = report.delays;
    chart.rows.heads = {DelayCharts::tr("It took"), DelayCharts::tr("Letters"), DelayCharts::tr("Share of measured")};
    chart.rows.rawHeads = {u"minutes"_s, u"letters"_s, u"share"_s};
    ChartSeries series;
    series.name = chart.title;
    double most = 1;
    const auto add = [&](const QString& name, const QString& raw, const evidence::Figure& figure, bool isMeasured) {
        const double share = delays.measured.count > 0 ? double(figure.count) / double(delays.measured.count) : 0;
        chart.rows.cells.push_back({name, countText(figure), isMeasured ? percentText(share) : QString()});
        chart.rows.raw.push_back({raw, QString::number(figure.count), isMeasured ? QString::number(share, 'f', 6) : QString()});
        chart.rows.queries << figure.query;
        if (isMeasured) {
            ChartPoint point;
            point.label = name;
            point.value = double(figure.count);
            point.text = countText(figure);
            point.spoken = DelayCharts::tr("%1: %2 letters, %3 of those measured").arg(name, point.text, percentText(share));
            point.query = figure.query;
            most = std::max(most, point.value);
            series.points.push_back(std::move(point));
        }
    };
    for (const evidence::DelayClass& one : delays.classes) {
        add(classText(one), one.until ? u"%1..%2"_s.arg(one.from).arg(*one.until - 1) : u"%1.."_s.arg(one.from), one.letters, true);
    }
    add(DelayCharts::tr("sent before its event"), u"<0"_s, delays.backwards, false);
    add(DelayCharts::tr("not told"), {}, delays.untold, false);
    if (!chart.nothing.isEmpty()) {
        return chart;
    }
    chart.finding = DelayCharts::tr("Median %1, nine in ten within %2").arg(lengthText(delays.all.p50), lengthText(delays.all.p90));
    chart.series = {std::move(series)};
    chart.levels = roundLevels(most, countLevel, chart.top);
    return chart;
}

Chart turnaroundChart(const evidence::WayReport& report, const ChartFoot& foot)
{
    Chart chart;
    chart.id = u"turnaround"_s;
    chart.title = DelayCharts::tr("Turnaround by kind of event");
    chart.kind = Chart::Kind::Bands;
    chart.footer = DelayCharts::tr("From the median to what nine in ten do not exceed") + u" · "_s + footer(report, foot);
    chart.nothing = nothingText(report);
    const evidence::EventDelays& delays = report.delays;
    if (chart.nothing.isEmpty() && delays.kinds.empty()) {
        chart.nothing = DelayCharts::tr("No letter of this period tells what kind of event set it off");
    }
    if (!chart.nothing.isEmpty()) {
        return chart;
    }
    chart.rows.heads = {DelayCharts::tr("Kind of event"), DelayCharts::tr("Letters"), DelayCharts::tr("Median"), DelayCharts::tr("Nine in ten within")};
    chart.rows.rawHeads = {u"kind"_s, u"letters"_s, u"p50_seconds"_s, u"p90_seconds"_s};
    ChartSeries series;
    series.name = chart.title;
    double most = 1;
    const evidence::KindDelay* slowest = nullptr;
    for (const evidence::KindDelay& one : delays.kinds) {
        const QString name = eventKindWord(one.kind), half = lengthText(one.lengths.p50), nine = lengthText(one.lengths.p90);
        chart.rows.cells.push_back({name, countText(one.letters), half, nine});
        chart.rows.raw.push_back({one.kind, QString::number(one.letters.count), secondsText(one.lengths.p50), secondsText(one.lengths.p90)});
        chart.rows.queries << one.letters.query;
        slowest = !slowest || one.lengths.p50 > slowest->lengths.p50 ? &one : slowest;
        if (series.points.size() == mostKinds) {
            continue;
        }
        ChartPoint point;
        point.label = name;
        point.value = double(one.lengths.p50);
        point.low = point.value;
        point.high = double(one.lengths.p90);
        //: Beside a bar: half of the letters took no longer than this
        point.text = DelayCharts::tr("median %1").arg(half);
        point.spoken = DelayCharts::tr("%1: median %2, nine in ten within %3, %4 letters").arg(name, half, nine, countText(one.letters));
        point.query = one.letters.query;
        most = std::max(most, *point.high);
        series.points.push_back(std::move(point));
    }
    chart.finding = delays.kinds.size() == 1 ? DelayCharts::tr("Median %1").arg(lengthText(slowest->lengths.p50))
                                             : DelayCharts::tr("Slowest: %1, median %2").arg(eventKindWord(slowest->kind), lengthText(slowest->lengths.p50));
    chart.series = {std::move(series)};
    chart.levels = lengthLevels(most, chart.top);
    return chart;
}

} // namespace cf::ui
