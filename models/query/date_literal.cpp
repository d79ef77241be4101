#include "models/query/date_literal.h"

#include "models/query/nearest.h"
#include "models/query/query_text.h"

#include <QRegularExpression>

#include <array>

namespace cf::query {

using namespace Qt::StringLiterals;

namespace {

using Problem = tl::unexpected<DateProblem>;

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

Problem problem(const QString& value, const char* part, std::optional<QString> fix = std::nullopt)
{
    return Problem(DateProblem{value, l1(part), std::move(fix)});
}

struct Named {
    QLatin1StringView word;
    NamedSpan span;
};
constexpr std::array named = {
    Named{l1("today"), {NamedSpan::Unit::Day, 0}},
    Named{l1("yesterday"), {NamedSpan::Unit::Day, 1}},
    Named{l1("this-week"), {NamedSpan::Unit::Week, 0}},
    Named{l1("last-week"), {NamedSpan::Unit::Week, 1}},
    Named{l1("this-month"), {NamedSpan::Unit::Month, 0}},
    Named{l1("last-month"), {NamedSpan::Unit::Month, 1}},
    Named{l1("this-quarter"), {NamedSpan::Unit::Quarter, 0}},
    Named{l1("last-quarter"), {NamedSpan::Unit::Quarter, 1}},
    Named{l1("this-year"), {NamedSpan::Unit::Year, 0}},
    Named{l1("last-year"), {NamedSpan::Unit::Year, 1}},
};

QString two(int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }
QString four(int number) { return QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0')); }

/// Monday of an ISO week; invalid when the year has no such week.
QDate mondayOf(int year, int week)
{
    const QDate fourth(year, 1, 4); // always in week 1
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    int weekYear = 0;
    return week >= 1 && monday.addDays(3).weekNumber(&weekYear) == week && weekYear == year ? monday : QDate();
}

tl::expected<DatePoint, DateProblem> quarterOf(int year, const QString& digit)
{
    const int quarter = digit.toInt();
    if (quarter < 1 || quarter > 4) {
        return problem(digit, "quarter", four(year) + (quarter < 1 ? u"-Q1"_s : u"-Q4"_s));
    }
    return CalendarSpan{CalendarSpan::Unit::Quarter, QDate(year, 3 * quarter - 2, 1), {}};
}

tl::expected<DatePoint, DateProblem> weekOf(int year, const QString& digits)
{
    const int week = digits.toInt();
    const QDate monday = mondayOf(year, week);
    if (!monday.isValid()) {
        const int last = mondayOf(year, 53).isValid() ? 53 : 52;
        return problem(digits, "week", four(year) + u"-W"_s + two(week < 1 ? 1 : last));
    }
    return CalendarSpan{CalendarSpan::Unit::Week, monday, {}};
}

struct Clock4 {
    QString hour, minute, second;
};

/// The day is known to exist.
tl::expected<DatePoint, DateProblem> momentOf(QDate date, const Clock4& clock)
{
    const int hour = clock.hour.toInt(), minute = clock.minute.toInt(), second = clock.second.toInt();
    const QTime mended(std::min(hour, 23), std::min(minute, 59), std::min(second, 59));
    const bool seconds = !clock.second.isEmpty();
    const CalendarSpan span{seconds ? CalendarSpan::Unit::Second : CalendarSpan::Unit::Minute, date, mended};
    if (hour > 23) {
        return problem(clock.hour, "hour", printed(DatePoint(span)));
    }
    if (minute > 59) {
        return problem(clock.minute, "minute", printed(DatePoint(span)));
    }
    if (second > 59) {
        return problem(clock.second, "second", printed(DatePoint(span)));
    }
    return span;
}

/// month and day may be empty, a day needs a month.
tl::expected<DatePoint, DateProblem> dateOf(int year, const QString& monthText, const QString& dayText,
                                            const Clock4& clock)
{
    if (year < 1) {
        return problem(four(year), "year");
    }
    if (monthText.isEmpty()) {
        return CalendarSpan{CalendarSpan::Unit::Year, QDate(year, 1, 1), {}};
    }
    const int month = monthText.toInt();
    const int mendedMonth = std::clamp(month, 1, 12);
    if (month != mendedMonth) {
        // Of a longer date only the month can be mended with any confidence; the day is checked when that stands.
        const QString rest =
            dayText.isEmpty() ? QString()
                              : u'-' + two(std::clamp(dayText.toInt(), 1, QDate(year, mendedMonth, 1).daysInMonth()));
        return problem(monthText, "month", four(year) + u'-' + two(mendedMonth) + rest);
    }
    if (dayText.isEmpty()) {
        return CalendarSpan{CalendarSpan::Unit::Month, QDate(year, month, 1), {}};
    }
    const int day = dayText.toInt();
    const int mendedDay = std::clamp(day, 1, QDate(year, month, 1).daysInMonth());
    if (day != mendedDay) {
        return problem(dayText, "day", four(year) + u'-' + two(month) + u'-' + two(mendedDay));
    }
    const QDate date(year, month, day);
    if (clock.hour.isEmpty()) {
        return CalendarSpan{CalendarSpan::Unit::Day, date, {}};
    }
    return momentOf(date, clock);
}

/// Compatibility forms (full-width digits) and dashes made plain.
QString simplified(QStringView text)
{
    QString plain = text.trimmed().toString().normalized(QString::NormalizationForm_KC);
    for (QChar& c : plain) {
        c = isDash(c) ? QChar(u'-') : c;
    }
    return plain;
}

std::optional<NamedSpan> namedSpan(const QString& text)
{
    QString word = text.toLower();
    word.replace(u'_', u'-').replace(u' ', u'-');
    for (const Named& known : named) {
        if (word == known.word) {
            return known.span;
        }
    }
    return std::nullopt;
}

const QRegularExpression& isoForm()
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4})(?:-?[Qq]([0-9])|-?[Ww]([0-9]{1,2})|([-/])([0-9]{1,2})(?:\\4([0-9]{1,2})"
                       "(?:[Tt ]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?)?)?)?\\z"));
    return form;
}

const QRegularExpression& dottedForm()
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})\\z"));
    return form;
}

bool isPoint(QStringView word, bool yearToo)
{
    static const QRegularExpression strict(
        QStringLiteral("\\A[0-9]{4}(?:-[Qq][0-9]|-[Ww][0-9]{2}|[-–−/][0-9]{2}(?:[-–−/"
                       "][0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?)?)\\z"));
    static const QRegularExpression year(QStringLiteral("\\A[0-9]{4}\\z"));
    return strict.match(word).hasMatch() || (yearToo && year.match(word).hasMatch()) || namedSpan(word.toString());
}

QDate monthsLater(QDate first, int months) { return first.addMonths(months); }

} // namespace

const QStringList& dateWords()
{
    static const QStringList words = [] {
        QStringList made;
        for (const Named& known : named) {
            made << known.word;
        }
        return made;
    }();
    return words;
}

tl::expected<DatePoint, DateProblem> readDatePoint(QStringView text)
{
    const QString plain = simplified(text);
    if (const auto span = namedSpan(plain)) {
        return DatePoint(*span);
    }
    if (const auto dotted = dottedForm().match(plain); dotted.hasMatch()) {
        return dateOf(dotted.captured(3).toInt(), dotted.captured(2), dotted.captured(1), {});
    }
    const auto iso = isoForm().match(plain);
    if (!iso.hasMatch()) {
        static const QRegularExpression age(QStringLiteral("\\A[0-9]+ ?[A-Za-z]+\\z"));
        if (age.match(plain).hasMatch() && readAge(plain, true)) {
            return problem(plain, "date", printed(*readAge(plain, true)));
        }
        return problem(plain, "date", nearest(plain, dateWords()));
    }
    const int year = iso.captured(1).toInt();
    if (year < 1) {
        return problem(iso.captured(1), "year");
    }
    if (!iso.captured(2).isEmpty()) {
        return quarterOf(year, iso.captured(2));
    }
    if (!iso.captured(3).isEmpty()) {
        return weekOf(year, iso.captured(3));
    }
    return dateOf(year, iso.captured(5), iso.captured(6), {iso.captured(7), iso.captured(8), iso.captured(9)});
}

std::optional<Age> readAge(QStringView text, bool younger)
{
    static const QRegularExpression form(
        QStringLiteral(
            "\\A0*([1-9][0-9]{0,4}) ?(min|mins|minutes?|h|hours?|d|days?|w|weeks?|m|mo|months?|y|years?)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(simplified(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString unit = match.captured(2).toLower();
    const AgeUnit meant = unit.startsWith(u"mi")  ? AgeUnit::Minute
                          : unit.startsWith(u'h') ? AgeUnit::Hour
                          : unit.startsWith(u'd') ? AgeUnit::Day
                          : unit.startsWith(u'w') ? AgeUnit::Week
                          : unit.startsWith(u'm') ? AgeUnit::Month
                                                  : AgeUnit::Year;
    return Age{younger, match.captured(1).toInt(), meant};
}

bool looksLikeDate(QStringView word)
{
    if (word.startsWith(u'<') || word.startsWith(u'>')) {
        const QStringView rest = word.mid(word.mid(1).startsWith(u'=') ? 2 : 1);
        return isPoint(rest, false) || readAge(rest, true);
    }
    QString plain = word.toString().replace(u"…"_s, u".."_s);
    const qsizetype dots = plain.indexOf(u"..");
    if (dots < 0) {
        return isPoint(word, false);
    }
    const QStringView from = QStringView(plain).left(dots), to = QStringView(plain).mid(dots + 2);
    const bool both = !from.isEmpty() && !to.isEmpty();
    return (from.isEmpty() || isPoint(from, true)) && (to.isEmpty() || isPoint(to, true)) &&
           (both || isPoint(from, false) || isPoint(to, false));
}

QString printed(const DatePoint& point)
{
    if (const auto* relative = std::get_if<NamedSpan>(&point)) {
        const auto it = std::find_if(named.begin(), named.end(),
                                     [relative](const Named& known) { return known.span == *relative; });
        return it == named.end() ? QString() : QString(it->word);
    }
    const auto& span = std::get<CalendarSpan>(point);
    const QDate date = span.date;
    const QString year = four(date.year());
    const QString day = year + u'-' + two(date.month()) + u'-' + two(date.day());
    switch (span.unit) {
    case CalendarSpan::Unit::Year: return year;
    case CalendarSpan::Unit::Quarter: return year + u"-Q"_s + QString::number((date.month() + 2) / 3);
    case CalendarSpan::Unit::Month: return year + u'-' + two(date.month());
    case CalendarSpan::Unit::Week: {
        int weekYear = 0;
        const int week = date.weekNumber(&weekYear);
        return four(weekYear) + u"-W"_s + two(week);
    }
    case CalendarSpan::Unit::Day: return day;
    case CalendarSpan::Unit::Minute: return day + u'T' + span.time.toString(u"HH:mm");
    case CalendarSpan::Unit::Second: return day + u'T' + span.time.toString(u"HH:mm:ss");
    }
    return day;
}

QString printed(const Age& age)
{
    static constexpr std::array units = {l1("min"), l1("h"), l1("d"), l1("w"), l1("m"), l1("y")};
    return (age.younger ? u'<' : u'>') + QString::number(age.count) + units[size_t(age.unit)];
}

DayRange days(const CalendarSpan& span)
{
    switch (span.unit) {
    case CalendarSpan::Unit::Year: return {span.date, monthsLater(span.date, 12)};
    case CalendarSpan::Unit::Quarter: return {span.date, monthsLater(span.date, 3)};
    case CalendarSpan::Unit::Month: return {span.date, monthsLater(span.date, 1)};
    case CalendarSpan::Unit::Week: return {span.date, span.date.addDays(7)};
    case CalendarSpan::Unit::Day:
    case CalendarSpan::Unit::Minute:
    case CalendarSpan::Unit::Second: return {span.date, span.date.addDays(1)};
    }
    return {span.date, span.date.addDays(1)};
}

DayRange days(const NamedSpan& span, QDate today, Qt::DayOfWeek weekStart)
{
    switch (span.unit) {
    case NamedSpan::Unit::Day: return {today.addDays(-span.back), today.addDays(1 - span.back)};
    case NamedSpan::Unit::Week: {
        const QDate first = today.addDays(-((today.dayOfWeek() - int(weekStart) + 7) % 7) - 7 * span.back);
        return {first, first.addDays(7)};
    }
    case NamedSpan::Unit::Month: {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-span.back);
        return {first, first.addMonths(1)};
    }
    case NamedSpan::Unit::Quarter: {
        const QDate first = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addMonths(-3 * span.back);
        return {first, first.addMonths(3)};
    }
    case NamedSpan::Unit::Year: {
        const QDate first(today.year() - span.back, 1, 1);
        return {first, first.addYears(1)};
    }
    }
    return {today, today};
}

bool isReversed(const DatePoint& from, const DatePoint& to)
{
    const auto* literalFrom = std::get_if<CalendarSpan>(&from);
    const auto* literalTo = std::get_if<CalendarSpan>(&to);
    if (literalFrom && literalTo) {
        const bool timed = literalTo->time.isValid();
        const QDateTime first(literalFrom->date, literalFrom->time.isValid() ? literalFrom->time : QTime(0, 0),
                              Qt::UTC);
        const QDateTime end = timed ? QDateTime(literalTo->date, literalTo->time, Qt::UTC).addSecs(1)
                                    : QDateTime(days(*literalTo).end, QTime(0, 0), Qt::UTC);
        return first >= end;
    }
    if (literalFrom || literalTo) {
        return false;
    }
    // Whatever today is: looked at through days of several years, which hold every constellation of week, month,
    // quarter and year.
    for (QDate today(2023, 1, 1); today.year() < 2025; today = today.addDays(5)) {
        if (days(std::get<NamedSpan>(from), today, Qt::Monday).first <
            days(std::get<NamedSpan>(to), today, Qt::Monday).end) {
            return false;
        }
    }
    return true;
}

} // namespace cf::query
