// A dispatch that carries nothing out: its status is what a test says.
#pragma once

#include "models/domain/ports/dispatch_control.h"

namespace cf::test {

class FakeDispatch final : public DispatchControl
{
public:
    void serve() override { ++served; }
    DispatchStatus status() const override { return told; }
    void tell(DispatchStatus status)
    {
        told = std::move(status);
        Q_EMIT statusChanged();
    }
    DispatchStatus told;
    int served = 0;
};

} // namespace cf::test
