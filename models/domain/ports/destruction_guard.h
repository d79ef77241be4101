// Port: whether a record may still be destroyed, asked right before a command to destroy it leaves. Implemented over what is known and was decided here; used by models/sync.
#pragma once

#include "models/domain/deed.h"
#include "models/domain/disposition.h"

#include <QFuture>

namespace cf {

/// On the thread that carries commands out; may take as long as reading what is known here does.
class DestructionGuard
{
public:
    virtual ~DestructionGuard() = default;
    /// What keeps it; none: it may go. An error keeps it as well, for now. The deed is as it would leave for that system: a record that another letter turned out to be since is kept.
    virtual QFuture<Result<std::vector<DispositionBlock>>> whatKeeps(CommunicationId communication, RepositoryId system, DestroyRecord deed) = 0;
    /// So, of a canary, on which a hold is tried out. That its time is not over by the plan keeps it not.
    virtual QFuture<Result<std::vector<DispositionBlock>>> whatKeepsCanary(CommunicationId communication, RepositoryId system, DestroyRecord deed) = 0;
};

} // namespace cf
