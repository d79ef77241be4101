// How a document was made, as a composition system told it.
#pragma once

#include "models/domain/composition.h"
#include "models/domain/repository.h"

namespace cf::cache {

/// The run, without its other steps; the step, without its other outputs.
struct Making {
    RepositoryId repository;
    QString repositoryName;
    CompositionRun run; ///< one step
    friend bool operator==(const Making&, const Making&) = default;
};

} // namespace cf::cache
