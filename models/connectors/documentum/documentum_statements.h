// What a repository says of holds and retention, by the means that its site uses for them. Pure. Source: protocol notes 6.
#pragma once

#include "models/connectors/documentum/documentum_map.h"

namespace cf::connectors::documentum {

/// One statement for each hold: on the current version where that has it, else on the newest that has. A retainer says
/// that something is retained, not that it is held.
void addHolds(ArchiveRecord& out, const RecordWire& record, const std::vector<Outside>& outside, const MapRules& rules);
/// i_retain_until, and what a query says.
void addRetention(ArchiveRecord& out, const RecordWire& record, const std::vector<Outside>& outside, const MapRules& rules);

} // namespace cf::connectors::documentum
