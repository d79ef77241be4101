// How a letter stands, as searches ask it: what holds it and how long it is kept. Pure values.
#pragma once

#include "models/domain/retention_standing.h"

namespace cf {

/// A hold on a letter, by the words under which it is looked for.
struct StandingHold {
    QString code, name;      ///< number of a matter, or the code of a repository's own; name: empty where there is none
    bool isEnforced = false; ///< its repository keeps to it, as it states or as it was read back
    friend bool operator==(const StandingHold&, const StandingHold&) = default;
};

struct LetterStanding {
    std::vector<StandingHold> holds; ///< that its repository states and that bind
    QString planClass;               ///< empty: none of the plan
    RetentionState state = RetentionState::NotClassified;
    std::optional<QDate> due;        ///< the first day on which it may go, of Kept
    std::vector<RetentionConflict> conflicts;
    bool isGone = false;             ///< not there any more: no state, no day
    RepositoryId repository;
    QString unit;
    friend bool operator==(const LetterStanding&, const LetterStanding&) = default;
};
LetterStanding letterStandingOf(const RetentionFacts& facts, const RetentionStanding& standing);

/// What was decided about letters in place of the plan.
struct DecidedRetention {
    QString revision;        ///< another one when any of it differs
    bool isAsBefore = false; ///< it is the one that was named: the overrides are left out
    std::vector<RetentionOverride> overrides; ///< in force, oldest first within a letter
    friend bool operator==(const DecidedRetention&, const DecidedRetention&) = default;
};

/// The letters under a matter that is not released.
struct MatterLetters {
    QString matter, number, name; ///< matter: its id
    QString revision;             ///< another one when letters, readings or names differ
    bool isAsBefore = false;      ///< the revision is one that was named: letters are left out
    std::vector<std::pair<CommunicationId, bool>> letters; ///< second: read back as held, by something that enforces it
    friend bool operator==(const MatterLetters&, const MatterLetters&) = default;
};

} // namespace cf
