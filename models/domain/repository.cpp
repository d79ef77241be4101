#include "models/domain/repository.h"

namespace cf {

RepositoryId repositoryId(RepositoryKind kind, const QString& name)
{
    return RepositoryId(deriveId(QLatin1StringView("rp-"), {code(kind), name.toLower()}));
}

} // namespace cf
