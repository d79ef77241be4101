// How an attempt or a look left an intent, and what it told of its system; systems to which nothing leaves for now. Values. Source: docs/outbox.md.
#pragma once

#include "models/domain/intent.h"

namespace cf::outbox {

/// What an attempt or a look tells of its system, whatever became of the command.
enum class Reach {
    NotAsked, ///< nothing went there
    There,    ///< it answered, be it with a refusal
    Doubtful, ///< no answer: of it, or of this one command
    Away      ///< it cannot be reached, or takes nothing now
};

/// How an attempt or a look left an intent.
struct Standing {
    IntentState state = IntentState::Unknown;
    std::optional<UtcMs> notBefore;
    Effect effect;
    std::optional<Error> error;
    QString detail;      ///< for its history
    bool isLook = false; ///< the system was only asked whether it was done
    bool isNoTrace = false; ///< and has no trace of it
    bool isDoubtOver = false; ///< and never will have: nothing of earlier attempts is under way any more
    bool isHeld = false; ///< nobody can sign in: nothing of its system leaves, and nothing is looked for there, until somebody mended that
    Reach reach = Reach::NotAsked;
};

/// A system to which nothing leaves until somebody mended how one signs in.
struct HeldSystem {
    RepositoryId system;
    UtcMs since = 0;
    Error error;
};

/// A system that could not be reached: one command is tried there at a time, the others wait for it untouched.
struct AwaySystem {
    RepositoryId system;
    UtcMs since = 0, nextTry = 0; ///< nextTry: not before; 0: as soon as somebody serves
    qint64 waiting = 0;           ///< commands that are to leave there, or to be looked for
    Error error;                  ///< of the last try
};

} // namespace cf::outbox
