#include "models/domain/moment.h"

#include <QDateTime>
#include <QRegularExpression>

#include <chrono>

namespace cf {

namespace {

constexpr qint64 widestWall = 200'000'000'000'000; ///< ms; what is stored may be anything, and a date ends at the year 32,767

QString offsetName(int seconds)
{
    if (seconds == 0) {
        return QStringLiteral("UTC");
    }
    const int minutes = std::abs(seconds) / 60;
    const auto digit = [](int number) { return QChar(u'0' + number % 10); };
    const QChar name[] = {seconds < 0 ? u'-' : u'+', digit(minutes / 600), digit(minutes / 60), u':', digit(minutes % 60 / 10), digit(minutes)};
    return QString(name, std::size(name));
}

qint64 wallOf(const QDate& date, const QTime& time) { return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch(); }

struct Written {
    QDate date;
    QTime time;
    Precision precision = Precision::Day;
    std::optional<int> offsetSeconds;
};

std::optional<int> offsetFrom(const QString& text)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (text == u"Z" || text == u"z") {
        return 0;
    }
    const QString digits = QString(text).remove(u':').mid(1);
    const int hours = digits.left(2).toInt();
    const int minutes = digits.mid(2, 2).toInt();
    return (hours * 3600 + minutes * 60) * (text[0] == u'-' ? -1 : 1);
}

/// hh:mm[:ss[.fff]], already matched; fills time and precision. 24:00 is the next day's start only in ISO 8601; it is
/// refused here.
bool readTime(Written& written, const QString& hour, const QString& minute, const QString& second,
              const QString& fraction)
{
    if (hour.isEmpty()) {
        return true;
    }
    const int milliseconds = fraction.isEmpty() ? 0 : fraction.leftJustified(3, u'0').left(3).toInt();
    written.time = QTime(hour.toInt(), minute.toInt(), second.isEmpty() ? 0 : second.toInt(), milliseconds);
    written.precision = !fraction.isEmpty() ? Precision::Millisecond
                        : !second.isEmpty() ? Precision::Second
                                            : Precision::Minute;
    return written.time.isValid();
}

/// What nearly all servers write, 2026-02-03T10:11:12.250Z, without a regular expression; none: it may still be ISO 8601.
std::optional<Written> readUsualIso(const QString& text)
{
    const qsizetype size = text.size();
    if (size < 20 || size > 30 || (text[size - 1] != u'Z' && text[size - 1] != u'z') || (size != 20 && (text[19] != u'.' || size < 22))) {
        return std::nullopt;
    }
    const auto isMark = [&text](qsizetype at, char16_t mark) { return text[at] == mark; };
    if (!isMark(4, u'-') || !isMark(7, u'-') || !isMark(10, u'T') || !isMark(13, u':') || !isMark(16, u':')) {
        return std::nullopt;
    }
    bool isNumber = true;
    const auto number = [&](qsizetype from, qsizetype digits) {
        int value = 0;
        for (qsizetype i = from; i < from + digits; ++i) {
            const char16_t c = text[i].unicode();
            isNumber = isNumber && c >= u'0' && c <= u'9';
            value = value * 10 + (c - u'0');
        }
        return value;
    };
    const qsizetype fraction = size == 20 ? 0 : size - 21;
    int milliseconds = number(20, std::min<qsizetype>(fraction, 3));
    number(20, fraction);
    for (qsizetype i = fraction; i < 3; ++i) {
        milliseconds *= 10;
    }
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), fraction == 0 ? 0 : milliseconds);
    if (!isNumber || !time.isValid()) {
        return std::nullopt;
    }
    return Written{date, time, fraction == 0 ? Precision::Second : Precision::Millisecond, 0};
}

std::optional<Written> readIso(const QString& text)
{
    if (auto usual = readUsualIso(text)) {
        return usual;
    }
    static const QRegularExpression iso(QStringLiteral(
        R"(^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|z|[+-]\d{2}(?::?\d{2})?)?)?$)"));
    const auto m = iso.match(text);
    if (!m.hasMatch()) {
        return std::nullopt;
    }
    Written written{QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()), QTime(0, 0),
                    Precision::Day, offsetFrom(m.captured(8))};
    return readTime(written, m.captured(4), m.captured(5), m.captured(6), m.captured(7)) ? std::optional(written)
                                                                                         : std::nullopt;
}

std::optional<Written> readDotted(const QString& text)
{
    static const QRegularExpression dotted(
        QStringLiteral(R"(^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$)"));
    const auto m = dotted.match(text);
    if (!m.hasMatch()) {
        return std::nullopt;
    }
    Written written{
        QDate(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt()), QTime(0, 0), Precision::Day, {}};
    return readTime(written, m.captured(4), m.captured(5), m.captured(6), {}) ? std::optional(written) : std::nullopt;
}

std::optional<Written> readSlashed(const QString& text, SlashOrder order)
{
    static const QRegularExpression slashed(
        QStringLiteral(R"(^(\d{1,2})/(\d{1,2})/(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$)"));
    const auto m = slashed.match(text);
    if (!m.hasMatch() || order == SlashOrder::Refuse) {
        return std::nullopt;
    }
    const int first = m.captured(1).toInt();
    const int second = m.captured(2).toInt();
    const bool dayFirst = order == SlashOrder::DayFirst;
    Written written{QDate(m.captured(3).toInt(), dayFirst ? second : first, dayFirst ? first : second),
                    QTime(0, 0),
                    Precision::Day,
                    {}};
    return readTime(written, m.captured(4), m.captured(5), m.captured(6), {}) ? std::optional(written) : std::nullopt;
}

std::optional<Written> readMail(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!time.isValid()) {
        return std::nullopt;
    }
    return Written{time.date(), time.time(), Precision::Second, time.offsetFromUtc()};
}

/// Of a time that clocks show twice the first one, whichever of them Qt takes.
UtcMs instantOf(const Written& written, qint64 wall, const QTimeZone& zone)
{
    const UtcMs read = QDateTime(written.date, written.time, zone).toMSecsSinceEpoch();
    const auto offsetAt = [&](UtcMs at) { return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC))) * 1000; };
    const qint64 before = offsetAt(read - 3 * 3600'000);
    const UtcMs earlier = wall - before;
    return earlier < read && offsetAt(earlier) == before ? earlier : read;
}

} // namespace

std::optional<Moment> readMoment(QStringView text, const QTimeZone& defaultZone, SlashOrder order)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.isEmpty() || trimmed.size() > 64) {
        return std::nullopt;
    }
    std::optional<Written> written = readIso(trimmed);
    if (!written) {
        written = readDotted(trimmed);
    }
    if (!written) {
        written = readSlashed(trimmed, order);
    }
    if (!written) {
        written = readMail(trimmed);
    }
    if (!written || !written->date.isValid()) {
        return std::nullopt;
    }
    Moment moment;
    moment.text = text.toString();
    moment.precision = written->precision;
    moment.wall = wallOf(written->date, written->time);
    if (written->offsetSeconds) {
        moment.zone = offsetName(*written->offsetSeconds);
        moment.utc = moment.wall - qint64(*written->offsetSeconds) * 1000;
    } else {
        moment.zone = QString::fromLatin1(defaultZone.id());
        moment.zoneAssumed = true;
        moment.utc = instantOf(*written, moment.wall, defaultZone);
    }
    return moment;
}

Moment momentFromUtc(UtcMs utc, const QTimeZone& zone, Precision precision)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utc, zone);
    Moment moment;
    moment.utc = utc;
    moment.wall = wallOf(local.date(), local.time());
    moment.precision = precision;
    moment.zone = QString::fromLatin1(zone.id());
    moment.text = local.toString(Qt::ISODateWithMs);
    return moment;
}

QString usualZone(UtcMs utc, qint64 wall)
{
    constexpr qint64 widest = 99 * 3600;
    const auto ahead = qint64(quint64(wall) - quint64(utc)); // of any numbers, without an overflow
    return offsetName(int(std::clamp(ahead / 1000, -widest, widest)));
}

QString usualText(const Moment& moment)
{
    using namespace std::chrono;
    const milliseconds wall(std::clamp(moment.wall, -widestWall, widestWall));
    const auto day = floor<days>(wall);
    const year_month_day date{sys_days(day)};
    const hh_mm_ss time(wall - day);
    char16_t text[40];
    char16_t* end = text;
    const auto put = [&](int number, int digits) {
        for (int place = digits - 1; place >= 0; --place, number /= 10) {
            end[place] = char16_t(u'0' + number % 10);
        }
        end += digits;
    };
    put(std::abs(int(date.year())), 4);
    *end++ = u'-';
    put(int(unsigned(date.month())), 2);
    *end++ = u'-';
    put(int(unsigned(date.day())), 2);
    if (moment.precision == Precision::Day) {
        return QString(reinterpret_cast<const QChar*>(text), end - text);
    }
    *end++ = u'T';
    put(int(time.hours().count()), 2);
    *end++ = u':';
    put(int(time.minutes().count()), 2);
    if (moment.precision >= Precision::Second) {
        *end++ = u':';
        put(int(time.seconds().count()), 2);
    }
    if (moment.precision == Precision::Millisecond) {
        *end++ = u'.';
        put(int(time.subseconds().count()), 3);
    }
    const QString written(reinterpret_cast<const QChar*>(text), end - text);
    return moment.zoneAssumed ? written : written + (moment.zone == u"UTC" ? QStringLiteral("Z") : moment.zone);
}

Moment storedMoment(UtcMs utc, qint64 wall, Precision precision, std::optional<QString> zone, std::optional<QString> text, bool zoneAssumed)
{
    Moment moment{utc, wall, precision, zone ? *std::move(zone) : usualZone(utc, wall), zoneAssumed, {}};
    moment.text = text ? *std::move(text) : usualText(moment);
    return moment;
}

} // namespace cf
