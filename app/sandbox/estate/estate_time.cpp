#include "app/sandbox/estate/estate_time.h"

namespace cf::estate {

namespace {

constexpr qint64 hour = 3'600'000;

qint64 floorDay(qint64 ms) { return ms >= 0 ? ms / msInDay : -((msInDay - 1 - ms) / msInDay); }

/// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
qint64 dayOf(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return qint64(era) * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

/// Last Sunday of a month with 31 days, 01:00 UTC.
qint64 change(int year, int month)
{
    const qint64 last = dayOf(year, month, 31);
    return (last - (last + 4) % 7) * msInDay + hour; // day 0 was a Thursday
}

void putTime(Ink& ink, qint64 wall)
{
    putDay(ink, floorDay(wall));
    const qint64 second = (wall - floorDay(wall) * msInDay) / 1000;
    ink.put('T').number(quint64(second / 3600), 2).put(':').number(quint64(second / 60 % 60), 2);
    ink.put(':').number(quint64(second % 60), 2);
}

} // namespace

Civil civil(qint64 day)
{
    const qint64 z = day + 719'468;
    const qint64 era = z / 146'097;
    const int dayOfEra = int(z - era * 146'097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {int(yearOfEra + era * 400) + (month <= 2), month, dayOfYear - (153 * shifted + 2) / 5 + 1};
}

qint64 berlinOffset(qint64 utc)
{
    const int year = civil(floorDay(utc)).year;
    return utc >= change(year, 3) && utc < change(year, 10) ? 2 * hour : hour;
}

qint64 berlinUtc(qint64 wall)
{
    // Read as summer time it is right in summer, in the double hour, and by an hour too early in the gap.
    const qint64 asSummer = wall - 2 * hour;
    if (berlinOffset(asSummer) == 2 * hour) {
        return asSummer;
    }
    return wall - hour;
}

Time berlinTime(Ink& ink, qint64 wall, Written written)
{
    Time time;
    time.known = true;
    if (written == Written::Day) {
        time.wall = floorDay(wall) * msInDay;
        time.utc = berlinUtc(time.wall);
        time.precision = Precision::Day;
        putDay(ink, floorDay(wall));
    } else {
        time.utc = berlinUtc(wall);
        // A clock that knows its zone never shows a skipped hour; one that does not is written down as it stands.
        time.wall = written == Written::Zoned ? time.utc + berlinOffset(time.utc) : wall;
        putTime(ink, time.wall);
    }
    time.assumed = written != Written::Zoned;
    time.zone = "Europe/Berlin";
    if (written == Written::Zoned) {
        time.zone = berlinOffset(time.utc) == hour ? "+01:00" : "+02:00";
        time.isUsualZone = true;
        ink.put(time.zone);
    }
    time.text = ink.taken();
    return time;
}

Time utcTime(Ink& ink, qint64 utc)
{
    Time time;
    time.known = true;
    time.utc = time.wall = utc / 1000 * 1000;
    time.zone = "UTC";
    time.isUsualZone = true;
    putTime(ink, time.utc);
    time.text = ink.put('Z').taken();
    return time;
}

void putDay(Ink& ink, qint64 day)
{
    const Civil date = civil(day);
    ink.number(quint64(date.year), 4).put('-').number(quint64(date.month), 2).put('-').number(quint64(date.day), 2);
}

} // namespace cf::estate
