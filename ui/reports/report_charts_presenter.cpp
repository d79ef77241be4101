#include "ui/reports/report_charts_presenter.h"

#include "ui/reports/over_time_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class ReportCharts
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ReportCharts)
};

constexpr size_t mostBars = 7; ///< painted; the table has all
constexpr qint64 fewestLetters = 10; ///< of what is painted: of fewer a share says little
constexpr qint64 fewestFailures = 5; ///< before one value is said to fail more often than the others

QString rawShare(double share) { return QString::number(share, 'f', 6); }

void scaleBars(Chart& chart, double most, QString (*text)(double)) { chart.levels = roundLevels(most, text, chart.top); }

QString nameOf(const evidence::FailureRates& rates, const evidence::FailureRate& rate)
{
    return rate.version.isEmpty() ? valueWord(rates.by, rate.value) : rate.value + u' ' + rate.version;
}

QString ratesTitle(evidence::Breakdown by)
{
    switch (by) {
    case evidence::Breakdown::Channel: return ReportCharts::tr("Failed, by channel");
    case evidence::Breakdown::Type: return ReportCharts::tr("Failed, by document type");
    case evidence::Breakdown::Unit: return ReportCharts::tr("Failed, by business unit");
    case evidence::Breakdown::Template: return ReportCharts::tr("Failed, by template version");
    case evidence::Breakdown::Domain: return ReportCharts::tr("Failed, by e-mail domain");
    case evidence::Breakdown::Platform: break;
    }
    return ReportCharts::tr("Failed, by platform");
}

QString withoutValue(const evidence::FailureRates& rates)
{
    const int failed = int(rates.failed.count);
    if (rates.by == evidence::Breakdown::Domain) {
        return ReportCharts::tr("%Ln e-mail(s) failed, and none of them names its address", nullptr, failed);
    }
    return rates.by == evidence::Breakdown::Template ? ReportCharts::tr("%Ln letter(s) failed, and none of them names its template", nullptr, failed)
                                                     : ReportCharts::tr("%Ln letter(s) failed; this is told of none of them", nullptr, failed);
}

QString ratesFinding(const evidence::FailureRates& rates)
{
    const auto worst = std::ranges::find_if(rates.rates, [](const evidence::FailureRate& rate) { return rate.failed.count >= fewestFailures; });
    if (worst != rates.rates.end() && worst->share.low > rates.share.high) {
        return ReportCharts::tr("%1 fails more often: %2, all %3").arg(nameOf(rates, *worst), percentText(worst->share.value()), percentText(rates.share.value()));
    }
    if (std::ranges::any_of(rates.rates, [&](const evidence::FailureRate& rate) { return rate.share.low > rates.share.high; })) {
        return ReportCharts::tr("Too few failures to say which fails more often; all %1").arg(percentText(rates.share.value()));
    }
    if (rates.by == evidence::Breakdown::Template) {
        return ReportCharts::tr("No template version clearly fails more often than %1").arg(percentText(rates.share.value()));
    }
    if (rates.by == evidence::Breakdown::Domain) {
        return ReportCharts::tr("No domain clearly fails more often than %1").arg(percentText(rates.share.value()));
    }
    return rates.by == evidence::Breakdown::Platform ? ReportCharts::tr("No platform clearly fails more often than %1").arg(percentText(rates.share.value()))
                                                     : ReportCharts::tr("None clearly fails more often than %1").arg(percentText(rates.share.value()));
}

/// What the rates are not of.
QString ofWhat(const evidence::FailureRates& rates)
{
    QStringList parts;
    if (rates.by == evidence::Breakdown::Domain) {
        parts << ReportCharts::tr("of e-mails alone; %Ln letter(s) went to nobody by e-mail", nullptr, int(rates.without.count));
    }
    if (rates.isPart) {
        parts << (rates.by == evidence::Breakdown::Domain ? ReportCharts::tr("the %Ln domain(s) with most failures, of the %1 that letters with a failure name most often", nullptr, int(rates.rates.size())).arg(numberText(evidence::domainCandidates))
                                                          : ReportCharts::tr("the %Ln templates with most failures", nullptr, evidence::templatesLooked));
    }
    return parts.isEmpty() ? QString() : parts.join(u" · "_s) + u" · "_s;
}

} // namespace

Chart outcomesChart(const evidence::Outcomes& outcomes, const ChartFoot& foot)
{
    Chart chart;
    chart.id = u"outcomes"_s;
    chart.title = ReportCharts::tr("What became of it");
    chart.kind = Chart::Kind::Bars;
    const qint64 sent = outcomes.sent.count;
    const QString again = outcomes.countedAgain() > 0
                              ? ReportCharts::tr("%Ln letter(s) more than sent: recipients of one letter fared differently", nullptr, int(outcomes.countedAgain()))
                              : ReportCharts::tr("Adds up to %1 sent").arg(numberText(sent));
    chart.footer = again + u" · "_s + foot.scope;
    if (sent == 0) {
        chart.nothing = ReportCharts::tr("Nothing was sent in this period");
        return chart;
    }
    const auto share = [sent](const evidence::Figure& figure) { return double(figure.count) / double(sent); };
    chart.finding = ReportCharts::tr("Evidence of delivery for %1, none for %2").arg(percentText(share(outcomes.delivered)), percentText(share(outcomes.noEvidence)));
    const std::pair<QString, const evidence::Figure*> parts[] = {
        {ReportCharts::tr("Delivered"), &outcomes.delivered},   {ReportCharts::tr("Still open"), &outcomes.pending},
        {ReportCharts::tr("No evidence"), &outcomes.noEvidence}, {ReportCharts::tr("Failed"), &outcomes.failed},
        {ReportCharts::tr("Address suppressed"), &outcomes.suppressed}, {ReportCharts::tr("None of these"), &outcomes.other}};
    ChartSeries series;
    series.name = chart.title;
    chart.rows.heads = {ReportCharts::tr("Outcome"), ReportCharts::tr("Letters"), ReportCharts::tr("Share of sent")};
    chart.rows.rawHeads = {u"outcome"_s, u"letters"_s, u"share"_s};
    double most = 0;
    for (const auto& [name, figure] : parts) {
        ChartPoint point;
        point.label = name;
        point.value = double(figure->count);
        point.text = numberText(figure->count);
        point.spoken = ReportCharts::tr("%1: %2 letters, %3 of what was sent").arg(name, point.text, percentText(share(*figure)));
        point.query = figure->query;
        most = std::max(most, point.value);
        chart.rows.cells.push_back({name, point.text, percentText(share(*figure))});
        chart.rows.raw.push_back({name, QString::number(figure->count), rawShare(share(*figure))});
        chart.rows.queries << figure->query;
        series.points.push_back(std::move(point));
    }
    chart.series = {std::move(series)};
    scaleBars(chart, most, countLevel);
    return chart;
}

Chart ratesChart(const evidence::FailureRates& rates, const ChartFoot& foot)
{
    Chart chart;
    chart.id = u"rates"_s;
    chart.title = ratesTitle(rates.by);
    chart.kind = Chart::Kind::Bands;
    chart.footer = ReportCharts::tr("Bars from lower to upper bound of 95 %, from %Ln letter(s)", nullptr, int(fewestLetters)) + u" · "_s + ofWhat(rates) + foot.scope;
    if (rates.rates.empty()) {
        chart.nothing = rates.all.count == 0      ? ReportCharts::tr("Nothing was sent in this period")
                        : rates.failed.count == 0 ? ReportCharts::tr("Nothing failed in this period")
                                                  : withoutValue(rates);
        return chart;
    }
    chart.finding = ratesFinding(rates);
    chart.rows.heads = {breakdownWord(rates.by), ReportCharts::tr("Sent"), ReportCharts::tr("Failed"), ReportCharts::tr("Share"), ReportCharts::tr("From"), ReportCharts::tr("To")};
    chart.rows.rawHeads = {QString(evidence::codeOf(rates.by)), u"sent"_s, u"failed"_s, u"share"_s, u"low"_s, u"high"_s};
    ChartSeries series;
    series.name = chart.title;
    double most = rates.share.value();
    for (const evidence::FailureRate& rate : rates.rates) {
        const QString name = nameOf(rates, rate);
        chart.rows.cells.push_back({name, numberText(rate.all.count), numberText(rate.failed.count), percentText(rate.share.value()), percentText(rate.share.low),
                                    percentText(rate.share.high)});
        chart.rows.raw.push_back({name, QString::number(rate.all.count), QString::number(rate.failed.count), rawShare(rate.share.value()),
                                  rawShare(rate.share.low), rawShare(rate.share.high)});
        chart.rows.queries << rate.failed.query;
        if (series.points.size() == mostBars || rate.all.count < fewestLetters) {
            continue;
        }
        ChartPoint point;
        point.label = name;
        point.value = rate.share.value();
        point.low = rate.share.low;
        point.high = rate.share.high;
        point.text = percentText(rate.share.value());
        point.spoken = ReportCharts::tr("%1: %2 failed, %3 of %4, between %5 and %6 with 95 % confidence")
                           .arg(name, point.text, numberText(rate.failed.count), numberText(rate.all.count), percentText(rate.share.low), percentText(rate.share.high));
        point.query = rate.failed.query;
        most = std::max(most, rate.share.high);
        series.points.push_back(std::move(point));
    }
    if (series.points.empty()) {
        chart.nothing = ReportCharts::tr("None has %Ln letter(s) or more; the table has them all", nullptr, int(fewestLetters));
    }
    chart.series = {std::move(series)};
    chart.reference = ChartLevel{rates.share.value(), ReportCharts::tr("all %1").arg(percentText(rates.share.value()))};
    scaleBars(chart, most, percentLevel);
    return chart;
}

Chart adoptionChart(const evidence::Adoptions& adoptions, const ChartFoot& foot)
{
    Chart chart;
    chart.id = u"adoption"_s;
    chart.title = ReportCharts::tr("Superseded template versions still used");
    chart.kind = Chart::Kind::Bars;
    const QString part = adoptions.looked < adoptions.known
                             ? ReportCharts::tr("the %1 most used of %2 templates").arg(adoptions.looked).arg(numberText(adoptions.known)) + u" · "_s
                             : QString();
    chart.footer = ReportCharts::tr("After the day the newest version was first used") + u" · "_s + part + foot.scope;
    if (adoptions.templates.empty()) {
        chart.nothing = adoptions.all.count == 0 ? ReportCharts::tr("Nothing was sent in this period") : ReportCharts::tr("No letter of this period names its template");
        return chart;
    }
    ChartSeries series;
    series.name = chart.title;
    chart.rows.heads = {ReportCharts::tr("Template"), ReportCharts::tr("Newest"), ReportCharts::tr("Used since"), ReportCharts::tr("Letters in it"),
                        ReportCharts::tr("In older ones after"), ReportCharts::tr("Which")};
    chart.rows.rawHeads = {u"template"_s, u"newest"_s, u"since"_s, u"letters_in_newest"_s, u"letters_superseded"_s, u"versions"_s};
    qint64 sum = 0;
    double most = 0;
    for (const evidence::Adoption& one : adoptions.templates) {
        sum += one.superseded.count;
        chart.rows.cells.push_back({one.value, one.newest, dateText(one.since), numberText(one.inNewest.count), numberText(one.superseded.count), one.versions.join(u", "_s)});
        chart.rows.raw.push_back({one.value, one.newest, one.since.toString(Qt::ISODate), QString::number(one.inNewest.count), QString::number(one.superseded.count), one.versions.join(u' ')});
        chart.rows.queries << one.superseded.query;
        if (series.points.size() == mostBars || one.superseded.count == 0) {
            continue;
        }
        ChartPoint point;
        point.label = one.value;
        point.value = double(one.superseded.count);
        point.text = numberText(one.superseded.count);
        point.spoken = ReportCharts::tr("%1: %2 letters in a version before %3 after %4").arg(one.value, point.text, one.newest, dateText(one.since));
        point.query = one.superseded.query;
        most = std::max(most, point.value);
        series.points.push_back(std::move(point));
    }
    if (sum == 0) {
        chart.nothing = ReportCharts::tr("No superseded version was used: each of %Ln template(s) changed over at once", nullptr, adoptions.looked);
        return chart;
    }
    chart.finding = ReportCharts::tr("%Ln letter(s) in superseded versions", nullptr, int(sum));
    chart.series = {std::move(series)};
    scaleBars(chart, most, countLevel);
    return chart;
}

} // namespace cf::ui
