// Port: how repositories hold records, and what they say is held, asked when somebody wants to know. Implemented by models/sync over the
// connectors; used by ui and the command line. What places and lifts holds is the outbox.
#pragma once

#include "models/domain/communication.h"
#include "models/domain/held_record.h"

#include <QFuture>

#include <stop_token>

namespace cf {

/// Any thread; returns at once. NotFound: no connection to this repository; Offline: it was disconnected or is not there.
class HoldControl
{
public:
    virtual ~HoldControl() = default;
    /// How it holds, asked of it now; none: by no means that is known.
    virtual QFuture<Result<std::optional<HoldTerms>>> terms(RepositoryId repository, std::stop_token stop) = 0;
    /// What is there of the hold of a matter (by its number) on these records, native ids, however many: one reading each, in their order. The
    /// future's progressValue counts the records that were read. An error is of all of them, also of those read before it; Cancelled on stop.
    virtual QFuture<Result<std::vector<HeldReading>>> readHeld(RepositoryId repository, QString matter, QStringList records, std::stop_token stop) = 0;
};

} // namespace cf
