// What a person may still do about a command: the same for who offers it and for who does it. Pure. Source: docs/outbox.md.
#pragma once

#include "models/domain/intent.h"

namespace cf::outbox {

/// It never left, or surely nothing came of it.
bool mayWithdraw(const Intent& intent);
/// It was refused, or somebody had to sign in or unlock something first.
bool mayTryAgain(const Intent& intent);
/// Somebody left it as it is, and it may have been done.
bool wasLeft(const Intent& intent);
/// Somebody looks there and says what was found; also of what was left.
bool maySettle(const Intent& intent);

} // namespace cf::outbox
