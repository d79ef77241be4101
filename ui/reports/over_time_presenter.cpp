#include "ui/reports/over_time_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class OverTime
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::OverTime)
};

constexpr size_t mostTicks = 8;

QString labelOf(const evidence::Bucket& bucket, evidence::Step step)
{
    const QString label = bucketText(bucket, step);
    //: A week or month of which only a part lies within the period
    return bucket.isWhole ? label : OverTime::tr("%1, in part").arg(label);
}

ChartSeries::Manner mannerOf(size_t place, bool isOthers)
{
    using Manner = ChartSeries::Manner;
    constexpr std::array manners = {Manner::Chosen, Manner::Plain, Manner::Dashed, Manner::Dotted};
    return isOthers || place >= manners.size() ? Manner::Fine : manners[place];
}

QString raw(double share) { return QString::number(share, 'f', 6); }

QString volumeTitle(evidence::Breakdown by)
{
    switch (by) {
    case evidence::Breakdown::Channel: return OverTime::tr("Volume by channel");
    case evidence::Breakdown::Type: return OverTime::tr("Volume by document type");
    case evidence::Breakdown::Unit: return OverTime::tr("Volume by business unit");
    case evidence::Breakdown::Template: return OverTime::tr("Volume by template");
    case evidence::Breakdown::Domain: return OverTime::tr("Volume by e-mail domain");
    case evidence::Breakdown::Platform: break;
    }
    return OverTime::tr("Volume by platform");
}

} // namespace

std::vector<ChartLevel> timeTicks(const std::vector<evidence::Bucket>& buckets, evidence::Step step)
{
    std::vector<ChartLevel> ticks;
    for (size_t i = 0; i < buckets.size(); ++i) {
        const QString text = bucketTick(buckets[i].from, step);
        if (ticks.empty() || ticks.back().text != text) {
            ticks.push_back({double(i), text});
        }
    }
    constexpr double leastApart = 0.1; // of the whole: labels of two times must not touch
    if (ticks.size() > 1 && ticks[1].at - ticks[0].at < leastApart * double(buckets.size())) {
        ticks.erase(ticks.begin());
    }
    const size_t each = (ticks.size() + mostTicks - 1) / mostTicks;
    std::vector<ChartLevel> kept;
    for (size_t i = 0; i < ticks.size(); i += std::max<size_t>(each, 1)) {
        kept.push_back(ticks[i]);
    }
    return kept;
}

QString overTimeFooter(const ChartFoot& foot) { return stepText(foot.step) + u", "_s + foot.scope; }

Chart volumeChart(const evidence::Volume& volume, const ChartFoot& foot)
{
    Chart chart;
    chart.id = u"volume"_s;
    chart.title = volumeTitle(volume.by);
    chart.footer = overTimeFooter(foot);
    if (volume.total.count == 0 || volume.series.empty()) {
        chart.nothing = OverTime::tr("Nothing was sent in this period");
        return chart;
    }
    const evidence::Series& first = volume.series.front();
    const QString share = percentText(double(first.total.count) / double(volume.total.count));
    if (!first.isOthers) {
        const QString name = valueWord(volume.by, first.value);
        chart.finding = volume.by == evidence::Breakdown::Channel ? OverTime::tr("%1 carries %2 of letters").arg(name, share)
                                                                  : OverTime::tr("%1 is %2 of letters").arg(name, share);
    }
    chart.rows.heads << OverTime::tr("From") << OverTime::tr("To") << OverTime::tr("All");
    chart.rows.rawHeads << u"from"_s << u"to"_s << u"all"_s;
    for (size_t i = 0; i < volume.buckets.size(); ++i) {
        const evidence::Bucket& bucket = volume.buckets[i];
        chart.rows.cells.push_back({dateText(bucket.from), dateText(bucket.to), numberText(volume.all[i].count)});
        chart.rows.raw.push_back({bucket.from.toString(Qt::ISODate), bucket.to.toString(Qt::ISODate), QString::number(volume.all[i].count)});
        chart.rows.queries << volume.all[i].query;
    }
    double most = 0;
    for (size_t s = 0; s < volume.series.size(); ++s) {
        const evidence::Series& one = volume.series[s];
        ChartSeries series;
        series.name = one.isOthers ? OverTime::tr("Others") : valueWord(volume.by, one.value);
        series.manner = mannerOf(s, one.isOthers);
        chart.rows.heads << series.name;
        chart.rows.rawHeads << (one.isOthers ? u"others"_s : one.value);
        for (size_t i = 0; i < volume.buckets.size(); ++i) {
            const evidence::Figure& count = one.counts[i];
            ChartPoint point;
            point.label = labelOf(volume.buckets[i], foot.step);
            point.isPart = !volume.buckets[i].isWhole;
            point.value = double(count.count);
            point.text = numberText(count.count);
            point.spoken = OverTime::tr("%1, %2: %3 letters").arg(series.name, point.label, point.text);
            point.query = count.query;
            most = std::max(most, point.value);
            chart.rows.cells[i] << point.text;
            chart.rows.raw[i] << QString::number(count.count);
            series.points.push_back(std::move(point));
        }
        series.endText = series.name + u' ' + countLevel(double(one.counts.back().count));
        chart.series.push_back(std::move(series));
    }
    chart.ticks = timeTicks(volume.buckets, foot.step);
    chart.levels = roundLevels(most, countLevel, chart.top);
    return chart;
}

Chart failuresChart(const evidence::FailuresOver& failures, const ChartFoot& foot)
{
    Chart chart;
    chart.id = u"failures"_s;
    chart.title = OverTime::tr("Delivery failure rate");
    chart.footer = OverTime::tr("95 % band") + u" · "_s + overTimeFooter(foot);
    if (failures.share.of == 0) {
        chart.nothing = OverTime::tr("Nothing was sent in this period");
        return chart;
    }
    ChartSeries series;
    series.name = chart.title;
    series.manner = ChartSeries::Manner::Plain;
    chart.rows.heads = {OverTime::tr("From"), OverTime::tr("To"), OverTime::tr("Sent"), OverTime::tr("Failed"), OverTime::tr("Share"), OverTime::tr("At least"), OverTime::tr("At most")};
    chart.rows.rawHeads = {u"from"_s, u"to"_s, u"sent"_s, u"failed"_s, u"share"_s, u"low"_s, u"high"_s};
    double most = 0;
    int peak = -1;
    for (size_t i = 0; i < failures.buckets.size(); ++i) {
        const evidence::Bucket& bucket = failures.buckets[i];
        const evidence::FailureRate& rate = failures.rates[i];
        ChartPoint point;
        point.label = labelOf(bucket, foot.step);
        point.isPart = !bucket.isWhole;
        point.isKnown = rate.all.count > 0;
        point.value = rate.share.value();
        point.low = rate.share.low;
        point.high = rate.share.high;
        point.text = point.isKnown ? percentText(rate.share.value()) : OverTime::tr("nothing sent");
        point.spoken = point.isKnown ? OverTime::tr("%1: %2 failed, %3 of %4, between %5 and %6")
                                           .arg(point.label, point.text, numberText(rate.failed.count), numberText(rate.all.count), percentText(rate.share.low), percentText(rate.share.high))
                                     : OverTime::tr("%1: nothing was sent").arg(point.label);
        point.query = rate.failed.query;
        if (point.isKnown) {
            most = std::max(most, rate.share.high);
            const bool isHigher = peak < 0 || rate.share.low > failures.rates[size_t(peak)].share.low;
            peak = rate.share.low > failures.share.high && isHigher ? int(i) : peak;
        }
        chart.rows.cells.push_back({dateText(bucket.from), dateText(bucket.to), numberText(rate.all.count), numberText(rate.failed.count), point.text, percentText(rate.share.low), percentText(rate.share.high)});
        chart.rows.raw.push_back({bucket.from.toString(Qt::ISODate), bucket.to.toString(Qt::ISODate), QString::number(rate.all.count), QString::number(rate.failed.count), raw(rate.share.value()), raw(rate.share.low), raw(rate.share.high)});
        chart.rows.queries << rate.failed.query;
        series.points.push_back(std::move(point));
    }
    const QString all = percentText(failures.share.value());
    chart.finding = peak >= 0 ? OverTime::tr("Peak of %1, %2; all %3").arg(series.points[size_t(peak)].text, series.points[size_t(peak)].label, all)
                              : OverTime::tr("No clear peak around %1").arg(all);
    series.endText = series.points.back().isKnown ? series.points.back().text : QString();
    chart.reference = ChartLevel{failures.share.value(), OverTime::tr("all %1").arg(all)};
    chart.series = {std::move(series)};
    chart.ticks = timeTicks(failures.buckets, foot.step);
    chart.levels = roundLevels(most, percentLevel, chart.top);
    return chart;
}

Chart waysChart(const evidence::WayReport& report, evidence::Way way, const ChartFoot& foot)
{
    Chart chart;
    chart.id = u"ways"_s;
    chart.title = OverTime::tr("Time: %1").arg(wayWord(way));
    const QString part = report.looked < report.of ? OverTime::tr("the newest %1 of %2 letters").arg(numberText(report.looked), numberText(report.of)) + u" · "_s : QString();
    chart.footer = part + overTimeFooter(foot);
    const evidence::WayTimes& times = report.ways[size_t(way)];
    QString apart;
    if (times.dayOnly > 0) {
        apart += OverTime::tr("%Ln letter(s) told to the day only", nullptr, int(times.dayOnly)) + u" · "_s;
    }
    if (times.backwards > 0) {
        apart += OverTime::tr("%Ln in the wrong order, not measured", nullptr, int(times.backwards)) + u" · "_s;
    }
    chart.footer = apart + chart.footer;
    if (times.all.measured == 0) {
        chart.nothing = report.of == 0 ? OverTime::tr("Nothing was sent in this period") : OverTime::tr("No letter of this period tells both times");
        return chart;
    }
    chart.finding = OverTime::tr("Median %1, nine in ten within %2").arg(lengthText(times.all.p50), lengthText(times.all.p90));
    ChartSeries half, most;
    half.name = OverTime::tr("Median");
    half.manner = ChartSeries::Manner::Chosen;
    most.name = OverTime::tr("Nine in ten within");
    most.manner = ChartSeries::Manner::Plain;
    chart.rows.heads = {OverTime::tr("From"), OverTime::tr("To"), OverTime::tr("Measured"), half.name, most.name};
    chart.rows.rawHeads = {u"from"_s, u"to"_s, u"measured"_s, u"p50_seconds"_s, u"p90_seconds"_s};
    double top = 0;
    for (size_t i = 0; i < report.buckets.size(); ++i) {
        const evidence::Bucket& bucket = report.buckets[i];
        const evidence::Lengths& part50 = times.parts[i];
        const QString label = labelOf(bucket, foot.step);
        const QString query = i < report.queries.size() ? report.queries[i][size_t(way)] : times.query;
        const bool isKnown = part50.measured > 0;
        const auto point = [&](const QString& name, qint64 ms) {
            ChartPoint made;
            made.label = label;
            made.isKnown = isKnown;
            made.isPart = !bucket.isWhole;
            made.value = double(ms);
            made.text = isKnown ? lengthText(ms) : OverTime::tr("not measured");
            made.spoken = isKnown ? OverTime::tr("%1: %2 %3, %4 measured").arg(label, name, made.text, numberText(part50.measured)) : OverTime::tr("%1: nothing measured").arg(label);
            made.query = query;
            return made;
        };
        half.points.push_back(point(half.name, part50.p50));
        most.points.push_back(point(most.name, part50.p90));
        top = isKnown ? std::max(top, double(part50.p90)) : top;
        chart.rows.cells.push_back({dateText(bucket.from), dateText(bucket.to), numberText(part50.measured), half.points.back().text, most.points.back().text});
        chart.rows.raw.push_back({bucket.from.toString(Qt::ISODate), bucket.to.toString(Qt::ISODate), QString::number(part50.measured), isKnown ? QString::number(double(part50.p50) / 1000) : QString(), isKnown ? QString::number(double(part50.p90) / 1000) : QString()});
        chart.rows.queries << query;
    }
    const bool isLastKnown = half.points.back().isKnown;
    half.endText = isLastKnown ? OverTime::tr("Median %1").arg(half.points.back().text) : OverTime::tr("Median");
    most.endText = isLastKnown ? OverTime::tr("Nine in ten %1").arg(most.points.back().text) : OverTime::tr("Nine in ten");
    chart.series = {std::move(half), std::move(most)};
    chart.ticks = timeTicks(report.buckets, foot.step);
    chart.levels = lengthLevels(top, chart.top);
    return chart;
}

} // namespace cf::ui
