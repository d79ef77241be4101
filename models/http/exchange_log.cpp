#include "models/http/exchange_log.h"

#include <QUrlQuery>

#include <algorithm>

namespace cf::http {

namespace {

/// A word of the protocol: letters and '_' or '-' alone, and not long. Anything else may be somebody's.
bool isWord(QStringView part)
{
    return part.size() <= 32 && std::all_of(part.begin(), part.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u'-' || c == u'.';
           });
}

bool isVersion(QStringView part) { return part.size() == 2 && part[0] == u'v' && part[1].isDigit(); }

} // namespace

QString loggedPath(const QUrl& url)
{
    QStringList parts = url.path().split(u'/');
    bool afterUsers = false; // a name may be a plain word
    for (QString& part : parts) {
        const bool isName = std::exchange(afterUsers, part == u"users");
        if ((!isWord(part) && !isVersion(part)) || (isName && part != u"current-user")) {
            part = QStringLiteral("…");
        }
    }
    QStringList names;
    for (const auto& [name, value] : QUrlQuery(url).queryItems()) {
        const QString bare = QString(name).remove(u'[').remove(u']').remove(QStringLiteral("%5B")).remove(QStringLiteral("%5D"));
        if (!names.contains(bare)) {
            names << (isWord(bare) ? bare : QStringLiteral("…"));
        }
    }
    return parts.join(u'/') + (names.isEmpty() ? QString() : u'?' + names.join(u'&'));
}

void ExchangeLog::add(LoggedExchange exchange)
{
    const QMutexLocker lock(&m_mutex);
    ++m_total;
    m_exchanges.push_back(std::move(exchange));
    if (m_exchanges.size() > m_most) {
        m_exchanges.pop_front();
    }
}

std::vector<LoggedExchange> ExchangeLog::newest() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_exchanges.begin(), m_exchanges.end()};
}

qint64 ExchangeLog::total() const
{
    const QMutexLocker lock(&m_mutex);
    return m_total;
}

} // namespace cf::http
