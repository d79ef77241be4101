// Port: carrying out what lies in the outbox, and what that says of itself. Implemented by models/sync; lives on the GUI thread.
#pragma once

#include "models/base/result.h"
#include "models/domain/communication.h"

#include <QObject>

namespace cf {

struct DispatchStatus {
    bool isWorking = false;
    bool isElsewhere = false;         ///< another program of this profile carries them out
    std::optional<UtcMs> nextDue;     ///< of what waits for a time; while it works: none
    std::optional<Error> error;       ///< why it cannot: Storage
    std::optional<Error> following = {}; ///< why what follows from what systems show could not be planned, or not all of it
    friend bool operator==(const DispatchStatus& a, const DispatchStatus& b)
    {
        return a.isWorking == b.isWorking && a.isElsewhere == b.isElsewhere && a.nextDue == b.nextDue
               && a.error.has_value() == b.error.has_value() && a.following.has_value() == b.following.has_value();
    }
};

/// Nothing blocks.
class DispatchControl : public QObject
{
    Q_OBJECT
public:
    virtual void serve() = 0; ///< now, all that is due; while it works: once more after that
    virtual DispatchStatus status() const = 0;

Q_SIGNALS:
    void statusChanged();
    void moved(const RepositoryId& system); ///< a command of it came further: the system is worth reading
    void served();                          ///< nothing more is due now

protected:
    using QObject::QObject;
};

} // namespace cf
