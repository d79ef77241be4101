// Port: the bytes of a rendition, fetched from its repository when asked. Implemented by models/sync over the connectors.
#pragma once

#include "models/base/result.h"
#include "models/domain/communication.h"

#include <QFuture>

namespace cf {

class ContentSource
{
public:
    virtual ~ContentSource() = default;
    /// Any thread; returns at once. NotFound when the repository no longer has it, Offline when the repository is not there, Rejected over
    /// maxBytes. The bytes are as they are now: compare with the recorded hash before claiming anything of them.
    virtual QFuture<Result<QByteArray>> content(SourceRef source, qint64 maxBytes) = 0;
};

} // namespace cf
