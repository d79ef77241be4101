// Waiting that takes no time: the clock is set on instead.
#pragma once

#include "models/http/patience.h"
#include "tests/support/fake_clock.h"

#include <QCoroTimer>
#include <QTimer>

namespace cf::test {

class FakePatience final : public http::Patience
{
public:
    explicit FakePatience(FakeClock& clock)
        : m_clock(clock)
    {}
    QCoro::Task<void> wait(std::chrono::milliseconds time, std::stop_token) override
    {
        waits.push_back(time);
        QTimer turn; // others get their turn of the event loop, as in a real wait
        turn.setSingleShot(true);
        turn.start(0);
        co_await turn;
        m_clock.advance(time.count());
    }
    std::vector<std::chrono::milliseconds> waits;

private:
    FakeClock& m_clock;
};

} // namespace cf::test
