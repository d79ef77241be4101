// Waiting, as something that can be handed in: tests let it pass at once.
#pragma once

#include <QCoroTask>

#include <chrono>
#include <stop_token>

namespace cf::http {

class Patience
{
public:
    virtual ~Patience() = default;
    /// Ready after the time, or soon after a stop was requested. On the calling thread, which has an event loop.
    virtual QCoro::Task<void> wait(std::chrono::milliseconds time, std::stop_token stop) = 0;
};

class TimerPatience final : public Patience
{
public:
    QCoro::Task<void> wait(std::chrono::milliseconds time, std::stop_token stop) override;
};

} // namespace cf::http
