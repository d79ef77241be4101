// That a letter was asked for by a preset, and how long that took a person. Source: capability 47.
#pragma once

#include "models/domain/request_preset.h"
#include "models/base/clock.h"

namespace cf {

struct RequestUse {
    QString preset; ///< id
    RequestAbout about = RequestAbout::Record;
    UtcMs at = 0;   ///< when it was asked for
    UtcMs took = 0; ///< since the form was opened
    QString person;
    bool isDraft = false;
    friend bool operator==(const RequestUse&, const RequestUse&) = default;
};

/// How long it took, of those that were no drafts.
struct RequestTimes {
    qint64 count = 0;
    UtcMs median = 0, slowest = 0; ///< 0 with none
    friend bool operator==(const RequestTimes&, const RequestTimes&) = default;
};

} // namespace cf
