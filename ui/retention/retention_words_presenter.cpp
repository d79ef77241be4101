#include "ui/retention/retention_words_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class RetentionWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::RetentionWords)
};

QString startWord(RetentionStart start)
{
    switch (start) {
    case RetentionStart::Issued: return RetentionWords::tr("issue");
    case RetentionStart::Sent: return RetentionWords::tr("dispatch");
    case RetentionStart::Archived: return RetentionWords::tr("archiving");
    case RetentionStart::Effective: return RetentionWords::tr("taking effect");
    case RetentionStart::Event: return RetentionWords::tr("its event");
    case RetentionStart::External: break;
    }
    return RetentionWords::tr("an event that another system tells");
}

} // namespace

QString planClassName(const RetentionPlan& plan, const QString& code)
{
    const PlanClass* of = plan.find(code);
    return !of ? RetentionWords::tr("No class of the plan") : of->name == of->code ? of->code : RetentionWords::tr("%1 · %2").arg(of->code, of->name);
}

QString periodWords(const PlanClass& of)
{
    if (of.isPermanent) {
        return RetentionWords::tr("for good");
    }
    QStringList length;
    if (of.years > 0) {
        length << RetentionWords::tr("%Ln years", nullptr, of.years);
    }
    if (of.months > 0) {
        length << RetentionWords::tr("%Ln months", nullptr, of.months);
    }
    //: 10 years from the end of the year of issue
    return (of.isToYearEnd ? RetentionWords::tr("%1 from the end of the year of %2") : RetentionWords::tr("%1 from %2")).arg(length.join(u' '), startWord(of.start));
}

QString endWord(RetentionEnd end)
{
    switch (end) {
    case RetentionEnd::Destroy: return RetentionWords::tr("destroyed");
    case RetentionEnd::Review: return RetentionWords::tr("reviewed");
    case RetentionEnd::Transfer: break;
    }
    return RetentionWords::tr("handed to another archive");
}

QString sourceWords(const RetentionClaim& claim, const RetentionPlan& plan)
{
    switch (claim.source) {
    case ClaimSource::Asked: return RetentionWords::tr("the letter asks for %1").arg(claim.said);
    case ClaimSource::Kept:
        return claim.isStatedDay ? RetentionWords::tr("%1 gives the day (%2)").arg(claim.fixedBy, claim.said.isEmpty() ? claim.basis : claim.said) : RetentionWords::tr("its repository keeps it as %1").arg(claim.said);
    case ClaimSource::Plan: return claim.fixedBy.isEmpty() ? RetentionWords::tr("the plan “%1”").arg(plan.name) : RetentionWords::tr("the plan “%1”, fixed by %2").arg(plan.name, claim.fixedBy);
    case ClaimSource::Decision: break;
    }
    return RetentionWords::tr("decided by %1: %2").arg(claim.fixedBy, claim.basis);
}

QString basisWords(const RetentionStanding& standing, const RetentionPlan& plan)
{
    if (standing.decided >= standing.claims.size()) {
        return RetentionWords::tr("Nothing says how long.");
    }
    const RetentionClaim& claim = standing.claims[standing.decided];
    const PlanClass* of = plan.find(claim.planClass);
    QStringList parts;
    if (of && !claim.isStatedDay) {
        parts << (claim.start ? RetentionWords::tr("%1, %2").arg(periodWords(*of), dateText(*claim.start)) : periodWords(*of));
    }
    parts << sourceWords(claim, plan);
    if (of && !of->basis.isEmpty() && claim.source != ClaimSource::Decision) {
        parts << of->basis;
    }
    return parts.join(u" · "_s);
}

QString conflictWord(RetentionConflict conflict)
{
    switch (conflict) {
    case RetentionConflict::ClassDiffers: return RetentionWords::tr("Kept in another class than asked for");
    case RetentionConflict::TypeDiffers: return RetentionWords::tr("The plan gives its type another class");
    case RetentionConflict::PeriodDiffers: return RetentionWords::tr("Same class, another period than the plan");
    case RetentionConflict::DatesDiffer: return RetentionWords::tr("The repository gives two days");
    case RetentionConflict::EventMissing: return RetentionWords::tr("One waits for an event, another gives a day");
    case RetentionConflict::NotMapped: return RetentionWords::tr("Code that nobody mapped");
    case RetentionConflict::NotClassified: break;
    }
    return RetentionWords::tr("Nothing says how long");
}

QString conflictAdvice(RetentionConflict conflict)
{
    switch (conflict) {
    case RetentionConflict::ClassDiffers: return RetentionWords::tr("Decide which class is right, and correct it where it is wrong: the class asked for, or that of the record. Until then the longer one counts and nothing is destroyed.");
    case RetentionConflict::TypeDiffers: return RetentionWords::tr("Correct the class that the template asks for, or the plan. Until then the longer one counts and nothing is destroyed.");
    case RetentionConflict::PeriodDiffers: return RetentionWords::tr("Correct the schedule of the repository, or the plan. Until then the longer one counts.");
    case RetentionConflict::DatesDiffer: return RetentionWords::tr("Check the record's policies in its repository. Until then the later day counts.");
    case RetentionConflict::EventMissing: return RetentionWords::tr("Report the event to its repository. Until then it is kept.");
    case RetentionConflict::NotMapped: return RetentionWords::tr("Map the code to a class in retention.json.");
    case RetentionConflict::NotClassified: break;
    }
    return RetentionWords::tr("Classify it in its repository, or map its type to a class in retention.json. Until then it is kept.");
}

QString blockWord(BlockReason reason)
{
    switch (reason) {
    case BlockReason::Matter: return RetentionWords::tr("Matter");
    case BlockReason::Hold: return RetentionWords::tr("Hold of its repository");
    case BlockReason::ForeignHold: return RetentionWords::tr("Hold of another system");
    case BlockReason::HoldsHidden: return RetentionWords::tr("Holds are not shown");
    case BlockReason::Dispute: return RetentionWords::tr("Open dispute");
    case BlockReason::Package: return RetentionWords::tr("Its package is not due");
    case BlockReason::Shared: return RetentionWords::tr("Another copy is not due");
    case BlockReason::NotDue: return RetentionWords::tr("Not due");
    case BlockReason::Conflict: return RetentionWords::tr("Sources disagree about its class");
    case BlockReason::Transfer: return RetentionWords::tr("Goes to another archive");
    case BlockReason::UnderReview: return RetentionWords::tr("In a disposition");
    case BlockReason::NotThere: return RetentionWords::tr("Not shown by its repository");
    case BlockReason::NoMeans: return RetentionWords::tr("Cannot be destroyed from here");
    case BlockReason::Changed: break;
    }
    return RetentionWords::tr("Changed since");
}

namespace {

/// Of one that is not Kept.
QString openStateWord(RetentionState state)
{
    return state == RetentionState::Waiting ? RetentionWords::tr("Waits for an event") : state == RetentionState::Permanent ? RetentionWords::tr("Kept for good") : RetentionWords::tr("Nothing says how long");
}

/// What a block that something is not due yet tells: a day, or the code of a state.
QString notDueWord(const QString& what)
{
    if (const QDate until = QDate::fromString(what, Qt::ISODate); until.isValid()) {
        return RetentionWords::tr("Kept until %1").arg(dateText(until));
    }
    for (const RetentionState state : {RetentionState::NotClassified, RetentionState::Waiting, RetentionState::Permanent}) {
        if (what == codeOf(state)) {
            return openStateWord(state);
        }
    }
    return blockWord(BlockReason::NotDue);
}

} // namespace

QString blocksWords(const std::vector<DispositionBlock>& blocks)
{
    QStringList parts;
    for (const DispositionBlock& one : blocks) {
        if (one.reason == BlockReason::NotDue) {
            parts << notDueWord(one.what);
            continue;
        }
        parts << (one.what.isEmpty() || one.reason == BlockReason::Conflict ? blockWord(one.reason) : RetentionWords::tr("%1: %2").arg(blockWord(one.reason), one.what));
    }
    return parts.isEmpty() ? RetentionWords::tr("nothing") : parts.join(u" · "_s);
}

QString retentionStateWord(const RetentionStanding& standing, QDate today)
{
    if (standing.state != RetentionState::Kept) {
        return openStateWord(standing.state);
    }
    return standing.isDue(today) ? RetentionWords::tr("Due since %1").arg(dateText(standing.until->addDays(1))) : RetentionWords::tr("Kept until %1").arg(dateText(*standing.until));
}

QString dispositionActWord(DispositionAct act)
{
    switch (act) {
    case DispositionAct::Destroy: return RetentionWords::tr("Destroy");
    case DispositionAct::Extend: return RetentionWords::tr("Keep longer");
    case DispositionAct::Transfer: return RetentionWords::tr("Hand to another archive");
    case DispositionAct::Reclass: break;
    }
    return RetentionWords::tr("Put into another class");
}

QString disposalStateWord(DisposalState state)
{
    switch (state) {
    case DisposalState::Proposed: return RetentionWords::tr("Waits for approval");
    case DisposalState::Refused: return RetentionWords::tr("Not approved");
    case DisposalState::Queued: return RetentionWords::tr("Approved, not sent yet");
    case DisposalState::UnderWay: return RetentionWords::tr("On its way");
    case DisposalState::Stopped: return RetentionWords::tr("Stays: stopped before it left");
    case DisposalState::Denied: return RetentionWords::tr("Refused by its repository");
    case DisposalState::NeedsPerson: return RetentionWords::tr("Needs a person");
    case DisposalState::Answered: return RetentionWords::tr("Answered, not read back");
    case DisposalState::Gone: return RetentionWords::tr("Destroyed, read back");
    case DisposalState::StillThere: return RetentionWords::tr("Answered, and still there");
    case DisposalState::Withdrawn: return RetentionWords::tr("Withdrawn");
    case DisposalState::Transferred: return RetentionWords::tr("Handed over, in a receipt");
    case DisposalState::InForce: break;
    }
    return RetentionWords::tr("In force");
}

Mark markOf(DisposalState state)
{
    switch (state) {
    case DisposalState::Gone:
    case DisposalState::Transferred:
    case DisposalState::InForce: return Mark::Verified;
    case DisposalState::Denied:
    case DisposalState::NeedsPerson:
    case DisposalState::StillThere: return Mark::Failed;
    case DisposalState::Refused:
    case DisposalState::Withdrawn:
    case DisposalState::Stopped: return Mark::Plain;
    default: return Mark::Uncertain;
    }
}

QString iconOf(Mark mark) { return mark == Mark::Failed ? u"warn"_s : mark == Mark::Verified ? u"check"_s : mark == Mark::Uncertain ? u"clock"_s : u"retention"_s; }

QString dispositionDeedWord(const DispositionStep& step)
{
    switch (step.deed) {
    case DispositionDeed::Decided: return RetentionWords::tr("Decided");
    case DispositionDeed::Approved: return RetentionWords::tr("Approved by two others");
    case DispositionDeed::Refused: return RetentionWords::tr("Not approved");
    case DispositionDeed::ReadBack: return RetentionWords::tr("Read back");
    case DispositionDeed::Received: return RetentionWords::tr("Receipt taken in");
    case DispositionDeed::Concluded: break;
    }
    return RetentionWords::tr("Concluded");
}

QString dispositionStepDetail(const DispositionStep& step, const TimeTelling&)
{
    const QJsonObject& told = step.told;
    switch (step.deed) {
    case DispositionDeed::Decided: {
        QStringList parts{RetentionWords::tr("%Ln letters", nullptr, int(told[u"letters"].toInteger()))};
        if (const qint64 left = told[u"leftOut"].toInteger(); left > 0) {
            parts << RetentionWords::tr("%1 left out").arg(numberText(left));
        }
        parts << told[u"disposition"][u"reason"].toString() << told[u"disposition"][u"authority"].toString();
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case DispositionDeed::Approved: return RetentionWords::tr("for the records %1, for the owner %2").arg(told[u"records"].toString(), told[u"owner"].toString());
    case DispositionDeed::Refused: return told[u"by"].toString().isEmpty() ? RetentionWords::tr("by nobody: the case ended") : RetentionWords::tr("by %1").arg(told[u"by"].toString());
    case DispositionDeed::Received: {
        const qint64 left = told[u"part"].toInteger() + told[u"none"].toInteger() + told[u"withoutHash"].toInteger();
        return RetentionWords::tr("of %1, %2: names %3 of the letters whole, %4 not; %5, SHA-256 %6")
            .arg(told[u"archive"].toString(), told[u"reference"].toString(), numberText(told[u"letters"].toInteger()), numberText(left), told[u"file"].toString(), told[u"sha256"].toString());
    }
    case DispositionDeed::ReadBack:
    case DispositionDeed::Concluded: break;
    }
    const qint64 gone = told[codeOf(DisposalState::Gone)].toInteger(), stays = told[codeOf(DisposalState::Stopped)].toInteger();
    return RetentionWords::tr("%1 destroyed, %2 stopped").arg(numberText(gone), numberText(stays));
}

QString dispositionVerdict(const DispositionBook& book)
{
    const auto states = book.states();
    const auto of = [&states](DisposalState state) {
        const auto found = states.find(state);
        return found == states.end() ? qint64(0) : found->second;
    };
    const qint64 all = qint64(book.letters.size());
    if (!book.kept.isAsKept) {
        return RetentionWords::tr("Its steps are not what was kept.");
    }
    if (!needsApproval(book.kept.disposition.act)) {
        return RetentionWords::tr("%Ln letters are kept until %1 at least.", nullptr, int(all)).arg(dateText(book.kept.disposition.until.value_or(QDate())));
    }
    if (of(DisposalState::Proposed) == all) {
        return RetentionWords::tr("Two others have not approved it yet. Nothing happens to its %Ln letters before.", nullptr, int(all));
    }
    if (of(DisposalState::Refused) == all) {
        return RetentionWords::tr("It was not approved. Its %Ln letters stay as they are.", nullptr, int(all));
    }
    if (const qint64 received = of(DisposalState::Transferred); received > 0) {
        return received == all ? RetentionWords::tr("Receipts name every file of all %Ln letters: they are handed over. None is destroyed here.", nullptr, int(all))
                               : RetentionWords::tr("Receipts name every file of %1 of %2 letters: those are handed over. The others are still to be. None is destroyed here.").arg(numberText(received), numberText(all));
    }
    if (book.kept.disposition.act != DispositionAct::Destroy) {
        return book.kept.disposition.act == DispositionAct::Reclass ? RetentionWords::tr("%Ln letters are in the class %1.", nullptr, int(all)).arg(book.kept.disposition.planClass)
                                                                    : RetentionWords::tr("%Ln letters are to be handed to another archive. None is destroyed meanwhile.", nullptr, int(all));
    }
    QStringList sentences{RetentionWords::tr("%1 of %2 are destroyed and were read back.").arg(numberText(of(DisposalState::Gone)), numberText(all))};
    if (const qint64 count = of(DisposalState::Answered); count > 0) {
        sentences << RetentionWords::tr("%1 are destroyed as their repository says, and were not read back yet.").arg(numberText(count));
    }
    if (const qint64 count = of(DisposalState::Stopped); count > 0) {
        sentences << RetentionWords::tr("%1 stay: something came between approval and execution.").arg(numberText(count));
    }
    if (const qint64 count = of(DisposalState::StillThere); count > 0) {
        sentences << RetentionWords::tr("%1 are STILL THERE, although their repository said that they are destroyed.").arg(numberText(count));
    }
    if (const qint64 count = of(DisposalState::Denied) + of(DisposalState::NeedsPerson); count > 0) {
        sentences << RetentionWords::tr("%1 were refused or need a person.").arg(numberText(count));
    }
    if (const qint64 count = of(DisposalState::Queued) + of(DisposalState::UnderWay); count > 0) {
        sentences << RetentionWords::tr("%1 are on their way.").arg(numberText(count));
    }
    return sentences.join(u' ');
}

QString dispositionRefusal(const Error& error)
{
    if (error.kind == ErrorKind::Conflict) {
        return RetentionWords::tr("Some of these letters came into another disposition meanwhile; nothing was decided.");
    }
    const QString& why = error.detail;
    if (error.kind != ErrorKind::Rejected) {
        return errorText(error);
    }
    if (why == u"title") return RetentionWords::tr("A disposition needs a title.");
    if (why == u"reason") return RetentionWords::tr("A disposition needs a reason.");
    if (why == u"authority") return RetentionWords::tr("A disposition needs what allows it.");
    if (why == u"until") return RetentionWords::tr("An extension needs a day to come, until which they are kept.");
    if (why == u"class") return RetentionWords::tr("Which class?");
    if (why == u"no-such-class") return RetentionWords::tr("The plan has no such class.");
    if (why == u"nothing") return RetentionWords::tr("Nothing of it may be decided: each letter is blocked, or there is none.");
    if (why == u"too-many") return RetentionWords::tr("More than %1 letters: choose a class, a repository or a unit.").arg(numberText(mostDisposed));
    if (why == u"no-workflow") return RetentionWords::tr("Two others have to approve it, and no workflow system is connected.");
    if (why == u"archive") return RetentionWords::tr("Which archive took them over?");
    if (why == u"reference") return RetentionWords::tr("Under which reference does that archive have them?");
    if (why == u"no-transfer") return RetentionWords::tr("These letters are not to be handed to another archive.");
    if (why == u"not-approved") return RetentionWords::tr("Two others have not approved that these letters are handed over.");
    if (why == u"not-as-kept") return RetentionWords::tr("Its steps are not what was kept.");
    if (why == u"receipt-unread") return RetentionWords::tr("The receipt is no file that can be read, or larger than 256 MB.");
    if (why == u"names-none") return RetentionWords::tr("The receipt names the files of none of these letters by SHA-256, or only of letters that an earlier one named. Nothing was kept.");
    if (why == u"plan-fault") return RetentionWords::tr("retention.json cannot be read. Nothing is decided by another plan than yours.");
    return errorText(error);
}

QString retentionScope(const evidence::RetentionBook& book, const TimeTelling& telling)
{
    QStringList parts;
    if (const auto until = evidence::completeTo(book.stands)) {
        parts << RetentionWords::tr("complete to %1").arg(instantWords(*until, telling));
    }
    for (const evidence::RepositoryStand& one : book.stands) {
        if (!one.lacks.empty()) {
            parts << (one.watermark ? RetentionWords::tr("%1 incomplete, to %2").arg(one.name, instantWords(*one.watermark, telling)) : RetentionWords::tr("%1 never complete").arg(one.name));
        }
    }
    if (book.drafts > 0) {
        parts << RetentionWords::tr("%Ln drafts left out", nullptr, int(book.drafts));
    }
    return parts.join(u" · "_s);
}

} // namespace cf::ui
