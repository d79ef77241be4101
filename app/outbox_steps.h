// What became of commands, as entries of the activity log: each line of their history once, whoever noted it, also after the outbox was put back from
// a backup. Waits for both; any thread but that of the GUI.
#pragma once

#include "models/activity/log.h"
#include "models/outbox/outbox.h"

namespace cf {

/// From the line that was logged last, or all of them again when the outbox does not have that line: then an entry (outbox.back) says so. How many
/// were new.
Result<int> followSteps(activity::Log& log, outbox::Outbox& outbox);

} // namespace cf
