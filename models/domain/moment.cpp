#include "models/domain/moment.h"

#include <QDateTime>
#include <QRegularExpression>

namespace cf {

namespace {

QString offsetName(int seconds)
{
    if (seconds == 0) {
        return QStringLiteral("UTC");
    }
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
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

std::optional<Written> readIso(const QString& text)
{
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
        moment.utc = QDateTime(written->date, written->time, defaultZone).toMSecsSinceEpoch();
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

} // namespace cf
