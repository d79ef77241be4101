// The time of one archive. It stands still until it is moved, unless it was told to run.
#pragma once

#include "models/base/clock.h"

#include <QElapsedTimer>

namespace cf::sandbox {

/// One thread.
class VirtualClock final : public Clock
{
public:
    /// 2026-04-01T08:00Z: after everything was loaded, up to some 20 million records.
    static constexpr UtcMs usualStart = 1'775'030'400'000;

    explicit VirtualClock(UtcMs start = usualStart)
        : m_at(start)
    {}
    UtcMs now() const override { return trueNow() + m_skew; }
    /// What its clock would say if it were right.
    UtcMs trueNow() const { return m_at + (m_runs.isValid() ? m_runs.elapsed() : 0); }
    void advance(UtcMs by) { m_at += by; }
    void setSkew(UtcMs skew) { m_skew = skew; } ///< how far it is ahead of the others
    UtcMs skew() const { return m_skew; }
    void run() { m_runs.start(); } ///< from now on with the time of the machine

private:
    UtcMs m_at, m_skew = 0;
    QElapsedTimer m_runs;
};

} // namespace cf::sandbox
