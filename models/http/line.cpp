#include "models/http/line.h"

#include <QCoroFuture>
#include <QElapsedTimer>

namespace cf::http {

namespace {

bool asksToWait(const Reply& reply) { return reply.status == 429 || reply.status == 503; }
bool mayPass(const Reply& reply) { return reply.status == 500 || reply.status == 502 || reply.status == 504; }
bool mayPass(const Error& error) { return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout; }

/// Counts what is inside a scope, also when it is left early.
class Inside
{
public:
    Inside(int& count, std::function<void()> atEnd)
        : m_count(count)
        , m_atEnd(std::move(atEnd))
    {
        ++m_count;
    }
    ~Inside()
    {
        --m_count;
        m_atEnd();
    }
    Q_DISABLE_COPY_MOVE(Inside)

private:
    int& m_count;
    std::function<void()> m_atEnd;
};

void wake(const std::shared_ptr<QPromise<void>>& turn) { turn->finish(); }

} // namespace

Line::~Line() { Q_ASSERT(m_inSend == 0); }

QCoro::Task<void> Line::enter(std::stop_token stop)
{
    while (m_underWay >= m_parts.atOnce && !stop.stop_requested()) {
        const Turn turn = std::make_shared<QPromise<void>>();
        turn->start();
        m_waiting.push_back(turn);
        // A stop ends what is under way, and each end wakes the next one that waits.
        const QFuture<void> mine = turn->future();
        co_await mine;
    }
    ++m_underWay;
}

void Line::leave()
{
    --m_underWay;
    if (!m_waiting.empty()) {
        const Turn next = std::move(m_waiting.front());
        m_waiting.pop_front();
        wake(next);
    }
}

QCoro::Task<Result<Reply>> Line::exchangeOnce(const Request& request, std::stop_token stop)
{
    co_await enter(stop);
    while (m_notBefore > m_parts.clock.now() && !stop.stop_requested()) {
        const UtcMs until = m_notBefore;
        co_await m_parts.patience->wait(std::chrono::milliseconds(until - m_parts.clock.now()), stop);
        m_notBefore = m_notBefore == until ? 0 : m_notBefore;
    }
    if (stop.stop_requested()) {
        leave();
        co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
    }
    LoggedExchange logged{m_parts.clock.now(), request.method, loggedPath(request.url), request.purpose, 0, 0, 0, {}};
    QElapsedTimer watch;
    watch.start();
    ++m_sent;
    const std::stop_token ending = request.endsOnStop ? stop : std::stop_token();
    Result<Reply> reply = co_await m_parts.transport->exchange(request, ending);
    leave();
    logged.milliseconds = int(watch.elapsed());
    if (reply) {
        logged.status = reply->status;
        logged.bytes = reply->body.size();
        if (const auto at = reply->serverTime()) {
            m_clockOffset = std::chrono::milliseconds(*at - m_parts.clock.now());
        }
    } else {
        logged.trouble = reply.error().detail;
    }
    m_parts.log->add(std::move(logged));
    co_return reply;
}

std::chrono::milliseconds Line::backOff(int tries) const
{
    const Persistence& how = m_parts.persistence;
    const std::chrono::milliseconds doubled = how.firstWait * (1LL << std::min(tries - 1, 20));
    const std::chrono::milliseconds bound = std::min(how.longestWait, doubled);
    return std::chrono::milliseconds(qint64(double(bound.count()) * m_parts.chance()));
}

QCoro::Task<Result<Reply>> Line::send(Request request, std::stop_token stop)
{
    const Inside inside(m_inSend, [this] {
        if (m_inSend == 0) {
            for (const Turn& drain : std::exchange(m_drains, {})) {
                wake(drain);
            }
        }
    });
    const Persistence& how = m_parts.persistence;
    bool wasAnswered = false;
    for (int tries = 1;; ++tries) {
        Result<Reply> reply = co_await exchangeOnce(request, stop);
        wasAnswered = wasAnswered || reply;
        const int most = wasAnswered ? how.tries : std::min(how.tries, how.triesWithoutAnswer);
        std::chrono::milliseconds pause = backOff(tries);
        if (request.isOnce) {
            co_return reply;
        }
        if (reply && asksToWait(*reply)) {
            const auto asked = retryAfter(*reply);
            if (tries >= most || asked.value_or(pause) > how.longestAsked) {
                Error error{ErrorKind::RateLimited, QStringLiteral("the server asks to wait: %1").arg(reply->status), {}};
                if (asked) {
                    error.retryAfter = std::chrono::ceil<std::chrono::seconds>(*asked);
                }
                co_return tl::unexpected<Error>(std::move(error));
            }
            pause = std::max(pause, asked.value_or(pause));
            m_notBefore = std::max(m_notBefore, m_parts.clock.now() + qint64(pause.count()));
            continue; // exchangeOnce waits, and so do the others
        }
        const bool again = request.isRepeatable && tries < most && (reply ? mayPass(*reply) : mayPass(reply.error()));
        if (!again || stop.stop_requested()) {
            co_return reply;
        }
        co_await m_parts.patience->wait(pause, stop);
    }
}

QCoro::Task<void> Line::drained()
{
    while (m_inSend > 0) {
        const Turn drain = std::make_shared<QPromise<void>>();
        drain->start();
        m_drains.push_back(drain);
        const QFuture<void> mine = drain->future();
        co_await mine;
    }
}

} // namespace cf::http
