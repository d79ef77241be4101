// A clock that stands still until it is told.
#pragma once

#include "models/base/clock.h"

#include <atomic>

namespace cf::test {

class FakeClock final : public Clock
{
public:
    explicit FakeClock(UtcMs now = 1'742'000'000'000) : m_now(now) {} // 2025-03-15T00:53:20Z
    UtcMs now() const override { return m_now; }
    void set(UtcMs now) { m_now = now; }
    void advance(UtcMs by) { m_now += by; }

private:
    std::atomic<UtcMs> m_now;
};

} // namespace cf::test
