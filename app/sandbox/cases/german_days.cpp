#include "app/sandbox/cases/german_days.h"

#include <QDateTime>

namespace cf::sandbox {

const QTimeZone& berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

/// Off in all of Germany besides weekends: day and month, and how far from Easter.
bool isWorked(QDate day)
{
    static const std::pair<int, int> fixed[] = {{1, 1}, {1, 5}, {3, 10}, {25, 12}, {26, 12}};
    static const QDate easter[] = {{2015, 4, 5},  {2016, 3, 27}, {2017, 4, 16}, {2018, 4, 1},  {2019, 4, 21}, {2020, 4, 12}, {2021, 4, 4},
                                   {2022, 4, 17}, {2023, 4, 9},  {2024, 3, 31}, {2025, 4, 20}, {2026, 4, 5},  {2027, 3, 28}, {2028, 4, 16}};
    if (day.dayOfWeek() > 5) {
        return false;
    }
    for (const auto& [of, month] : fixed) {
        if (day.day() == of && day.month() == month) {
            return false;
        }
    }
    for (const QDate sunday : easter) {
        const qint64 after = sunday.daysTo(day);
        if (sunday.year() == day.year() && (after == -2 || after == 1 || after == 39 || after == 50)) {
            return false;
        }
    }
    return day != QDate(2017, 10, 31);
}

QDate worked(QDate from, int days)
{
    const int step = days < 0 ? -1 : 1;
    for (int left = std::abs(days); left > 0;) {
        from = from.addDays(step);
        left -= isWorked(from) ? 1 : 0;
    }
    return from;
}

UtcMs berlinAt(QDate day, int hour, int minute) { return QDateTime(day, QTime(hour, minute), berlin()).toMSecsSinceEpoch(); }

} // namespace cf::sandbox
