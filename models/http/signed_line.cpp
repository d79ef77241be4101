#include "models/http/signed_line.h"

#include <QCoroFuture>

namespace cf::http {

/// Returns when there is a newer session than the refused one. The first that asks signs in, the others wait for it.
QCoro::Task<Result<void>> SignedLine::renew(int refused, std::stop_token stop)
{
    while (m_isRenewing) {
        const auto parked = std::make_shared<QPromise<void>>();
        parked->start();
        m_parked.push_back(parked);
        const QFuture<void> mine = parked->future();
        co_await mine;
    }
    if (m_generation > refused) {
        co_return Result<void>();
    }
    if (m_refused) {
        co_return tl::unexpected<Error>(*m_refused);
    }
    m_isRenewing = true;
    const Result<void> done = co_await m_signIn->signIn(m_line, stop);
    m_isRenewing = false;
    if (done) {
        ++m_generation;
    } else if (done.error().kind == ErrorKind::Unauthorised) {
        m_refused = done.error();
    }
    for (const auto& parked : std::exchange(m_parked, {})) {
        parked->finish();
    }
    co_return done;
}

QCoro::Task<Result<Reply>> SignedLine::send(Request request, std::stop_token stop)
{
    for (int round = 0;; ++round) {
        if (m_generation == 0) {
            const Result<void> done = co_await renew(0, stop);
            if (!done) {
                co_return tl::unexpected<Error>(done.error());
            }
        }
        const int generation = m_generation;
        Request signedRequest = request;
        m_signIn->sign(signedRequest);
        Result<Reply> reply = co_await m_line.send(std::move(signedRequest), stop);
        if (!reply || !m_signIn->isOver(*reply)) {
            if (reply) {
                m_signIn->note(*reply);
            }
            co_return reply;
        }
        if (round == 1) { // a new session was refused as well
            co_return fail(ErrorKind::Unauthorised,
                           QStringLiteral("signed in, and refused all the same: %1").arg(reply->status));
        }
        const Result<void> done = co_await renew(generation, stop);
        if (!done) {
            co_return tl::unexpected<Error>(done.error());
        }
    }
}

QCoro::Task<void> SignedLine::close()
{
    co_await m_line.drained();
    if (m_generation > 0) {
        co_await m_signIn->signOut(m_line);
        m_generation = 0;
    }
}

} // namespace cf::http
