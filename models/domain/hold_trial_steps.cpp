// What a trial of a hold comes to as commands, and what comes next of it.
#include "models/domain/disposition_steps.h"
#include "models/domain/hold_trial.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr std::array stages{"LOST"_L1, "APPROVING"_L1, "HOLDING"_L1, "TO_READ"_L1, "ASKING"_L1, "DELETING"_L1, "LIFTING"_L1, "PROVING"_L1, "NEEDS_PERSON"_L1, "ENDING"_L1, "OVER"_L1, "TO_LOOK"_L1};

QString deletionKey(const HoldTrial& trial, bool isHeld) { return derivedCommandKey(trial.id, isHeld ? u"destroy/held"_s : u"destroy/free"_s); }

Intent commandOf(const HoldTrial& trial, const QString& key, Deed deed)
{
    Intent intent;
    intent.command = {key, std::move(deed)};
    intent.system = trial.repository;
    intent.subject = trial.record;
    intent.about = trial.communication;
    intent.plan = trialPlanId(trial.id);
    return intent;
}

Intent deletionOf(const HoldTrial& trial, bool isHeld)
{
    return commandOf(trial, deletionKey(trial, isHeld), DestroyRecord{trial.record, trial.id, trial.authority, trial.versions, trial.hold, isHeld});
}

Intent liftOf(const HoldTrial& trial)
{
    return commandOf(trial, trialLiftKey(trial), LiftHold{trial.hold, trial.record, u"it was tried out"_s, trial.terms.isByVersion ? itemOf(trial).versions : QStringList()});
}

HoldMatter matterOf(const HoldTrial& trial)
{
    HoldMatter matter;
    matter.id = trial.id;
    matter.number = trial.hold;
    matter.name = trial.hold;
    matter.kind = MatterKind::Other;
    matter.authority = trial.authority;
    return matter;
}

/// The same case as of any destruction: one for the records and one for the owner approve it.
Intent caseOf(const HoldTrial& trial, const QString& title, UtcMs at)
{
    StartCase start{dispositionProcessKey.toString(), title, {}};
    const auto add = [&start](const QString& name, const QString& type, const QString& value) { start.variables.push_back({name, type, value}); };
    add(u"act"_s, u"string"_s, codeOf(DispositionAct::Destroy));
    add(u"disposition"_s, u"string"_s, trial.id);
    add(u"population"_s, u"string"_s, QString::fromLatin1(populationOf(std::vector<DispositionItem>{{0, trial.communication, {}, {}, {}, {}, {}}}).toHex()));
    add(u"letters"_s, u"long"_s, u"1"_s);
    add(u"authority"_s, u"string"_s, trial.authority);
    add(u"reason"_s, u"string"_s, title);
    add(u"plan"_s, u"string"_s, {});
    add(u"planClass"_s, u"string"_s, {});
    add(u"approveDue"_s, u"date"_s, QDateTime::fromMSecsSinceEpoch(at + dispositionDecideWithinMs, Qt::UTC).toString(Qt::ISODateWithMs));
    Intent intent;
    intent.command = {trialPlanId(trial.id), std::move(start)};
    intent.system = trial.workflow;
    intent.subject = trial.id;
    intent.plan = trialPlanId(trial.id);
    return intent;
}

TrialStand at(TrialStage stage) { return {stage, {}, {}, {}, {}}; }
TrialStand asks(Intent intent) { return {TrialStage::Asking, std::move(intent), {}, {}, {}}; }

/// What stays open of a command: where it stands then. None: it came to its end.
std::optional<TrialStand> openOf(const TrialCommand& command, TrialStage stage)
{
    if (command.state == IntentState::NeedsPerson) {
        return TrialStand{TrialStage::NeedsPerson, {}, {}, command.trouble, {}};
    }
    return isOpen(command.state) || command.state == IntentState::Draft ? std::optional(at(stage)) : std::nullopt;
}

} // namespace

QLatin1StringView codeOf(TrialStage stage) { return stages[size_t(stage)]; }

QString trialPlanId(const QString& trial) { return dispositionPlanId(trial); }
QString trialLiftKey(const HoldTrial& trial) { return derivedCommandKey(trial.id, u"lift"); }

HoldItem itemOf(const HoldTrial& trial)
{
    HoldItem item;
    item.communication = trial.communication;
    item.repository = trial.repository;
    item.record = trial.record;
    for (const QString& one : trial.versions) {
        item.versions << (one.isEmpty() ? trial.record : one); // as of a matter, see readHoldTarget()
    }
    item.reason = HoldReason::Named;
    item.placing = placingKey(trial.id, 0, item);
    return item;
}

QStringList holdingKeys(const HoldTrial& trial)
{
    const HoldItem item = itemOf(trial);
    return trial.terms.isObject ? QStringList{makingKey(trial.id, 0, item), item.placing} : QStringList{item.placing};
}

PlannedHold plannedTrial(const HoldTrial& trial, const QString& title, const QString& person, UtcMs asked)
{
    HoldAsk ask{matterOf(trial), 0, {itemOf(trial)}, false, trial.workflow, {}, title, title, person, asked};
    PlannedHold planned = plannedHold(ask, {{trial.repository.value(), HoldTermsAt{trial.terms, asked}}}); // the same commands as of any hold
    planned.plan.id = trialPlanId(trial.id);
    planned.plan.kind = trialPlanKind.toString();
    planned.plan.request = QJsonDocument(QJsonObject{{u"trial"_s, trial.id}, {u"repository"_s, trial.repository.value()}, {u"record"_s, trial.record}}).toJson(QJsonDocument::Compact);
    for (Intent& one : planned.intents) {
        one.plan = planned.plan.id;
        one.state = IntentState::Waiting;
    }
    planned.intents.insert(planned.intents.begin(), caseOf(trial, title, asked));
    return planned;
}

bool isDeletionOf(const KeptTrial& kept, const RepositoryId& system, const DestroyRecord& deed)
{
    const TrialStep* read = kept.last(TrialDeed::ReadBack);
    const bool isUnderWay = kept.isAsKept && !kept.outcome() && read && read->told[u"onIt"].toBool();
    return isUnderWay && system == kept.trial.repository && deed == std::get<DestroyRecord>(deletionOf(kept.trial, deed.isHeld).command.deed);
}

TrialStand standOf(const KeptTrial& kept, const TrialCommands& commands)
{
    const HoldTrial& trial = kept.trial;
    if (kept.last(TrialDeed::Concluded)) {
        return at(TrialStage::Over);
    }
    const auto command = [&](const QString& key) -> const TrialCommand* {
        const auto found = commands.find(key);
        return found == commands.end() ? nullptr : &found->second;
    };
    const TrialCommand *placed = command(itemOf(trial).placing), *made = trial.terms.isObject ? command(holdingKeys(trial).constFirst()) : nullptr;
    if (!placed) {
        return at(TrialStage::Lost);
    }
    const TrialCommand *tried = command(deletionKey(trial, true)), *lifted = command(trialLiftKey(trial)), *again = command(deletionKey(trial, false));
    const auto ends = [&](TrialOutcome outcome, const QString& why) { return TrialStand{TrialStage::Ending, {}, outcome, why, tried ? tried->attempted : std::nullopt}; };
    if (made && made->state == IntentState::NeedsPerson) {
        return {TrialStage::NeedsPerson, {}, {}, made->trouble, {}};
    }
    if (const auto open = openOf(*placed, placed->state == IntentState::Waiting ? TrialStage::Approving : TrialStage::Holding)) {
        return *open;
    }
    if (placed->state == IntentState::Refused || (made && made->state == IntentState::Refused)) {
        return ends(TrialOutcome::NotHeld, placed->trouble.isEmpty() && made ? made->trouble : placed->trouble);
    }
    if (placed->state == IntentState::Withdrawn) {
        return ends(TrialOutcome::NotApproved, placed->trouble);
    }
    const TrialStep* read = kept.last(TrialDeed::ReadBack);
    if (!read) {
        return at(TrialStage::ToRead);
    }
    const bool isOnIt = read->told[u"onIt"].toBool();
    const TrialStep* looked = kept.last(TrialDeed::LookedAfter);
    const bool isThereStill = looked && !looked->told[u"gone"].toBool();
    const QString notCarriedOut = u"answered as done, and the record is there"_s;
    if (isOnIt) {
        if (!tried) {
            return asks(deletionOf(trial, true));
        }
        if (const auto open = openOf(*tried, TrialStage::Deleting)) {
            return *open;
        }
        if (tried->state == IntentState::Done && tried->isOnWord) {
            return ends(TrialOutcome::Unanswered, u"a person said that it was done"_s);
        }
        if (tried->state == IntentState::Done && !looked) { // an answer is one thing, what is there another
            return at(TrialStage::ToLook);
        }
        if (tried->state == IntentState::Done && !isThereStill) {
            return ends(TrialOutcome::NotPrevented, {});
        }
    }
    // It is there still: the hold comes off, whatever came of it.
    if (!lifted) {
        return asks(liftOf(trial));
    }
    if (const auto open = openOf(*lifted, TrialStage::Lifting)) {
        return *open;
    }
    if (!isOnIt) {
        return ends(TrialOutcome::NotHeld, read->told[u"basis"].toString());
    }
    // Gone before it was asked for, or by an attempt whose answer was lost: nobody can say which.
    if (tried->state == IntentState::Withdrawn || tried->trouble.startsWith(stoppedDetail({{BlockReason::NotThere, {}}}))) {
        return ends(TrialOutcome::Unanswered, tried->trouble);
    }
    if (isStopped(tried->trouble)) {
        return ends(TrialOutcome::NotTried, tried->trouble);
    }
    if (tried->state == IntentState::Done) {
        return ends(TrialOutcome::Unclear, notCarriedOut);
    }
    if (!isAsOfHold(tried->trouble)) { // it may have passed before the second attempt, whether the hold was on it or not
        return ends(TrialOutcome::Unclear, tried->trouble);
    }
    if (lifted->state != IntentState::Done) {
        return ends(TrialOutcome::Unproven, lifted->trouble);
    }
    if (!again) {
        return asks(deletionOf(trial, false));
    }
    if (const auto open = openOf(*again, TrialStage::Proving)) {
        return *open;
    }
    if (again->state == IntentState::Done && again->isOnWord) {
        return ends(TrialOutcome::Unproven, u"a person said that it was done"_s);
    }
    if (again->state == IntentState::Done && !looked) {
        return at(TrialStage::ToLook);
    }
    if (again->state == IntentState::Done) {
        return isThereStill ? ends(TrialOutcome::Unclear, notCarriedOut) : ends(TrialOutcome::Prevented, tried->trouble);
    }
    return ends(again->state == IntentState::Withdrawn || isStopped(again->trouble) ? TrialOutcome::Unproven : TrialOutcome::RefusedAnyway, again->trouble);
}

} // namespace cf
