// Whether a connector that was made for a repository still serves it.
#pragma once

#include "models/domain/repository.h"

namespace cf::sync {

/// The same place, mapping, zone and connection.
inline bool isReachedAlike(const Repository& a, const Repository& b)
{
    return a.location == b.location && a.mapping == b.mapping && a.zone == b.zone && a.connection == b.connection;
}

} // namespace cf::sync
