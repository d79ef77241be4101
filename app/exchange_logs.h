// What was asked of each connected server since the program began, whichever connector asked it.
#pragma once

#include "models/domain/ports/connection_control.h"
#include "models/http/exchange_log.h"

#include <QMutex>
#include <map>

namespace cf {

/// Any thread.
class ExchangeLogs
{
public:
    std::shared_ptr<http::ExchangeLog> of(const RepositoryId& repository)
    {
        const QMutexLocker lock(&m_mutex);
        std::shared_ptr<http::ExchangeLog>& log = m_logs[repository];
        if (!log) {
            log = std::make_shared<http::ExchangeLog>();
        }
        return log;
    }
    std::vector<AskedOfRepository> told(const RepositoryId& repository)
    {
        std::vector<AskedOfRepository> told;
        for (const http::LoggedExchange& one : of(repository)->newest()) {
            told.push_back({one.at, QString::fromLatin1(one.method), one.path, one.purpose, one.status, one.bytes, one.milliseconds,
                            one.trouble});
        }
        return told;
    }

private:
    QMutex m_mutex;
    std::map<RepositoryId, std::shared_ptr<http::ExchangeLog>> m_logs;
};

} // namespace cf
