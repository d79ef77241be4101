#include "models/http/exchange.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace cf::http {

QByteArray Reply::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const Header& h) { return h.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

std::optional<UtcMs> Reply::serverTime() const { return httpDate(header("date")); }

bool neverLeft(const Error& error) { return error.kind == ErrorKind::Cancelled || error.detail.startsWith(unsent); }

namespace {

/// The form that nearly all servers write, which a locale takes a hundred times as long for. None: another one, or a wrong one.
std::optional<UtcMs> usualDate(QByteArrayView text)
{
    static constexpr QByteArrayView days("MonTueWedThuFriSatSun"), months("JanFebMarAprMayJunJulAugSepOctNovDec");
    const auto number = [text](qsizetype at, qsizetype size) {
        int value = 0;
        for (const char c : text.sliced(at, size)) {
            value = c < '0' || c > '9' || value < 0 ? -1 : value * 10 + (c - '0');
        }
        return value;
    };
    const auto isAt = [text](qsizetype at, QByteArrayView part) { return text.sliced(at, part.size()) == part; };
    if (text.size() != 29 || !isAt(3, ", ") || !isAt(7, " ") || !isAt(11, " ") || !isAt(16, " ") || !isAt(19, ":") || !isAt(22, ":") ||
        !isAt(25, " GMT")) {
        return std::nullopt;
    }
    const qsizetype month = months.indexOf(text.sliced(8, 3));
    const QDate date(number(12, 4), month < 0 || month % 3 != 0 ? 0 : int(month / 3) + 1, number(5, 2));
    const QTime time(number(17, 2), number(20, 2), number(23, 2));
    if (!date.isValid() || !time.isValid() || date.year() < 1970 || !isAt(0, days.sliced(3 * (date.dayOfWeek() - 1), 3))) {
        return std::nullopt;
    }
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

std::optional<UtcMs> httpDate(QByteArrayView text)
{
    if (const std::optional<UtcMs> usual = usualDate(text)) {
        return usual;
    }
    static const QLocale c = QLocale::c();
    QString date = QString::fromLatin1(text).simplified();
    if (date.endsWith(u" GMT") || date.endsWith(u" UTC")) {
        date.chop(4);
    }
    for (const char16_t* form : {u"ddd, dd MMM yyyy HH:mm:ss", u"dddd, dd-MMM-yy HH:mm:ss", u"ddd MMM d HH:mm:ss yyyy"}) {
        QDateTime at = c.toDateTime(date, QString::fromUtf16(form));
        if (!at.isValid()) {
            continue;
        }
        if (at.date().year() < 1970) { // two digits: RFC 9110 takes the year that is not 50 years ahead
            at = at.addYears(100);
        }
        at.setTimeSpec(Qt::UTC);
        return at.toMSecsSinceEpoch();
    }
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> retryAfter(const Reply& reply)
{
    const QByteArray stated = reply.header("retry-after").trimmed();
    bool isNumber = false;
    const qint64 seconds = stated.toLongLong(&isNumber);
    if (isNumber) {
        return seconds < 0 || seconds > 86'400 * 365 ? std::nullopt
                                                     : std::optional(std::chrono::milliseconds(seconds * 1000));
    }
    const std::optional<UtcMs> at = httpDate(stated);
    const std::optional<UtcMs> now = reply.serverTime();
    if (!at || !now) {
        return std::nullopt;
    }
    return std::chrono::milliseconds(std::max<qint64>(0, *at - *now));
}

} // namespace cf::http
