// What a hold prevents at a repository, tried out on a canary: a record that two others allow to be destroyed is held, read back, and a deletion is attempted. Where that is refused
// the hold is taken off and it is attempted once more: a refusal that stays says nothing of the hold. Its steps stay, each linked to the one before; what comes next follows from
// them and from where its commands stand. Pure. Source: journey R7; docs/holds.md, "Tried out".
#pragma once

#include "models/domain/disposition.h"
#include "models/domain/hold_steps.h"

namespace cf {

inline constexpr QStringView trialPlanKind = u"hold-trial";

struct HoldTrial {
    QString id;                    ///< "HT-" and a UUID
    QString hold;                  ///< what the hold is called at the repository, see trialHoldName()
    RepositoryId repository;
    CommunicationId communication;
    QString place;                 ///< name of the repository then, for those who approve it
    QString record, document;      ///< native id of the canary; what people call it
    QStringList versions;          ///< native ids, as they were when it was asked for
    QString authority;             ///< why it may be destroyed
    HoldTerms terms;               ///< as the repository told them then
    RepositoryId workflow;         ///< where it is approved
    friend bool operator==(const HoldTrial&, const HoldTrial&) = default;
};
QString newTrialId();
QString trialHoldName(const QString& id); ///< "CANARY-" and the first letters of the id
QJsonObject trialJson(const HoldTrial& trial);
Result<HoldTrial> trialFrom(const QJsonObject& json); ///< Protocol

enum class TrialDeed {
    Asked,    ///< with the trial as a whole
    ReadBack, ///< what a reading found of the hold
    Concluded, ///< what came of it
    LookedAfter ///< whether the record was there after a deletion that was answered as done
};
QLatin1StringView codeOf(TrialDeed deed); ///< "asked", "read-back", "concluded", "looked-after"; stable, stored
std::optional<TrialDeed> trialDeedNamed(QStringView code);

struct TrialStep {
    int number = 0; ///< from 0
    UtcMs at = 0;
    QString person;
    TrialDeed deed = TrialDeed::Asked;
    QJsonObject told;
    friend bool operator==(const TrialStep&, const TrialStep&) = default;
};
/// Of a step, linked to the one before (empty: it is the first).
QByteArray linkOf(const QString& trial, const TrialStep& step, const QByteArray& before);

enum class TrialOutcome {
    Prevented,     ///< refused under the hold, and done when the hold was off
    NotPrevented,  ///< done under the hold
    RefusedAnyway, ///< refused under the hold, and without it as well
    Unproven,      ///< refused under the hold, and nobody could see how it is without
    NotTried,      ///< it never left: something came to keep the record
    NotHeld,       ///< the hold was refused, or was not there when it was read back
    NotApproved,   ///< refused by others, or withdrawn
    Unanswered,    ///< nobody knows what became of the deletion
    Unclear        ///< refused as no hold refuses, or answered as done and not carried out
};
QLatin1StringView codeOf(TrialOutcome outcome); ///< "PREVENTED", …; stable, stored
std::optional<TrialOutcome> trialOutcomeNamed(QStringView code);
/// By what was told of it, whether a refusal may be what a hold gives: not one that passes by itself (a sign-in, a lock, a server that is away), nor that there is no such record.
bool isAsOfHold(const QString& trouble);
/// Whether a deletion was attempted under the hold.
bool wasTried(TrialOutcome outcome);
/// What the hold was found to be worth by it; never more than the repository says of itself, where it says that it is weak.
HoldEnforcement foundBy(TrialOutcome outcome, const HoldTerms& terms);

struct KeptTrial {
    HoldTrial trial;
    std::vector<TrialStep> steps; ///< oldest first
    QByteArray head;              ///< link of the last one
    bool isAsKept = true;         ///< each fits the one before
    const TrialStep* last(TrialDeed deed) const;
    std::optional<TrialOutcome> outcome() const;    ///< none: it is under way
    HoldEnforcement found() const;                  ///< Unknown while it is under way
    std::optional<UtcMs> attempted() const;         ///< when the deletion was; none: it was not, or nobody noted it
    bool isContradicted() const;                    ///< its repository says that it enforces holds, and did not
    friend bool operator==(const KeptTrial&, const KeptTrial&) = default;
};
/// Of those of a repository by which something was tried: newest first.
std::vector<const KeptTrial*> triedAt(const std::vector<KeptTrial>& trials, const RepositoryId& repository);
/// The newest that tells something of its holds, whatever came of others since; null: none does.
const KeptTrial* lastTelling(const std::vector<KeptTrial>& trials, const RepositoryId& repository);
/// The newest of them; none: nothing was tried.
const KeptTrial* lastTried(const std::vector<KeptTrial>& trials, const RepositoryId& repository);
/// The one that is under way there; none: none is.
const KeptTrial* underWay(const std::vector<KeptTrial>& trials, const RepositoryId& repository);

QString trialPlanId(const QString& trial);
/// Its case, and what holds the canary; all of it waits until two others approved the case.
PlannedHold plannedTrial(const HoldTrial& trial, const QString& title, const QString& person, UtcMs at);
/// The canary as an item, to judge what a reading says of it.
HoldItem itemOf(const HoldTrial& trial);
/// Keys of the commands that held it, for when it was read so.
QStringList holdingKeys(const HoldTrial& trial);
QString trialLiftKey(const HoldTrial& trial);

/// Where a command of it stands, as the outbox has it.
struct TrialCommand {
    IntentState state = IntentState::Accepted;
    QString trouble; ///< evidence
    std::optional<UtcMs> attempted;
    bool isOnWord = false; ///< Done because a person said so, and not by an answer
    friend bool operator==(const TrialCommand&, const TrialCommand&) = default;
};
using TrialCommands = std::map<QString, TrialCommand>; ///< by key

enum class TrialStage {
    Lost,        ///< the outbox has nothing of it: the program ended before
    Approving, Holding,
    ToRead,      ///< the hold is to be read back
    Asking,      ///< `ask` is to be asked for
    Deleting, Lifting, Proving,
    NeedsPerson, ///< a command of it does
    Ending,      ///< `outcome` is to be noted
    Over,
    ToLook       ///< whether the record is gone that a deletion was answered for
};
QLatin1StringView codeOf(TrialStage stage); ///< "LOST", …

struct TrialStand {
    TrialStage stage = TrialStage::Lost;
    std::optional<Intent> ask;
    std::optional<TrialOutcome> outcome;
    QString why;                       ///< evidence of the outcome
    std::optional<UtcMs> attempted;    ///< when the deletion under the hold was
};
TrialStand standOf(const KeptTrial& kept, const TrialCommands& commands);
/// A deletion that is the trial's to ask for now: it is under way and as it was kept, its hold was read back on the record, and the deed is that of its canary.
bool isDeletionOf(const KeptTrial& kept, const RepositoryId& system, const DestroyRecord& deed);

/// Of what keeps a letter, that which keeps it from being a canary as well: not that its time is not over by the plan, nor the hold that is tried out.
std::vector<DispositionBlock> canaryBars(const std::vector<DispositionBlock>& blocks, const QString& hold);
/// Its repository itself keeps it: a refusal would say nothing of a hold.
bool isKeptThere(const RetentionStanding& standing, QDate today);

} // namespace cf
