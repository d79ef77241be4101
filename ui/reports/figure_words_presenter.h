// How figures are written: shares, lengths of time, parts of a period. Pure functions, in the language of the program.
#pragma once

#include "models/evidence/way_times.h"
#include "ui/reports/chart_presenter.h"

#include <QString>

namespace cf::ui {

QString percentText(double share);    ///< 0.0033 is "0.33 %", 0.53 is "53 %"
QString percentLevel(double share);   ///< of a scale: no more digits than it needs
QString countLevel(double count);     ///< "40 k"
QString lengthText(qint64 ms);        ///< "8 min", "19 h", "2.5 d"
/// Levels up to so many ms, round in seconds, minutes, hours or days.
std::vector<ChartLevel> lengthLevels(double most, double& top);
QString bucketText(const evidence::Bucket& bucket, evidence::Step step); ///< "week from 3 Feb 2025", "Q1 2025"
QString bucketTick(QDate from, evidence::Step step);                     ///< "Feb", "2025"
QString stepText(evidence::Step step);                                   ///< "weeks", as a footer begins: "Weeks from Monday"
QString breakdownWord(evidence::Breakdown by);                           ///< "Channel"
QString valueWord(evidence::Breakdown by, const QString& value);
QString wayWord(evidence::Way way); ///< "Sent to delivered"

} // namespace cf::ui
