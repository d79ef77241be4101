#include "models/domain/repository.h"

namespace cf {

RepositoryId repositoryId(RepositoryKind kind, const QString& name)
{
    return RepositoryId(deriveId(QLatin1StringView("rp-"), {code(kind), name.toLower()}));
}

Failure failureOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Unavailable: return Failure::Offline;
    case ErrorKind::Unauthorised:
    case ErrorKind::NotFound: // it was there when it was connected; who may not see it is answered the same
    case ErrorKind::Locked: return Failure::Denied;
    case ErrorKind::Conflict: return Failure::Conflict;
    default: return Failure::Partial;
    }
}

} // namespace cf
