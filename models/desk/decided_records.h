// Which records the decisions of a person name: whoever takes records away leaves these.
#pragma once

#include "models/base/result.h"
#include "models/domain/communication.h"

#include <vector>

namespace cf::desk {

/// Each once, also of decisions that were undone: they stay on record. Reads the profile's desk.sqlite on a connection of its own; any thread.
Result<std::vector<CommunicationId>> decidedRecords(const QString& profileDirectory);

} // namespace cf::desk
