// The time, as something that can be handed in. Tests hand in a FakeClock; only `main` makes a SystemClock.
#pragma once

#include <QDateTime>

namespace cf {

/// Milliseconds since 1970-01-01T00:00Z by this machine's clock. The unit of every stored instant.
using UtcMs = qint64;

class Clock
{
public:
    virtual ~Clock() = default;
    virtual UtcMs now() const = 0; ///< callable from any thread
};

class SystemClock final : public Clock
{
public:
    UtcMs now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

} // namespace cf
