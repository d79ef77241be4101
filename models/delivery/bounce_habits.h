// Mail systems whose words or codes do not mean what they say, and what they mean.
#pragma once

#include "models/delivery/bounce_reason.h"

#include <QString>

#include <optional>

namespace cf::delivery {

/// `places`: the server that refused, the recipient's domain and what sent the report, in lower case on one line.
/// `words`: what was said with this recipient, through forMatching(); `report`: all that the report says, likewise.
std::optional<BounceReason> habitualMeaning(const QString& places, const QString& words, const QString& report);

/// PowerMTA's X-PowerMTA-BounceCategory; none for "other" and what it does not know.
std::optional<BounceReason> meaningOfCategory(const QString& category);

} // namespace cf::delivery
