// Port: making a damaged search index whole again, and what that says of itself. Implemented by models/search; lives on
// the GUI thread.
#pragma once

#include "models/base/result.h"

#include <QObject>

namespace cf {

struct RepairStatus {
    enum class Phase {
        Idle,
        Looking,    ///< reads all of the index
        Making,     ///< puts communications in again
        Proving,    ///< reads it once more
        Cancelling, ///< after the piece at hand
        Done,
        Cancelled, ///< what was put in again stays; searches read the rows until a sync or another repair has put in
                   ///< the rest
        Failed
    };
    Phase phase = Phase::Idle;
    qint64 done = 0;             ///< communications put in again
    std::optional<qint64> total; ///< of them; nullopt while they are looked for
    std::optional<Error> error;  ///< of Failed
    bool isRunning() const { return phase >= Phase::Looking && phase <= Phase::Cancelling; }
    friend bool operator==(const RepairStatus& a, const RepairStatus& b)
    {
        return a.phase == b.phase && a.done == b.done && a.total == b.total;
    }
};

/// Nothing blocks.
class RepairControl : public QObject
{
    Q_OBJECT
public:
    virtual void repair() = 0; ///< while it runs: nothing
    virtual void cancel() = 0;
    virtual RepairStatus status() const = 0;

Q_SIGNALS:
    void statusChanged();

protected:
    using QObject::QObject;
};

} // namespace cf
