// The line to one server: so many exchanges at a time, and those that failed for a moment tried again.
#pragma once

#include "models/http/exchange_log.h"
#include "models/http/patience.h"

#include <QPromise>

#include <deque>
#include <functional>

namespace cf::http {

/// How long to persist. Waits are drawn evenly from zero to the bound, which doubles ("full jitter"), so that many clients
/// do not come back at once.
struct Persistence {
    int tries = 6;                               ///< of one request, first one included
    int triesWithoutAnswer = 3;                  ///< when there never was one: the server is not there
    std::chrono::milliseconds firstWait{500}, longestWait{30'000};
    std::chrono::milliseconds longestAsked{300'000}; ///< a Retry-After beyond it is handed to the caller as RateLimited
};

struct LineParts {
    std::shared_ptr<Transport> transport;
    std::shared_ptr<Patience> patience;
    const Clock& clock;
    std::function<double()> chance; ///< from 0 up to, not including, 1
    std::shared_ptr<ExchangeLog> log = std::make_shared<ExchangeLog>();
    Persistence persistence = {};
    int atOnce = 4;
};

/// Belongs to one thread. Destroyed only when nothing is under way (see drained()).
class Line
{
public:
    explicit Line(LineParts parts)
        : m_parts(std::move(parts))
    {}
    ~Line();
    Q_DISABLE_COPY_MOVE(Line)

    /// Statuses 429 and 503 hold up the whole line for as long as the server asks; 500, 502 and 504, no answer and one
    /// that was cut off are tried again when the request is repeatable. What remains is the caller's: a Reply of any
    /// status, or RateLimited, Offline, Timeout, Unauthorised, Rejected, Protocol, Cancelled.
    QCoro::Task<Result<Reply>> send(Request request, std::stop_token stop);

    /// Ready when nothing is under way. To be asked for after a stop.
    QCoro::Task<void> drained();
    const ExchangeLog& log() const { return *m_parts.log; }
    /// What the server's clock is ahead of ours, by the last answer; none before the first.
    std::optional<std::chrono::milliseconds> clockOffset() const { return m_clockOffset; }
    qint64 sent() const { return m_sent; } ///< exchanges, repetitions included

private:
    using Turn = std::shared_ptr<QPromise<void>>;
    QCoro::Task<void> enter(std::stop_token stop);
    void leave();
    QCoro::Task<Result<Reply>> exchangeOnce(const Request& request, std::stop_token stop);
    std::chrono::milliseconds backOff(int tries) const;

    LineParts m_parts;
    std::deque<Turn> m_waiting;
    std::vector<Turn> m_drains;
    int m_underWay = 0, m_inSend = 0;
    UtcMs m_notBefore = 0;
    qint64 m_sent = 0;
    std::optional<std::chrono::milliseconds> m_clockOffset;
};

} // namespace cf::http
