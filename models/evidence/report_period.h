// The time a report speaks of, and its parts. Pure functions; days are those of the query's own clock.
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace cf::evidence {

enum class Step { Day, Week, Month, Quarter, Year };

/// Both ends included.
struct Period {
    QDate from, to;
    friend bool operator==(const Period&, const Period&) = default;
};

/// A part of a period. The first and the last one end where the period does.
struct Bucket {
    QDate from, to;       ///< both included
    bool isWhole = true;  ///< false: the period cuts a piece of it off
    friend bool operator==(const Bucket&, const Bucket&) = default;
};

/// The step that makes some ten to forty parts.
Step stepFor(const Period& period);
/// Oldest first; weeks begin on weekStart. Empty when the period is none.
std::vector<Bucket> bucketsOf(const Period& period, Step step, Qt::DayOfWeek weekStart = Qt::Monday);

/// So many whole weeks, the last of which has `end` in it; the period ends with `end`.
Period weeksUpTo(QDate end, int weeks, Qt::DayOfWeek weekStart = Qt::Monday);
/// So many calendar months, likewise.
Period monthsUpTo(QDate end, int months);
/// As long as the period, right before it.
Period before(const Period& period);

} // namespace cf::evidence
