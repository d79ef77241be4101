// What a person decided on a finding: where the use of a template, text or image and its approval do not fit. Source: journey C4, step 4.
#pragma once

#include "models/base/clock.h"

#include <QString>

#include <optional>

namespace cf {

enum class FindingOutcome { RiskAccepted, ToBeRemedied };

struct FindingDecision {
    QString subject, version; ///< the code of the template or asset; the version as communications name it
    QString finding;          ///< code of its kind: "USED_AFTER_PERIOD"; with '/' and a part, where the finding is one part's
    FindingOutcome outcome = FindingOutcome::RiskAccepted;
    QString reason;           ///< never empty
    qint64 letters = 0;       ///< how many it was about when it was decided; more later: it is to be decided again
    UtcMs at = 0;
    std::optional<UtcMs> undone;
    friend bool operator==(const FindingDecision&, const FindingDecision&) = default;
};

} // namespace cf
