#include "ui/outbox/outbox_words_presenter.h"

#include "models/base/text.h"
#include "models/domain/composition_review.h"
#include "models/domain/exception_case.h"
#include "models/domain/disposition_steps.h"
#include "models/domain/hold_trial.h"
#include "models/domain/hold_steps.h"
#include "models/domain/log_witness.h"
#include "models/domain/role.h"
#include "models/domain/retention_correction.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::OutboxWords)
};

template <class... F> struct Each : F... {
    using F::operator()...;
};
template <class... F> Each(F...) -> Each<F...>;

/// It was read back, and is not what was sent.
bool isUnlike(const Intent& intent) { return intent.state == IntentState::Done && !intent.seen && intent.error && intent.error->kind == ErrorKind::Conflict; }
bool isGone(const Intent& intent) { return intent.state == IntentState::Done && !intent.seen && intent.error && intent.error->kind == ErrorKind::NotFound; }

} // namespace

QString OutboxTelling::time(UtcMs at) const { return instantText(at, now, zone); }
QString OutboxTelling::systemName(const RepositoryId& system) const { return systems.value(system.value(), system.value()); }
bool OutboxTelling::isConnected(const RepositoryId& system) const { return systems.contains(system.value()) && !disconnected.contains(system.value()); }

QString deedWords(const Deed& deed)
{
    return std::visit(
        Each{[](const StartCase& one) { return OutboxWords::tr("Start a case: %1").arg(one.name.isEmpty() ? one.definitionKey : one.name); },
             [](const ClaimTask& one) { return OutboxWords::tr("Claim the task %1 for %2").arg(one.task, one.assignee); },
             [](const ReleaseTask& one) { return OutboxWords::tr("Give the task %1 back").arg(one.task); },
             [](const CompleteTask& one) {
                 return one.outcome.isEmpty() ? OutboxWords::tr("Complete the task %1").arg(one.task) : OutboxWords::tr("Complete the task %1: %2").arg(one.task, one.outcome);
             },
             [](const DelegateTask& one) { return OutboxWords::tr("Delegate the task %1 to %2").arg(one.task, one.assignee); },
             [](const CommentCase& one) {
                 return one.task.isEmpty() ? OutboxWords::tr("Comment on the case %1").arg(one.caseId) : OutboxWords::tr("Comment on the task %1").arg(one.task);
             },
             [](const TellCase& one) { return OutboxWords::tr("Tell the case %1: %2").arg(one.caseId, one.message); },
             [](const FinishWork& one) {
                 return one.isDone ? OutboxWords::tr("Report the work %1 as done to the case %2").arg(one.topic, one.caseId)
                                   : OutboxWords::tr("Report the work %1 as failed to the case %2").arg(one.topic, one.caseId);
             },
             [](const Compose& one) { return OutboxWords::tr("Make the document %1 anew").arg(one.communication); },
             [](const RunAgain& one) { return OutboxWords::tr("Run the job %1 again").arg(one.job); },
             [](const HandOver& one) {
                 const std::optional<Channel> channel = fromCode<Channel>(one.channel);
                 const QString by = channel ? channelWord(*channel) : one.channel;
                 return one.mark.isEmpty() ? OutboxWords::tr("Send %1 again: %2").arg(one.documentId, by) : OutboxWords::tr("Send a marked copy of %1: %2").arg(one.documentId, by);
             },
             [](const FileDocument& one) {
                 return reviewServiceOf(one).isEmpty() ? OutboxWords::tr("File “%1”").arg(one.name) : OutboxWords::tr("Send “%1” to composition for review").arg(one.name);
             },
             [](const MakeHold& one) { return OutboxWords::tr("Make the hold of the matter %1").arg(one.matter); },
             [](const PlaceHold& one) { return OutboxWords::tr("Hold the record %1 for the matter %2").arg(one.record, one.matter); },
             [](const LiftHold& one) { return OutboxWords::tr("Release the record %1 from the matter %2").arg(one.record, one.matter); },
             [](const DestroyRecord& one) {
                 return one.canary.isEmpty() ? OutboxWords::tr("Destroy the record %1").arg(one.record)
                        : one.isHeld         ? OutboxWords::tr("Try to destroy the canary %1 under its hold").arg(one.record)
                                             : OutboxWords::tr("Destroy the canary %1, without its hold").arg(one.record);
             },
             [](const AmendRecord& one) { return OutboxWords::tr("Correct the class of the record %1: %2").arg(one.record, one.value); }},
        deed);
}

QString deedIcon(const Deed& deed)
{
    return std::visit(Each{[](const StartCase&) { return u"case"_s; }, [](const ClaimTask&) { return u"user"_s; }, [](const ReleaseTask&) { return u"undo"_s; },
                           [](const CompleteTask&) { return u"tick"_s; }, [](const DelegateTask&) { return u"people"_s; }, [](const CommentCase&) { return u"info"_s; },
                           [](const TellCase&) { return u"activity"_s; }, [](const FinishWork&) { return u"activity"_s; }, [](const Compose&) { return u"template"_s; },
                           [](const RunAgain&) { return u"sync"_s; }, [](const HandOver&) { return u"reissue"_s; }, [](const FileDocument&) { return u"repo"_s; },
                           [](const MakeHold&) { return u"hold"_s; }, [](const PlaceHold&) { return u"hold"_s; }, [](const LiftHold&) { return u"undo"_s; },
                           [](const DestroyRecord&) { return u"retention"_s; }, [](const AmendRecord&) { return u"retention"_s; }},
                      deed);
}

QString planKindWord(const QString& kind)
{
    if (kind == u"reissue") {
        return OutboxWords::tr("Reissue");
    }
    if (kind == u"bulk-reissue") {
        return OutboxWords::tr("Reissue in bulk");
    }
    if (kind == holdPlanKind) {
        return OutboxWords::tr("Hold");
    }
    if (kind == releasePlanKind) {
        return OutboxWords::tr("Release of a hold");
    }
    if (kind == trialPlanKind) {
        return OutboxWords::tr("Trial of a hold");
    }
    if (kind == witnessPlanKind) {
        return OutboxWords::tr("Witness of the log");
    }
    if (kind == correctionPlanKind) {
        return OutboxWords::tr("Correction of retention");
    }
    if (kind == dispositionPlanKind) {
        return OutboxWords::tr("Disposition");
    }
    if (kind == u"rerun") {
        return OutboxWords::tr("Job run again");
    }
    if (kind == u"task") {
        return OutboxWords::tr("Task");
    }
    if (kind == exceptionPlanKind) {
        return OutboxWords::tr("Exception");
    }
    if (kind == u"dispute") {
        return OutboxWords::tr("Dispute");
    }
    if (kind == reviewPlanKind) {
        return OutboxWords::tr("Review by composition");
    }
    if (kind == u"request") {
        return OutboxWords::tr("Letter requested");
    }
    return kind == u"pack" ? OutboxWords::tr("Response pack") : kind;
}

QString intentStateWord(IntentState state)
{
    switch (state) {
    case IntentState::Draft: return OutboxWords::tr("Draft");
    case IntentState::Waiting: return OutboxWords::tr("Waits for approval");
    case IntentState::Accepted: return OutboxWords::tr("Accepted");
    case IntentState::Sending: return OutboxWords::tr("On its way");
    case IntentState::Unknown: return OutboxWords::tr("Not known");
    case IntentState::NeedsPerson: return OutboxWords::tr("Needs a person");
    case IntentState::Done: return OutboxWords::tr("Done");
    case IntentState::Refused: return OutboxWords::tr("Refused");
    case IntentState::Withdrawn: return OutboxWords::tr("Withdrawn");
    }
    return {};
}

MarkedText intentMark(const Intent& intent)
{
    const QString word = intentStateWord(intent.state);
    switch (intent.state) {
    case IntentState::Draft: return {u"page"_s, word, Mark::Absent};
    case IntentState::Waiting: return {u"clock"_s, word, Mark::Absent};
    case IntentState::Accepted:
        return intent.attempts > 0 ? MarkedText{u"offline"_s, OutboxWords::tr("Not sent yet"), Mark::Uncertain} : MarkedText{u"clock"_s, word, Mark::Plain};
    case IntentState::Sending: return {u"arrow"_s, word, Mark::Plain};
    case IntentState::Unknown: return {u"sync"_s, word, Mark::Uncertain};
    case IntentState::NeedsPerson: return {u"user"_s, word, Mark::Uncertain};
    case IntentState::Done:
        if (isUnlike(intent)) {
            return {u"warn"_s, OutboxWords::tr("Done, and not as it was sent"), Mark::Failed};
        }
        if (isGone(intent)) {
            return {u"warn"_s, OutboxWords::tr("Done, and not there"), Mark::Failed};
        }
        return intent.seen ? MarkedText{u"eye"_s, OutboxWords::tr("Done and seen"), Mark::Plain} : MarkedText{u"tick"_s, OutboxWords::tr("Done, not seen yet"), Mark::Plain};
    case IntentState::Refused: return {u"cross"_s, word, Mark::Failed};
    case IntentState::Withdrawn: return {u"undo"_s, word, Mark::Absent};
    }
    return {};
}

QString intentStageWords(const Intent& intent, const OutboxTelling& telling)
{
    const auto left = [&] { return intent.attempts == 0 ? OutboxWords::tr("Intended; nothing left.") : OutboxWords::tr("Intended; what was tried did not arrive."); };
    switch (intent.state) {
    case IntentState::Draft:
    case IntentState::Waiting:
    case IntentState::Accepted: return left();
    case IntentState::Sending:
    case IntentState::Unknown:
    case IntentState::NeedsPerson:
        return intent.isDoubtful || intent.state != IntentState::NeedsPerson || (intent.error && intent.error->kind == ErrorKind::Timeout)
                   ? OutboxWords::tr("Intended; it may have been done, and there is no receipt.")
                   : OutboxWords::tr("Intended; there is no receipt.");
    case IntentState::Done: {
        const QString receipt = intent.effect.reference.isEmpty() ? OutboxWords::tr("Done") : OutboxWords::tr("Done, receipt %1").arg(intent.effect.reference);
        if (isUnlike(intent)) {
            return OutboxWords::tr("%1; what is there has other bytes than were sent.").arg(receipt);
        }
        if (isGone(intent)) {
            return OutboxWords::tr("%1; the archive no longer has it, or does not show it.").arg(receipt);
        }
        return intent.seen ? OutboxWords::tr("%1; seen there %2.").arg(receipt, telling.time(*intent.seen)) : OutboxWords::tr("%1; not seen there yet.").arg(receipt);
    }
    case IntentState::Refused: return OutboxWords::tr("Refused; nothing was done.");
    case IntentState::Withdrawn:
        return intent.isDoubtful ? OutboxWords::tr("Left as it is; it may have been done, and there is no receipt.") : OutboxWords::tr("Withdrawn; nothing more happens to it.");
    }
    return {};
}

std::optional<int> secondsToLeave(const Intent& intent, UtcMs now)
{
    const bool isThought = intent.state == IntentState::Accepted && intent.attempts == 0 && intent.notBefore && *intent.notBefore > now;
    return isThought ? std::optional(int((*intent.notBefore - now + 999) / 1000)) : std::nullopt;
}

QString intentNextWords(const Intent& intent, bool isPaused, const OutboxTelling& telling)
{
    const bool mayMove = intent.state == IntentState::Accepted || intent.state == IntentState::Unknown;
    if (mayMove && isPaused) {
        return OutboxWords::tr("its plan is paused");
    }
    if (const auto seconds = secondsToLeave(intent, telling.now)) {
        constexpr int minute = 60;
        return *seconds <= minute ? OutboxWords::tr("leaves in %Ln s", nullptr, *seconds) : OutboxWords::tr("leaves at %1").arg(telling.time(*intent.notBefore));
    }
    const auto away = telling.away.constFind(intent.system.value());
    if (mayMove && away != telling.away.constEnd() && intent.notBefore.value_or(0) <= std::max(*away, telling.now)) {
        return OutboxWords::tr("when %1 is reached again").arg(telling.systemName(intent.system));
    }
    const bool isLater = intent.notBefore && *intent.notBefore > telling.now;
    switch (intent.state) {
    case IntentState::Draft: return OutboxWords::tr("when somebody accepts it");
    case IntentState::Waiting: return OutboxWords::tr("when its plan is approved");
    case IntentState::Accepted:
        if (isLater) {
            return OutboxWords::tr("tried again at %1").arg(telling.time(*intent.notBefore));
        }
        return intent.follows.isEmpty() ? OutboxWords::tr("as soon as it can") : OutboxWords::tr("after %1").arg(intent.follows);
    case IntentState::Sending: return OutboxWords::tr("waits for an answer");
    case IntentState::Unknown: return isLater ? OutboxWords::tr("looked for again at %1").arg(telling.time(*intent.notBefore)) : OutboxWords::tr("looked for as soon as it can be");
    default: return {};
    }
}

QString wantedWords(const Intent& intent, const OutboxTelling& telling)
{
    if (intent.state != IntentState::NeedsPerson) {
        return intent.state == IntentState::Refused ? OutboxWords::tr("Mend what was refused, then try again, or ask for something else.") : QString();
    }
    const QString system = telling.systemName(intent.system);
    const std::optional<ErrorKind> kind = intent.error ? std::optional(intent.error->kind) : std::nullopt;
    if (kind == ErrorKind::Unauthorised) {
        return OutboxWords::tr("Sign in to %1, then try again.").arg(system);
    }
    if (kind == ErrorKind::Locked || kind == ErrorKind::Unavailable) {
        return OutboxWords::tr("Unlock the keychain or start what is missing here, then try again.");
    }
    return lookWords(intent, telling);
}

QString heldWords(const outbox::HeldSystem& held, const OutboxTelling& telling)
{
    const QString system = telling.systemName(held.system), since = telling.time(held.since);
    return held.error.kind == ErrorKind::Unauthorised
               ? OutboxWords::tr("%1 refuses the sign-in since %2. Nothing is tried there, and what is meant for it waits unchanged. Sign in to it anew, then go on.").arg(system, since)
               : OutboxWords::tr("Nobody can sign in to %1 from here since %2: %3 What is meant for it waits unchanged. Unlock the keychain or start what is missing, then go on.")
                     .arg(system, since, errorSentence(held.error.kind));
}

QString followingWords(const Error& error)
{
    return error.kind == ErrorKind::NotFound ? OutboxWords::tr("a letter is to be sent again, and no middleware is connected that takes it.") : errorText(error);
}

QString lookWords(const Intent& intent, const OutboxTelling& telling)
{
    return OutboxWords::tr("Look in %1 whether it was done, then say what you found.").arg(telling.systemName(intent.system));
}

QString commandErrorWords(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline: return OutboxWords::tr("The system could not be reached.");
    case ErrorKind::Timeout: return OutboxWords::tr("There was no answer.");
    case ErrorKind::Unauthorised: return OutboxWords::tr("The system refused the sign-in, or this person may not do it.");
    case ErrorKind::NotFound: return OutboxWords::tr("What it is about is not there.");
    case ErrorKind::Conflict: return OutboxWords::tr("It was changed there in the meantime.");
    case ErrorKind::RateLimited: return OutboxWords::tr("The system asks to wait.");
    case ErrorKind::Rejected: return OutboxWords::tr("The system refuses it as it is.");
    case ErrorKind::Protocol: return OutboxWords::tr("The answer was not understood.");
    default: return errorSentence(kind);
    }
}

QString stepDetailWords(const QString& detail)
{
    // What the program notes is in stable words of its own; what people and systems said is evidence and stays.
    static const std::pair<QLatin1StringView, const char*> known[]{
        {"found there"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "found there")},
        {"no trace of it there"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "no trace of it there")},
        {"no trace of it there yet"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "no trace of it there yet")},
        {"sent again under the same key"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "sent again under the same key")},
        {"tried again"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "tried again")},
        {"the program ended while it was on its way"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "the program ended while it was on its way")},
        {"no answer, and nothing there tells whether it was done"_L1,
         QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "no answer, and nothing there tells whether it was done")},
        {"the system is not connected"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "the system is not connected")},
        {"this system does no such thing"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "this system does no such thing")},
        {"what it follows was refused"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "what it follows was refused")},
        {"what it follows was withdrawn"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "what it follows was withdrawn")},
        {"what it follows was left as it is"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "what it follows was left as it is")},
        {"no bytes at all"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "no bytes at all")},
        {"more bytes than were sent"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "more bytes than were sent")},
        {"the archive no longer has it, or does not show it any more"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "the archive no longer has it, or does not show it any more")},
        {"it is there with more bytes than were sent"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "it is there with more bytes than were sent")},
        {"it is there, and its bytes cannot be read whole"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "it is there, and its bytes cannot be read whole")},
        {"it is there without its bytes, and did not take them"_L1, QT_TRANSLATE_NOOP("cf::ui::OutboxWords", "it is there without its bytes, and did not take them")}};
    const auto found = std::ranges::find_if(known, [&](const auto& one) { return detail == one.first; });
    return found == std::end(known) ? detail : OutboxWords::tr(found->second);
}

QString stepWords(const IntentStep& step)
{
    const QString state = intentStateWord(step.state);
    const QString what = step.person.isEmpty() ? state : OutboxWords::tr("%1, by %2").arg(state, step.person);
    return step.detail.isEmpty() ? what : OutboxWords::tr("%1: %2").arg(what, stepDetailWords(step.detail));
}

QString standingWords(const PlanStanding& standing)
{
    QStringList parts;
    const auto add = [&](qint64 count, const QString& text) {
        if (count > 0) {
            parts << text.arg(numberText(count));
        }
    };
    add(standing.of(IntentState::NeedsPerson), OutboxWords::tr("%1 need a person"));
    add(standing.of(IntentState::Refused), OutboxWords::tr("%1 refused"));
    add(standing.of(IntentState::Draft), OutboxWords::tr("%1 drafts"));
    add(standing.of(IntentState::Waiting), OutboxWords::tr("%1 wait for approval"));
    add(standing.of(IntentState::Accepted) + standing.of(IntentState::Sending) + standing.of(IntentState::Unknown), OutboxWords::tr("%1 open"));
    const qint64 done = standing.of(IntentState::Done);
    if (done > 0) {
        parts << (standing.seen == done ? OutboxWords::tr("%1 done and seen").arg(numberText(done))
                                        : OutboxWords::tr("%1 done, of these %2 seen").arg(numberText(done), numberText(standing.seen)));
    }
    add(standing.of(IntentState::Withdrawn), OutboxWords::tr("%1 withdrawn"));
    return parts.join(u" · "_s);
}

QString dispatchWords(const DispatchStatus& status, const OutboxTelling& telling)
{
    if (status.error) {
        return OutboxWords::tr("nothing can leave: %1").arg(errorSentence(status.error->kind));
    }
    if (status.isElsewhere) {
        return OutboxWords::tr("another program sends");
    }
    if (status.isWorking) {
        return OutboxWords::tr("sending now");
    }
    return status.nextDue && *status.nextDue > telling.now ? OutboxWords::tr("next at %1").arg(telling.time(*status.nextDue)) : QString();
}

QString findingWord(PersonsFinding finding)
{
    switch (finding) {
    case PersonsFinding::WasDone: return OutboxWords::tr("It was done there");
    case PersonsFinding::WasNotDone: return OutboxWords::tr("It was not done: send it");
    case PersonsFinding::LeaveIt: return OutboxWords::tr("Leave it: it is not to be done any more");
    }
    return {};
}

QString outboxRefusalWords(const Error& error)
{
    if (refusalIn(error)) {
        return OutboxWords::tr("Not changed: %1").arg(errorText(error));
    }
    switch (error.kind) {
    case ErrorKind::Conflict: return OutboxWords::tr("Not changed: it came further in the meantime.");
    case ErrorKind::NotFound: return OutboxWords::tr("Not changed: there is nothing left to change.");
    case ErrorKind::Rejected: return OutboxWords::tr("Not changed: it has to be said how it was found.");
    default: return OutboxWords::tr("Not changed: %1").arg(errorText(error));
    }
}

} // namespace cf::ui
