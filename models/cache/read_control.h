// Of what is archived: how much of it its archive says to control, and how long it took from composition to the archive. Functions on a
// reader's connection. Source: capability 23.
#pragma once

#include "models/store/database.h"

#include <optional>

namespace cf::cache {

struct ArchiveControl {
    qint64 letters = 0;    ///< records of what is composed or later, second copies among them
    qint64 scheduled = 0;  ///< of these: under a retention schedule or policy, or held, as the archive states
    qint64 classified = 0; ///< a retention class is stated, and no schedule
    qint64 untold = 0;     ///< neither: kept, and nothing says that it is controlled
    qint64 timed = 0;      ///< both times are told
    std::optional<qint64> half, most, longest; ///< ms from composition (else from sending) within which half, and 95 of 100, were archived
    friend bool operator==(const ArchiveControl&, const ArchiveControl&) = default;
};
/// Goes through all records: it takes seconds a million, and can be interrupted.
Result<ArchiveControl> archiveControl(store::Database& database);

} // namespace cf::cache
