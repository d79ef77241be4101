// Port: the log of what people and the program did. Implemented by models/activity. It cannot be switched off.
#pragma once

#include "models/domain/act.h"

#include <QFuture>

namespace cf {

class Activity
{
public:
    virtual ~Activity() = default;
    /// All of them or none, in this order. Any thread; answered once they are on the disk, with the number of the last. Ids of persons and things
    /// that are no plain ones stand there by their hash. Rejected when an act tells what the log may not hold; Storage when it cannot be written, and
    /// then what must be logged may not be done.
    virtual QFuture<Result<qint64>> note(std::vector<Act> acts) = 0;
    /// Of what is not refused for want of an entry, and nobody waits for: many of them may share one commit. In order with what is noted later. The log
    /// tells what it could not write by itself.
    virtual void noteSoon(Act act) { note({std::move(act)}); }
    /// A text by its salted hash: the same text has the same one in this profile, and without the profile's salt it means nothing.
    virtual QString hashed(QStringView text) const = 0;
};

} // namespace cf
