// How a document was made, as a composition system told it.
#pragma once

#include "models/domain/composition.h"
#include "models/domain/repository.h"

#include <map>

namespace cf::cache {

/// What was told of the same value of the same customer for a later letter.
struct LaterValue {
    QString value, source, documentId; ///< documentId: of that letter
    std::optional<UtcMs> captured;     ///< by the composition system's clock
    friend bool operator==(const LaterValue&, const LaterValue&) = default;
};

/// What the document was made from.
struct KnownData {
    DataSnapshot snapshot;
    QByteArray sha256;  ///< of its canonical form, as recorded when it came
    bool isIntact = true; ///< the form that lies here has that hash
    UtcMs knownFrom = 0;
    std::map<QString, LaterValue> later; ///< by path: the last word on it; none where no later letter tells it
    friend bool operator==(const KnownData&, const KnownData&) = default;
};

/// The run, without its other steps; the step, without its other outputs.
struct Making {
    RepositoryId repository;
    QString repositoryName;
    CompositionRun run; ///< one step
    std::optional<KnownData> data; ///< none: the input of the run was not kept, or said nothing of this letter
    friend bool operator==(const Making&, const Making&) = default;
};

} // namespace cf::cache
