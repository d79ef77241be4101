#include "ui/holds/hold_trial_words_presenter.h"

#include "models/evidence/result_export.h"
#include "ui/holds/hold_words_presenter.h"
#include "ui/record/archive_facts_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class TrialWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::TrialWords)
};

UtcMs momentOf(const KeptTrial& kept) { return kept.attempted().value_or(kept.steps.empty() ? 0 : kept.steps.back().at); }
QString personOf(const KeptTrial& kept) { return kept.steps.empty() ? QString() : kept.steps.front().person; }

QString trialDeedWord(TrialDeed deed)
{
    switch (deed) {
    case TrialDeed::Asked: return TrialWords::tr("Asked for");
    case TrialDeed::ReadBack: return TrialWords::tr("Hold read back");
    case TrialDeed::LookedAfter: return TrialWords::tr("Looked after the deletion");
    case TrialDeed::Concluded: break;
    }
    return TrialWords::tr("Concluded");
}

} // namespace

QString trialOutcomeWord(TrialOutcome outcome)
{
    switch (outcome) {
    case TrialOutcome::Prevented: return TrialWords::tr("deletion was refused, and done once the hold was off");
    case TrialOutcome::NotPrevented: return TrialWords::tr("deletion was done although it was held");
    case TrialOutcome::RefusedAnyway: return TrialWords::tr("deletion was refused with the hold and without it, which says nothing of the hold");
    case TrialOutcome::Unproven: return TrialWords::tr("deletion was refused; whether it would have been without the hold is not known");
    case TrialOutcome::NotTried: return TrialWords::tr("nothing was tried: something came that keeps the record");
    case TrialOutcome::NotHeld: return TrialWords::tr("nothing was tried: the record was not held");
    case TrialOutcome::NotApproved: return TrialWords::tr("nothing was tried: it was refused, or withdrawn");
    case TrialOutcome::Unclear: return TrialWords::tr("not clear: deletion was refused as no hold refuses it, or answered as done and not carried out");
    case TrialOutcome::Unanswered: break;
    }
    return TrialWords::tr("not known: nobody can say what became of the deletion");
}

QString trialStageWord(TrialStage stage)
{
    switch (stage) {
    case TrialStage::Lost: return TrialWords::tr("goes into the outbox");
    case TrialStage::Approving: return TrialWords::tr("waits for two others to approve it");
    case TrialStage::Holding: return TrialWords::tr("the canary is being held");
    case TrialStage::ToRead: return TrialWords::tr("the hold is to be read back");
    case TrialStage::Asking: return TrialWords::tr("the next command goes into the outbox");
    case TrialStage::Deleting: return TrialWords::tr("deletion is being attempted under the hold");
    case TrialStage::Lifting: return TrialWords::tr("the hold is being taken off");
    case TrialStage::Proving: return TrialWords::tr("deletion is being attempted without the hold");
    case TrialStage::NeedsPerson: return TrialWords::tr("a command of it needs a person: see the outbox");
    case TrialStage::Ending: return TrialWords::tr("what came of it is being noted");
    case TrialStage::ToLook: return TrialWords::tr("deletion was answered as done; whether the record is gone is to be read");
    case TrialStage::Over: break;
    }
    return TrialWords::tr("over");
}

QString triedWords(const std::vector<KeptTrial>& trials, const RepositoryId& repository, const TimeTelling& telling)
{
    return triedWords(trials, repository, [&telling](UtcMs at) { return instantWords(at, telling); });
}

QString triedWords(const std::vector<KeptTrial>& trials, const RepositoryId& repository, const std::function<QString(UtcMs)>& when)
{
    const KeptTrial* last = lastTried(trials, repository);
    QString said = TrialWords::tr("never tried out");
    if (last) {
        said = TrialWords::tr("tried out %1 by %2: %3").arg(when(momentOf(*last)), personOf(*last), trialOutcomeWord(*last->outcome()));
        said = last->isContradicted() ? TrialWords::tr("%1, which it was said to prevent").arg(said) : said;
        said = last->isAsKept ? said : TrialWords::tr("%1; its steps are not what was kept").arg(said);
        std::vector<TrialOutcome> told{*last->outcome()};
        for (const KeptTrial* one : triedAt(trials, repository)) { // of each other outcome the newest
            if (std::ranges::find(told, *one->outcome()) == told.end()) {
                told.push_back(*one->outcome());
                said = TrialWords::tr("%1; before that, %2 by %3: %4").arg(said, when(momentOf(*one)), personOf(*one), trialOutcomeWord(told.back()));
            }
        }
    }
    return underWay(trials, repository) ? TrialWords::tr("%1; a trial is under way").arg(said) : said;
}

QString triedOutWords(const KeptTrial& kept)
{
    const HoldTrial& trial = kept.trial;
    return TrialWords::tr("The hold on the canary %1 was tried out: %2.").arg(trial.document.isEmpty() ? trial.record : trial.document, trialOutcomeWord(kept.outcome().value_or(TrialOutcome::Unanswered)));
}

Mark markOfTried(const std::vector<KeptTrial>& trials, const RepositoryId& repository)
{
    const KeptTrial* last = lastTried(trials, repository);
    if (!last) {
        return Mark::Absent;
    }
    const KeptTrial* telling = lastTelling(trials, repository); // one that says nothing does not hide it
    const bool isProven = last->outcome() == TrialOutcome::Prevented && last->isAsKept;
    return (telling && telling->isContradicted()) || !last->isAsKept ? Mark::Failed : isProven ? Mark::Verified : Mark::Uncertain;
}

QList<RecordFact> holdFactsOf(const HoldTermsAt* terms, const std::vector<KeptTrial>& trials, const RepositoryId& repository, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    if (!terms) {
        facts << RecordFact{TrialWords::tr("It says"), TrialWords::tr("not asked yet: it is when a matter is planned, and when a hold is tried out"), {u"absent"_s, {}, Mark::Absent}};
    } else {
        const QString how = terms->terms ? enforcementWord(terms->terms->enforcement) : TrialWords::tr("nothing: it has no means, so that letters are recorded here alone");
        const QString basis = terms->terms && !terms->terms->basis.isEmpty() ? u" · "_s + terms->terms->basis : QString();
        facts << RecordFact{TrialWords::tr("It says"), TrialWords::tr("%1, asked %2").arg(how, instantWords(terms->at, telling)) + basis};
    }
    const Mark mark = markOfTried(trials, repository);
    const QString icon = mark == Mark::Verified ? u"check"_s : mark == Mark::Absent ? u"absent"_s : u"warn"_s;
    facts << RecordFact{TrialWords::tr("Tried out"), triedWords(trials, repository, telling), {icon, {}, mark}};
    return facts;
}

QString triedLines(const HoldBook& book, const TimeTelling& telling)
{
    QStringList lines;
    for (const HeldRow& row : book.matrix.rows) {
        if (row.part == HeldPart::Records && row.terms) {
            lines << TrialWords::tr("%1, %2: %3").arg(book.repositoryName(row.repository), enforcementWord(row.terms->enforcement), triedWords(book.trials, row.repository, telling));
        }
    }
    return lines.join(u'\n');
}

QStringList trialText(const KeptTrial& kept, const QString& repository, const TimeTelling& telling)
{
    const HoldTrial& trial = kept.trial;
    const auto outcome = kept.outcome();
    QStringList lines{TrialWords::tr("%1, canary %2 (%3), hold %4: %5").arg(repository, trial.document.isEmpty() ? trial.record : trial.document, trial.record, trial.hold,
                                                                             outcome ? trialOutcomeWord(*outcome) : TrialWords::tr("under way"))};
    lines << TrialWords::tr("  The repository says of its holds: %1").arg(enforcementWord(trial.terms.enforcement));
    if (outcome) {
        lines << TrialWords::tr("  Found: %1").arg(enforcementWord(kept.found()));
    }
    lines << TrialWords::tr("  It may be destroyed by: %1").arg(trial.authority);
    for (const TrialStep& step : kept.steps) {
        const bool isReading = step.deed == TrialDeed::ReadBack || step.deed == TrialDeed::LookedAfter;
        const QString found = step.deed == TrialDeed::LookedAfter ? (step.told[u"gone"].toBool() ? u"GONE"_s : u"THERE"_s) : step.told[u"finding"].toString();
        const QString detail = isReading ? found + u' ' + step.told[u"basis"].toString() : step.told[u"why"].toString();
        lines << u"  %1  %2  %3  %4  %5"_s.arg(QString::number(step.number), instantWords(step.at, telling), step.person, trialDeedWord(step.deed), detail.trimmed());
    }
    if (!kept.isAsKept) {
        lines << TrialWords::tr("  Its steps are not what was kept.");
    }
    return lines;
}

QJsonObject trialTold(const KeptTrial& kept, const QString& repository)
{
    QJsonArray steps;
    for (const TrialStep& step : kept.steps) {
        steps.append(QJsonObject{{u"number"_s, step.number}, {u"at"_s, evidence::isoUtc(step.at)}, {u"person"_s, step.person}, {u"deed"_s, QString(codeOf(step.deed))}, {u"told"_s, step.told}});
    }
    const auto outcome = kept.outcome();
    return {{u"id"_s, kept.trial.id},
            {u"repository"_s, repository},
            {u"hold"_s, kept.trial.hold},
            {u"record"_s, kept.trial.record},
            {u"letter"_s, kept.trial.communication.value()},
            {u"authority"_s, kept.trial.authority},
            {u"says"_s, QString(code(kept.trial.terms.enforcement))},
            {u"outcome"_s, outcome ? QJsonValue(QString(codeOf(*outcome))) : QJsonValue()},
            {u"found"_s, outcome ? QJsonValue(QString(code(kept.found()))) : QJsonValue()},
            {u"attempted"_s, evidence::timeJson(kept.attempted())},
            {u"contradicted"_s, kept.isContradicted()},
            {u"asKept"_s, kept.isAsKept},
            {u"head"_s, QString::fromLatin1(kept.head.toHex())},
            {u"steps"_s, steps}};
}

QString trialRefusal(const Error& error)
{
    const QString& code = error.detail;
    if (error.kind != ErrorKind::Rejected) {
        return errorText(error);
    }
    if (code == u"no-such-repository") return TrialWords::tr("There is no such repository.");
    if (code == u"cannot-destroy") return TrialWords::tr("Nothing can be destroyed in this repository from here, so that nothing can be tried out.");
    if (code == u"no-such-record") return TrialWords::tr("No record of this repository is called so here. One that was put there for this is known after a sync.");
    if (code == u"several-records") return TrialWords::tr("Several records are called so: name the one by its own id.");
    if (code == u"no-means") return TrialWords::tr("This repository has no means of holding: there is nothing to try out.");
    if (code.startsWith(u"bars ")) return TrialWords::tr("This record is no canary. It is kept by: %1").arg(code.section(u' ', 1));
    if (code == u"kept-there") return TrialWords::tr("Its repository keeps this record by retention, so that a refusal would say nothing of a hold.");
    if (code == u"not-there") return TrialWords::tr("The record is not there any more.");
    if (code == u"not-shown") return TrialWords::tr("The repository does not show this account what holds the record.");
    if (code == u"held") return TrialWords::tr("The record is held already: it is no canary.");
    if (code == u"under-way") return TrialWords::tr("Another trial is under way at this repository.");
    if (code == u"not-confirmed") return TrialWords::tr("Say that this record may be destroyed. It will be, unless a hold prevents it for good.");
    if (code == u"no-authority") return TrialWords::tr("Say what allows that it is destroyed.");
    if (code.startsWith(u"matter ")) return TrialWords::tr("This record is under the matter %1, or was: it is no canary.").arg(code.section(u' ', 1));
    if (code.startsWith(u"disposition ")) return TrialWords::tr("This record is in a disposition: it is no canary.");
    return holdRefusal(error);
}

} // namespace cf::ui
