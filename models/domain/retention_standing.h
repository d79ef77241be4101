// How long a letter is to be kept: what was asked for, what its repository keeps and what the plan says, which of it counts, and what stands against disposing of it.
// Pure. The longest counts: nobody loses a letter because two systems differ. Source: capabilities 21, 89, 90; journeys R2, R4; data model 7.3, RetentionAssignment.
#pragma once

#include "models/domain/communication.h"
#include "models/domain/retention_plan.h"

namespace cf {

/// What a letter and its record tell that retention rests on.
struct RetentionFacts {
    CommunicationId communication;
    RepositoryId repository;
    QString repositoryName, record; ///< record: native id; empty: no system keeps it as one
    QString documentId, title, type, unit, package;
    QString askedClass;             ///< the attribute that came with it
    std::optional<Moment> issued, effective, sent, archived, happened;
    std::vector<RetentionStatement> retention;
    std::vector<HoldStatement> holds;
    QStringList versions;           ///< native ids
    RecordStanding standing = RecordStanding::Present;
    friend bool operator==(const RetentionFacts&, const RetentionFacts&) = default;
};

/// What somebody decided here about one letter, in place of what the plan says.
struct RetentionOverride {
    CommunicationId communication;
    QString disposition;          ///< by which
    std::optional<QDate> until;   ///< kept at least until then
    QString planClass;            ///< its class from then on; empty: as it is
    bool isTransfer = false;      ///< it goes to another archive: not destroyed meanwhile
    QString person, reason;
    UtcMs at = 0;
    friend bool operator==(const RetentionOverride&, const RetentionOverride&) = default;
};

enum class ClaimSource {
    Asked,   ///< an attribute of the letter or its record
    Kept,    ///< the repository
    Plan,    ///< the plan, by the type of the letter or by the class asked for
    Decision ///< a person, here
};
QLatin1StringView codeOf(ClaimSource source); ///< "asked", "kept", "plan", "decision"

struct RetentionClaim {
    ClaimSource source = ClaimSource::Kept;
    QString said;      ///< code or schedule in the source's spelling
    QString planClass; ///< behind it; empty: nobody mapped it, or it carries a day alone
    std::optional<QDate> until;  ///< last day; none: see the two below, or it gives none
    bool isPermanent = false, isWaiting = false; ///< isWaiting: for an event
    std::optional<QDate> start;  ///< that the period was counted from
    RetentionStart from = RetentionStart::Issued;
    bool isStatedDay = false;    ///< the source gave the day itself
    QString basis;               ///< evidence: which attribute or answer says so, or the law
    QString fixedBy;             ///< who fixed it
    friend bool operator==(const RetentionClaim&, const RetentionClaim&) = default;
};

/// Why sources disagree; each is a finding.
enum class RetentionConflict {
    ClassDiffers,  ///< it was asked for in one class and is kept in another
    TypeDiffers,   ///< the plan gives its type another class than was asked for
    PeriodDiffers, ///< the same class, and the repository keeps it for another time than the plan says
    DatesDiffer,   ///< two statements of the repository differ
    EventMissing,  ///< one waits for an event, another gives a day
    NotMapped,     ///< a code that nobody mapped
    NotClassified  ///< nothing says how long
};
QLatin1StringView codeOf(RetentionConflict conflict); ///< "class-differs", …
std::vector<RetentionConflict> allRetentionConflicts();

enum class RetentionState { NotClassified, Waiting, Permanent, Kept };
QLatin1StringView codeOf(RetentionState state); ///< "NOT_CLASSIFIED", "EVENT_PENDING", "PERMANENT", "RETAINED"

struct RetentionStanding {
    std::vector<RetentionClaim> claims; ///< asked, kept, plan, decision
    RetentionState state = RetentionState::NotClassified;
    std::optional<QDate> until;         ///< of Kept
    size_t decided = 0;                 ///< which claim counts; claims.size(): none
    QString planClass;                  ///< of that claim, else of the first that has one
    std::vector<RetentionConflict> conflicts;
    QStringList notMapped;              ///< codes
    bool isTransfer = false;            ///< it was decided that it goes to another archive
    bool isDue(QDate today) const { return state == RetentionState::Kept && until && *until < today; }
    bool conflictsBeyondMapping() const;
    friend bool operator==(const RetentionStanding&, const RetentionStanding&) = default;
};
/// overrides: of this letter, oldest first; the newest class counts, and the latest day.
RetentionStanding retentionOf(const RetentionFacts& facts, const RetentionPlan& plan, const QTimeZone& zone, const std::vector<RetentionOverride>& overrides = {});

/// What keeps a letter from being disposed of now.
enum class BlockReason {
    Matter,      ///< a matter here, whether its hold is in force or not
    Hold,        ///< a hold that its repository states
    ForeignHold, ///< of another system
    HoldsHidden, ///< its repository does not show this account its holds
    Dispute,     ///< an open one
    Package,     ///< another letter of its package is not due
    Shared,      ///< the same document is kept for somebody for whom it is not due
    NotDue,
    Conflict,    ///< sources disagree about the class: which one counts is decided first
    Transfer,    ///< it goes to another archive
    UnderReview, ///< it is in a disposition already
    NotThere,    ///< its repository does not show it
    NoMeans,     ///< nothing can destroy it there
    Changed      ///< its versions are others than when it was decided
};
QLatin1StringView codeOf(BlockReason reason); ///< "matter", "hold", …
std::vector<BlockReason> allBlockReasons();
std::optional<BlockReason> blockReasonNamed(QStringView code);

struct DispositionBlock {
    BlockReason reason = BlockReason::NotDue;
    QString what; ///< number of the matter, name of the hold, id of the dispute, the day
    friend bool operator==(const DispositionBlock&, const DispositionBlock&) = default;
};
/// Those that the letter and its record tell by themselves.
std::vector<DispositionBlock> ownBlocks(const RetentionFacts& facts, const RetentionStanding& standing, QDate today);
/// "matter LIT-1; hold AUD-3": evidence.
QString blockText(const std::vector<DispositionBlock>& blocks);

} // namespace cf
