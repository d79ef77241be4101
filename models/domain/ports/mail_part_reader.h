// Port: takes e-mails apart that may be hostile. Implemented by models/reading over child processes; used by the command line
// for bounces, and for those that delivery feeds bring.
#pragma once

#include "models/base/result.h"
#include "models/domain/mail_parts.h"

#include <QByteArray>
#include <QFuture>

namespace cf {

class MailPartReader
{
public:
    virtual ~MailPartReader() = default;

    /// Callable from any thread; returns at once. What is broken in a mail is left out of its parts. Rejected: the reader
    /// was lost over it, or it is over the limit; Timeout; Cancelled (shutting down); NotFound (the reader is missing).
    virtual QFuture<Result<MailParts>> mailParts(QByteArray bytes) = 0;
};

} // namespace cf
