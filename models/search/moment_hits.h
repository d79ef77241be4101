// Communications by a moment the index keeps of each. Inside the layer only.
#pragma once

#include "models/index/shared_columns.h"
#include "models/search/hits.h"

#include <optional>

namespace cf::search {

/// Those whose moment is from … to, the end left out; no end is open. Who has no moment is not among them.
Hits momentsBetween(const index::MomentColumn& column, std::optional<qint64> from, std::optional<qint64> to, qint64 highest);

} // namespace cf::search
