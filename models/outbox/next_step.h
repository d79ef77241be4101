// What follows an attempt, or a look at the system: pure, so that every case can be read and tested. Source: docs/outbox.md, "What an answer
// means".
#pragma once

#include "models/outbox/outbox.h"

namespace cf::outbox {

/// After a look that finds nothing an effect may still be under way there: it is believed when it was found missing this often, and
/// the attempt lies this far back.
inline constexpr int looksUntilBelieved = 2;
inline constexpr UtcMs quietMs = 120'000;
/// The first wait after an attempt or look that came to nothing; doubled each time up to the longest.
inline constexpr UtcMs firstWaitMs = 15'000, longestWaitMs = 3'600'000;
/// However long a system asks to wait.
inline constexpr UtcMs longestAskedMs = UtcMs(24) * 3'600'000;
/// After the one behind `times` others that came to nothing, and as long as the error asks for.
UtcMs waitAfter(const Error& error, int times);
/// Until the next command is tried at a system that is away. tries: that failed in a row; of the first, one that may have failed for itself counts as none: another command tells at once.
UtcMs waitForSystem(const Error& error, int tries);

/// guard: none where the system does no such thing. Unknown with an effect: what bears the key there is not what was asked for, and nothing more is
/// done by itself.
Standing afterAttempt(const Intent& intent, std::optional<RepeatGuard> guard, const Performed& performed, UtcMs now);
/// found: what findEffect() says.
Standing afterLook(const Intent& intent, RepeatGuard guard, const Result<std::optional<Effect>>& found, UtcMs now);
/// Of an Unknown intent: what to do with it now. Nobody looks where the system knows the key: it is sent again, unless that was refused, which
/// says nothing of the first time. Nobody can look where nothing guards it: a person is asked.
enum class Recourse { Look, SendAgain, AskPerson };
Recourse recourseOf(std::optional<RepeatGuard> guard, const std::optional<Error>& last);

} // namespace cf::outbox
