// How a letter stands, as searches ask it: what holds it, how long it is kept, what keeps it from being disposed of, and what was decided about it. Pure values.
#pragma once

#include "models/domain/disposition.h"
#include "models/domain/retention_standing.h"

#include <map>

namespace cf {

/// A hold on a letter, by the words under which it is looked for.
struct StandingHold {
    QString code, name;      ///< number of a matter, or the code of a repository's own; name: empty where there is none
    bool isEnforced = false; ///< its repository keeps to it, as it states or as it was read back
    bool isForeign = false;  ///< of another system
    friend bool operator==(const StandingHold&, const StandingHold&) = default;
};

struct LetterStanding {
    std::vector<StandingHold> holds; ///< that its repository states and that bind
    QString planClass;               ///< empty: none of the plan
    RetentionState state = RetentionState::NotClassified;
    std::optional<QDate> due;        ///< the first day on which it may go, of Kept
    std::vector<RetentionConflict> conflicts;
    bool isGone = false;             ///< not there any more: no state, no day
    bool isRecord = false;           ///< its repository classified it, or keeps it under a retention of its own
    std::vector<BlockReason> blocks; ///< beside holds and time, that the letter and its record tell by themselves
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

/// The letters under a matter that is not released, or that may be held again.
struct MatterLetters {
    QString matter, number, name; ///< matter: its id
    QString revision;             ///< another one when letters, readings or names differ
    bool isAsBefore = false;      ///< the revision is one that was named: letters are left out
    std::vector<std::pair<CommunicationId, bool>> letters; ///< second: read back as held, by something that enforces it
    std::optional<UtcMs> keptUntil{}; ///< it is released, and may be held again until then: nothing is held by it, and nothing under it is destroyed
    friend bool operator==(const MatterLetters&, const MatterLetters&) = default;
};

/// What is said of some letters by somebody else than they themselves: of a disposition, or by the disputes.
struct StandingMark {
    QString word;               ///< codeOf(BlockReason), or a word of disposition:
    QString code;               ///< of what
    std::optional<QDate> until; ///< it holds before this day
    std::vector<CommunicationId> letters;
    friend bool operator==(const StandingMark&, const StandingMark&) = default;
};
struct StandingMarks {
    QString source;   ///< id of the disposition, or disputesSource
    QString revision; ///< another one when any of it differs
    std::vector<StandingMark> marks;
    friend bool operator==(const StandingMarks&, const StandingMarks&) = default;
};
inline constexpr QStringView disputesSource = u"disputes";

/// The word of disposition: for where a letter of a disposition stands; empty: none, it is out of it, or gone.
QString dispositionWordOf(DisposalState state, DispositionAct act);
/// Words of disposition: that follow from decisions.
bool isDecidedWord(QStringView word);
/// What a disposition says of its letters, each with where it stands.
StandingMarks marksOf(const KeptDisposition& kept, const std::vector<std::pair<CommunicationId, DisposalState>>& letters);
/// Nothing more follows from it: what it says of its letters stays so.
bool isOver(const KeptDisposition& kept);
QString overRevision(const KeptDisposition& kept); ///< of the marks of one that is over
/// Of letters of open disputes, by the id of the dispute.
StandingMarks disputeMarks(const std::map<QString, std::vector<CommunicationId>>& letters);

} // namespace cf
