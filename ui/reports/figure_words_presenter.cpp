#include "ui/reports/figure_words_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cf::ui {

namespace {

class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::FigureWords)
};

/// As few decimals as tell the number.
QString shortNumber(double number, int most)
{
    int decimals = 0;
    while (decimals < most && std::abs(number * std::pow(10, decimals) - std::round(number * std::pow(10, decimals))) > 1e-6) {
        ++decimals;
    }
    return QLocale().toString(number, 'f', decimals);
}

constexpr double minuteMs = 60'000, hourMs = 3'600'000, dayMs = 86'400'000;

} // namespace

QString percentText(double share)
{
    const double percent = share * 100;
    const int decimals = percent == 0 || percent >= 9.95 ? 0 : percent >= 0.995 ? 1 : 2;
    //: A share in percent
    return FigureWords::tr("%1 %").arg(QLocale().toString(percent, 'f', decimals));
}

QString percentLevel(double share) { return FigureWords::tr("%1 %").arg(shortNumber(share * 100, 3)); }

QString countLevel(double count)
{
    if (count >= 1'000'000) {
        //: Millions, on the scale of a chart
        return FigureWords::tr("%1 m").arg(shortNumber(count / 1'000'000, 2));
    }
    //: Thousands, on the scale of a chart
    return count >= 10'000 ? FigureWords::tr("%1 k").arg(shortNumber(count / 1000, 1)) : shortNumber(count, 1);
}

QString lengthText(qint64 ms)
{
    if (ms < minuteMs) {
        return FigureWords::tr("%1 s").arg(std::lround(double(ms) / 1000));
    }
    if (double(ms) < 2 * hourMs) {
        return FigureWords::tr("%1 min").arg(std::lround(double(ms) / minuteMs));
    }
    const bool isDays = double(ms) >= 2 * dayMs || ms % qint64(dayMs) == 0;
    const double number = double(ms) / (isDays ? dayMs : hourMs);
    const QString text = shortNumber(number >= 10 ? std::round(number) : std::round(number * 10) / 10, 1);
    return isDays ? FigureWords::tr("%1 d").arg(text) : FigureWords::tr("%1 h").arg(text);
}

std::vector<ChartLevel> lengthLevels(double most, double& top)
{
    struct Unit {
        double ms;
        QString (*text)(double);
    };
    const Unit units[] = {{dayMs, [](double n) { return FigureWords::tr("%1 d").arg(shortNumber(n, 1)); }},
                          {hourMs, [](double n) { return FigureWords::tr("%1 h").arg(shortNumber(n, 1)); }},
                          {minuteMs, [](double n) { return FigureWords::tr("%1 min").arg(shortNumber(n, 1)); }},
                          {1000, [](double n) { return FigureWords::tr("%1 s").arg(shortNumber(n, 1)); }}};
    const Unit* unit = std::begin(units);
    while (unit + 1 != std::end(units) && most < 2 * unit->ms) {
        ++unit;
    }
    std::vector<ChartLevel> levels = roundLevels(most / unit->ms, unit->text, top);
    for (ChartLevel& level : levels) {
        level.at *= unit->ms;
    }
    top *= unit->ms;
    return levels;
}

QString bucketText(const evidence::Bucket& bucket, evidence::Step step)
{
    switch (step) {
    case evidence::Step::Day: return dateText(bucket.from);
    case evidence::Step::Week: return FigureWords::tr("week from %1").arg(dateText(bucket.from));
    case evidence::Step::Month: return monthText(bucket.from);
    //: A quarter: its number and the year
    case evidence::Step::Quarter: return FigureWords::tr("Q%1 %2").arg((bucket.from.month() + 2) / 3).arg(bucket.from.year());
    case evidence::Step::Year: break;
    }
    return QString::number(bucket.from.year());
}

QString bucketTick(QDate from, evidence::Step step)
{
    switch (step) {
    case evidence::Step::Day:
        //: A day on the axis of a chart, in QDate's format
        return QLocale().toString(from, FigureWords::tr("d MMM"));
    case evidence::Step::Week:
    case evidence::Step::Month: return from.month() == 1 ? monthText(from) : QLocale().monthName(from.month(), QLocale::ShortFormat);
    default: break;
    }
    return QString::number(from.year());
}

QString stepText(evidence::Step step)
{
    switch (step) {
    case evidence::Step::Day: return FigureWords::tr("By day");
    case evidence::Step::Week: return FigureWords::tr("Weeks from Monday");
    case evidence::Step::Month: return FigureWords::tr("By month");
    case evidence::Step::Quarter: return FigureWords::tr("By quarter");
    case evidence::Step::Year: break;
    }
    return FigureWords::tr("By year");
}

QString breakdownWord(evidence::Breakdown by)
{
    switch (by) {
    case evidence::Breakdown::Channel: return FigureWords::tr("Channel");
    case evidence::Breakdown::Type: return FigureWords::tr("Document type");
    case evidence::Breakdown::Unit: return FigureWords::tr("Business unit");
    case evidence::Breakdown::Template: return FigureWords::tr("Template version");
    case evidence::Breakdown::Domain: return FigureWords::tr("E-mail domain");
    case evidence::Breakdown::Platform: break;
    }
    return FigureWords::tr("Platform");
}

QString valueWord(evidence::Breakdown by, const QString& value)
{
    return by == evidence::Breakdown::Channel ? facetValueWord(search::Facet::Channel, value) : value;
}

QString wayWord(evidence::Way way)
{
    switch (way) {
    case evidence::Way::IssuedToSent: return FigureWords::tr("Date of the letter to sent");
    case evidence::Way::ComposedToSent: return FigureWords::tr("Composed to sent");
    case evidence::Way::SentToDelivered: return FigureWords::tr("Sent to delivered");
    case evidence::Way::SentToArchived: return FigureWords::tr("Sent to archived");
    //: The business event that set a letter off
    case evidence::Way::EventToSent: return FigureWords::tr("Set off to sent");
    case evidence::Way::EventToTold: break;
    }
    return FigureWords::tr("Event to told");
}

} // namespace cf::ui
