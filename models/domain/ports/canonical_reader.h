// Port: documents as what remains when all that every writing changes is left out. Implemented by models/reading over child processes.
#pragma once

#include "models/base/result.h"
#include "models/domain/canonical_form.h"

#include <QFuture>

namespace cf {

class CanonicalReader
{
public:
    virtual ~CanonicalReader() = default;

    /// Callable from any thread; returns at once. A document that has no such form is not an error: its form's state says why. Rejected: the
    /// reader was lost over it; Timeout; Cancelled (shutting down); NotFound (the reader is missing).
    virtual QFuture<Result<CanonicalForm>> canonicalForm(QByteArray bytes, QString nameHint, QString mimeHint) = 0;
};

} // namespace cf
