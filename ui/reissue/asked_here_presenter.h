// What was asked for in this outbox to be sent again, one letter or plans of many, and what was recorded on this desk to be sent again: for telling what nobody asked for.
#pragma once

#include "models/desk/desk.h"
#include "models/evidence/reissue/unasked_reissues.h"
#include "models/outbox/outbox.h"

namespace cf::ui {

/// Outlive what is asked for. None: nothing was asked for there.
struct AskedParts {
    outbox::Outbox* outbox = nullptr;
    desk::Desk* desk = nullptr;
};
/// Calls `take` once, on the receiver's thread; never once that is gone.
void askedHere(const AskedParts& parts, QObject* receiver, std::function<void(const Result<std::vector<evidence::ResendRequest>>&)> take);

} // namespace cf::ui
