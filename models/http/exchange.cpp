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

std::optional<UtcMs> httpDate(QByteArrayView text)
{
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
