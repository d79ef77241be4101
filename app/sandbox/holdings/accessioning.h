// What an archive made of a record of the estate when it took it in: versions, holds, retention, and who may see it.
//
// Rates, beside those of docs/estate.md: 2.5 % have an earlier version that nobody received; 2 % lie under a hold; 0.2 % were deleted
// before anybody looked; of the copies that differ (0.3 %) two thirds do in metadata, one third in bytes.
#pragma once

#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/holdings/held_communication.h"

namespace cf::sandbox {

/// Views of the estate become values; `made` must be record `accession` of its archive.
HeldRecord accessioned(const estate::EstateRecord& made, quint64 accession);

/// As it was when the loading was over, known without making the record.
Presence presenceAtFirst(quint64 seed, quint64 number);

} // namespace cf::sandbox
