// A repair that stands where a test puts it, and remembers what it was asked.
#pragma once

#include "models/domain/ports/repair_control.h"

#include <QStringList>

namespace cf::test {

class FakeRepair final : public RepairControl
{
public:
    void repair() override { asked << QStringLiteral("repair"); }
    void cancel() override { asked << QStringLiteral("cancel"); }
    RepairStatus status() const override { return now; }

    void set(const RepairStatus& status)
    {
        now = status;
        Q_EMIT statusChanged();
    }

    QStringList asked;
    RepairStatus now;
};

} // namespace cf::test
