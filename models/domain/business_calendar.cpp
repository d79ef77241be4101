#include "models/domain/business_calendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr qsizetype mostRules = 2'000;
constexpr int mostYears = 50;
constexpr int mostDaysOffAtOnce = 400; // nothing is off for longer than a year

/// By the rule of the Gregorian calendar (Meeus, Jones, Butcher).
QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
    const int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    return QDate(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
}

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    const QDate first(year, month, 1);
    if (!first.isValid() || nth == 0) {
        return {};
    }
    if (nth > 0) {
        const QDate day = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
        return day.month() == month ? day : QDate();
    }
    const QDate last(year, month, first.daysInMonth());
    const QDate day = last.addDays(-((last.dayOfWeek() - weekday + 7) % 7) + 7 * (nth + 1));
    return day.month() == month ? day : QDate();
}

QDate dayOf(const HolidayRule& rule, int year)
{
    if ((rule.fromYear != 0 && year < rule.fromYear) || (rule.toYear != 0 && year > rule.toYear)) {
        return {};
    }
    switch (rule.kind) {
    case HolidayRule::Kind::Fixed: return QDate(year, rule.month, rule.day); // 29 February: not every year
    case HolidayRule::Kind::Easter: return easterSunday(year).addDays(rule.offset);
    case HolidayRule::Kind::Weekday: return nthWeekday(year, rule.month, rule.weekday, rule.nth);
    case HolidayRule::Kind::Once: break;
    }
    return rule.date.year() == year ? rule.date : QDate();
}

struct Planned {
    QDate day;
    const HolidayRule* rule;
};

/// "12-25"
bool readMonthDay(const QString& text, HolidayRule& rule)
{
    const QDate day = QDate::fromString(u"2000-"_s + text, u"yyyy-MM-dd"_s); // a leap year
    rule.month = day.month();
    rule.day = day.day();
    return day.isValid();
}

Result<HolidayRule> readRule(const QJsonObject& json)
{
    HolidayRule rule;
    rule.name = json[u"name"].toString();
    const QString moved = json[u"moved"].toString();
    rule.moved = moved == u"next-working-day" ? HolidayRule::Moved::NextWorkingDay
                 : moved == u"nearest-weekday" ? HolidayRule::Moved::NearestWeekday
                                               : HolidayRule::Moved::Never;
    if (rule.name.isEmpty() || (rule.moved == HolidayRule::Moved::Never && !moved.isEmpty() && moved != u"never")) {
        return fail(ErrorKind::Rejected, u"holidays: name or moved"_s);
    }
    rule.fromYear = json[u"from"].toInt();
    rule.toYear = json[u"to"].toInt();
    if (json.contains(u"day")) {
        rule.kind = HolidayRule::Kind::Fixed;
        if (!readMonthDay(json[u"day"].toString(), rule)) {
            return fail(ErrorKind::Rejected, u"holidays: day of "_s + rule.name);
        }
    } else if (json.contains(u"easter")) {
        rule.kind = HolidayRule::Kind::Easter;
        rule.offset = json[u"easter"].toInt(1'000);
        if (rule.offset < -100 || rule.offset > 200) {
            return fail(ErrorKind::Rejected, u"holidays: easter of "_s + rule.name);
        }
    } else if (json.contains(u"nth")) {
        rule.kind = HolidayRule::Kind::Weekday;
        rule.nth = json[u"nth"].toInt();
        rule.weekday = json[u"weekday"].toInt();
        rule.month = json[u"month"].toInt();
        if (rule.nth == 0 || rule.nth < -5 || rule.nth > 5 || rule.weekday < 1 || rule.weekday > 7 || rule.month < 1 || rule.month > 12) {
            return fail(ErrorKind::Rejected, u"holidays: nth of "_s + rule.name);
        }
    } else {
        rule.kind = HolidayRule::Kind::Once;
        rule.date = QDate::fromString(json[u"date"].toString(), Qt::ISODate);
        if (!rule.date.isValid()) {
            return fail(ErrorKind::Rejected, u"holidays: date of "_s + rule.name);
        }
    }
    return rule;
}

} // namespace

Result<BusinessCalendar> readBusinessCalendar(const QByteArray& text)
{
    const QJsonDocument document = text.size() <= mostBytes ? QJsonDocument::fromJson(text) : QJsonDocument();
    if (!document.isObject()) {
        return fail(ErrorKind::Rejected, u"no JSON object, or too large"_s);
    }
    const QJsonObject json = document.object();
    BusinessCalendar calendar;
    calendar.id = json[u"id"].toString();
    calendar.name = json[u"name"].toString();
    calendar.basis = json[u"basis"].toString();
    calendar.zone = json[u"zone"].toString();
    calendar.fromYear = json[u"from"].toInt();
    calendar.toYear = json[u"to"].toInt();
    const auto isIdLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    if (calendar.id.isEmpty() || calendar.id.size() > 40 || !std::ranges::all_of(calendar.id, isIdLetter)) { // it is a file's name as well
        return fail(ErrorKind::Rejected, u"id"_s);
    }
    if (calendar.name.isEmpty()) {
        return fail(ErrorKind::Rejected, u"name"_s);
    }
    if (!calendar.timeZone().isValid()) {
        return fail(ErrorKind::Rejected, u"zone"_s);
    }
    if (json.contains(u"weekend")) {
        calendar.weekend.clear();
        for (const QJsonValue& day : json[u"weekend"].toArray()) {
            calendar.weekend.insert(day.toInt());
        }
        if (calendar.weekend.size() > 6 || (!calendar.weekend.empty() && (*calendar.weekend.begin() < 1 || *calendar.weekend.rbegin() > 7))) {
            return fail(ErrorKind::Rejected, u"weekend"_s);
        }
    }
    if (json.contains(u"cutOff")) {
        const QTime time = QTime::fromString(json[u"cutOff"].toString(), u"HH:mm"_s);
        if (!time.isValid()) {
            return fail(ErrorKind::Rejected, u"cutOff"_s);
        }
        calendar.cutOff = time;
    }
    const QJsonArray rules = json[u"holidays"].toArray();
    if (rules.size() > mostRules) {
        return fail(ErrorKind::Rejected, u"holidays: too many"_s);
    }
    for (const QJsonValue& one : rules) {
        CF_TRY(HolidayRule rule, readRule(one.toObject()));
        calendar.rules.push_back(std::move(rule));
    }
    return calendar;
}

std::vector<Holiday> holidaysIn(const BusinessCalendar& calendar, int year)
{
    std::vector<Planned> planned; // with the years before and after, out of which a day may be moved
    for (int of = year - 1; of <= year + 1; ++of) {
        for (const HolidayRule& rule : calendar.rules) {
            if (const QDate day = dayOf(rule, of); day.isValid()) {
                planned.push_back({day, &rule});
            }
        }
    }
    std::ranges::stable_sort(planned, {}, &Planned::day);
    const auto isWeekend = [&](QDate day) { return calendar.weekend.contains(day.dayOfWeek()); };
    std::vector<Holiday> all;
    for (const Planned& one : planned) {
        all.push_back({one.day, one.rule->name});
    }
    for (size_t i = 0; i < planned.size(); ++i) {
        const auto& [day, rule] = planned[i];
        if (rule->moved == HolidayRule::Moved::NearestWeekday && (day.dayOfWeek() == 6 || day.dayOfWeek() == 7)) {
            all.push_back({day.addDays(day.dayOfWeek() == 6 ? -1 : 1), rule->name, true});
        } else if (rule->moved == HolidayRule::Moved::NextWorkingDay) {
            const auto isTaken = [&](QDate at) {
                return std::ranges::any_of(all, [&](const Holiday& other) { return other.day == at && &other != &all[i]; });
            };
            if (isWeekend(day)) {
                QDate to = day.addDays(1);
                for (int tries = 0; tries < mostDaysOffAtOnce && (isWeekend(to) || isTaken(to)); ++tries) {
                    to = to.addDays(1);
                }
                all.push_back({to, rule->name, true});
            }
        }
    }
    std::erase_if(all, [&](const Holiday& one) { return one.day.year() != year; });
    std::ranges::stable_sort(all, {}, &Holiday::day);
    return all;
}

BusinessDays::BusinessDays(const BusinessCalendar& calendar)
    : m_calendar(calendar)
    , m_zone(calendar.timeZone())
{}

const std::vector<Holiday>& BusinessDays::year(int year) const
{
    const auto found = std::ranges::find(m_years, year, &std::pair<int, std::vector<Holiday>>::first);
    if (found != m_years.end()) {
        return found->second;
    }
    m_years.emplace_back(year, holidaysIn(m_calendar, year));
    return m_years.back().second;
}

QString BusinessDays::holidayOn(QDate day) const
{
    const std::vector<Holiday>& all = year(day.year());
    const auto found = std::ranges::find(all, day, &Holiday::day);
    return found == all.end() ? QString() : found->name;
}

bool BusinessDays::isBusinessDay(QDate day) const { return !m_calendar.weekend.contains(day.dayOfWeek()) && holidayOn(day).isNull(); }

QDate BusinessDays::onOrAfter(QDate day) const
{
    for (int tries = 0; tries < mostDaysOffAtOnce && !isBusinessDay(day); ++tries) {
        day = day.addDays(1);
    }
    return day;
}

QDate BusinessDays::dayOf(UtcMs at) const { return QDateTime::fromMSecsSinceEpoch(at, m_zone).date(); }

QDate BusinessDays::counted(UtcMs received) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(received, m_zone);
    const bool isAfter = m_calendar.cutOff && local.time() >= *m_calendar.cutOff;
    return onOrAfter(isAfter ? local.date().addDays(1) : local.date());
}

QDate BusinessDays::plus(QDate day, int days) const
{
    if (days == 0) {
        return onOrAfter(day);
    }
    const int step = days < 0 ? -1 : 1;
    for (int left = std::abs(days), tries = 0; left > 0 && tries < mostDaysOffAtOnce; ++tries) {
        day = day.addDays(step);
        if (isBusinessDay(day)) {
            --left;
            tries = 0;
        }
    }
    return day;
}

int BusinessDays::between(QDate from, QDate to) const
{
    if (to < from) {
        return -between(to, from);
    }
    int days = 0;
    to = std::min(to, from.addYears(mostYears)); // dates come from elsewhere
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        days += isBusinessDay(day) ? 1 : 0;
    }
    return days;
}

UtcMs BusinessDays::endOf(QDate day) const { return day.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch(); }

BusinessDeadline dueIn(const BusinessDays& days, UtcMs received, int businessDays)
{
    BusinessDeadline deadline;
    deadline.days = businessDays;
    deadline.counted = days.counted(received);
    deadline.day = days.plus(deadline.counted, businessDays);
    deadline.end = days.endOf(deadline.day);
    for (int year = deadline.counted.year(); year <= deadline.day.year(); ++year) {
        deadline.isKnown = deadline.isKnown && days.calendar().isKnownIn(year);
    }
    return deadline;
}

} // namespace cf
