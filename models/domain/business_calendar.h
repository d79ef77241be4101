// A business calendar: which days count where deadlines are in business days. A value read from a data file; pure, no clock of its own. Days
// are those of its zone. Source: docs/disputes.md; capability 49.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>
#include <set>
#include <vector>

namespace cf {

/// A day off that comes again, or comes once.
struct HolidayRule {
    enum class Kind {
        Fixed,   ///< month, day
        Easter,  ///< offset days after Easter Sunday (Gregorian), negative before
        Weekday, ///< the nth weekday of a month; nth -1: the last one
        Once     ///< date
    };
    enum class Moved {
        Never,
        NextWorkingDay, ///< from a weekend or another day off to the next day that is neither
        NearestWeekday  ///< from a Saturday to the Friday before, from a Sunday to the Monday after
    };
    QString name;
    Kind kind = Kind::Fixed;
    int month = 1, day = 1, offset = 0, nth = 1;
    int weekday = 1;              ///< 1 Monday … 7 Sunday
    QDate date;
    int fromYear = 0, toYear = 0; ///< both included; 0: open
    Moved moved = Moved::Never;
    friend bool operator==(const HolidayRule&, const HolidayRule&) = default;
};

struct Holiday {
    QDate day;
    QString name;
    bool isSubstitute = false; ///< for a day that was lost to a weekend
    friend bool operator==(const Holiday&, const Holiday&) = default;
};

struct BusinessCalendar {
    QString id, name;
    QString basis;                ///< what it rests on: a law, an authority; as its file says
    QString zone;                 ///< IANA name
    std::set<int> weekend{6, 7};
    std::optional<QTime> cutOff;  ///< what is received at or after it counts as of the next business day; none: the day itself
    int fromYear = 0, toYear = 0; ///< for which its days off are known; 0: open
    std::vector<HolidayRule> rules;
    friend bool operator==(const BusinessCalendar&, const BusinessCalendar&) = default;

    QTimeZone timeZone() const { return QTimeZone(zone.toLatin1()); }
    bool isKnownIn(int year) const { return (fromYear == 0 || year >= fromYear) && (toYear == 0 || year <= toYear); }
};

/// Rejected: no calendar; the detail names the member.
Result<BusinessCalendar> readBusinessCalendar(const QByteArray& json);

/// By day; one that was moved from a neighbouring year into this one is among them, one that left it is not.
std::vector<Holiday> holidaysIn(const BusinessCalendar& calendar, int year);

/// A calendar with the days off of the years that were asked for: for many questions. Not for several threads at once.
class BusinessDays
{
public:
    explicit BusinessDays(const BusinessCalendar& calendar);
    const BusinessCalendar& calendar() const { return m_calendar; }
    bool isBusinessDay(QDate day) const;
    /// Of a day off that is no weekend; empty: it is none.
    QString holidayOn(QDate day) const;
    /// The first one from `day` on.
    QDate onOrAfter(QDate day) const;
    /// The business day as of which something received then counts.
    QDate counted(UtcMs received) const;
    /// `days` business days later; negative: earlier. 0: the day itself, or the first business day after it.
    QDate plus(QDate day, int days) const;
    /// Business days after `from` up to and with `to`; negative where `to` lies before.
    int between(QDate from, QDate to) const;
    QDate dayOf(UtcMs at) const;
    /// The first instant after the day.
    UtcMs endOf(QDate day) const;

private:
    const std::vector<Holiday>& year(int year) const;
    BusinessCalendar m_calendar;
    QTimeZone m_zone;
    mutable std::vector<std::pair<int, std::vector<Holiday>>> m_years;
};

/// When something is due in business days.
struct BusinessDeadline {
    QDate counted;        ///< day 0
    QDate day;            ///< the last one on which it is in time
    UtcMs end = 0;        ///< the first instant at which it is late
    int days = 0;
    bool isKnown = true;  ///< false: the calendar does not know the days off of a year in between
    friend bool operator==(const BusinessDeadline&, const BusinessDeadline&) = default;
};
BusinessDeadline dueIn(const BusinessDays& days, UtcMs received, int businessDays);

} // namespace cf
