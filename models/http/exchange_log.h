// What was asked of a repository, for the person who looks for the cause of trouble: no secrets, no personal data.
#pragma once

#include "models/http/exchange.h"

#include <QMutex>
#include <deque>

namespace cf::http {

struct LoggedExchange {
    UtcMs at = 0;
    QByteArray method;
    QString path;    ///< see loggedPath()
    QString purpose;
    int status = 0;  ///< 0: no answer
    qint64 bytes = 0;
    int milliseconds = 0;
    QString trouble; ///< of Error::detail, when there was no answer
};

/// The path with runs of digits and what looks like an identifier or a name replaced by "…", and the names of the query's
/// parameters without their values.
QString loggedPath(const QUrl& url);

/// The newest of them. Any thread.
class ExchangeLog
{
public:
    explicit ExchangeLog(size_t most = 500)
        : m_most(most)
    {}
    void add(LoggedExchange exchange);
    std::vector<LoggedExchange> newest() const; ///< oldest first
    qint64 total() const;                       ///< ever added

private:
    mutable QMutex m_mutex;
    std::deque<LoggedExchange> m_exchanges;
    size_t m_most;
    qint64 m_total = 0;
};

} // namespace cf::http
