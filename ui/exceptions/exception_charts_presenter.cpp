#include "ui/exceptions/exception_charts_presenter.h"

#include "ui/exceptions/exception_words_presenter.h"
#include "ui/reports/figure_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class ExceptionCharts
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ExceptionCharts)
};

QString secondsText(qint64 ms) { return QString::number(double(ms) / 1000); }

} // namespace

QString ageClassText(const evidence::AgeClass& one)
{
    if (!one.until) {
        return ExceptionCharts::tr("%1 business days and more").arg(numberText(one.from));
    }
    if (*one.until == one.from + 1) {
        return one.from == 0 ? ExceptionCharts::tr("the same day") : ExceptionCharts::tr("%Ln business day(s)", nullptr, one.from);
    }
    return ExceptionCharts::tr("%1 to %2 business days").arg(numberText(one.from), numberText(*one.until - 1));
}

Chart ageClassesChart(const evidence::ExceptionAges& ages, const QString& footer)
{
    Chart chart;
    chart.id = u"exceptionAges"_s;
    chart.title = ExceptionCharts::tr("How old open exceptions are");
    chart.kind = Chart::Kind::Bars;
    chart.footer = ages.untold > 0 ? ExceptionCharts::tr("%1 tell no time, and are not among them").arg(numberText(ages.untold)) + u" · "_s + footer : footer;
    chart.rows.heads = {ExceptionCharts::tr("Open for"), ExceptionCharts::tr("Exceptions"), ExceptionCharts::tr("Overdue")};
    chart.rows.rawHeads = {u"business_days"_s, u"exceptions"_s, u"overdue"_s};
    if (ages.open.measured == 0) {
        chart.nothing = ExceptionCharts::tr("No exception is open");
        return chart;
    }
    ChartSeries series;
    series.name = chart.title;
    double most = 1;
    qint64 late = 0;
    for (size_t i = 0; i < ages.classes.size(); ++i) {
        const evidence::AgeClass& one = ages.classes[i];
        late += one.late;
        ChartPoint point;
        point.label = ageClassText(one);
        point.value = double(one.count);
        point.text = one.late > 0 ? ExceptionCharts::tr("%1, %2 overdue").arg(numberText(one.count), numberText(one.late)) : numberText(one.count);
        point.spoken = ExceptionCharts::tr("Open for %1: %2 exceptions, %3 of them overdue").arg(point.label, numberText(one.count), numberText(one.late));
        point.query = one.count > 0 ? u"age:%1"_s.arg(i) : QString();
        most = std::max(most, point.value);
        chart.rows.cells.push_back({point.label, numberText(one.count), numberText(one.late)});
        chart.rows.raw.push_back({one.until ? u"%1..%2"_s.arg(one.from).arg(*one.until - 1) : u"%1.."_s.arg(one.from), QString::number(one.count), QString::number(one.late)});
        chart.rows.queries << point.query;
        series.points.push_back(std::move(point));
    }
    chart.series = {std::move(series)};
    chart.finding = late > 0 ? ExceptionCharts::tr("%1 of %2 are past their deadline").arg(numberText(late), numberText(ages.open.measured)) : ExceptionCharts::tr("None of %1 is past its deadline").arg(numberText(ages.open.measured));
    chart.levels = roundLevels(most, countLevel, chart.top);
    return chart;
}

Chart kindAgesChart(const evidence::ExceptionAges& ages, bool isSettled, const QString& footer)
{
    Chart chart;
    chart.id = isSettled ? u"exceptionTurnaround"_s : u"exceptionKinds"_s;
    chart.title = isSettled ? ExceptionCharts::tr("How long settled ones took, by kind") : ExceptionCharts::tr("Open ones by kind");
    chart.kind = Chart::Kind::Bands;
    chart.footer = ExceptionCharts::tr("From the median to what nine in ten do not exceed") + u" · "_s + footer;
    chart.rows.heads = {ExceptionCharts::tr("Kind"), ExceptionCharts::tr("Exceptions"), ExceptionCharts::tr("Median"), ExceptionCharts::tr("Nine in ten within"), ExceptionCharts::tr("Deadline in business days"),
                        ExceptionCharts::tr("Overdue")};
    chart.rows.rawHeads = {u"kind"_s, u"exceptions"_s, u"p50_seconds"_s, u"p90_seconds"_s, u"deadline_business_days"_s, u"overdue"_s};
    const evidence::Lengths& all = isSettled ? ages.settled : ages.open;
    if (all.measured == 0) {
        chart.nothing = isSettled ? ExceptionCharts::tr("No exception is settled yet") : ExceptionCharts::tr("No exception is open");
        return chart;
    }
    ChartSeries series;
    series.name = chart.title;
    double most = 1;
    for (const evidence::KindAge& one : ages.kinds) {
        const evidence::Lengths& lengths = isSettled ? one.settled : one.open;
        if (lengths.measured == 0) {
            continue;
        }
        const QString half = lengthText(lengths.p50), nine = lengthText(lengths.p90), days = one.days > 0 ? numberText(one.days) : QString();
        const qint64 late = isSettled ? 0 : one.late;
        ChartPoint point;
        point.label = exceptionKindWord(one.kind);
        point.value = double(lengths.p50);
        point.low = point.value;
        point.high = double(lengths.p90);
        //: Beside a bar: half of the exceptions took no longer than this
        point.text = ExceptionCharts::tr("median %1").arg(half);
        point.spoken = ExceptionCharts::tr("%1: median %2, nine in ten within %3, %4 exceptions").arg(point.label, half, nine, numberText(lengths.measured));
        point.query = u"kind:"_s + codeOf(one.kind);
        most = std::max(most, *point.high);
        chart.rows.cells.push_back({point.label, numberText(lengths.measured), half, nine, days, isSettled ? QString() : numberText(late)});
        chart.rows.raw.push_back({codeOf(one.kind), QString::number(lengths.measured), secondsText(lengths.p50), secondsText(lengths.p90), QString::number(one.days), isSettled ? QString() : QString::number(late)});
        chart.rows.queries << point.query;
        series.points.push_back(std::move(point));
    }
    chart.series = {std::move(series)};
    chart.finding = ExceptionCharts::tr("Median %1, nine in ten within %2").arg(lengthText(all.p50), lengthText(all.p90));
    chart.levels = lengthLevels(most, chart.top);
    return chart;
}

} // namespace cf::ui
