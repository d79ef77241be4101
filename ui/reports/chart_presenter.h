// A chart as values: what it found, its points with the query behind each, its scales, and the same as rows. Whatever paints it adds nothing.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cf::ui {

struct ChartPoint {
    QString label;            ///< of the time or the value: "week from 3 Feb 2025"
    double value = 0;
    std::optional<double> low, high; ///< bounds, where the value is an estimate
    bool isKnown = true;      ///< false: nothing is known here, which is not zero
    bool isPart = false;      ///< of a time that the period cuts: less than its neighbours for that reason alone
    QString text;             ///< the value: "127,114", "0.96 %"
    QString spoken;           ///< a whole sentence
    QString query;            ///< finds its letters; empty: there is none
    friend bool operator==(const ChartPoint&, const ChartPoint&) = default;
};

struct ChartSeries {
    enum class Manner { Chosen, Plain, Dashed, Dotted, Fine }; ///< told apart without colour
    QString name;
    Manner manner = Manner::Plain;
    QString endText; ///< beside its last point
    std::vector<ChartPoint> points;
    friend bool operator==(const ChartSeries&, const ChartSeries&) = default;
};

struct ChartLevel {
    double at = 0;
    QString text;
    friend bool operator==(const ChartLevel&, const ChartLevel&) = default;
};

/// The same as a table. raw: numbers without separators or signs, for other programs.
struct ChartRows {
    QStringList heads, rawHeads;
    std::vector<QStringList> cells, raw;
    QStringList queries; ///< of each row
    friend bool operator==(const ChartRows&, const ChartRows&) = default;
};

struct Chart {
    enum class Kind {
        Lines, ///< over time, one or more
        Bars,  ///< one below the other
        Bands  ///< the same, each an estimate with its bounds
    };
    QString id, title;
    QString finding; ///< what it says, as a sentence
    QString footer;  ///< scope, zone and watermark
    QString nothing; ///< why there is no point; then nothing is painted
    Kind kind = Kind::Lines;
    std::vector<ChartLevel> ticks;  ///< along time, at the number of a point
    std::vector<ChartLevel> levels; ///< of the values, from zero
    double top = 1;                 ///< of the scale
    std::optional<ChartLevel> reference;
    std::vector<ChartSeries> series; ///< all of the same length
    ChartRows rows;
    friend bool operator==(const Chart&, const Chart&) = default;

    int length() const { return series.empty() ? 0 : int(series.front().points.size()); }
    int count() const { return int(series.size()) * length(); }
    /// Series after series.
    const ChartPoint& point(int number) const { return series[size_t(number / length())].points[size_t(number % length())]; }
};

/// Three to five round levels from zero, and the top of the scale in `top`.
std::vector<ChartLevel> roundLevels(double most, QString (*text)(double), double& top);

/// RFC 4180 with the figures raw, each row with its query, and what it is true of at the end.
QByteArray chartCsv(const Chart& chart);
/// As shown, for the clipboard.
QString chartText(const Chart& chart);

} // namespace cf::ui
